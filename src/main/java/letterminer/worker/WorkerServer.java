package letterminer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The worker's side: receives documents, reads them on a few threads, answers. It ends when its input ends, so
 * it does not outlive a killed parent.
 */
public final class WorkerServer {
  /** A larger stack than the default, because page trees and tags are nested. */
  private static final long STACK = 8L << 20;

  /** The exit status of a JVM that is configured to exit when it runs out of memory. */
  static final int OUT_OF_MEMORY_STATUS = 3;

  /** The exit status of a worker after an uncaught exception of its parser. */
  private static final int FAILED_STATUS = 70;

  private static final long PULSE_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

  private final DataInputStream in;
  private final DataOutputStream out;
  private final DocumentMiner miner;
  private final ExecutorService threads;

  /**
   * Creates a server.
   *
   * @param threads how many documents at once; others wait for a thread
   */
  public WorkerServer(InputStream in, OutputStream out, DocumentMiner miner, int threads) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    this.miner = miner;
    AtomicInteger number = new AtomicInteger();
    this.threads = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(null, task, "reader-" + number.incrementAndGet(), STACK);
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Serves until the parent closes its end.
   *
   * @param modelVersion reported to the parent
   */
  public void run(String modelVersion) {
    try {
      say(new Frame(Frame.Kind.READY, 0, modelVersion, "", new byte[0]));
      while (true) {
        Frame frame = Frame.read(in);
        say(Frame.of(Frame.Kind.TAKEN, frame.number()));
        threads.execute(() -> answer(frame));
      }
    } catch (IOException e) {
      // The parent has ended, or has no more work. A hanging document must not keep the process alive.
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(Frame document) {
    Pulse pulse = new Pulse(document.number());
    try {
      say(Frame.of(Frame.Kind.BEGUN, document.number()));
      byte[] result = miner.mine(document.name(), document.content(), document.sha256(), pulse).encode();
      say(new Frame(Frame.Kind.RESULT, document.number(), "", "", result));
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    } catch (OutOfMemoryError e) { // Thrown by a library for an excessive array; at its own errors the JVM exits.
      Runtime.getRuntime().halt(OUT_OF_MEMORY_STATUS);
    } catch (Throwable e) { // Otherwise nobody would answer for this document.
      e.printStackTrace();
      Runtime.getRuntime().halt(FAILED_STATUS);
    }
  }

  private void say(Frame frame) throws IOException {
    synchronized (out) {
      frame.write(out);
    }
  }

  /** Reports to the parent at intervals that a document makes progress. */
  private final class Pulse implements Runnable {
    private final long number;
    private long last = System.nanoTime();

    Pulse(long number) {
      this.number = number;
    }

    @Override
    public void run() {
      long now = System.nanoTime();
      if (now - last > PULSE_EVERY) {
        last = now;
        try {
          say(Frame.of(Frame.Kind.PULSE, number));
        } catch (IOException e) {
          Runtime.getRuntime().halt(0);
        }
      }
    }
  }
}
