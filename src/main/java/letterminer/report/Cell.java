package letterminer.report;

import java.util.BitSet;

/** A cell of a table. */
sealed interface Cell {
  /** A name, a year, a grade. */
  record Text(String text) implements Cell {}

  /** A number with no letters to look at. */
  record Number(double value) implements Cell {}

  /** Nothing is known. */
  record Empty() implements Cell {}

  /** How many there are, and the letters in which they are, by their places. */
  record Count(int count, BitSet letters) implements Cell {}

  /** Something to open. */
  record Link(String text, String address) implements Cell {}
}
