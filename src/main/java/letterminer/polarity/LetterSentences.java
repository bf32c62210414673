package letterminer.polarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import letterminer.model.Basis;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Paragraph;
import letterminer.model.PassageKind;
import letterminer.model.Point;
import letterminer.model.Section;

/**
 * Lists every sentence of a letter in order: of its sections' narrative first, then of its points. A lead-in to a list is not a
 * sentence of its own: it accompanies the first sentence of each item. Paragraphs without sentences (an address, a name, an
 * entry) have none. For one letter.
 */
public final class LetterSentences {
  private final Function<String, List<String>> splitter;
  private final Set<String> leadIns = new HashSet<>();
  private final List<LetterSentence> sentences = new ArrayList<>();

  private LetterSentences(Function<String, List<String>> splitter) {
    this.splitter = splitter;
  }

  /**
   * A sentence and what it shares with the others of its paragraph or point.
   *
   * @param place where it stands
   * @param point id of its point; absent in narrative
   * @param leadIn for the first sentence of an item, the lead-in that the item completes
   * @param text the sentence
   * @param page page that its paragraph or point begins on
   * @param boxes of its paragraph or point
   */
  public record LetterSentence(
      SentencePlace place, Optional<String> point, Optional<String> leadIn, String text, int page, List<PageBox> boxes) {
    /** The sentence as the classifier reads it. */
    public PlacedSentence placed() {
      return new PlacedSentence(place, leadIn.map(l -> l + " " + text).orElse(text));
    }
  }

  /**
   * The sentences of a letter.
   *
   * @param splitter divides a text into sentences
   */
  public static List<LetterSentence> of(Letter letter, Function<String, List<String>> splitter) {
    LetterSentences found = new LetterSentences(splitter);
    letter.points().forEach(p -> p.leadIn().ifPresent(found.leadIns::add));
    letter.sections().forEach(s -> s.paragraphs().forEach(p -> p.leadIn().ifPresent(found.leadIns::add)));
    for (Section section : letter.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        paragraph.kind().ifPresent(kind -> found.add(section, kind, paragraph));
      }
    }
    letter.points().forEach(found::add);
    return List.copyOf(found.sentences);
  }

  private void add(Section section, PassageKind kind, Paragraph paragraph) {
    SentencePlace place = new SentencePlace(
        kind, section.area(), Optional.of(section.heading()), Optional.empty(), paragraph.leadIn().isPresent());
    add(new LetterSentence(
        place, Optional.empty(), paragraph.leadIn(), paragraph.text(), paragraph.page(), paragraph.boxes()));
  }

  private void add(Point point) {
    SentencePlace place = new SentencePlace(
        PassageKind.POINT, point.area(), point.section(),
        point.polarity().filter(p -> point.basis().equals(Optional.of(Basis.HEADING))), point.leadIn().isPresent());
    add(new LetterSentence(place, Optional.of(point.id()), point.leadIn(), point.text(), point.page(), point.boxes()));
  }

  /** Adds the sentences of a paragraph or point; only the first has the lead-in. */
  private void add(LetterSentence whole) {
    SentencePlace place = whole.place();
    Optional<String> leadIn = whole.leadIn();
    for (String text : splitter.apply(whole.text())) {
      if (!text.endsWith(":") || !leadIns.contains(text)) {
        sentences.add(new LetterSentence(place, whole.point(), leadIn, text, whole.page(), whole.boxes()));
        leadIn = Optional.empty();
        place = new SentencePlace(place.kind(), place.area(), place.section(), place.heading(), false);
      }
    }
  }
}
