package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.TextBlock;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Narrative;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/** Finds grades stated in sentences, using the phrases of the profile. One use per letter. */
public final class NarrativeReader {
  /** The label of a judgement on the whole document, in profiles that give it none. */
  private static final String OUTCOME = "Outcome";

  /** Maximum number of words of a sentence whose grade is in the next block, and of characters of that grade. */
  private static final int LONGEST_HALF = 40;
  private static final int LONGEST_REST = 60;

  /** 'Adequate to good', 'good at listening', 'good enough': a grade word before one of these is not a grade. */
  private static final Set<String> NO_GRADE_BEFORE = Set.of("or", "to", "at", "enough", "practice", "progress");

  /** After these, a wording means the opposite, or something in between. */
  private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "nor", "neither", "hardly", "cannot", "without");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

  private final Profile profile;
  private final boolean positioned;
  private final Optional<String> year;
  private final WordCutter words;

  /** The text above, if it ends within a sentence: its grade may be in the next block, in another weight. */
  private Optional<TextBlock> unfinished = Optional.empty();

  public NarrativeReader(Profile profile, boolean positioned, Optional<String> year, WordCutter words) {
    this.profile = profile;
    this.year = year;
    this.words = words;
    this.positioned = positioned;
  }

  /**
   * The grades that a paragraph states.
   *
   * @param section the area of its section
   * @param sectionName that area as printed in its heading
   */
  public List<Statement> read(TextBlock paragraph, Optional<Area> section, String sectionName) {
    List<Statement> result = mayStateGrade(paragraph.text())
        ? read(SENTENCE_END.split(paragraph.text()), List.of(paragraph), section, sectionName) : List.of();
    Optional<String> rest = result.isEmpty() && unfinished.isPresent() ? restOfSentence(paragraph.text()) : Optional.empty();
    if (rest.isPresent()) {
      String[] above = SENTENCE_END.split(unfinished.get().text());
      String sentence = above[above.length - 1] + " " + rest.get();
      result = endsInGrade(sentence)
          ? read(new String[] {sentence}, List.of(unfinished.get(), paragraph), section, sectionName) : List.of();
    }
    unfinished = Optional.of(paragraph)
        .filter(p -> !profile.narrative().isEmpty() && isUnfinished(p.text()));
    return result;
  }

  /** The first sentence of a text, if it is short enough to be a grade that ends the sentence above. */
  private static Optional<String> restOfSentence(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST_REST));
    String first = SENTENCE_END.split(beginning, 2)[0];
    return Optional.of(first).filter(f -> f.length() < beginning.length() || beginning.length() == text.length());
  }

  private static boolean isUnfinished(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && !Tokens.hasMoreThan(LONGEST_HALF, text);
  }

  /**
   * Whether the words of a narrative extend to the end of a sentence, so that its grade is not the beginning of a
   * longer phrase.
   */
  private boolean endsInGrade(String sentence) {
    Tokens tokens = Tokens.upTo(2 * LONGEST_HALF, sentence);
    return profile.narrative().stream().flatMap(n -> n.in(tokens, profile.scale()).stream())
        .anyMatch(m -> m.get("grade").isPresent() && m.end() == tokens.size());
  }

  private List<Statement> read(
      String[] sentences, List<TextBlock> blocks, Optional<Area> section, String sectionName) {
    List<Statement> result = new ArrayList<>();
    for (String sentence : sentences) {
      Tokens tokens = Tokens.of(sentence);
      for (Narrative narrative : profile.narrative()) {
        Optional<Subject> subject = subject(narrative, section, sectionName);
        if (subject.isPresent() && result.stream().noneMatch(subject.get()::isOf)) {
          narrative.in(tokens, profile.scale())
              .filter(m -> narrative.grade().isPresent() ? saysIt(tokens, m, narrative) : saysOneGrade(tokens, m))
              .flatMap(m -> grade(m, narrative).map(g -> statement(
                  subject.get(), g, m.get("grade").orElse(g.grade()), sentence, blocks)))
              .ifPresent(result::add);
        }
      }
    }
    return result;
  }

  /** What a sentence judges: an area or, if only a label is given, the whole document. */
  private record Subject(Optional<String> area, String label) {
    private boolean isOf(Statement statement) {
      return statement.area().equals(area) && (area.isPresent() || statement.label().equals(label));
    }
  }

  private Optional<Subject> subject(Narrative narrative, Optional<Area> section, String sectionName) {
    if (narrative.label().isPresent()) {
      return Optional.of(new Subject(Optional.empty(), narrative.label().get()));
    }
    if (narrative.area().isEmpty() && profile.judgements().isEmpty() && narrative.grade().isPresent()) {
      return Optional.of(new Subject(Optional.empty(), OUTCOME)); // There are no sections it could be about.
    }
    if (narrative.area().isEmpty()) {
      return section.map(s -> new Subject(Optional.of(s.id()), sectionName.isEmpty() ? s.label() : sectionName));
    }
    String area = narrative.area().get();
    return Optional.of(new Subject(Optional.of(area), profile.area(area).map(Area::label).orElse(area)));
  }

  /**
   * Whether a wording that means a grade by itself is meant here: it is not negated, and not part of a longer wording
   * for another grade ('compliant' in 'partly compliant').
   */
  private boolean saysIt(Tokens sentence, Phrase.Match match, Narrative narrative) {
    if (match.start() > 0 && NEGATIONS.contains(sentence.word(match.start() - 1))) {
      return false;
    }
    return profile.narrative().stream()
        .filter(n -> n.grade().isPresent() && !n.grade().equals(narrative.grade()) && n.area().equals(narrative.area())
            && n.label().equals(narrative.label()))
        .flatMap(n -> n.in(sentence, profile.scale()).stream())
        .noneMatch(m -> m.start() <= match.start() && m.end() >= match.end()
            && m.end() - m.start() > match.end() - match.start());
  }

  /** Whether a paragraph contains a wording for a grade. Most do not, and need not be split into sentences. */
  private boolean mayStateGrade(String text) {
    for (Narrative narrative : profile.narrative()) {
      if (narrative.phrase().find(words.of(text), profile.scale()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * 'Adequate to good', 'good in part and inadequate overall', 'in 2007 it was good': a sentence that goes on to name
   * another grade, or names another year, does not state a grade.
   */
  private boolean saysOneGrade(Tokens sentence, Phrase.Match match) {
    Optional<Scale.Grade> grade = grade(match);
    for (int i = match.end(); i < sentence.size(); i++) {
      Optional<Scale.Grade> other = profile.scale().named(sentence.word(i));
      boolean word = Character.isLetter(sentence.word(i).charAt(0));
      if (word && other.isPresent() && !other.equals(grade)
          || i == match.end() && NO_GRADE_BEFORE.contains(sentence.word(i))) {
        return false;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).matches("20\\d\\d") && !year.equals(Optional.of(sentence.word(i)))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Scale.Grade> grade(Phrase.Match match) {
    return match.get("grade").flatMap(profile.scale()::named);
  }

  private Optional<Scale.Grade> grade(Phrase.Match match, Narrative narrative) {
    return narrative.grade().isPresent()
        ? narrative.grade().flatMap(profile.scale()::byGrade)
        : grade(match);
  }

  private Statement statement(
      Subject subject, Scale.Grade grade, String written, String sentence, List<TextBlock> blocks) {
    return new Statement(
        subject.area(), subject.label(), grade, written,
        Statement.evidence(EvidenceKind.NARRATIVE, grade.grade(), sentence, blocks, positioned));
  }
}
