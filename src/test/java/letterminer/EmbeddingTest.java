package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import letterminer.model.LetterFile;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.slf4j.spi.SLF4JServiceProvider;

/** A program that uses Letterminer as a library keeps its own fonts, logging and settings. */
class EmbeddingTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf");

  /** With one, messages of the program around us would go there, or nowhere. */
  @Test
  void noProviderOfLoggingComesWithIt() {
    assertEquals(0, ServiceLoader.load(SLF4JServiceProvider.class).stream().count());
  }

  /** The levels that loggers have; loggers that are new have none of their own. */
  private static Map<String, Level> levels() {
    Map<String, Level> levels = new TreeMap<>();
    for (String name : Collections.list(LogManager.getLogManager().getLoggerNames())) {
      Logger logger = LogManager.getLogManager().getLogger(name);
      if (logger != null && logger.getLevel() != null) {
        levels.put(name, logger.getLevel());
      }
    }
    return levels;
  }

  /** The settings of the program and its libraries; Java itself notes what it has loaded. */
  private static Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (!name.startsWith("sun.")) {
        properties.put(name, System.getProperty(name));
      }
    }
    return properties;
  }

  @Test
  void readingALetterChangesNothingOfTheProgramAroundIt() {
    FontMapper fonts = FontMappers.instance();
    Map<String, Level> levels = levels();
    List<?> handlers = List.of(Logger.getLogger("").getHandlers());
    Map<String, String> properties = properties();

    LetterFile read = Letterminer.create().read(LETTER);

    assertEquals(1, read.letters().size());
    assertSame(fonts, FontMappers.instance());
    assertEquals(levels, levels());
    assertEquals(handlers, List.of(Logger.getLogger("").getHandlers()));
    assertTrue(properties.equals(properties()), "a system property was changed");
  }
}
