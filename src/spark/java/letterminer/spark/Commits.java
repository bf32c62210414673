package letterminer.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;

/**
 * Which folders of records are committed. A folder counts once a file of its number names it, and that file is there
 * whole or not at all: what a run leaves that is killed before is not named and is removed by the next one.
 */
final class Commits {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputStore store;
  private final String identity;
  private final List<String> folders = new ArrayList<>();
  private int last;

  /**
   * Reads what is committed.
   *
   * @param identity records of another one are not used
   */
  Commits(OutputStore store, String identity) throws IOException {
    this.store = store;
    this.identity = identity;
    Set<String> named = new HashSet<>();
    for (String name : store.names(store.commits())) {
      if (name.endsWith(".json") && !name.startsWith("_")) {
        Map<?, ?> commit = JSON.readValue(store.read(new Path(store.commits(), name)).orElseThrow(), Map.class);
        String folder = (String) commit.get("folder");
        named.add(folder);
        last = Integer.parseInt(name.substring(0, name.indexOf('.')));
        if (identity.equals(commit.get("identity"))) {
          folders.add(folder);
        }
      }
    }
    for (String name : store.names(store.records())) {
      if (!named.contains(name)) {
        store.delete(new Path(store.records(), name));
      }
    }
  }

  /** The number of the next batch. */
  int next() {
    return last + 1;
  }

  /** Adds a folder that is complete. */
  void commit(Path folder, long files) throws IOException, JobException {
    Map<String, Object> commit = new LinkedHashMap<>();
    commit.put("identity", identity);
    commit.put("folder", folder.getName());
    commit.put("files", files);
    Path file = new Path(store.commits(), String.format("%06d.json", ++last));
    try {
      store.write(file, JSON.writeValueAsString(commit) + "\n", false);
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      throw new JobException("another run writes to " + store.folder() + "; give each a folder of its own.");
    }
    folders.add(folder.getName());
  }

  /** Forgets everything. */
  void forget() {
    folders.clear();
  }

  /** The folders whose records are used. */
  String[] folders() {
    return folders.stream().map(name -> new Path(store.records(), name).toString()).toArray(String[]::new);
  }

  boolean isEmpty() {
    return folders.isEmpty();
  }
}
