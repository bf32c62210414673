package letterminer.report;

import java.util.BitSet;

/** A cell of a table. */
sealed interface ReportCell {
  /** A name, a year, a grade. */
  record Text(String text) implements ReportCell {}

  /** A number without letters to look at. */
  record Number(double value) implements ReportCell {}

  /** No value. */
  record Empty() implements ReportCell {}

  /** A count and the letters it refers to, by their indices. */
  record Count(int count, BitSet letters) implements ReportCell {}

  /** A link. */
  record Link(String text, String address) implements ReportCell {}
}
