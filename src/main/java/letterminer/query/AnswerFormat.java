package letterminer.query;

import java.io.PrintWriter;
import java.util.function.Function;

/** The output formats of an answer. */
public enum AnswerFormat {
  /** For people. */
  TABLE(TableAnswer::new),
  /** RFC 4180, lists joined by {@code "; "}. */
  CSV(CsvAnswer::new),
  /** An array of objects. */
  JSON(JsonAnswer::new);

  private final Function<PrintWriter, Answer> printer;

  AnswerFormat(Function<PrintWriter, Answer> printer) {
    this.printer = printer;
  }

  /** Creates a printer of answers in this format. */
  public Answer printer(PrintWriter out) {
    return printer.apply(out);
  }
}
