package letterminer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Closeable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import letterminer.cli.Main;

/** A run that {@code letterminer review} serves, until it is closed. */
final class Reviewed implements Closeable {
  private final Thread thread;
  private final String address;

  private Reviewed(Thread thread, String address) {
    this.thread = thread;
    this.address = address;
  }

  /** Extracts letters into a folder. */
  static Path extract(Path run, Path... letters) {
    List<String> arguments = new ArrayList<>(List.of("extract", "--in-process", "-o", run.toString()));
    for (Path letter : letters) {
      arguments.add(letter.toString());
    }
    assertEquals(0, run(arguments));
    return run;
  }

  /** Runs a command that ends by itself. */
  static int run(List<String> arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.run(nowhere, nowhere, arguments.toArray(String[]::new));
  }

  static Reviewed serve(Path run, String... options) throws Exception {
    CompletableFuture<String> address = new CompletableFuture<>();
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said) {
      @Override
      public void flush() {
        super.flush();
        said.toString().lines().filter(line -> line.contains("http://")).findFirst()
            .ifPresent(line -> address.complete(line.substring(line.indexOf("http://"))));
      }
    };
    List<String> arguments = new ArrayList<>(List.of("review", run.toString(), "--no-browser", "--reviewer", "Ottoline Barr"));
    arguments.addAll(List.of(options));
    Thread thread = new Thread(() -> {
      Main.run(new PrintWriter(Writer.nullWriter()), err, arguments.toArray(String[]::new));
      address.completeExceptionally(new IllegalStateException(said.toString()));
    });
    thread.start();
    return new Reviewed(thread, address.get(30, TimeUnit.SECONDS));
  }

  /** The address of the page, or of a state of it. */
  String address(String... place) {
    return address + (place.length == 0 ? "" : "#" + String.join("/", place));
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
