package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** What is reported if a command fails unexpectedly. */
class MainTest {
  private static String said(Throwable e) {
    StringWriter text = new StringWriter();
    Main.fail(e, new PrintWriter(text, true));
    return text.toString();
  }

  @Test
  void lackOfMemoryIsNamedWhereverItOccurs() {
    String met = said(new UncheckedIOException(new IOException("no model", new OutOfMemoryError("Java heap space"))));
    assertEquals(1, met.lines().count(), met);
    assertTrue(met.contains("too little memory") && met.contains("-Xmx"), met);
    assertEquals(met, said(new OutOfMemoryError()));
  }

  @Test
  void anyOtherExceptionIsABugWithItsStackTrace() {
    String said = said(new IllegalStateException("as told"));
    assertTrue(said.startsWith("letterminer: this is a bug in Letterminer: java.lang.IllegalStateException: as told"), said);
    assertTrue(said.contains("\tat letterminer.cli.MainTest"), said);
  }
}
