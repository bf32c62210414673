package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that several pages are read by one process, and that one that makes it crash or hang costs no other page. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for Tesseract with shell scripts")
class PictureReaderTest {
  private static final String HEAD =
      "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n";
  private static final Tesseract.Request REQUEST =
      new Tesseract.Request(150, Tesseract.Paging.AUTOMATIC, List.of("no_such_variable=1"));
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir private Path folder;
  private Path calls;

  @BeforeEach
  void noCallsYet() {
    calls = folder.resolve("calls");
  }

  /** A page of a table with a word; printf makes tabs of it. */
  private static String page(int number, String word) {
    return "1\\t" + number + "\\t0\\t0\\t0\\t0\\t0\\t0\\t9\\t9\\t-1\\t\\n"
        + "5\\t" + number + "\\t1\\t1\\t1\\t1\\t50\\t60\\t90\\t20\\t90\\t" + word + "\\n";
  }

  private static String print(String... pages) {
    return "printf '" + HEAD + String.join("", pages) + "'";
  }

  /**
   * A Tesseract that reads pages by running commands: one on a file of several pages, and others on a picture of its own,
   * by its width. It notes each call.
   */
  private PictureReader reader(String together, String alone, Duration timeout, Optional<Path> cache) throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\ncase \"$1\" in\n--version) echo 'tesseract 5.3.0'; exit ;;\n"
        + "--list-langs) echo eng; exit ;;\nesac\ncat > \"" + folder + "/input.$$\"\n"
        + "kind=$(head -c 2 \"" + folder + "/input.$$\")\nwidth=$(head -n 2 \"" + folder + "/input.$$\" | tail -n 1)\n"
        + "width=${width%% *}\nif [ \"$kind\" = II ]; then echo together >> \"" + calls + "\"\n" + together
        + "\nelse echo \"$width\" >> \"" + calls + "\"\ncase \"$width\" in " + alone + " esac\nfi\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new PictureReader(
        Tesseract.find(program.toString()).found().orElseThrow(), new OcrCache(cache), timeout, () -> {});
  }

  private static List<GreyPicture> pictures(int... widths) {
    List<GreyPicture> pictures = new ArrayList<>();
    for (int width : widths) {
      pictures.add(new GreyPicture(width, 1, new byte[width]));
    }
    return pictures;
  }

  /** What became of each picture: its words, or why there are none. */
  private static List<String> read(PictureReader reader, int... widths) {
    List<String> read = new ArrayList<>();
    for (Reading reading : reader.read(pictures(widths), REQUEST)) {
      try {
        read.add(String.join(" ", reading.words().stream().map(ReadWord::text).toList()));
      } catch (OcrException e) {
        read.add(e.getMessage());
      }
    }
    return read;
  }

  @Test
  void severalPagesAreReadByOneProcess() throws Exception {
    PictureReader reader = reader(print(page(1, "Wexmoor"), page(2, "Marrow")), "*) exit 1 ;;", LONG, Optional.empty());

    assertEquals(List.of("Wexmoor", "Marrow"), read(reader, 3, 4));
    assertEquals(List.of("together"), Files.readAllLines(calls));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 1", "kill -9 $$", "echo no table", "printf '%s' ''"})
  void aPageThatBreaksTheProcessOfSeveralCostsNoOther(String failure) throws Exception {
    PictureReader reader = reader(
        failure, "3) " + print(page(1, "Wexmoor")) + " ;; 4) kill -9 $$ ;; 5) " + print(page(1, "Marrow")) + " ;;",
        LONG, Optional.empty());

    assertEquals(List.of("Wexmoor", "Tesseract ended with status 137", "Marrow"), read(reader, 3, 4, 5));
    assertEquals(List.of("together", "3", "4", "5"), Files.readAllLines(calls));
  }

  @Test
  void pagesOfATableThatLacksOneAreReadAgain() throws Exception {
    String alone = "3) " + print(page(1, "Wexmoor")) + " ;; 4) " + print(page(1, "Marrow")) + " ;;";
    PictureReader reader = reader(print(page(2, "Ottoline")), alone, LONG, Optional.empty());

    assertEquals(List.of("Wexmoor", "Marrow"), read(reader, 3, 4));
  }

  /** Each loop ends only when it is killed; the other pages are not timed. */
  @Test
  void aPageThatHangsIsKilledAndCostsNoOther() throws Exception {
    PictureReader reader = reader(
        "while :; do :; done", "3) while :; do :; done ;; *) " + print(page(1, "Marrow")) + " ;;",
        Duration.ofSeconds(1), Optional.empty());

    List<String> read = read(reader, 3, 4);

    assertTrue(read.get(0).contains("took more than"), read.toString());
    assertEquals("Marrow", read.get(1));
  }

  @Test
  void whatIsKeptIsNotReadAgain() throws Exception {
    Optional<Path> cache = Optional.of(folder.resolve("cache"));
    PictureReader reader = reader(
        print(page(1, "Wexmoor"), page(2, "Marrow")), "5) " + print(page(1, "Ottoline")) + " ;;", LONG, cache);
    read(reader, 3, 4);

    assertEquals(List.of("Wexmoor", "Ottoline", "Marrow"), read(reader, 3, 5, 4));
    assertEquals(List.of("together", "5"), Files.readAllLines(calls));
  }

  @Test
  void whatIsKeptUnderOtherSettingsIsReadAgain() throws Exception {
    Optional<Path> cache = Optional.of(folder.resolve("cache"));
    PictureReader reader = reader("exit 1", "*) " + print(page(1, "Wexmoor")) + " ;;", LONG, cache);
    read(reader, 3);

    reader.read(pictures(3), REQUEST);
    reader.read(pictures(3), new Tesseract.Request(150, Tesseract.Paging.AUTOMATIC, List.of()));

    assertEquals(List.of("3", "3"), Files.readAllLines(calls));
  }

  private static GreyPicture text(String text) {
    BufferedImage image = new BufferedImage(700, 120, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 700, 120);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
    graphics.drawString(text, 40, 80);
    graphics.dispose();
    return GreyPicture.of(image);
  }

  /** A version that does not know a setting reads the page all the same. */
  @Test
  @Tag("slow")
  @Tag("ocr")
  void pagesReadTogetherHaveTheWordsThatEachHasAlone() {
    Optional<Tesseract> tesseract = Tesseract.find("tesseract").found();
    assumeTrue(tesseract.isPresent(), "Tesseract is not installed: apt-get install tesseract-ocr");
    PictureReader reader =
        new PictureReader(tesseract.get(), new OcrCache(Optional.empty()), Duration.ofMinutes(1), () -> {});
    List<GreyPicture> pictures = List.of(
        text("Wexmoor council"), new GreyPicture(301, 201, white(301 * 201)), text("children in Marrow"));

    List<Reading> together = reader.read(pictures, REQUEST);

    for (int i = 0; i < pictures.size(); i++) {
      Reading alone = reader.read(List.of(pictures.get(i)), REQUEST).get(0);
      assertEquals(words(alone), words(together.get(i)));
    }
    assertEquals(List.of("Wexmoor", "council"), words(together.get(0)).stream().map(ReadWord::text).toList());
  }

  private static byte[] white(int dots) {
    byte[] white = new byte[dots];
    java.util.Arrays.fill(white, (byte) 255);
    return white;
  }

  private static List<ReadWord> words(Reading reading) {
    try {
      return reading.words();
    } catch (OcrException e) {
      throw new AssertionError(e);
    }
  }
}
