package letterminer.batch;

import letterminer.dataset.FileRow;
import letterminer.records.Tally;

/** Receives the progress of a run. Called by one thread at a time, in the order of the inputs. */
public interface BatchListener {
  /**
   * A file's rows were written.
   *
   * @param file its row of {@code files.csv}
   * @param tally the numbers of values found
   * @param nanos how long reading it took; 0 if its record was known
   */
  void written(FileRow file, Tally tally, long nanos);
}
