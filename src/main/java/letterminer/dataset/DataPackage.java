package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private DataPackage() {}

  /** The files that a descriptor names. */
  static Set<String> files(Path descriptor) throws IOException {
    Set<String> files = new HashSet<>();
    Json.lines().readTree(Files.readAllBytes(descriptor)).path("resources")
        .forEach(resource -> files.add(resource.path("path").asText()));
    return files;
  }

  static Map<String, Object> describe(Publication run) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", TableSchema.PROFILES + "datapackage.json");
    descriptor.put("profile", "data-package");
    descriptor.put("name", Publication.NAME);
    descriptor.put("title", Publication.TITLE);
    descriptor.put("description", run.description());
    descriptor.put("version", run.contentVersion());
    run.dataset().created().ifPresent(time -> descriptor.put("created", time.toString()));
    descriptor.put("sources", sources(run));
    descriptor.put("contributors", List.of(contributor()));
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

  /** {@code role} is version 1's name of {@code roles}. */
  private static Map<String, Object> contributor() {
    Map<String, Object> contributor = new LinkedHashMap<>();
    contributor.put("title", Publication.MAKERS);
    contributor.put("role", "wrangler");
    contributor.put("roles", List.of("wrangler"));
    return contributor;
  }

  private static List<Object> sources(Publication run) {
    List<Object> sources = new ArrayList<>(List.of(documents(run)));
    run.dataset().corrections().ifPresent(corrections -> sources.add(corrections(corrections, run)));
    return sources;
  }

  private static Map<String, Object> corrections(CorrectionSource corrections, Publication run) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("title", "Corrections by people who compared values with the letters; the table 'corrections' lists them");
    run.described().ifPresent(form -> source.put("path", form.file().apply(CorrectionTable.TABLE)));
    source.put("marks", corrections.marks());
    source.put("hash", "sha256:" + corrections.sha256());
    source.put("hashOf", "The file of corrections that the tables were written with");
    return source;
  }

  /** Naming each document of a large archive would make the descriptor too large. */
  private static Map<String, Object> documents(Publication run) {
    Sources sources = run.sources();
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("title", "Published letters and reports; the table 'files' lists each document with its SHA-256");
    run.described().ifPresent(form -> source.put("path", form.file().apply(Tables.FILES)));
    source.put("documents", sources.documents());
    source.put("bytes", sources.bytes());
    source.put("hash", "sha256:" + sources.sha256());
    source.put("hashOf", sources.hashOf());
    return source;
  }

  /** Everything that affects cells, so that differences between two runs can be explained. */
  private static Map<String, Object> provenance(Publication run) {
    Map<String, Object> provenance = new LinkedHashMap<>();
    provenance.put("contract", Publication.CONTRACT);
    provenance.put("version", run.provenance().version());
    provenance.put("model", run.provenance().model());
    provenance.put("settings", run.provenance().settings());
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
    resource.put("format", "jsonl");
    resource.put("mediatype", "application/x-ndjson");
    resource.put("encoding", "utf-8");
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
    form.part().ifPresent(part -> resource.put("dialect", part(part, table.name())));
    resource.put("schema", TableSchema.of(table, form));
    return resource;
  }

  private static Map<String, Object> resource(String name, String file, String title, Publication run) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", TableSchema.PROFILES + "dataresource.json");
    resource.put("name", name);
    resource.put("title", title);
    Publication.WrittenFile written = run.file(file);
    if (run.isInParts()) {
      resource.put("path", written.parts().stream().map(WrittenPart::path).toList());
      resource.put("bytes", written.bytes());
      resource.put("parts", written.parts().stream().map(DataPackage::part).toList());
    } else {
      resource.put("path", file);
      resource.put("hash", "sha256:" + written.sha256());
      resource.put("bytes", written.bytes());
    }
    return resource;
  }

  private static Map<String, Object> part(WrittenPart part) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("path", part.path());
    described.put("bytes", part.bytes());
    described.put("hash", "sha256:" + part.sha256());
    return described;
  }

  private static Map<String, Object> part(String key, String name) {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("$schema", TableSchema.PROFILES + "tabledialect.json");
    dialect.put(key, name);
    return dialect;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("$schema", TableSchema.PROFILES + "tabledialect.json");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    return dialect;
  }
}
