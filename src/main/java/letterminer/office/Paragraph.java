package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param role what it is
 * @param spans its text; of an item, the first is its marker
 * @param left distance of its text from the margin, in points
 * @param first distance of its first line, or its marker, from the margin
 * @param align where it stands between the margins
 * @param above white space above it, in points; of that and the space below the paragraph before, the larger counts
 * @param below white space below it
 */
record Paragraph(Role role, List<Span> spans, double left, double first, Align align, double above, double below)
    implements Part {

  /** What a paragraph is. */
  enum Role {
    TEXT,
    HEADING,
    ITEM,
    NOTE,
    /** A line of a running header or footer. */
    FURNITURE
  }

  /** Where a paragraph stands. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  Paragraph {
    spans = List.copyOf(spans);
  }

  /** A paragraph at the margin. */
  static Paragraph plain(Role role, List<Span> spans) {
    return new Paragraph(role, spans, 0, 0, Align.LEFT, 0, 0);
  }

  Paragraph as(Role other) {
    return new Paragraph(other, spans, left, first, align, above, below);
  }

  /** With the text of the next paragraph behind its own: the mark between the two was deleted. */
  Paragraph with(Paragraph next) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(next.role == Role.ITEM ? next.spans.subList(1, next.spans.size()) : next.spans);
    return new Paragraph(role, all, left, first, align, above, below);
  }

  /** Whether it shows nothing, its marker aside. */
  boolean isBlank() {
    return spans.stream().skip(role == Role.ITEM ? 1 : 0).map(Span::text).collect(Collectors.joining()).isBlank();
  }
}
