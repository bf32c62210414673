package letterminer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.UnpackServer;
import letterminer.archive.Unpacker;
import letterminer.batch.RunInputs;
import letterminer.input.DocumentFinder;
import letterminer.input.Inputs;
import letterminer.pages.PagePool;
import letterminer.pages.PageServer;
import letterminer.review.ReviewApi;
import letterminer.review.ReviewServer;
import letterminer.worker.WorkerServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything, so that every class that delays a user has been loaded. Internal: the
 * launcher runs it once and lets Java archive the classes (class-data sharing, JEP 310).
 */
@Command(name = "warm-up", hidden = true, description = "Loads the program's classes.")
final class WarmUpCommand implements Callable<Integer> {
  private static final int LETTERS = 4;

  @Parameters(index = "0", description = "A folder of letters.")
  private Path letters;

  @Parameters(index = "1", description = "A folder to write to.")
  private Path scratch;

  private final Consumer<String[]> program;

  /**
   * Creates the command.
   *
   * @param program runs the program with arguments; its output is discarded
   */
  WarmUpCommand(Consumer<String[]> program) {
    this.program = program;
  }

  private void run(String... args) {
    program.accept(args);
  }

  @Override
  public Integer call() throws Exception {
    run("--help");
    List<Path> files;
    try (Stream<Path> all = Files.list(letters)) {
      files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().limit(LETTERS).toList();
    }
    for (Path file : files) {
      run("show", file.toString());
      String output = scratch.resolve("output").toString();
      run("extract", file.toString(), "-o", output, "--in-process", "--fresh", "--quiet", "--sentences");
      run("extract", file.toString(), "-o", output, "--fresh", "--threads", "1");
    }
    Path archive = zip(files.get(0));
    run("extract", archive.toString(), "-o", scratch.resolve("archive").toString(), "--in-process", "--quiet");
    // Classes that only the other processes load; they do not serve, because that would end the program.
    new WorkerServer(InputStream.nullInputStream(), OutputStream.nullOutputStream(), (name, content, sha256, pulse) -> null, 1);
    new UnpackServer(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), ArchiveLimits.defaults(), Inputs::isLetter);
    PageServer.loadClasses(files.get(0).toString(), Files.readAllBytes(files.get(0)));
    review(scratch.resolve("output"));
    Class.forName(PagesCommand.class.getName());
    Class.forName(WorkerCommand.class.getName());
    Class.forName(UnpackCommand.class.getName());
    return 0;
  }

  /** Serves a run for one request. */
  private static void review(Path run) throws Exception {
    PagePool pages = new PagePool(() -> new ProcessBuilder(), Duration.ZERO, 1);
    DocumentFinder finder = new DocumentFinder(
        RunInputs.places(run), Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter));
    ReviewApi api = new ReviewApi(run, finder, pages, Optional.empty(), Optional.empty());
    try (ReviewServer server = new ReviewServer(api, 0, Optional.empty());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String path = server.address().substring(server.address().indexOf('/', "http://".length()));
      socket.getOutputStream().write(("GET " + path + "api/run.json HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
          + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getInputStream().readAllBytes();
    }
    Class.forName(ReviewCommand.class.getName());
  }

  private Path zip(Path letter) throws IOException {
    Path archive = scratch.resolve("letters.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry(letter.getFileName().toString()));
      Files.copy(letter, zip);
    }
    return archive;
  }
}
