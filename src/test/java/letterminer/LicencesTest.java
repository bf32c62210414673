package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The runnable jar has the licence of each library in it; the build packs what lies in {@code src/main/licences}. */
class LicencesTest {
  private static final Path FOLDER = Path.of("src/main/licences");
  private static final Pattern JAR = Pattern.compile("(?<part>[a-z0-9-]+?)-\\d[\\w.-]*\\.jar");
  private static final Pattern OF_TESTS = Pattern.compile("junit-.*|jqwik.*|archunit|json-schema-validator|itu"
      + "|jackson-dataformat-yaml|jspecify|opentest4j|sqlite-jdbc|duckdb_jdbc|apiguardian.*|surefire.*");

  /** The Apache License is this long, white space normalised; whatever is longer has more to say. */
  private static final int APACHE = 11_000;

  /** A library of the class path. */
  private record Part(String name, Path jar) {}

  @Test
  void everyLibraryIsListed() throws IOException {
    String list = Files.readString(FOLDER.resolve("README.txt"));
    Set<String> listed = new TreeSet<>();
    list.lines().dropWhile(l -> !l.startsWith("part ")).skip(1).map(l -> l.split("\\s+")[0]).forEach(listed::add);
    listed.remove("words.txt");
    Set<String> there = new TreeSet<>();
    parts().forEach(p -> there.add(p.name()));
    assertEquals(there, listed, "libraries of the program, and those of " + FOLDER.resolve("README.txt"));
  }

  @Test
  void everyTextOfALicenceThatALibraryBringsIsKept() throws IOException {
    Set<String> kept = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        kept.add(normal(Files.readString(file)));
      }
    }
    for (Part part : parts()) {
      Optional<String> text = licence(part.jar());
      boolean plain = text.isEmpty() || text.get().contains("Apache") && text.get().length() <= APACHE;
      assertTrue(plain || kept.contains(text.get()),
          "Copy META-INF/LICENSE of " + part.jar().getFileName() + " to " + FOLDER + "/" + part.name() + ".txt.");
    }
  }

  private static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      Matcher name = JAR.matcher(jar.getFileName().toString());
      if (name.matches() && !OF_TESTS.matcher(name.group("part")).matches()) {
        parts.add(new Part(name.group("part"), jar));
      }
    }
    return parts;
  }

  private static Optional<String> licence(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String name : List.of("META-INF/LICENSE", "META-INF/LICENSE.txt")) {
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) {
          return Optional.of(normal(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
      return Optional.empty();
    }
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
