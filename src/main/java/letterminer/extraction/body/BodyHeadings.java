package letterminer.extraction.body;

import java.util.Locale;
import java.util.Optional;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.heading.HeadingReader;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/** Decides which blocks of a body are headings: by their wording and, if that is not enough, by their look. */
final class BodyHeadings {
  /** A heading has at most this many words. */
  static final int HEADING_WORDS = 30;
  private static final int DOUBT_WORDS = 9;

  /** Footnote markers are not counted; a heading has fewer than this. */
  private static final int MOST_NOTE_MARKS = 10;

  private final Profile profile;
  private final HeadingReader headings;

  BodyHeadings(Profile profile, HeadingReader headings) {
    this.profile = profile;
    this.headings = headings;
  }

  /** What a block opens anywhere in the body, if it is a heading that the profile knows. */
  Optional<Heading> known(TextBlock block) {
    return known(block, Optional.empty());
  }

  /** What a block opens in the section of an area. */
  Optional<Heading> known(TextBlock block, Optional<String> area) {
    boolean bullet = block.kind() == BlockKind.ITEM
        && block.marker().map(m -> m.style() == ListMarker.Style.BULLET).orElse(true);
    if (bullet || Tokens.hasMoreThan(HEADING_WORDS + MOST_NOTE_MARKS, block.text())) {
      return Optional.empty();
    }
    String text = block.textWithoutNoteMarks();
    if (Tokens.hasMoreThan(HEADING_WORDS, text)) {
      return Optional.empty();
    }
    boolean whole = block.kind() == BlockKind.HEADING || block.firstLine().bold();
    boolean sentence = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
    return headings.read(text, area) // A sentence only if it looks like a heading, or equals a list's heading.
        .filter(h -> !sentence || whole || h.opensPolarList())
        .or(() -> whole && !sentence ? headings.readOfPart(text) : Optional.empty());
  }

  /** What a table row opens if its cells together form a heading. */
  Optional<Heading> ofRow(String cells, Optional<String> area) {
    return Tokens.hasMoreThan(HEADING_WORDS, cells) ? Optional.empty() : headings.read(cells, area);
  }

  /** {@code 2.1 Governance} in bold: in profiles with sections, a numbered heading looks like an item. */
  boolean isNumbered(TextBlock block) {
    return !profile.sections().isEmpty() && block.kind() == BlockKind.ITEM && block.firstLine().bold()
        && mayBeNumbered(block);
  }

  /** Whether an item may be a heading that only its number makes look like an item. */
  boolean mayBeNumbered(TextBlock block) {
    return block.hasMarker(ListMarker.Style.NUMBER) && mayBeUnknown(block);
  }

  /**
   * Whether a block is a short line that is no sentence and names no body, in a letter whose headings are not set apart
   * by their look.
   */
  boolean mayBeUnknown(TextBlock block) {
    String text = block.text();
    return !text.isEmpty() && block.lines().size() == 1 && !Tokens.hasMoreThan(DOUBT_WORDS, text)
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.chars().noneMatch(Character::isDigit)
        && profile.words().organisations().stream()
            .noneMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  /** Whether a text is long enough to be a sentence rather than a heading. */
  static boolean isSentence(String text) {
    return text.endsWith(".") && Tokens.upTo(DOUBT_WORDS, text).size() >= DOUBT_WORDS;
  }
}
