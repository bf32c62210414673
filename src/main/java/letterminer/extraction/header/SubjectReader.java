package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/** Finds the subject line of a letter or the title of a report. */
public final class SubjectReader {
  static final int BLOCKS = 12;
  /** Maximum relative difference between the sizes of the lines of one title. */
  private static final double SAME_SIZE = 0.15;

  private static final int BLOCKS_BEFORE = 8;
  private static final int LONGEST = 60;
  private static final int PARTS = 5;

  private final Profile profile;

  public SubjectReader(Profile profile) {
    this.profile = profile;
  }

  /**
   * A subject line.
   *
   * @param text as printed, white space normalised, without footnote markers
   * @param match what the profile's wording captured, if one fits
   * @param above whether it is above the salutation
   * @param blocks the blocks that contain it
   */
  public record Subject(String text, Optional<Phrase.Match> match, boolean above, List<TextBlock> blocks) {
    private Subject moved() {
      return new Subject(text, match, true, blocks);
    }

    /** Words of the subject, and where they are printed. */
    public Quote quote(String words) {
      return Quote.in(blocks, words);
    }
  }

  public Optional<Subject> read(LetterPart part) {
    List<TextBlock> after = beginning(part);
    Optional<Subject> known = worded(after).or(() -> worded(above(part)).map(Subject::moved));
    return known.isPresent() ? known : byLook(after);
  }

  /** The last blocks above the salutation, where some letters have their subject line. */
  public static List<TextBlock> above(LetterPart part) {
    List<TextBlock> head = LetterPart.flat(part.head());
    return head.subList(Math.max(0, head.size() - BLOCKS_BEFORE), head.size());
  }

  /** The first blocks after the salutation, up to the first that is surely running text. */
  public static List<TextBlock> beginning(LetterPart part) {
    List<TextBlock> result = new ArrayList<>();
    List<Block> body = part.body().subList(0, Math.min(BLOCKS + 1, part.body().size()));
    for (TextBlock block : LetterPart.flat(body)) {
      if (result.size() == BLOCKS || Tokens.hasMoreThan(LONGEST, block.text())) {
        break;
      }
      result.add(block);
    }
    return result;
  }

  /** Tries the wordings in the profile's order. For each wording, the longest match counts. */
  private Optional<Subject> worded(List<TextBlock> blocks) {
    for (Phrase phrase : profile.subject()) {
      for (int i = 0; i < blocks.size(); i++) {
        Optional<Subject> longest = longest(blocks, i, phrase);
        if (longest.isPresent()) {
          return below(blocks, i, phrase).or(() -> longest);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A match without its first line, if that is set in another size: a wording that may begin with any words
   * ({@code {body} inspection report}) also matches a letterhead followed by the title.
   */
  private Optional<Subject> below(List<TextBlock> blocks, int from, Phrase phrase) {
    int next = from + 1;
    boolean apart = next < blocks.size()
        && Math.abs(blocks.get(from).lastLine().size() / blocks.get(next).firstLine().size() - 1) > SAME_SIZE;
    return apart ? longest(blocks, next, phrase) : Optional.empty();
  }

  private Optional<Subject> longest(List<TextBlock> blocks, int from, Phrase phrase) {
    Optional<Subject> longest = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (int k = from; k < Math.min(blocks.size(), from + PARTS); k++) {
      boolean whole = longest.isPresent(); // A match continues only in lines that look like it.
      if (k > from && !(whole ? adjoins(blocks.get(k - 1), blocks.get(k)) : follows(blocks.get(k - 1), blocks.get(k)))) {
        break;
      }
      text.append(k > from ? " " : "").append(blocks.get(k).textWithoutNoteMarks());
      String here = text.toString();
      Optional<Phrase.Match> match = phrase.matches(Tokens.of(here), profile.scale());
      if (match.isPresent()) {
        longest = Optional.of(new Subject(here, match, false, blocks.subList(from, k + 1)));
      }
    }
    return longest;
  }

  /** Whether two blocks follow each other as the parts of a title do. The wording decides the rest. */
  private static boolean follows(TextBlock a, TextBlock b) {
    double gap = b.firstLine().baseline() - a.lastLine().baseline();
    return a.endPage() == b.page() && gap > 0 && gap < 2.6 * Math.max(a.lastLine().size(), b.firstLine().size());
  }

  /** Whether two blocks look like the lines of one heading. */
  private static boolean adjoins(TextBlock a, TextBlock b) {
    double gap = b.firstLine().baseline() - a.lastLine().baseline();
    return a.endPage() == b.page()
        && gap > 0 && gap < 1.75 * a.lastLine().size()
        && a.lastLine().bold() == b.firstLine().bold()
        && !a.text().endsWith(".") && !a.text().endsWith(":");
  }

  /** Without a known wording: the first heading, or else the first short line that is not a sentence. */
  private static Optional<Subject> byLook(List<TextBlock> blocks) {
    Optional<TextBlock> heading =
        blocks.stream().filter(b -> b.kind() == BlockKind.HEADING).findFirst();
    if (heading.isEmpty()) {
      heading = blocks.stream()
          .filter(b -> b.kind() == BlockKind.PARAGRAPH && !b.text().endsWith(".")
              && !b.text().endsWith(",") && Tokens.upTo(2, b.text()).size() > 1)
          .findFirst()
          .filter(b -> Tokens.upTo(30, b.text()).size() < 30);
    }
    return heading.map(h -> {
      StringBuilder text = new StringBuilder(h.textWithoutNoteMarks());
      int at = blocks.indexOf(h);
      int end = at + 1;
      while (end < blocks.size() && blocks.get(end).kind() == h.kind()
          && adjoins(blocks.get(end - 1), blocks.get(end))) {
        text.append(' ').append(blocks.get(end++).textWithoutNoteMarks());
      }
      return new Subject(text.toString(), Optional.empty(), false, blocks.subList(at, end));
    });
  }
}
