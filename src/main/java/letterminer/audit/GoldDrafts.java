package letterminer.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.corrections.Correction;
import letterminer.corrections.Verdict;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;

/**
 * Drafts of gold: the run's values of the drawn letters, with the readers' marks applied, in the form that
 * {@code evaluate} reads. Most values are unchecked, so each file is marked as a draft, and {@code evaluate} refuses
 * it until a reader has checked the letter and removed that line.
 */
final class GoldDrafts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Audit audit;
  private final AuditMarks marks;
  private final Map<String, CheckedValue> checked = new HashMap<>();

  GoldDrafts(Audit audit, AuditMarks marks) {
    this.audit = audit;
    this.marks = marks;
    marks.values().forEach(v -> checked.put(v.row().id(), v));
  }

  /** Writes a file for each document that a letter was drawn from; returns their number. Existing files are kept. */
  int write(RunLetters run, Path folder) throws IOException, RunException, AuditException {
    Files.createDirectories(folder);
    List<String> files = audit.rows().stream().map(SampleRow::file).distinct().toList();
    Map<String, List<LetterSummary>> letters = new LinkedHashMap<>();
    run.letters().stream().filter(l -> files.contains(l.file()))
        .forEach(l -> letters.computeIfAbsent(l.file(), f -> new ArrayList<>()).add(l));
    for (Map.Entry<String, List<LetterSummary>> document : letters.entrySet()) {
      ArrayNode records = NODES.arrayNode();
      for (LetterSummary letter : document.getValue()) {
        records.add(letter(run.letter(letter.id())));
      }
      ObjectNode root = NODES.objectNode();
      root.put("draft", true);
      root.put("note", "Draft of audit '" + audit.name() + "': read the whole document, correct what is wrong, then remove "
          + "'draft' and this note.");
      String name = document.getKey().substring(document.getKey().lastIndexOf('/') + 1);
      root.put("file", name);
      if (records.size() == 1) {
        root.setAll((ObjectNode) records.get(0));
      } else {
        root.set("letters", records);
      }
      Path target = folder.resolve((name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name) + ".json");
      if (Files.exists(target)) {
        throw new AuditException(target + " exists already; somebody may have worked on it. Choose another folder.");
      }
      Files.write(target, Json.indented().writeValueAsBytes(root));
    }
    return letters.size();
  }

  /** The corrected value. */
  private record Settled(Value value, Map<String, String> parts) {
    String part(String name) {
      return parts.getOrDefault(name, "");
    }
  }

  private ObjectNode letter(LetterValues letter) {
    Map<String, List<Settled>> values = new LinkedHashMap<>();
    for (Value value : letter.values()) {
      settled(value).ifPresent(s -> values.computeIfAbsent(value.field(), f -> new ArrayList<>()).add(s));
    }
    ObjectNode gold = NODES.objectNode();
    gold.put("family", letter.letter().family());
    put(gold, "title", first(values, "subject", "value"));
    put(gold, "authority", first(values, "authority", "value"));
    put(gold, "date", first(values, "date", "value"));
    first(values, "inspection", "start").ifPresent(s -> gold.put("inspection_start", s));
    first(values, "inspection", "end").ifPresent(e -> gold.put("inspection_end", e));
    ArrayNode addressees = gold.putArray("addressees");
    all(values, "addressee").forEach(a -> addressees.addObject().put("name", a.part("name")).put("role", a.part("role")));
    ArrayNode inspectors = gold.putArray("inspectors");
    all(values, "inspector").forEach(i -> inspectors.add(i.part("name")));
    put(gold, "signatory", first(values, "signatory", "name"));
    ArrayNode judgements = gold.putArray("judgements");
    all(values, "judgement").forEach(j -> judgements.addObject().put("label", j.part("label")).put("area", j.part("area"))
        .put("grade", j.part("grade")));
    ArrayNode points = gold.putArray("points");
    all(values, "point").forEach(p -> points.addObject().put("section", p.part("section")).put("area", p.part("area"))
        .put("polarity", p.part("polarity")).put("by", p.part("basis").equals("heading") ? "heading" : "reading")
        .put("text", p.part("text")));
    missed(letter.letter().id(), gold);
    return gold;
  }

  /** Absent if the readers agree that the letter has no such value; unchanged where they disagree. */
  private Optional<Settled> settled(Value value) {
    Map<String, String> parts = new LinkedHashMap<>(value.parts());
    CheckedValue marked = checked.get(value.id());
    if (marked == null || marked.isDisputed()) {
      return Optional.of(new Settled(value, parts));
    }
    if (marked.readings().values().stream().anyMatch(r -> r.has(Verdict.SPURIOUS))) {
      return Optional.empty();
    }
    marked.marks().forEach(m -> parts.putAll(m.changes()));
    return Optional.of(new Settled(value, parts));
  }

  private void missed(String letter, ObjectNode gold) {
    for (Correction mark : marks.missedMarks()) {
      if (!mark.letter().equals(letter)) {
        continue;
      }
      Map<String, String> is = mark.is();
      switch (mark.field()) {
        case "point" -> gold.withArray("points").addObject().put("section", is.getOrDefault("section", ""))
            .put("area", is.getOrDefault("area", "")).put("polarity", is.get("polarity")).put("by", "reading")
            .put("text", is.getOrDefault("text", ""));
        case "judgement" -> gold.withArray("judgements").addObject().put("label", is.getOrDefault("label", ""))
            .put("area", is.getOrDefault("area", "")).put("grade", is.getOrDefault("grade", ""));
        case "addressee" -> gold.withArray("addressees").addObject().put("name", is.getOrDefault("name", ""))
            .put("role", is.getOrDefault("role", ""));
        case "inspector" -> gold.withArray("inspectors").add(is.getOrDefault("name", ""));
        case "signatory" -> gold.put("signatory", is.get("name"));
        case "subject" -> gold.put("title", is.get("value"));
        case "date", "authority" -> gold.put(mark.field(), is.get("value"));
        case "inspection" -> gold.put("inspection_start", is.get("start")).put("inspection_end", is.get("end"));
        default -> { } // Gold has no such field.
      }
    }
  }

  private static void put(ObjectNode gold, String key, Optional<String> text) {
    gold.put(key, text.orElse(null)); // Gold states explicitly that there is no value.
  }

  private static List<Settled> all(Map<String, List<Settled>> values, String field) {
    return values.getOrDefault(field, List.of());
  }

  private static Optional<String> first(Map<String, List<Settled>> values, String field, String part) {
    return all(values, field).stream().findFirst().map(s -> s.part(part)).filter(t -> !t.isEmpty());
  }
}
