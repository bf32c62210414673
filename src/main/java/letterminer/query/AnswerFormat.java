package letterminer.query;

import java.io.PrintWriter;
import java.util.function.Function;

/** The forms in which an answer is printed. */
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

  /** What prints answers in this form. */
  public Answer printer(PrintWriter out) {
    return printer.apply(out);
  }
}
