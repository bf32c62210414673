package letterminer.report;

import java.util.BitSet;

/** A cell of a table. */
sealed interface Cell {
  /** A name, a year, a grade. */
  record Text(String text) implements Cell {}

  /** A number without letters to look at. */
  record Number(double value) implements Cell {}

  /** No value. */
  record Empty() implements Cell {}

  /** A count and the letters it refers to, by their indices. */
  record Count(int count, BitSet letters) implements Cell {}

  /** A link. */
  record Link(String text, String address) implements Cell {}
}
