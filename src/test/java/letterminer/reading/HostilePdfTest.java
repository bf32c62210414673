package letterminer.reading;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.HostilePdfs.Hostile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that no file keeps the reader busy for long or makes it fail in an undocumented way. */
@Tag("slow")
class HostilePdfTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MUTATIONS_OF_A_LETTER = 60;
  private static final int MUTATIONS_OF_A_HOSTILE_FILE = 20;

  private static final List<Hostile> ALL = HostilePdfs.all();

  @BeforeAll
  static void quiet() {
    Logger.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    Logger.getLogger("org.apache.fontbox").setLevel(Level.OFF);
  }

  static List<Hostile> bounded() {
    return ALL.stream().filter(h -> !h.needsProcess()).toList();
  }

  private static byte[] hostile(String name) {
    return ALL.stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow().bytes();
  }

  /** The result of reading a file: the codes of its problems, or that of the refusal. */
  private static List<ProblemCode> read(byte[] bytes) {
    return assertWithin(PATIENCE, () -> {
      try {
        Document document = new DocumentReader(ReadingSettings.defaults()).read("hostile.pdf", bytes);
        return document.problems().stream().map(Problem::code).toList();
      } catch (ReadingException e) {
        return List.of(e.code());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void everyHostileFileIsReadOrRefusedInTime(Hostile hostile) {
    read(hostile.bytes());
  }

  @Test
  void hostileFilesAreSmallAndReproducible() {
    List<Hostile> again = HostilePdfs.all();
    for (int i = 0; i < ALL.size(); i++) {
      assertTrue(ALL.get(i).bytes().length < 2_000_000, ALL.get(i).name());
      assertArrayEquals(ALL.get(i).bytes(), again.get(i).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "content-bomb", "content-bomb-packed-twice", "form-shows-itself", "forms-by-the-billion",
    "font-with-billions-of-widths", "font-with-hidden-billions-of-widths", "font-with-billions-of-heights",
    "font-with-billions-of-characters", "font-that-unpacks-without-end", "a-million-pages"})
  void aFileThatAsksForTooMuchIsRefused(String name) {
    assertEquals(List.of(ProblemCode.FILE_TOO_LARGE), read(hostile(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "states-saved-and-never-restored", "operands-without-operator", "numbers-over-all-bounds", "content-damaged",
    "content-of-unknown-packing", "font-is-its-own-descendant", "form-that-is-none"})
  void aPageThatBreaksOffIsReported(String name) {
    assertEquals(ProblemCode.PAGE_UNREADABLE, read(hostile(name)).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "picture-of-a-million-megapixels", "picture-in-content-without-end", "font-missing", "font-is-no-font",
    "font-without-anything", "font-with-a-broken-program", "script-link-and-attachment", "form-that-is-none",
    "stream-longer-than-the-file"})
  void readablePartsAreRead(String name) throws ReadingException {
    Document document = new DocumentReader(ReadingSettings.defaults()).read("hostile.pdf", hostile(name));

    assertEquals("Dear Ms Hale", document.pages().get(0).lines().get(0).text());
  }

  @Test
  void mutationsAreTheSameForTheSameSeedAndDifferentForOthers() {
    byte[] file = new SmallPdf().page(SmallPdf.text(72, 500, "Dear Ms Hale")).bytes();
    Set<String> different = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      assertArrayEquals(Mutations.mutate(file, seed), Mutations.mutate(file, seed));
      different.add(Arrays.toString(Mutations.mutate(file, seed)));
    }
    assertTrue(different.size() > 90, "different: " + different.size());
  }

  @Test
  void everyMutationOfALetterIsReadOrRefusedInTime() throws IOException {
    List<Path> letters;
    try (Stream<Path> files = Files.walk(Path.of("corpus/letters"))) {
      letters = files.filter(f -> f.toString().endsWith(".pdf")).sorted().limit(8).toList();
    }
    for (Path letter : letters) {
      byte[] file = Files.readAllBytes(letter);
      for (int seed = 0; seed < MUTATIONS_OF_A_LETTER; seed++) {
        read(Mutations.mutate(file, seed));
      }
    }
  }

  @Test
  void everyMutationOfAHostileFileIsReadOrRefusedInTime() {
    for (Hostile hostile : bounded()) {
      if (hostile.bytes().length < 4_000) {
        for (int seed = 0; seed < MUTATIONS_OF_A_HOSTILE_FILE; seed++) {
          read(Mutations.mutate(hostile.bytes(), seed));
        }
      }
    }
  }
}
