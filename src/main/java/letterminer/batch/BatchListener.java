package letterminer.batch;

import letterminer.dataset.FileResult;

/** Is told how a run goes. Called by one thread at a time, in the order of the inputs. */
public interface BatchListener {
  /**
   * A file's rows were written.
   *
   * @param name what it is called
   * @param result what it gave
   * @param nanos how long reading it took; 0 if it was known from before
   */
  void written(String name, FileResult result, long nanos);
}
