package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The descriptor of a run's files, after <a href="https://datapackage.org">Data Package</a>, version 2. Properties
 * with another name in version 1 are written under both names, so that the package is also valid for readers of
 * version 1.
 *
 * <p>Nothing in it changes between runs on the same input: it has a time only on request.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final String DIALECT = TableSchema.PROFILES + "tabledialect.json";

  private DataPackage() {}

  /** The files that a descriptor names. */
  static Set<String> files(Path descriptor) throws IOException {
    Set<String> files = new HashSet<>();
    Json.lines().readTree(Files.readAllBytes(descriptor)).path("resources")
        .forEach(resource -> files.add(resource.path("path").asText()));
    return files;
  }

  static Map<String, Object> describe(Publication run) {
    Map<String, Object> descriptor = Json.object(
        "$schema", TableSchema.PROFILES + "datapackage.json", "profile", "data-package", "name", Publication.NAME,
        "title", Publication.TITLE, "description", run.description(), "version", run.contentVersion());
    run.dataset().created().ifPresent(time -> descriptor.put("created", time.toString()));
    descriptor.put("sources", sources(run));
    // 'role' is version 1's name of 'roles'.
    descriptor.put("contributors", List.of(
        Json.object("title", Publication.MAKERS, "role", "wrangler", "roles", List.of("wrangler"))));
    descriptor.put("letterminer", provenance(run));
    List<Object> resources = new ArrayList<>();
    if (run.files().containsKey(Dataset.LETTERS)) {
      resources.add(letters(run));
    }
    Set<String> described = new HashSet<>();
    run.described().ifPresent(form -> run.dataset().allTables().forEach(t -> {
      described.add(form.file().apply(t));
      resources.add(table(t, form, run));
    }));
    run.others().keySet().stream().filter(file -> !described.contains(file)).forEach(file -> resources.add(other(file, run)));
    descriptor.put("resources", resources);
    return descriptor;
  }

  private static List<Object> sources(Publication run) {
    List<Object> sources = new ArrayList<>(List.of(documents(run)));
    run.dataset().corrections().ifPresent(corrections -> sources.add(corrections(corrections, run)));
    return sources;
  }

  private static Map<String, Object> corrections(CorrectionSource corrections, Publication run) {
    Map<String, Object> source = Json.object(
        "title", "Corrections by people who compared values with the letters; the table 'corrections' lists them");
    run.described().ifPresent(form -> source.put("path", form.file().apply(CorrectionTable.TABLE)));
    source.putAll(Json.object(
        "marks", corrections.marks(), "hash", "sha256:" + corrections.sha256(),
        "hashOf", "The file of corrections that the tables were written with"));
    return source;
  }

  /** Naming each document of a large archive would make the descriptor too large. */
  private static Map<String, Object> documents(Publication run) {
    Sources sources = run.sources();
    Map<String, Object> source = Json.object(
        "title", "Published letters and reports; the table 'files' lists each document with its SHA-256");
    run.described().ifPresent(form -> source.put("path", form.file().apply(Tables.FILES)));
    source.putAll(Json.object(
        "documents", sources.documents(), "bytes", sources.bytes(), "hash", "sha256:" + sources.sha256(),
        "hashOf", sources.hashOf()));
    return source;
  }

  /** Everything that affects cells, so that differences between two runs can be explained. */
  private static Map<String, Object> provenance(Publication run) {
    Map<String, Object> provenance = Json.object(
        "contract", Publication.CONTRACT, "version", run.provenance().version(), "model", run.provenance().model(),
        "settings", run.provenance().settings());
    if (run.dataset().catalogue().isPresent()) {
      provenance.put("catalogue", "sha256:" + run.dataset().catalogue().sha256());
    }
    run.dataset().corrections().ifPresent(c -> provenance.put("corrections", "sha256:" + c.sha256()));
    provenance.put("sentences", run.dataset().sentences());
    provenance.put("safeCsv", run.dataset().cells() == Cells.SAFE_FOR_SPREADSHEETS);
    return provenance;
  }

  private static Map<String, Object> letters(Publication run) {
    Map<String, Object> resource = resource("letters-full", Dataset.LETTERS,
        "One JSON object a line for each letter, with the evidence for each value", run);
    resource.putAll(Json.object("format", "jsonl", "mediatype", "application/x-ndjson", "encoding", "utf-8"));
    if (run.isInParts()) {
      resource.put("compression", "gz");
    }
    return resource;
  }

  private static Map<String, Object> other(String file, Publication run) {
    Map<String, Object> resource = resource(
        file.replace('.', '-').replace('_', '-'), file, "The same rows in another format", run);
    resource.put("format", file.substring(file.lastIndexOf('.') + 1));
    return resource;
  }

  private static Map<String, Object> table(Table<?> table, TableForm form, Publication run) {
    Map<String, Object> resource = resource(form.resource(table.name()), form.file().apply(table), table.title(), run);
    resource.put("type", "table");
    if (form == TableForm.CSV) {
      resource.put("profile", "tabular-data-resource"); // Version 1 supports only CSV and inline tables.
    }
    resource.put("format", form.name());
    resource.put("mediatype", form.mediaType());
    if (form == TableForm.CSV) {
      resource.put("encoding", "utf-8");
      resource.put("dialect", dialect());
    }
    form.part().ifPresent(part -> resource.put("dialect", Json.object("$schema", DIALECT, part, table.name())));
    resource.put("schema", TableSchema.of(table, form));
    return resource;
  }

  private static Map<String, Object> resource(String name, String file, String title, Publication run) {
    Map<String, Object> resource = Json.object(
        "$schema", TableSchema.PROFILES + "dataresource.json", "name", name, "title", title);
    Publication.WrittenFile written = run.file(file);
    resource.putAll(run.isInParts()
        ? Json.object(
            "path", written.parts().stream().map(WrittenPart::path).toList(), "bytes", written.bytes(),
            "parts", written.parts().stream().map(DataPackage::part).toList())
        : Json.object("path", file, "hash", "sha256:" + written.sha256(), "bytes", written.bytes()));
    return resource;
  }

  private static Map<String, Object> part(WrittenPart part) {
    return Json.object("path", part.path(), "bytes", part.bytes(), "hash", "sha256:" + part.sha256());
  }

  private static Map<String, Object> dialect() {
    return Json.object(
        "$schema", DIALECT, "delimiter", ",", "lineTerminator", "\n", "quoteChar", "\"", "doubleQuote", true, "header", true);
  }
}
