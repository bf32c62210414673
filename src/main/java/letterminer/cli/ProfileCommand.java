package letterminer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.dataset.Json;
import letterminer.profile.Finding;
import letterminer.profile.ProfileConversion;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import letterminer.profile.ProfileReference;
import letterminer.profiling.LetterFiles;
import letterminer.profiling.ProfileDraft;
import letterminer.profiling.ProfileTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps to write profiles. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    description = "Helps to write profiles, by which letters of a new family are read.",
    subcommands = {
      ProfileCommand.New.class, ProfileCommand.Check.class, ProfileCommand.Convert.class,
      ProfileCommand.Schema.class
    },
    footer = {
      "",
      "Examples:",
      "  letterminer profile new letters/*.pdf --family library -o my-profiles/library.yaml",
      "  letterminer profile check my-profiles --against letters",
      "  letterminer profile schema > profile.schema.json"
    })
final class ProfileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Choose a command: new, check, convert or schema.");
  }

  /** Drafts a profile. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Proposes a profile for a family of letters from some of them: how they are recognised, their header, grades, "
          + "headings and lists, with comments, and what could not be placed.",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:done", "2:wrong usage, or no letter could be read, or nothing could be written"},
      footer = {"", "Example:", "  letterminer profile new letters/*.pdf --family library -o my-profiles/library.yaml"})
  static final class New implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EXAMPLES", arity = "1..*", description = "Letters of the family, or folders of them; five to ten are enough.")
    private List<Path> letters;

    @Option(names = "--family", paramLabel = "NAME", description = "What to call the family (default: by its subject line).")
    private Optional<String> family;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the profile to FILE, which must not exist.")
    private Optional<Path> output;

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      try {
        ProfileDraft draft = ProfileDraft.of(LetterFiles.in(letters), family);
        if (output.isPresent()) {
          if (output.get().toAbsolutePath().getParent() != null) {
            Files.createDirectories(output.get().toAbsolutePath().getParent());
          }
          Files.writeString(output.get(), draft.yaml(), StandardOpenOption.CREATE_NEW);
        } else {
          spec.commandLine().getOut().print(draft.yaml());
        }
        draft.unread().forEach(u -> err.println("letterminer: not read: " + u));
        err.println("What it finds in these letters:");
        draft.results().forEach(r -> err.println("  " + r));
        output.ifPresent(o -> err.println("next: look through " + o + ", then letterminer profile check "
            + NextStep.word(Optional.ofNullable(o.getParent()).orElse(Path.of("."))) + " --against LETTERS"));
        return 0;
      } catch (FileAlreadyExistsException e) {
        err.println("letterminer: " + e.getFile() + " exists already. Name another file, or remove it.");
      } catch (ProfileException | IOException e) {
        err.println("letterminer: " + e.getMessage());
      }
      return 2;
    }
  }

  /** Checks a folder of profiles. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks a folder of profiles: all mistakes at once, what makes no sense, whether their examples are read correctly, "
          + "and how they change what is read from letters.",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {
        "0:the profiles can be used; there may be warnings", "1:a profile is wrong, or an example is not read correctly",
        "2:wrong usage, or nothing could be read"
      },
      footer = {"", "Example:", "  letterminer profile check my-profiles --against letters"})
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of profiles.")
    private Path folder;

    @Option(
        names = "--against", paramLabel = "LETTERS", arity = "1..*",
        description = "Files or folders of letters: which phrases occur in none of them, which profile reads how many, and which of "
            + "them another profile would read without the folder.")
    private List<Path> letters = List.of();

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      try {
        ProfileTrial.Result result = ProfileTrial.of(folder, LetterFiles.in(letters));
        print(result, spec.commandLine().getOut());
        return result.isBroken() ? 1 : 0;
      } catch (ProfileException | IOException e) {
        err.println("letterminer: " + e.getMessage());
        return 2;
      }
    }

    private void print(ProfileTrial.Result result, PrintWriter out) {
      for (Finding finding : result.findings()) {
        out.println(finding.level().name().toLowerCase(Locale.ROOT) + ": " + finding.message());
      }
      if (result.letters() > 0) {
        out.println("read " + result.letters() + " letters:");
        result.readBy().entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
            .forEach(e -> out.printf("  %4d with %s%n", e.getValue(), e.getKey()));
        out.println(result.changes().isEmpty()
            ? "without the folder, every letter is read with the same profile."
            : "without the folder another profile reads");
        result.changes().forEach(c -> out.println("  " + c));
      }
      out.println(count(result, Finding.Level.ERROR, "error") + ", " + count(result, Finding.Level.WARNING, "warning") + ", "
          + count(result, Finding.Level.NOTE, "note") + "; " + result.examples()
          + (result.examples() == 1 ? " example" : " examples") + " checked");
    }

    private static String count(ProfileTrial.Result result, Finding.Level level, String name) {
      long count = result.findings().stream().filter(f -> f.level() == level).count();
      return count + " " + name + (count == 1 ? "" : "s");
    }
  }

  /** Converts profiles of earlier versions. */
  @Command(
      name = "convert",
      mixinStandardHelpOptions = true,
      description = "Converts profiles that were written for an earlier version, so that they mean the same now, and says what was "
          + "changed and why. Comments are kept. Without --in-place the profile is printed.",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:done", "2:wrong usage, or a file could not be read or written; the files before it were converted"},
      footer = {"", "Example:", "  letterminer profile convert --in-place my-profiles/library.yaml"})
  static final class Convert implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Profiles; those that they extend are looked for beside them.")
    private List<Path> files;

    @Option(names = "--in-place", description = "Change the files. Each is kept as FILE.old.")
    private boolean inPlace;

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      try {
        for (Path file : files) {
          ProfileConversion converted = ProfileLoader.convert(file);
          converted.changes().forEach(err::println);
          if (converted.changes().isEmpty()) {
            err.println(file + ": nothing had to be changed.");
          } else if (inPlace) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"));
            Files.writeString(file, converted.yaml());
          }
          if (!inPlace) {
            spec.commandLine().getOut().print(converted.yaml());
          }
        }
        return 0;
      } catch (ProfileException e) {
        err.println("letterminer: " + e.getMessage());
      } catch (FileAlreadyExistsException e) {
        err.println("letterminer: " + e.getFile() + " exists already. Move it away first: the original profile is kept there.");
      } catch (IOException e) {
        err.println("letterminer: nothing could be written there: " + e.getMessage() + ".");
      }
      return 2;
    }
  }

  /** Prints the JSON schema of profiles. */
  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description = "Prints the JSON schema of profiles, by which editors complete and check them.",
      footer = {"", "Example:", "  letterminer profile schema > profile.schema.json"})
  static final class Schema implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
      spec.commandLine().getOut().println(Json.indented().writeValueAsString(ProfileReference.schema()));
      return 0;
    }
  }
}
