package letterminer.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The descriptor of a run's files after <a
 * href="https://docs.mlcommons.org/croissant/docs/croissant-spec.html">Croissant</a> 1.0, a vocabulary on top of
 * schema.org that data catalogues and machine learning libraries read. It has the same content as
 * {@link DataPackage}, from the same tables.
 */
final class Croissant {
  static final String FILE = "croissant.json";

  private Croissant() {}

  static Map<String, Object> describe(Publication run) {
    Map<String, Object> descriptor = Json.object(
        "@context", context(), "@type", "sc:Dataset", "conformsTo", "http://mlcommons.org/croissant/1.0",
        "name", Publication.NAME, "alternateName", Publication.TITLE, "description", run.description(),
        "version", run.contentVersion());
    run.dataset().created().ifPresent(time -> descriptor.put("dateCreated", time.toString()));
    descriptor.put("creator", Json.object("@type", "sc:Organization", "name", Publication.MAKERS));
    List<Object> files = new ArrayList<>();
    files.add(file(Dataset.LETTERS, "application/x-ndjson", "Every letter with the evidence for each value", run));
    List<Table<?>> tables = run.dataset().allTables();
    run.described().ifPresent(form -> {
      Map<String, String> titles = new LinkedHashMap<>();
      tables.forEach(t -> titles.putIfAbsent(form.file().apply(t), form.part().isEmpty() ? t.title() : "All tables"));
      titles.forEach((name, title) -> files.add(file(name, form.mediaType(), title, run)));
    });
    descriptor.put("distribution", files);
    descriptor.put("recordSet", run.described().stream()
        .flatMap(form -> tables.stream().map(table -> records(table, form))).toList());
    return descriptor;
  }

  /** The context given by the specification, which JSON-LD requires. */
  private static Map<String, Object> context() {
    Map<String, Object> context = Json.object(
        "@language", "en",
        "@vocab", "https://schema.org/",
        "citeAs", "cr:citeAs",
        "column", "cr:column",
        "conformsTo", "dct:conformsTo",
        "cr", "http://mlcommons.org/croissant/",
        "rai", "http://mlcommons.org/croissant/RAI/",
        "data", Json.object("@id", "cr:data", "@type", "@json"),
        "dataType", Json.object("@id", "cr:dataType", "@type", "@vocab"),
        "dct", "http://purl.org/dc/terms/",
        "examples", Json.object("@id", "cr:examples", "@type", "@json"));
    for (String word : List.of(
        "extract", "field", "fileProperty", "fileObject", "fileSet", "format", "includes", "isLiveDataset", "jsonPath",
        "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace")) {
      context.put(word, "cr:" + word);
    }
    context.put("sc", "https://schema.org/");
    for (String word : List.of("separator", "source", "subField", "transform")) {
      context.put(word, "cr:" + word);
    }
    return context;
  }

  private static Map<String, Object> file(String name, String format, String description, Publication run) {
    Publication.WrittenFile written = run.file(name);
    return Json.object(
        "@type", "cr:FileObject", "@id", name, "name", name, "description", description, "contentUrl", name,
        "contentSize", written.bytes() + " B", "encodingFormat", format, "sha256", written.sha256());
  }

  private static Map<String, Object> records(Table<?> table, TableForm form) {
    Map<String, Object> records = Json.object(
        "@type", "cr:RecordSet", "@id", table.name(), "name", table.name(), "description", table.title());
    if (!table.key().isEmpty()) {
      records.put("key", table.key().stream().map(column -> reference(table.name(), column)).toList());
    }
    records.put("field", table.columns().stream().map(column -> field(table, column, form)).toList());
    return records;
  }

  private static Map<String, Object> field(Table<?> table, Column<?> column, TableForm form) {
    boolean isEdge = form.boxes() && TableForm.EDGES.contains(column.name());
    Map<String, Object> source = Json.object(
        "fileObject", Json.object("@id", form.file().apply(table)),
        "extract", Json.object("column", isEdge ? TableForm.BOX : column.name()));
    boolean isList = column.type().kind() == ColumnType.Kind.LIST;
    if (isList && !form.arrays()) {
      source.put("transform", Json.object("separator", "; "));
    } else if (isEdge) {
      source.put("transform", Json.object("jsonPath", column.name()));
    }
    Map<String, Object> field = Json.object(
        "@type", "cr:Field", "@id", table.name() + "/" + column.name(), "name", column.name(),
        "description", column.description(), "dataType", dataType(column.type()), "source", source);
    if (isList) {
      field.put("repeated", true);
    }
    referenced(table, column).ifPresent(other -> field.put("references", Json.object("field", other)));
    return field;
  }

  /** Croissant references are between single fields, so each column of a key has its own. */
  private static Optional<Map<String, Object>> referenced(Table<?> table, Column<?> column) {
    for (ForeignKey key : table.foreignKeys()) {
      int at = key.columns().indexOf(column.name());
      if (at == key.columns().size() - 1) {
        return Optional.of(reference(key.table(), key.references().get(at)));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> reference(String table, String column) {
    return Json.object("@id", table + "/" + column);
  }

  private static String dataType(ColumnType type) {
    return switch (type.kind()) {
      case STRING, LIST -> "sc:Text";
      case INTEGER -> "sc:Integer";
      case NUMBER -> "sc:Float";
      case DATE -> "sc:Date";
      case BOOLEAN -> "sc:Boolean";
    };
  }
}
