package letterminer.profiling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.profile.Example;
import letterminer.profile.Finding;
import letterminer.profile.OwnProfile;
import letterminer.profile.Tokens;

/** Compares a profile's examples with what is read from their letters. Immutable. */
final class ExampleCheck {
  private final OwnProfile profile;
  private final List<Path> letters;
  private final Function<Path, Optional<LetterFile>> reader;

  /**
   * Creates a check.
   *
   * @param letters where examples may be, if not next to the profile
   * @param reader reads them
   */
  ExampleCheck(OwnProfile profile, List<Path> letters, Function<Path, Optional<LetterFile>> reader) {
    this.profile = profile;
    this.letters = letters;
    this.reader = reader;
  }

  /** The differences from the examples; each is an error. Without letters, examples elsewhere are only noted. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (OwnProfile.PlacedExample example : profile.examples()) {
      if (letters.isEmpty() && find(example.example().file()).isEmpty()) {
        findings.add(new Finding(Finding.Level.NOTE, example.place() + "the example " + example.example().file()
            + " was not checked: it is not next to the profile. Name the letters' folder with --against."));
        continue;
      }
      for (String wrong : wrong(example.example())) {
        findings.add(new Finding(Finding.Level.ERROR, example.place() + "the example " + example.example().file() + ": " + wrong));
      }
    }
    return findings;
  }

  private List<String> wrong(Example example) {
    Optional<Path> file = find(example.file());
    if (file.isEmpty()) {
      return List.of("there is no such file next to the profile or among the letters that are checked. "
          + "Correct 'file', or name its folder with --against.");
    }
    Optional<LetterFile> read = reader.apply(file.get());
    if (read.isEmpty() || read.get().letters().isEmpty()) {
      return List.of("no letter was found in it. 'letterminer show " + example.file() + " --why' says what each profile lacks.");
    }
    return wrong(example, ProfileTrial.readWith(read.get(), profile.profile().id()).get(0));
  }

  private Optional<Path> find(String name) {
    Path beside = profile.file().resolveSibling(name);
    return Files.isRegularFile(beside) ? Optional.of(beside) : letters.stream().filter(l -> l.endsWith(name)).findFirst();
  }

  private List<String> wrong(Example example, Letter letter) {
    List<String> wrong = new ArrayList<>();
    if (!letter.profile().equals(profile.profile().id())) {
      wrong.add("it is read with '" + letter.profile() + "'. 'letterminer show … --why' says what it lacks for this profile.");
    }
    example.date().filter(d -> !letter.date().equals(Optional.of(d)))
        .ifPresent(d -> wrong.add("its date should be " + d + ", and " + letter.date().map(LocalDate::toString).orElse("none") + " was found."));
    Map<String, String> grades = new TreeMap<>();
    for (Judgement judgement : letter.judgements()) {
      grades.put(judgement.area().orElse(judgement.label()), judgement.grade());
    }
    if (!example.grades().isEmpty()) {
      new TreeMap<>(example.grades()).forEach((area, grade) -> {
        if (!grade.equals(grades.get(area))) {
          wrong.add("the grade of '" + area + "' should be " + grade + ", and "
              + Optional.ofNullable(grades.get(area)).orElse("none") + " was found.");
        }
      });
      grades.keySet().stream().filter(a -> !example.grades().containsKey(a))
          .forEach(a -> wrong.add("a grade of '" + a + "' was found, " + grades.get(a) + ", that is not among its 'grades'."));
    }
    example.points().filter(p -> p != letter.points().size())
        .ifPresent(p -> wrong.add("it should have " + p + " points, and " + letter.points().size() + " were found."));
    for (String text : example.texts()) {
      if (letter.points().stream().noneMatch(p -> Tokens.of(p.wholeText()).flat().contains(Tokens.of(text).flat()))) {
        wrong.add("no point has the words '" + text + "'.");
      }
    }
    return wrong;
  }
}
