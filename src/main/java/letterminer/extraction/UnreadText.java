package letterminer.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import letterminer.extraction.part.LetterPart;
import letterminer.layout.Block;
import letterminer.layout.TextBlock;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Section;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;

/**
 * Looks for paragraphs of a letter that are in no part of its record: neither in a point nor in the narrative of a
 * section. It compares texts only and does not depend on how the letter was read, so it also finds text that was lost
 * through a bug.
 */
final class UnreadText {
  /** Shorter paragraphs are captions, labels and lines of a header. */
  private static final int FEWEST_WORDS = 20;

  /** Number of consecutive characters that must match if a paragraph was joined or cut. */
  private static final int PIECE = 30;

  /** Characters of a paragraph that the message quotes. */
  private static final int QUOTED = 80;

  private final Set<String> read = new HashSet<>();

  /**
   * Remembers the texts of the record.
   *
   * @param subject subject line
   */
  UnreadText(Optional<String> subject, List<FoundPoint> points, List<Section> sections) {
    subject.ifPresent(this::note);
    for (FoundPoint point : points) {
      point.leadIn().ifPresent(this::note);
      note(point.text());
    }
    for (Section section : sections) {
      note(section.heading());
      section.paragraphs().forEach(p -> note(p.text()));
    }
  }

  private void note(String text) {
    read.add(text);
  }

  /**
   * A problem for each page with paragraphs that are missing from the record.
   *
   * @param body the blocks of the body
   * @param gradeTables those whose grades were taken
   */
  List<Problem> problems(List<Block> body, Set<Block> gradeTables, Profile profile) {
    Map<Integer, List<TextBlock>> unread = new TreeMap<>();
    for (int i = 0; i < body.size(); i++) {
      for (TextBlock text : LetterPart.flat(List.of(body.get(i)))) {
        if (2 * i > body.size() && Phrase.anyStarts(profile.imprint(), text.text(), profile.scale())) {
          return problems(unread);
        }
        if (!gradeTables.contains(body.get(i)) && isUnread(text)) {
          unread.computeIfAbsent(text.page(), p -> new ArrayList<>()).add(text);
        }
      }
    }
    return problems(unread);
  }

  private boolean isUnread(TextBlock text) {
    if (text.lines().stream().mapToInt(l -> l.words().size()).sum() < FEWEST_WORDS) {
      return false;
    }
    String whole = text.text();
    int last = whole.length() - PIECE;
    return last > 0 && !read.contains(whole)
        && !hasPiece(whole, last / 4) && !hasPiece(whole, last / 2) && !hasPiece(whole, last - last / 4);
  }

  private boolean hasPiece(String text, int from) {
    String piece = text.substring(from, from + PIECE);
    for (String one : read) {
      if (one.contains(piece)) {
        return true;
      }
    }
    return false;
  }

  private static List<Problem> problems(Map<Integer, List<TextBlock>> unread) {
    List<Problem> problems = new ArrayList<>();
    unread.forEach((page, texts) -> problems.add(Problem.of(
        ProblemCode.TEXT_NOT_READ, page,
        (texts.size() == 1 ? "A paragraph is" : texts.size() + " paragraphs are")
            + " in no section and no point: " + Problem.quote(texts.get(0).text(), QUOTED) + ".")));
    return problems;
  }
}
