package letterminer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

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

  static Program run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Program(out.toString(), err.toString(), status);
  }
}
