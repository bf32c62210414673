package letterminer.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import letterminer.worker.LocalMiner;
import letterminer.worker.WorkerServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs in a worker process. Internal: it exchanges frames on its standard input and output. */
@Command(name = "worker", hidden = true, description = "Reads files for a run of 'extract'.")
final class WorkerCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions reading;

  @Option(names = "--output-limit-bytes", required = true)
  private long mostOutput;

  @Option(names = "--threads", required = true)
  private int threads;

  WorkerCommand(Bundled bundled) {
    reading = new ReadingOptions(bundled);
  }

  @Override
  public Integer call() {
    OutputStream frames = System.out;
    System.setOut(new PrintStream(System.err, true)); // Stray output must not corrupt the frames.
    LocalMiner miner = reading.miner(mostOutput);
    new WorkerServer(System.in, frames, miner, threads).run(miner.modelVersion());
    return 0;
  }
}
