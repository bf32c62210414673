package letterminer.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * The file that says which tables are current. It is replaced at once when all of them are there, so whoever reads it gets
 * tables of one run; the tables that it named before stay until the run after, for those who are reading them.
 */
final class Manifest {
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Job job;
  private final Path file;
  private final int before;

  Manifest(Job job) throws IOException {
    this.job = job;
    this.file = new Path(job.store().folder(), OutputStore.MANIFEST);
    Optional<String> text = job.store().read(file);
    if (text.isPresent()) {
      JsonNode manifest = JSON.readTree(text.get());
      this.before = manifest.get("run").asInt();
    } else {
      this.before = 0;
    }
  }

  /** The number of the run that is being made. */
  int next() {
    return before + 1;
  }

  /** Makes tables the current ones, and removes those that were not current before either. */
  void publish(Path tables, Map<String, Long> rows, Map<String, Long> outcomes) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("run", next());
    manifest.put("tables", tables.getName());
    manifest.put("rows", rows);
    manifest.put("outcomes", outcomes);
    manifest.put("version", job.options().version());
    manifest.put("settings", job.options().settings());
    job.store().write(file, JSON.writeValueAsString(manifest) + "\n", true);
    for (String name : job.store().names(job.store().folder())) {
      boolean kept = name.equals(tables.getName()) || name.equals(job.store().tables(before).getName());
      if (name.startsWith(OutputStore.TABLES) && !kept) {
        job.store().delete(new Path(job.store().folder(), name));
      }
    }
  }
}
