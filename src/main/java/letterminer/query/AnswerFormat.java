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

  private final Function<PrintWriter, AnswerWriter> printer;

  AnswerFormat(Function<PrintWriter, AnswerWriter> printer) {
    this.printer = printer;
  }

  /** Creates a printer of answers in this format. */
  public AnswerWriter printer(PrintWriter out) {
    return printer.apply(out);
  }
}
