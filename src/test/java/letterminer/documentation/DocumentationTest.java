package letterminer.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation says what the program does: references are generated from the code, keys of records are
 * described, links lead somewhere. Run with {@code -Ddocumentation=write}, it writes the generated sections.
 */
class DocumentationTest {
  private static final Path PAGES = Path.of("src/docs");
  private static final Path README = Path.of("README.md");
  private static final String REGENERATE = "mvn test -Dtest=DocumentationTest -Ddocumentation=write";
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\((?<target>[^)\\s]+)\\)");
  private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*(?<name>[A-Z][a-z]+(?:[A-Z][a-z]+)+)`");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`|^ {4}[^\n]*");

  @TempDir Path folder;

  @Test
  void generatedSectionsAreWhatTheCodeGives() throws IOException {
    GeneratedSections sections = new GeneratedSections();
    boolean write = "write".equals(System.getProperty("documentation"));
    for (Path page : pages()) {
      String text = Files.readString(page);
      String now = sections.update(text);
      if (write && !now.equals(text)) {
        Files.writeString(page, now);
      }
      assertEquals(now, write ? now : text, page + " is not what the code gives. To write it again: " + REGENERATE);
    }
  }

  @Test
  void everyGeneratedSectionIsInOnePage() throws IOException {
    String all = text(pages());
    for (String name : new GeneratedSections().names()) {
      assertEquals(2, all.split(Pattern.quote(GeneratedSections.marker(name)), -1).length, name);
    }
  }

  @Test
  void everyKeyOfARecordIsInTheDataDictionary() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertEquals(0, Main.run(nowhere, nowhere, "extract", "--in-process", "corpus/letters", "-o", folder.toString()));
    String dictionary = Files.readString(PAGES.resolve("data.md"));
    for (String line : Files.readAllLines(folder.resolve("letters.jsonl"))) {
      new ObjectMapper().readTree(line).fieldNames().forEachRemaining(
          key -> assertTrue(dictionary.contains("| `" + key + "` |"), key));
    }
  }

  @Test
  void linksLeadToFilesAndHeadingsThatExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : linked()) {
      Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
      while (link.find()) {
        if (!resolves(page, link.group("target"))) {
          broken.add(page + ": " + link.group("target"));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void theReadmeLeadsToEveryPage() throws IOException {
    String readme = Files.readString(README);
    for (Path page : pages()) {
      assertTrue(page.equals(README) || readme.contains("(" + page.toString().replace('\\', '/') + ")"), page.toString());
    }
  }

  @Test
  void classesNamedForContributorsExist() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("PDFTextStripper", "PDFStreamEngine", "FontMapper", "OutOfMemoryError"));
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      sources.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".java"))
          .forEach(n -> known.add(n.substring(0, n.length() - ".java".length())));
    }
    List<String> unknown = new ArrayList<>();
    for (Path page : forContributors()) {
      Matcher name = CLASS.matcher(Files.readString(page));
      while (name.find()) {
        if (!known.contains(name.group("name"))) {
          unknown.add(page + ": " + name.group("name"));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static boolean resolves(Path page, String target) throws IOException {
    if (target.matches("[a-z]+:.*")) {
      return true; // Elsewhere; a test must not need a network.
    }
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    Path file = name.isEmpty() ? page : page.resolveSibling(name);
    return Files.exists(file) && (hash < 0 || anchors(file).contains(target.substring(hash + 1)));
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    Files.readString(page).lines().filter(l -> l.matches("#{1,6} .*")).forEach(heading -> {
      String words = heading.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
      anchors.add(words.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
    });
    return anchors;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    try (Stream<Path> files = Files.list(PAGES)) {
      files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<Path> forContributors() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("CONTRIBUTING.md"), Path.of("SECURITY.md"), PAGES.resolve("architecture.md")));
    try (Stream<Path> files = Files.list(PAGES.resolve("decisions"))) {
      files.sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<Path> linked() throws IOException {
    List<Path> linked = new ArrayList<>(pages());
    linked.addAll(forContributors());
    linked.add(Path.of("CHANGELOG.md"));
    for (String more : List.of("corpus/README.md", "models/README.md", "output/README.md", "src/bench/README.md")) {
      linked.add(Path.of(more));
    }
    return linked;
  }

  private static String text(List<Path> pages) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path page : pages) {
      text.append(Files.readString(page));
    }
    return text.toString();
  }
}
