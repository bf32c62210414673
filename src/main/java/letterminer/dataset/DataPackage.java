package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The descriptor of a run's files, after the Frictionless Data Package and Table Schema specifications
 * (version 1). It holds nothing that changes from run to run on the same input.
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

  /**
   * The descriptor.
   *
   * @param hashes SHA-256 of each file, 64 lower-case hex digits
   */
  static Map<String, Object> describe(
      String version, String model, List<Table<?>> tables, Map<String, String> hashes) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "data-package");
    descriptor.put("name", "letterminer-extract");
    descriptor.put("title", "Inspection letters as data");
    descriptor.put("description", "Made by letterminer " + version + " from published letters, with polarity model " + model + ".");
    List<Object> resources = new ArrayList<>();
    resources.add(letters(hashes));
    tables.forEach(t -> resources.add(table(t, hashes)));
    descriptor.put("resources", resources);
    return descriptor;
  }

  private static Map<String, Object> letters(Map<String, String> hashes) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", "letters-full");
    resource.put("title", "One JSON object a line for each letter, with the evidence for each value");
    resource.put("path", Dataset.LETTERS);
    hash(resource, hashes);
    resource.put("mediatype", "application/x-ndjson");
    resource.put("encoding", "utf-8");
    return resource;
  }

  private static Map<String, Object> table(Table<?> table, Map<String, String> hashes) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("title", table.title());
    resource.put("path", table.file());
    hash(resource, hashes);
    resource.put("profile", "tabular-data-resource");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Object> fields = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.type());
      field.put("description", column.description());
      fields.add(field);
    }
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    if (table.columns().stream().anyMatch(c -> c.name().equals("letter_id"))) {
      Map<String, Object> reference = new LinkedHashMap<>();
      reference.put("resource", "letters");
      reference.put("fields", "id");
      Map<String, Object> key = new LinkedHashMap<>();
      key.put("fields", "letter_id");
      key.put("reference", reference);
      schema.put("foreignKeys", List.of(key));
    }
    resource.put("schema", schema);
    return resource;
  }

  private static void hash(Map<String, Object> resource, Map<String, String> hashes) {
    Optional.ofNullable(hashes.get((String) resource.get("path")))
        .ifPresent(hash -> resource.put("hash", "sha256:" + hash));
  }
}
