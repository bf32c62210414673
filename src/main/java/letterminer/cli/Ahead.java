package letterminer.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that another thread may be computing, so that a start takes only as long as its longest part. */
final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;

  Ahead(Supplier<T> maker) {
    task = new FutureTask<>(maker::get);
  }

  /** Starts the computation. */
  Ahead<T> begin() {
    Thread thread = new Thread(task, "ahead");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /** The value, computed now if the computation has not begun; rethrows an exception of the computation. */
  @Override
  public T get() {
    task.run(); // Does nothing if another thread is computing it.
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      if (e.getCause() instanceof Error reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
