package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.layout.PageText;
import letterminer.pages.PagePool;
import letterminer.pages.PageShape;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;

/**
 * Exports letters of a run as files that a browser opens from disk: the page, the letters' data as scripts (a page that
 * was opened from disk can load nothing else), and their pages as pictures.
 */
final class StaticExport {
  /** Marks a folder as an export, so that it may be overwritten. */
  private static final String MARK = "letterminer-export.txt";

  private static final String MARK_TEXT = "Written by 'letterminer review --export'. Open index.html in a browser.\n"
      + "What is in this folder is replaced when it is exported to again.\n";

  private static final double SCALE = 2;

  /** Ids are parts of file names here. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,80}");

  private static final String SOURCE = "<meta name=\"letterminer-source\" content=\"server\">";

  private final RunLetters run;
  private final LetterPages pages;
  private final ReviewMarks marks;
  private final Path target;
  private final List<String> failures = new ArrayList<>();

  StaticExport(RunLetters run, LetterPages pages, ReviewMarks marks, Path target) {
    this.run = run;
    this.pages = pages;
    this.marks = marks;
    this.target = target;
  }

  /**
   * Writes the letters.
   *
   * @param progress receives each letter after it is written
   * @return sentences about pages that could not be drawn
   * @throws RunException if the folder contains other files, or a letter cannot be read
   */
  List<String> write(List<LetterSummary> letters, FamilyScales scales, Consumer<LetterSummary> progress)
      throws IOException, RunException {
    clear();
    app();
    for (LetterSummary letter : letters) {
      if (!ID.matcher(letter.id()).matches()) {
        throw new RunException("The run has a letter with the id " + letter.id() + ", which no run assigns. Run "
            + "'letterminer extract' again.");
      }
      letter(letter, scales);
      progress.accept(letter);
    }
    data("run", "run", RunJson.of(run, letters, counts(), RunJson.About.EXPORT));
    return failures;
  }

  /**
   * Clears the folder: it must be empty or hold an earlier export, of which only files written by exports are removed.
   */
  private void clear() throws IOException, RunException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new RunException(target + " is a file. Name a folder for the export.");
    }
    Files.createDirectories(target);
    boolean isEmpty;
    try (Stream<Path> all = Files.list(target)) {
      isEmpty = all.findAny().isEmpty();
    }
    Path mark = target.resolve(MARK);
    if (!isEmpty && !Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
      throw new RunException("The folder " + target + " has other content. Name a new or an empty folder, or that of "
          + "an earlier export.");
    }
    refuseLinks();
    Files.writeString(mark, MARK_TEXT);
    for (String folder : List.of("data", "pages")) {
      removeFiles(target.resolve(folder));
      Files.createDirectories(target.resolve(folder));
    }
  }

  /** Exports never create links, and the targets of links are not ours. */
  private void refuseLinks() throws IOException, RunException {
    try (Stream<Path> all = Files.walk(target, 2)) {
      Optional<Path> link = all.filter(file -> !file.equals(target) && Files.isSymbolicLink(file)).findFirst();
      if (link.isPresent()) {
        throw new RunException(link.get() + " is a link, which an export never creates. Name another folder.");
      }
    }
  }

  private static void removeFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(file);
        }
      }
    }
  }

  private void app() throws IOException, RunException {
    for (Map.Entry<String, byte[]> file : AppFiles.all().entrySet()) {
      boolean isIndex = file.getKey().equals(AppFiles.INDEX);
      Path place = isIndex ? target.resolve(AppFiles.INDEX) : target.resolve("app").resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, isIndex ? index(file.getValue()) : file.getValue());
    }
  }

  /** The page with its policy, which no server sends here, and with the location of its data. */
  private static byte[] index(byte[] page) throws RunException {
    String html = new String(page, StandardCharsets.UTF_8);
    if (!html.contains(SOURCE)) {
      throw new RunException("This version of Letterminer cannot export: its page does not say where its data is.");
    }
    String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + AppFiles.FILE_POLICY + "\">\n";
    return Reply.utf8(html.replace(SOURCE, policy + SOURCE.replace("server", "files")));
  }

  private void letter(LetterSummary letter, FamilyScales scales) throws IOException, RunException {
    LetterValues values = run.letter(letter.id());
    LetterJson.Pages shapes = LetterJson.Pages.of(pages, letter);
    shapes.failure().ifPresent(failure -> failures.add(failure.getMessage()));
    Map<Integer, PageText> words = new HashMap<>();
    for (PageShape shape : shapes.shapes().orElse(List.of())) {
      if (letter.hasPictures()) {
        picture(letter, shape.page());
        words(letter, shape.page()).ifPresent(text -> words.put(shape.page(), text));
      }
    }
    data(letter.id(), "letters/" + letter.id(), LetterJson.of(values, shapes.with(words), scales, marksOf(letter.id()), false));
  }

  private void picture(LetterSummary letter, int page) throws IOException {
    try {
      PagePool.Picture picture = pages.picture(letter, page, SCALE);
      Files.write(target.resolve("pages").resolve(letter.id() + "-" + page + ".png"), picture.content());
    } catch (RequestException e) {
      failures.add(e.getMessage());
    }
  }

  /** The words of a page; without them, the text of a box has to be typed. */
  private Optional<PageText> words(LetterSummary letter, int page) {
    try {
      return Optional.of(pages.words(letter, page));
    } catch (RequestException e) {
      failures.add(e.getMessage());
      return Optional.empty();
    }
  }

  private List<JsonNode> marksOf(String letter) throws RunException {
    try {
      return marks.of(letter);
    } catch (RequestException e) {
      throw new RunException(e.getMessage());
    }
  }

  private Map<String, Marked> counts() throws RunException {
    try {
      return marks.counts();
    } catch (RequestException e) {
      throw new RunException(e.getMessage());
    }
  }

  /** JSON is JavaScript except for two line separators; {@code <} is escaped in case the file is embedded in a page. */
  private void data(String file, String key, byte[] json) throws IOException {
    String text = new String(json, StandardCharsets.UTF_8)
        .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<", "\\u003c");
    Files.writeString(target.resolve("data").resolve(file + ".js"), "letterminerData(\"" + key + "\", " + text + ");\n");
  }
}
