package letterminer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the program as its user does and keeps what it prints. */
final class Program {
  final String out;
  final String err;
  final int status;

  private Program(String out, String err, int status) {
    this.out = out;
    this.err = err;
    this.status = status;
  }

  /** Runs it; {@code extract} in this process, which spares a start for each test. */
  static Program run(Object... args) {
    List<String> words = words(args);
    if (words.get(0).equals("extract")) {
      words.add(1, "--in-process");
    }
    return run(words);
  }

  /** Runs it as it is by default: files are read in a process of their own. */
  static Program runIsolated(Object... args) {
    return run(words(args));
  }

  private static List<String> words(Object... args) {
    return Stream.of(args).map(Object::toString).collect(Collectors.toCollection(ArrayList::new));
  }

  private static Program run(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    return new Program(out.toString(), err.toString(), status);
  }
}
