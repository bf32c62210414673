package letterminer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import letterminer.model.Sha256;

/**
 * Names everything that results depend on besides the documents: the program with its profiles and model,
 * profiles and a model of the user's own, and the options. Results with another identity are not reused.
 */
final class RunIdentity {
  /** The program's checksums: they depend on the compiler, so they are not a setting. */
  private static final String PROGRAM = "program";

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, String> programs = new TreeMap<>();

  /** An option and its value. */
  RunIdentity with(String option, Object value) {
    facts.put(option, String.valueOf(value));
    return this;
  }

  /** The contents of a file, or of the files in a folder and its direct subfolders. */
  RunIdentity withContent(String option, Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return with(option, Sha256.hex(path));
    }
    TreeMap<String, String> files = new TreeMap<>();
    try (var entries = Files.walk(path, 2)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        files.put(path.relativize(file).toString(), Sha256.hex(file));
      }
    }
    return with(option, files);
  }

  /**
   * The program itself: the jar's checksums of our classes, profiles and models, and of the
   * libraries. When run from folders of classes, as in tests, versions are not distinguished.
   */
  RunIdentity withProgram() throws IOException {
    Path home;
    try {
      home = Path.of(RunIdentity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isRegularFile(home)) {
      long sum = 0;
      try (ZipFile jar = new ZipFile(home.toFile())) {
        for (ZipEntry entry : java.util.Collections.list(jar.entries())) {
          if (!entry.getName().startsWith("META-INF/")) { // The manifest names the commit; results do not depend on it.
            sum = sum * 31 + entry.getCrc() + entry.getName().hashCode();
          }
        }
      }
      return with(PROGRAM, sum);
    }
    return with(PROGRAM, ProgramVersion.number());
  }

  /** A program that results depend on, by its size and age; it is not a setting, because it belongs to the machine. */
  RunIdentity withProgramFile(String name, Optional<Path> file) {
    String state = "none";
    try {
      if (file.isPresent()) {
        state = Files.size(file.get()) + " " + Files.getLastModifiedTime(file.get());
      }
    } catch (IOException e) {
      state = "unknown";
    }
    programs.put(name, state);
    return this;
  }

  @Override
  public String toString() {
    String all = Stream.concat(facts.entrySet().stream(), programs.entrySet().stream()).map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("\n"));
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Its components by name, without the program. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>(facts);
    settings.remove(PROGRAM);
    return settings;
  }
}
