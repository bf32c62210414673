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
   * @param others SHA-256 of each file with tables in another format
   */
  static Map<String, Object> describe(
      String version, String model, List<Table<?>> tables, Map<String, String> hashes, Map<String, String> others) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "data-package");
    descriptor.put("name", "letterminer-extract");
    descriptor.put("title", "Inspection letters as data");
    descriptor.put("description", "Made by letterminer " + version + " from published letters, with polarity model " + model + ".");
    List<Object> resources = new ArrayList<>();
    resources.add(letters(hashes));
    tables.forEach(t -> resources.add(table(t, hashes)));
    others.keySet().forEach(file -> resources.add(other(file, others)));
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

  private static Map<String, Object> other(String file, Map<String, String> hashes) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", file.replace('.', '-').replace('_', '-'));
    resource.put("title", "The same rows in another format");
    resource.put("path", file);
    hash(resource, hashes);
    resource.put("format", file.substring(file.lastIndexOf('.') + 1));
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
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    if (!table.foreignKeys().isEmpty()) {
      schema.put("foreignKeys", table.foreignKeys().stream().map(DataPackage::foreignKey).toList());
    }
    return schema;
  }

  /** A list is text for readers of version 1, which know no lists of texts. */
  private static Map<String, Object> field(Column<?> column) {
    ColumnType type = column.type();
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type.kind() == ColumnType.Kind.LIST ? ColumnType.Kind.STRING.code() : type.kind().code());
    field.put("description", column.description());
    if (type.isEnumeration()) {
      List<?> values = type.kind() == ColumnType.Kind.INTEGER
          ? type.values().stream().map(Integer::valueOf).toList() : type.values();
      field.put("constraints", Map.of("enum", values));
      if (type.ordered()) {
        field.put("categories", values);
        field.put("categoriesOrdered", true);
      }
    }
    return field;
  }

  private static Map<String, Object> foreignKey(ForeignKey key) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", key.table());
    reference.put("fields", key.references());
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("fields", key.columns());
    described.put("reference", reference);
    return described;
  }

  private static void hash(Map<String, Object> resource, Map<String, String> hashes) {
    Optional.ofNullable(hashes.get((String) resource.get("path")))
        .ifPresent(hash -> resource.put("hash", "sha256:" + hash));
  }
}
