package letterminer.profiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import letterminer.Anatomy;
import letterminer.Letterminer;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import letterminer.reading.ReadingException;

/**
 * A first profile for a family of letters, guessed from a handful of them. Its comments list what could not be guessed.
 *
 * @param yaml the file
 * @param results what it finds in the letters that it was made from, one line each
 * @param unread files that could not be read, and why
 */
public record ProfileDraft(String yaml, List<String> results, List<String> unread) {
  /** The languages that are tried, the usual one first. */
  private static final List<String> LANGUAGES = List.of("en-GB", "en-US", "cy");

  /** How many headings and tables a draft names as missed. */
  private static final int MISSED = 15;

  public ProfileDraft {
    results = List.copyOf(results);
    unread = List.copyOf(unread);
  }

  /**
   * Drafts a profile.
   *
   * @param letters some letters of the family
   * @param family name of the family; if absent, derived from the words of its subject
   * @throws ProfileException if none of the letters can be read
   */
  public static ProfileDraft of(List<Path> letters, Optional<String> family) throws ProfileException {
    Map<String, Profile> general = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      general.put(language, ProfileLoader.general(language));
    }
    List<Specimen> specimens = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    List<Profile> only = ProfileLoader.bundled().stream().filter(p -> p.id().equals(ProfileChooser.GENERAL)).toList();
    Letterminer reader = Letterminer.builder().profiles(only).withoutClassifier().build();
    for (Path letter : letters) {
      try {
        specimens.add(Specimen.of(letter.getFileName().toString(), reader.layout(letter.getFileName().toString(), Files.readAllBytes(letter))));
      } catch (IOException | ReadingException e) {
        unread.add(letter + ": " + e.getMessage());
      }
    }
    if (specimens.isEmpty()) {
      throw new ProfileException(unread.isEmpty() ? "There are no letters to draft a profile from."
          : "None of the letters could be read: " + String.join(" ", unread));
    }
    String id = family.orElse("");
    String yaml = write(specimens, general, id, false);
    Trial trial = new Trial(yaml, letters);
    if (trial.authorities == 0) { // Perhaps the letters are not about councils.
      String other = write(specimens, general, id, true);
      Trial second = new Trial(other, letters);
      boolean better = second.authorities > 0;
      yaml = better ? other : yaml;
      trial = better ? second : trial;
    }
    return new ProfileDraft(yaml + trial.missed(), trial.results, unread);
  }

  /**
   * Writes a draft.
   *
   * @param named whether letters without a known kind of body are about what their subject names
   */
  private static String write(List<Specimen> letters, Map<String, Profile> general, String family, boolean named) {
    DraftWords words = DraftWords.bundled();
    FrameDraft frame = FrameDraft.of(letters, general);
    Letterheads letterhead = Letterheads.of(letters, frame.base());
    TableColumns tables = new TableColumns(letters);
    GradeDraft grades = new GradeDraft(letters, tables, words);
    MarkerDraft markers = MarkerDraft.of(letters, words);
    SubjectDraft subject = SubjectDraft.of(letters, frame.base(), letterhead, grades, words);
    String name = DraftText.slug(family.isEmpty() ? subject.title().orElse("new-family") : family);
    DraftText draft = new DraftText();
    draft.comment("A first profile, guessed from " + letters.size() + (letters.size() == 1 ? " letter" : " letters") + ". Every line is a proposal: "
        + "keep what is right. letterminer profile check says what is wrong; the keys are in src/docs/profiles.md.");
    draft.line("id: " + name).line("extends: letter").line("family: " + name)
        .line("title: " + DraftText.quoted(subject.title().orElse(name)));
    frame.write(draft, letters.size());
    draft.blank();
    BodyDraft found = BodyDraft.of(letters, words);
    BodyDraft body = named && found.isCouncil() ? BodyDraft.named(letters.size()) : found;
    subject.write(draft, frame.isReport(letters.size()), body);
    body.write(draft);
    new LabelDraft(letters, frame.base(), words, grades, tables, subject.titles(), letterhead, markers).write(draft);
    grades.write(draft);
    new HeadingDraft(letters, letterhead, words, grades, markers).write(draft);
    return draft.toString();
  }

  /** Tries the draft on the letters that it was made from. */
  private static final class Trial {
    private final List<String> results = new ArrayList<>();
    private final Wordings headings = new Wordings();
    private final Wordings others = new Wordings();

    /** Letters about a body in the register, or about a kind of body that needs no register. */
    private int authorities;

    Trial(String yaml, List<Path> letters) throws ProfileException {
      List<Profile> profiles = ProfileLoader.generalAnd("the draft", yaml);
      Letterminer miner = Letterminer.builder().profiles(profiles).withoutClassifier().build();
      for (Path file : letters) {
        String name = file.getFileName().toString();
        try {
          Anatomy anatomy = miner.anatomy(name, Files.readAllBytes(file));
          anatomy.found().letters().forEach(l -> results.add(line(l)));
          authorities += (int) anatomy.found().letters().stream().filter(Trial::isKnown).count();
          if (anatomy.found().letters().isEmpty()) {
            results.add(name + ": no letter found");
          }
          Specimen specimen = Specimen.of(name, anatomy.layout());
          for (Missed missed : Missed.of(anatomy.layout(), anatomy.found().letters(), profiles)) {
            if (missed.kind() == Missed.Kind.HEADING) {
              headings.add(missed.text(), specimen);
            } else if (missed.kind() != Missed.Kind.PARAGRAPH) {
              others.add(missed.kind().name().toLowerCase(Locale.ROOT) + " " + shortened(missed.text()), specimen);
            }
          }
        } catch (IOException | ReadingException e) {
          results.add(name + ": could not be read");
        }
      }
    }

    private static boolean isKnown(Letter letter) {
      return letter.authority().isPresent()
          && letter.problems().stream().noneMatch(p -> p.code() == ProblemCode.AUTHORITY_UNKNOWN);
    }

    private static String line(Letter letter) {
      return letter.source().file() + ": " + letter.profile() + ", " + letter.date().map(LocalDate::toString).orElse("no date") + ", "
          + letter.authority().map(a -> a.name()).orElse("no authority") + ", "
          + letter.signatories().stream().findFirst().map(s -> s.name()).orElse("no signatory") + ", "
          + letter.judgements().size() + " grades, " + letter.points().size() + " points";
    }

    private static String shortened(String text) {
      return text.length() > 70 ? text.substring(0, 70).strip() + "…" : text;
    }

    /** What the draft did not place, as comments. */
    String missed() {
      DraftText text = new DraftText();
      List<Wordings.Wording> missed = new ArrayList<>(headings.in(1).stream().limit(MISSED).toList());
      missed.addAll(others.in(1).stream().limit(MISSED).toList());
      if (!missed.isEmpty()) {
        text.blank().comment("Not covered by this profile (letterminer show LETTER --profiles DIR --missed):");
        missed.forEach(w -> text.comment("  " + w.count() + (w.count() == 1 ? " letter: " : " letters: ") + w.text()));
      }
      return text.toString();
    }
  }
}
