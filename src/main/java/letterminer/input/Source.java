package letterminer.input;

import java.io.IOException;

/** Where documents come from: a file, or an archive. */
interface Source {
  /** How many documents it has, as far as that is known before it is read. */
  int known();

  /**
   * Hands its documents over, one after the other.
   *
   * @throws IOException what the taker throws; what is wrong with a source is told by a document of its own
   */
  void each(Inputs.Taker taker) throws IOException;
}
