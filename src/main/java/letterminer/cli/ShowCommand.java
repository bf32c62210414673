package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.input.FileNames;
import letterminer.runs.RunException;
import letterminer.terminal.Pager;
import letterminer.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints letters for people. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    customSynopsis = {"letterminer show [OPTION]... FILE", "       letterminer show [OPTION]... RUN NAME..."},
    description = "Prints what was found in a letter: who, when, the grades and where they are stated, "
        + "the points by area and list, problems last. The letter is a file, which is read now, or part of a run.",
    footer = {
      "",
      "Marks: + strength, - weakness, ± mixed, ○ neutral, ? unknown; +? and the like: unsure.",
      "",
      "Lines are as wide as the terminal, or as COLUMNS says, or 80 columns. What is longer than the screen goes to the "
          + "pager: LETTERMINER_PAGER, PAGER or less. NO_COLOR=1 switches colours off.",
      "",
      "Examples:",
      "  letterminer show letter.pdf",
      "  letterminer show letter.pdf --evidence",
      "  letterminer show letter.pdf --layout letter.html",
      "  letterminer show output Wexmoor 2008",
      "  letterminer show output 55029a2212cd-1-p-7560f630",
      "  letterminer show letter-corrected.pdf --diff letter.pdf",
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE | RUN NAME", arity = "0..*",
      description = "A letter (.pdf, .docx, .doc, .odt, .rtf, .html, .txt or .md); or a run and what names a letter in it: its id, the id of "
          + "one of its values, its file, or the authority and the year. If only a run is named, its letters are listed.")
  private List<String> words = List.of();

  @Option(names = "--run", paramLabel = "RUN", description = "The run to look in; then all words name the letter.")
  private Path run;

  @Option(names = "--evidence", description = "Print each value with its id, and the page, box and words it was read from.")
  private boolean evidence;

  @Option(names = "--problems", description = "Print the problems alone, and what to do about each.")
  private boolean problems;

  @Option(
      names = "--diff", paramLabel = "OTHER",
      description = "Print what differs from the same letter in OTHER, a run or a file: values added, gone and changed.")
  private Path other;

  @Option(names = "--json", description = "Print the record of letters.jsonl, indented.")
  private boolean json;

  @Option(
      names = "--layout",
      paramLabel = "OUT",
      description = "Draw the pages with a box for each block, table, point and grade: into one page for a "
          + "browser if OUT ends in .html, into a picture of each page if it ends in .png.")
  private Path drawing;

  @Option(names = "--blocks", description = "Print what layout made of the pages: block by block.")
  private boolean blocks;

  @Option(names = "--why", description = "Print how well each profile fits: the evidence for it, what is missing, and how close that came.")
  private boolean why;

  @Option(names = "--missed", description = "Print the headings, lists, tables and paragraphs that no rule of the profile took.")
  private boolean missed;

  @Option(names = "--width", paramLabel = "COLUMNS", description = "Columns of a line, in place of the terminal's.")
  private Integer width;

  @Option(names = "--no-pager", description = "Print long output at once, without a pager.")
  private boolean noPager;

  @Mixin private DebugOption debug;

  @Mixin private final ProfileOption profiles;

  @Mixin private StructureOption structure;

  @Mixin private OcrOption ocr;

  @Mixin private final ClassifierOption classifier;

  ShowCommand(Bundled bundled) {
    profiles = new ProfileOption(bundled);
    classifier = new ClassifierOption(bundled);
  }

  @Override
  public Integer call() {
    Optional<Path> folder = Optional.ofNullable(run);
    List<String> name = words;
    if (folder.isEmpty()) {
      if (words.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "Name a letter: a file, or a run and a letter in it.");
      }
      Path first = FileNames.path(words.get(0));
      if (isRun(first)) {
        folder = Optional.of(first);
        name = words.subList(1, words.size());
      }
    }
    return folder.isPresent() ? showRun(folder.get(), name) : showFile();
  }

  /** A folder with a descriptor; other folders are rejected elsewhere, unless a letter in them is named. */
  private boolean isRun(Path path) {
    return Files.isDirectory(path) && (words.size() > 1 || Files.exists(path.resolve("datapackage.json")));
  }

  /** Queries the terminal's size in the background. */
  private Ahead<Screen> screen() {
    Ahead<Screen> screen = new Ahead<>(() -> width == null ? Screen.ofOutput() : Screen.ofOutput().withColumns(width));
    return Screen.isTerminal() ? screen.begin() : screen;
  }

  private ShowOutput output(Screen screen) {
    return new ShowOutput(
        spec.commandLine().getOut(), screen, screen.terminal() && !noPager ? Pager.ofUser() : Optional.empty());
  }

  private int showRun(Path folder, List<String> name) {
    PrintWriter err = spec.commandLine().getErr();
    if (drawing != null || blocks || why || missed) {
      throw new ParameterException(
          spec.commandLine(), "--layout, --blocks, --why and --missed need the letter's file: letterminer show FILE --layout OUT.html");
    }
    Ahead<Screen> screen = screen();
    try (RunShelf shelf = RunShelf.open(folder); ShowOutput output = output(screen.get())) {
      List<Integer> found = name.isEmpty() ? shelf.all() : shelf.find(name);
      if (found.size() == 1 && !name.isEmpty()) {
        ShownLetter letter = shelf.letter(found.get(0));
        String id = String.join(" ", name);
        return id.startsWith(letter.letter().id() + "-") && !json ? showValue(letter, id, output) : show(letter, output);
      }
      shelf.list(found, output.lines());
      if (found.isEmpty() && !name.isEmpty()) {
        err.println("letterminer: " + shelf.nothing(name));
      } else if (!name.isEmpty()) {
        err.println("letterminer: " + found.size() + " letters fit. Name one by its id, or by authority and date.");
      }
      return name.isEmpty() ? 0 : 1;
    } catch (RunException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: the run " + folder + " cannot be read: " + e.getMessage() + ".");
    }
    return 2;
  }

  private int showValue(ShownLetter letter, String id, ShowOutput output) {
    LetterViews views = new LetterViews(output);
    views.names(letter);
    if (views.value(letter, id)) {
      return 0;
    }
    spec.commandLine().getErr().println("letterminer: " + letter.letter().id() + " has no value " + id
        + "; 'letterminer show RUN " + letter.letter().id() + " --evidence' lists those that it has.");
    return 1;
  }

  private int showFile() {
    if (words.size() > 1) {
      throw new ParameterException(spec.commandLine(), Files.isDirectory(FileNames.path(words.get(0)))
          ? words.get(0) + " is not the folder of a run: it has no datapackage.json."
          : "'show' takes one file. Name a letter of a run as: letterminer show RUN NAME");
    }
    ShownFile file = new ShownFile(FileNames.path(words.get(0)), profiles, structure, ocr, classifier, spec.commandLine());
    Optional<DrawingFile> target = target(file.path());
    if (file.complaint().isPresent()) {
      spec.commandLine().getErr().println("letterminer: " + file.path() + ": " + file.complaint().get());
      return 1;
    }
    if (target.isPresent()) {
      return file.draw(target.get());
    }
    Ahead<Screen> screen = screen();
    if (blocks || why || missed) {
      try (ShowOutput output = output(screen.get())) {
        return missed ? file.printMissed(output.lines()) : blocks ? file.printBlocks(output.plain()) : file.printChoices(output.plain());
      }
    }
    return file.letters((letters, found) -> {
      try (ShowOutput output = output(screen.get())) {
        int status = 0;
        for (ShownLetter letter : letters) {
          status = Math.max(status, show(letter, output));
        }
        return status;
      }
    });
  }

  private Optional<DrawingFile> target(Path file) {
    if (drawing == null) {
      return Optional.empty();
    }
    if (!DrawingFile.canBe(drawing)) {
      throw new ParameterException(
          spec.commandLine(), "--layout: '" + drawing + "' ends neither in .html nor in .png.");
    }
    if (drawing.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new ParameterException(spec.commandLine(), "--layout: that is the letter itself.");
    }
    return Optional.of(new DrawingFile(drawing));
  }

  private int show(ShownLetter letter, ShowOutput output) {
    LetterViews views = new LetterViews(output);
    if (json) {
      views.json(letter);
      return 0;
    }
    if (!evidence && !problems && other == null) {
      views.letter(letter);
      return 0;
    }
    views.names(letter);
    if (evidence) {
      views.evidence(letter);
    }
    if (problems) {
      views.problems(letter);
    }
    return other == null ? 0 : diff(letter, views);
  }

  private int diff(ShownLetter letter, LetterViews views) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Optional<JsonNode> record;
      if (Files.isDirectory(other)) {
        try (RunShelf shelf = RunShelf.open(other)) {
          record = shelf.other(letter.letter());
        }
      } else {
        record = new ShownFile(other, profiles, structure, ocr, classifier, spec.commandLine()).sameLetter(letter.letter());
      }
      if (record.isEmpty()) {
        err.println("letterminer: " + other + " has no letter " + letter.letter().id() + ", and none of the file "
            + letter.letter().source().file() + ".");
        return 1;
      }
      views.diff(letter, record.get(), other.toString());
      return 0;
    } catch (RunException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: the run " + other + " cannot be read: " + e.getMessage() + ".");
    }
    return 2;
  }
}
