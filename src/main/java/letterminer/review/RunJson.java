package letterminer.review;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.dataset.Json;
import letterminer.runs.RunFacts;
import letterminer.values.FileNote;
import letterminer.values.LetterSummary;
import letterminer.values.ProblemNote;
import letterminer.values.RunLetters;

/** A run as sent to the page: its own data, and a line for each of its letters. */
final class RunJson {
  private final JsonGenerator json;

  private RunJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The data of a run apart from its letters.
   *
   * @param reviewer author of new marks; absent if unknown
   * @param readOnly whether marks cannot be stored
   * @param notices what the reviewer should know, as sentences
   * @param audit the sample to check blind, if any
   * @param marks those that the reviewer has made in the audit
   */
  record About(
      Optional<String> reviewer, boolean readOnly, List<String> notices, Optional<ReviewAudit> audit, List<JsonNode> marks) {
    static final About EXPORT = new About(Optional.empty(), false, List.of(), Optional.empty(), List.of());
  }

  /**
   * Writes a run.
   *
   * @param chosen its letters, or some of them
   * @param counts how far its letters have been reviewed
   */
  static byte[] of(RunLetters run, List<LetterSummary> chosen, Map<String, Marked> counts, About about) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.lines().createGenerator(bytes)) {
      new RunJson(json).write(run, chosen, counts, about);
    } catch (IOException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
    return bytes.toByteArray();
  }

  private void write(RunLetters run, List<LetterSummary> chosen, Map<String, Marked> counts, About about)
      throws IOException {
    RunFacts facts = run.run().facts();
    json.writeStartObject();
    json.writeObjectFieldStart("run");
    json.writeStringField("name", name(run));
    json.writeNumberField("letters", run.letters().size());
    json.writeNumberField("documents", facts.documents());
    json.writeStringField("version", facts.version());
    json.writeStringField("data", facts.name());
    json.writeEndObject();
    json.writeObjectField("reviewer", about.reviewer().orElse(null));
    audit(about);
    json.writeBooleanField("readOnly", about.readOnly());
    json.writeObjectField("notices", about.notices());
    json.writeArrayFieldStart("letters");
    for (LetterSummary letter : chosen) {
      summary(json, letter, counts.getOrDefault(letter.id(), Marked.NOTHING), about.audit().isPresent());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("files");
    if (chosen.size() == run.letters().size() && about.audit().isEmpty()) {
      for (FileNote file : run.filesWithoutLetters()) {
        file(file);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void audit(About about) throws IOException {
    if (about.audit().isEmpty()) {
      json.writeNullField("audit");
      return;
    }
    json.writeObjectFieldStart("audit");
    json.writeStringField("name", about.audit().get().name());
    json.writeObjectField("items", about.audit().get().items());
    json.writeArrayFieldStart("marks");
    for (JsonNode mark : about.marks()) {
      json.writeTree(mark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The name of the folder only, because its path on this machine is private. */
  private static String name(RunLetters run) {
    return Optional.ofNullable(run.run().path().toAbsolutePath().normalize().getFileName())
        .map(Object::toString).orElse("run");
  }

  /**
   * One letter, in the form shared by the list and the letter itself.
   *
   * @param blind leaves out everything that shows the program's confidence
   */
  static void summary(JsonGenerator json, LetterSummary letter, Marked marked, boolean blind) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", letter.id());
    json.writeStringField("file", letter.file());
    json.writeStringField("sha256", letter.sha256());
    json.writeStringField("medium", letter.medium());
    json.writeStringField("family", letter.family());
    optional(json, "authority", letter.authority());
    optional(json, "date", letter.date());
    optional(json, "year", letter.year());
    json.writeNumberField("firstPage", letter.firstPage());
    json.writeNumberField("lastPage", letter.lastPage());
    json.writeArrayFieldStart("problems");
    for (String code : blind ? Set.<String>of() : letter.problems().keySet()) {
      json.writeString(code);
    }
    json.writeEndArray();
    if (!blind) {
      optional(json, "severity", letter.severity());
    }
    if (!blind && letter.lowestConfidence().isPresent()) {
      json.writeNumberField("lowestConfidence", letter.lowestConfidence().getAsDouble());
    }
    json.writeNumberField("values", letter.values());
    json.writeNumberField("reviewed", marked.values());
    if (marked.contradictions() > 0) {
      json.writeNumberField("contradictions", marked.contradictions());
    }
    json.writeEndObject();
  }

  static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  private void file(FileNote file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    json.writeArrayFieldStart("problems");
    for (ProblemNote problem : file.problems()) {
      json.writeStartObject();
      problem(json, problem);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void problem(JsonGenerator json, ProblemNote problem) throws IOException {
    json.writeStringField("code", problem.code());
    json.writeStringField("severity", problem.severity());
    json.writeStringField("message", problem.message());
    if (problem.page().isPresent()) {
      json.writeNumberField("page", problem.page().get());
    }
  }
}
