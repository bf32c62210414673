package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import letterminer.dataset.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Tests what a reviewer sees, and that no mark is lost. */
class ReviewServerTest {
  @TempDir Path folder;

  private ReviewedRun run;
  private ReviewServer server;

  @BeforeEach
  void serve() throws Exception {
    ReviewedRun.make(folder.resolve("letters"), folder.resolve("run"));
    run = ReviewedRun.open(folder.resolve("run"));
    server = run.server();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    run.close();
  }

  private static RawHttp.Answer get(ReviewServer server, String path) throws IOException {
    return new RawHttp(server.port()).get(ReviewedRun.home(server) + path);
  }

  private static RawHttp.Answer post(ReviewServer server, String path, String body) throws IOException {
    return new RawHttp(server.port()).post(ReviewedRun.home(server) + path, body);
  }

  private JsonNode json(String path) throws IOException {
    RawHttp.Answer answer = get(server, path);
    assertEquals(200, answer.status(), answer.text());
    return Json.lines().readTree(answer.content());
  }

  private String letter(String file) throws IOException {
    return StreamSupport.stream(json("api/run.json").path("letters").spliterator(), false)
        .filter(l -> l.path("file").asText().equals(file)).findFirst().orElseThrow().path("id").asText();
  }

  private String dunmere() throws IOException {
    return letter("dunmere.pdf");
  }

  /** A mark that a value is right. */
  private static String right(String letter, String value, String who, String note) {
    return "{\"letter\":\"" + letter + "\",\"value\":\"" + value + "\",\"field\":\"point\",\"verdict\":\"right\",\"who\":\""
        + who + "\",\"note\":\"" + note + "\"}";
  }

  private List<String> notes(String letter) throws IOException {
    return json("api/letters/" + letter + ".json").path("corrections").findValuesAsText("note");
  }

  @Test
  void aLetterHasItsPagesValuesAndProblems() throws Exception {
    JsonNode letter = json("api/letters/" + dunmere() + ".json");

    assertEquals("dunmere.pdf", letter.at("/letter/file").asText());
    assertTrue(letter.at("/pages/0/width").asDouble() > 500, letter.at("/pages").toString());
    assertTrue(letter.path("values").size() > 10);
    JsonNode value = letter.path("values").get(0);
    assertTrue(value.path("id").asText().startsWith(dunmere()), value.toString());
    assertTrue(value.at("/places/0/box/width").asDouble() > 0, value.toString());
    assertTrue(letter.path("scale").size() > 1, letter.path("scale").toString());
    RawHttp.Answer picture = get(server, "api/letters/" + dunmere() + "/pages/1.png?scale=1");
    assertEquals("image/png", picture.header("Content-Type"));
    JsonNode text = json("api/letters/" + dunmere() + "/text?page=1&x=0&y=0&width=600&height=900");
    assertTrue(text.path("text").asText().contains("Dunmere"), text.toString());
  }

  @Test
  void aTextLetterHasItsLines() throws Exception {
    JsonNode letter = json("api/letters/" + letter("<b>'wexmoor'&.txt") + ".json");
    List<String> lines = new ArrayList<>();
    letter.at("/pages/0/text").forEach(line -> lines.add(line.asText()));
    assertTrue(lines.contains("Wexmoor <img src=x onerror=alert(1)> Council"), lines.toString());
    assertEquals("", lines.get(1));
  }

  @Test
  void aChangedOrMovedFileIsRequested() throws Exception {
    String id = dunmere();
    Path letters = folder.resolve("letters");
    byte[] content = Files.readAllBytes(letters.resolve("dunmere.pdf"));
    Files.write(letters.resolve("dunmere.pdf"), "%PDF-1.4 another".getBytes());

    RawHttp.Answer changed = get(server, "api/letters/" + id + "/pages/1.png");
    assertEquals(409, changed.status());
    JsonNode error = Json.lines().readTree(changed.content());
    assertTrue(error.path("moved").asBoolean(), error.toString());
    assertTrue(error.path("error").asText().contains("changed since"), error.toString());
    JsonNode letter = json("api/letters/" + id + ".json");
    assertTrue(letter.at("/pagesFailure/moved").asBoolean(), "values are there, pages are not");
    assertTrue(letter.path("values").size() > 10);

    Files.createDirectories(folder.resolve("moved"));
    Files.write(folder.resolve("moved/dunmere.pdf"), content);
    assertEquals(200, post(server, "api/source", Json.lines().writeValueAsString(
        Json.lines().createObjectNode().put("folder", folder.resolve("moved").toString()))).status());
    assertEquals(200, get(server, "api/letters/" + id + "/pages/1.png").status());
    assertFalse(json("api/letters/" + id + ".json").has("pagesFailure"));
  }

  @Test
  void marksAreStoredImmediatelyAndSurviveARestart() throws Exception {
    String id = dunmere();
    String point = json("api/letters/" + id + ".json").path("values").findValuesAsText("id").stream()
        .filter(v -> v.contains("-p-")).findFirst().orElseThrow();

    RawHttp.Answer kept = post(server, "api/corrections", right(id, point, "", "looks fine"));
    assertEquals(201, kept.status(), kept.text());
    JsonNode mark = Json.lines().readTree(kept.content());
    assertEquals("Ann Tarn", mark.path("who").asText(), "the reviewer, where the page names nobody");
    assertEquals("dunmere.pdf", mark.path("file").asText());
    assertEquals(64, mark.path("sha256").asText().length());
    assertTrue(mark.hasNonNull("when") && mark.hasNonNull("id"), mark.toString());
    assertEquals(1, Files.readAllLines(run.run.resolve("corrections.jsonl")).size());

    server.close();
    server = run.server();
    assertEquals(List.of("looks fine"), notes(id));
    assertEquals(1, json("api/run.json").path("letters").findValues("reviewed").stream().mapToInt(JsonNode::asInt).sum());
  }

  @Test
  void invalidMarksAreRefusedWithAReason() throws Exception {
    String id = dunmere();
    for (String bad : List.of("{}", "{\"letter\":\"no-such\"}", right("x", "y", "Ann", ""),
        "{\"letter\":\"" + id + "\",\"field\":\"point\",\"verdict\":\"maybe\",\"who\":\"Ann\",\"value\":\"x\"}",
        "{\"letter\":\"" + id + "\",\"field\":\"shoe\",\"verdict\":\"right\",\"who\":\"Ann\",\"value\":\"x\"}",
        right(id, "x", "A".repeat(500), ""))) {
      RawHttp.Answer answer = post(server, "api/corrections", bad);
      assertTrue(answer.status() == 422 || answer.status() == 404, answer.status() + " " + bad);
      assertTrue(Json.lines().readTree(answer.content()).path("error").asText().length() > 20, answer.text());
    }
    assertFalse(Files.exists(run.run.resolve("corrections.jsonl")));
  }

  @Test
  void twoReviewersAtOnceLoseNoMark() throws Exception {
    String id = dunmere();
    int each = 40;
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (ReviewedRun second = ReviewedRun.open(run.run); ReviewServer other = second.server()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        String value = id + "-p-" + i;
        answers.add(threads.submit(() -> post(server, "api/corrections", right(id, value, "Ann", "ann")).status()));
        answers.add(threads.submit(() -> post(other, "api/corrections", right(id, value, "Ben", "ben")).status()));
      }
      for (Future<Integer> answer : answers) {
        assertEquals(201, answer.get());
      }
      assertEquals(2 * each, Files.readAllLines(run.run.resolve("corrections.jsonl")).size());
      assertEquals(2 * each, notes(id).size(), "each sees the other's");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTruncatedLineAffectsNoOtherAndIsReported() throws Exception {
    String id = dunmere();
    Path file = run.run.resolve("corrections.jsonl");
    assertEquals(201, post(server, "api/corrections", right(id, id + "-p-1", "Ann", "first")).status());
    Files.writeString(file, "{\"id\":\"5f2a\",\"letter\":\"" + id, StandardOpenOption.APPEND); // Killed while writing.

    server.close();
    server = run.server();
    assertEquals(List.of("first"), notes(id));
    String notice = json("api/run.json").at("/notices/0").asText();
    assertTrue(notice.startsWith("Line 2 of corrections.jsonl is not a mark"), notice);
    assertEquals(201, post(server, "api/corrections", right(id, id + "-p-2", "Ann", "second")).status());
    assertEquals(List.of("first", "second"), notes(id));
  }

  static boolean hasFullDisk() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  @EnabledIf("hasFullDisk")
  void aFullDiskIsReportedAndTheMarkIsNotStored() throws Exception {
    String id = dunmere();
    Files.createSymbolicLink(run.run.resolve("corrections.jsonl"), Path.of("/dev/full"));
    RawHttp.Answer answer = post(server, "api/corrections", right(id, id + "-p-1", "Ann", "first"));
    assertTrue(answer.status() >= 500, answer.status() + " " + answer.text());
    assertTrue(answer.text().contains("Nothing was recorded"), answer.text());

    Files.delete(run.run.resolve("corrections.jsonl"));
    assertEquals(201, post(server, "api/corrections", right(id, id + "-p-1", "Ann", "first")).status());
    assertEquals(List.of("first"), notes(id));
  }

  /** The reader of an audit sees neither the program's confidence nor what another reader said. */
  @Test
  void anAuditIsBlind() throws Exception {
    String id = dunmere();
    String value = json("api/letters/" + id + ".json").path("values").findValuesAsText("id").stream()
        .filter(v -> v.contains("-p-")).findFirst().orElseThrow();
    post(server, "api/corrections", right(id, value, "Ben", "of Ben's"));
    server.close();
    server = run.server(new ReviewAudit("spring", List.of(
        new ReviewAudit.Item(id, Optional.of(value), Optional.empty()),
        new ReviewAudit.Item(id, Optional.empty(), Optional.of(2)))));

    JsonNode all = json("api/run.json");
    assertEquals("spring", all.at("/audit/name").asText());
    assertEquals(value, all.at("/audit/items/0/value").asText());
    assertEquals(2, all.at("/audit/items/1/page").asInt());
    assertEquals(1, all.path("letters").size());
    assertEquals(0, all.at("/letters/0/reviewed").asInt());
    RawHttp.Answer letter = get(server, "api/letters/" + id + ".json");
    for (String telling : List.of("\"confidence\"", "\"basis\"", "\"status\"", "\"severity\"", "lowestConfidence", "Ben")) {
      assertFalse(letter.text().contains(telling), telling);
    }
    assertEquals(0, Json.lines().readTree(letter.content()).path("problems").size());

    assertEquals(201, post(server, "api/corrections", right(id, value, "Somebody", "of Ann's")).status());
    assertEquals(List.of("of Ann's"), notes(id));
    JsonNode mark = json("api/run.json").at("/audit/marks/0");
    assertEquals("Ann Tarn spring", mark.path("who").asText() + " " + mark.path("audit").asText());
  }

  @Test
  void aMarkThatIsSentTwiceCountsOnce() throws Exception {
    String id = dunmere();
    String mark = right(id, id + "-p-1", "Ann", "once").replaceFirst(
        "\\{", "{\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"when\":\"1999-01-01T00:00:00Z\",");
    assertEquals(201, post(server, "api/corrections", mark).status());
    assertEquals(201, post(server, "api/corrections", mark).status());
    JsonNode marks = json("api/letters/" + id + ".json").path("corrections");
    assertEquals(1, marks.size());
    assertEquals("0f8fad5b-d9cb-469f-a165-70867728950e", marks.at("/0/id").asText());
    assertFalse(marks.at("/0/when").asText().startsWith("1999"), "the time is the server's");
  }

  @Test
  void aRewrittenRunIsReloaded() throws Exception {
    assertEquals(2, json("api/run.json").path("letters").size());
    Files.delete(folder.resolve("letters/dunmere.pdf"));
    var nowhere = new java.io.PrintWriter(java.io.Writer.nullWriter());
    letterminer.cli.Main.run(nowhere, nowhere, "extract", "--in-process", "--quiet", folder.resolve("letters").toString(),
        "-o", run.run.toString());
    assertEquals(1, json("api/run.json").path("letters").size());
  }

  @Test
  void thePortIsTheRunsUsualOneOrAFreeOneIfThatIsTaken() throws Exception {
    try (ReviewedRun second = ReviewedRun.open(run.run); ReviewServer other = second.server()) {
      assertFalse(other.port() == server.port());
    }
    int port = server.port();
    server.close();
    server = run.server();
    assertEquals(port, server.port());
  }
}
