package letterminer.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.corrections.Contradictions;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.LogContent;
import letterminer.dataset.Json;

/**
 * The corrections of a run in its folder, as the page sends and receives them. The file is read again after changes, since
 * other reviewers write to it too. Thread-safe.
 */
final class ReviewMarks {
  private final Path run;
  private final CorrectionLog log;
  private final Optional<String> audit;
  private String stamp = "none yet";
  private Map<String, List<Correction>> byLetter = Map.of();
  private List<LogContent.BadLine> unreadable = List.of();

  /**
   * Opens them.
   *
   * @param audit selects only the marks of this audit
   */
  ReviewMarks(Path run, Optional<String> audit) {
    this.run = run;
    this.audit = audit;
    this.log = CorrectionLog.of(run);
  }

  /**
   * Stores a mark; it is on the disk when this method returns.
   *
   * @param mark as posted
   * @return as stored, with an id and a time
   */
  JsonNode add(ObjectNode mark) throws RequestException {
    Correction correction;
    try {
      correction = CorrectionLog.parse(Json.lines().writeValueAsString(mark));
    } catch (CorrectionException | IOException e) {
      throw RequestException.of(Reply.UNPROCESSABLE, e.getMessage());
    }
    try {
      return Json.lines().valueToTree(log.append(correction));
    } catch (CorrectionException e) {
      throw RequestException.of(Reply.NO_SPACE, e.getMessage());
    }
  }

  /** The marks in effect on a letter, in the order in which they were made. */
  synchronized List<JsonNode> of(String letter) throws RequestException {
    refresh();
    return byLetter.getOrDefault(letter, List.of()).stream().<JsonNode>map(Json.lines()::valueToTree).toList();
  }

  /** All marks in effect. */
  synchronized List<JsonNode> all() throws RequestException {
    refresh();
    return byLetter.values().stream().flatMap(List::stream).<JsonNode>map(Json.lines()::valueToTree).toList();
  }

  /** How far each letter with marks has been reviewed. */
  synchronized Map<String, Marked> counts() throws RequestException {
    refresh();
    Map<String, Marked> counts = new HashMap<>();
    byLetter.forEach((letter, marks) -> {
      Set<String> values = new HashSet<>();
      marks.forEach(mark -> mark.value().ifPresent(values::add));
      counts.put(letter, new Marked(values.size(), Contradictions.of(marks).size()));
    });
    return counts;
  }

  /** What the reviewer should know about the marks themselves, as sentences, such as a truncated line. */
  synchronized List<String> notices() throws RequestException {
    refresh();
    return unreadable.stream().map(line -> "Line " + line.number() + " of " + CorrectionLog.FILE
        + " is not a mark and was left out: " + line.reason() + ".").toList();
  }

  /** Whether marks cannot be stored. */
  boolean isReadOnly() {
    return !Files.isWritable(run);
  }

  private void refresh() throws RequestException {
    String now = stampNow();
    if (now.equals(stamp)) {
      return;
    }
    try {
      LogContent whole = log.read();
      LogContent content = audit.map(whole::ofAudit).orElse(whole);
      Map<String, List<Correction>> letters = new HashMap<>();
      content.current().forEach(mark -> letters.computeIfAbsent(mark.letter(), l -> new ArrayList<>()).add(mark));
      byLetter = letters;
      unreadable = content.unreadable();
      stamp = now;
    } catch (CorrectionException e) {
      throw RequestException.of(Reply.FAILED, e.getMessage());
    }
  }

  private String stampNow() {
    try {
      BasicFileAttributes file = Files.readAttributes(log.file(), BasicFileAttributes.class);
      return file.lastModifiedTime() + " " + file.size() + " " + file.fileKey();
    } catch (IOException e) {
      return "none";
    }
  }
}
