package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an export contains exactly what its page needs, and harms no other files. */
class StaticExportTest {
  @TempDir static Path folder;

  private static ReviewedRun run;
  private static ReviewApi api;

  @TempDir Path work;

  @BeforeAll
  static void open() throws Exception {
    ReviewedRun.make(folder.resolve("letters"), folder.resolve("run"));
    run = ReviewedRun.open(folder.resolve("run"));
    api = run.api();
  }

  @AfterAll
  static void close() throws IOException {
    run.close();
  }

  private static List<String> export(Path target, String... named) throws Exception {
    Optional<List<String>> names = named.length == 0 ? Optional.empty() : Optional.of(List.of(named));
    return api.export(target, new LetterChoice(names, Optional.empty(), 1), file -> {});
  }

  /** The data of a script, which is one call with a key and an object. */
  private static JsonNode data(Path script, String key) throws IOException {
    String text = Files.readString(script);
    String call = "letterminerData(\"" + key + "\", ";
    assertTrue(text.startsWith(call) && text.endsWith(");\n"), text.substring(0, Math.min(80, text.length())));
    return Json.lines().readTree(text.substring(call.length(), text.length() - 3));
  }

  @Test
  void anExportIsComplete() throws Exception {
    Path target = work.resolve("export");
    assertEquals(List.of(), export(target));

    JsonNode all = data(target.resolve("data/run.js"), "run");
    assertEquals(2, all.path("letters").size());
    assertTrue(all.path("reviewer").isNull());
    for (JsonNode letter : all.path("letters")) {
      String id = letter.path("id").asText();
      JsonNode values = data(target.resolve("data/" + id + ".js"), "letters/" + id);
      for (JsonNode page : values.path("pages")) {
        boolean hasPicture = Files.exists(target.resolve("pages/" + id + "-" + page.path("page").asInt() + ".png"));
        assertEquals(!page.has("text"), hasPicture, page.toString());
      }
    }
    String index = Files.readString(target.resolve("index.html"));
    assertTrue(index.contains("<meta name=\"letterminer-source\" content=\"files\">"), index);
    assertTrue(index.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self';"));
    assertFalse(index.contains("http://") || index.contains("https://"), "nothing from a network");
  }

  @Test
  void aWebPageIsExportedAsText() throws Exception {
    Path letters = Files.createDirectories(work.resolve("web"));
    Files.copy(Path.of("corpus/formats/letters/jtai-2023-07-18-ravensmoor.html"), letters.resolve("ravensmoor.html"));
    Path made = work.resolve("web-run");
    ReviewedRun.extract(letters, made);
    Path target = work.resolve("export");
    try (ReviewedRun web = ReviewedRun.open(made)) {
      assertEquals(List.of(), web.api().export(target, new LetterChoice(Optional.empty(), Optional.empty(), 1), file -> {}));
    }

    String id = data(target.resolve("data/run.js"), "run").at("/letters/0/id").asText();
    JsonNode letter = data(target.resolve("data/" + id + ".js"), "letters/" + id);
    assertTrue(letter.path("pagesFailure").isMissingNode(), letter.path("pagesFailure").toString());
    assertTrue(letter.at("/pages/0/text").toString().contains("Ravensmoor"), letter.at("/pages/0").toString());
    assertFalse(Files.exists(target.resolve("pages/" + id + "-1.png")));
  }

  @Test
  void anExportHasNoPathsOfTheMachineAndNoHtmlFromLetters() throws Exception {
    Path target = work.resolve("export");
    export(target);
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(file.toString().endsWith(".class"), file.toString());
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(folder.toString()), file.toString());
        if (file.getParent().endsWith("data")) {
          assertFalse(text.contains("<") || text.contains("\u00e2\u0080\u00a8"), file.toString());
        }
      }
    }
    JsonNode letters = data(target.resolve("data/run.js"), "run").path("letters");
    assertTrue(letters.findValuesAsText("file").contains("<b>'wexmoor'&.txt"), "and the names are what they were");
  }

  @Test
  void anExportHasOnlyTheChosenLetters() throws Exception {
    Path target = work.resolve("export");
    export(target);
    export(target, "dunmere.pdf"); // Replaces the first.

    JsonNode letters = data(target.resolve("data/run.js"), "run").path("letters");
    assertEquals(List.of("dunmere.pdf"), letters.findValuesAsText("file"));
    try (Stream<Path> data = Files.list(target.resolve("data"))) {
      assertEquals(2, data.count());
    }
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws Exception {
    Files.createDirectories(work.resolve("mine/data"));
    Files.writeString(work.resolve("mine/data/thesis.txt"), "ten years of work");
    assertTrue(assertThrows(RunException.class, () -> export(work.resolve("mine"))).getMessage().contains("other content"));
    assertTrue(assertThrows(RunException.class, () -> export(work.resolve("mine/data/thesis.txt"))).getMessage()
        .contains("is a file"));
    assertEquals("ten years of work", Files.readString(work.resolve("mine/data/thesis.txt")));
    try (Stream<Path> all = Files.list(work.resolve("mine"))) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void aLinkInAnEarlierExportIsNotFollowed() throws Exception {
    Path target = work.resolve("export");
    export(target, "dunmere.pdf");
    Files.createDirectories(work.resolve("mine"));
    Files.writeString(work.resolve("mine/thesis.txt"), "ten years of work");
    try (Stream<Path> data = Files.list(target.resolve("data"))) {
      for (Path file : data.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(target.resolve("data"));
    Files.createSymbolicLink(target.resolve("data"), work.resolve("mine"));
    assertThrows(RunException.class, () -> export(target, "dunmere.pdf"));
    assertEquals("ten years of work", Files.readString(work.resolve("mine/thesis.txt")));
    try (Stream<Path> all = Files.list(work.resolve("mine"))) {
      assertEquals(1, all.count(), "nothing was written there");
    }
  }

  @Test
  void aLetterWithAMissingFileIsExportedWithoutItsPages() throws Exception {
    Path letters = folder.resolve("letters/dunmere.pdf");
    Path aside = folder.resolve("aside.pdf");
    Files.move(letters, aside);
    try (ReviewedRun fresh = ReviewedRun.open(folder.resolve("run"))) {
      List<String> failures = fresh.api().export(work.resolve("export"), LetterChoice.all(), file -> {});
      assertEquals(1, failures.size(), failures.toString());
      assertTrue(failures.get(0).startsWith("dunmere.pdf is not where"), failures.toString());
    } finally {
      Files.move(aside, letters);
    }
  }
}
