package letterminer.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.dataset.DataDictionary;
import letterminer.model.Outcome;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileReference;

/**
 * The sections of the documentation that are generated from the code. A page has each between
 * {@code <!-- generated: NAME -->} and {@code <!-- end -->}.
 */
final class GeneratedSections {
  private static final Pattern SECTION =
      Pattern.compile("(?s)(<!-- generated: (?<name>[^>]+) -->\n).*?(<!-- end -->)");

  private final Map<String, String> sections = new LinkedHashMap<>();

  private static final Path EXAMPLES = Path.of("src/docs/examples");

  GeneratedSections() throws IOException {
    DataDictionary.tables().forEach((name, table) -> sections.put("table " + name, table));
    sections.put("problems", problems());
    sections.put("outcomes", outcomes());
    sections.put("profile keys", ProfileReference.markdown());
    try (Stream<Path> statements = Files.list(EXAMPLES.resolve("sql"))) {
      for (Path statement : statements.sorted().toList()) {
        String name = statement.getFileName().toString().replace(".sql", "");
        sections.put("example " + name, example(statement, EXAMPLES.resolve("answers").resolve(name + ".csv")));
      }
    }
  }

  /** Every name. */
  Iterable<String> names() {
    return sections.keySet();
  }

  /** How a page marks a section. */
  static String marker(String name) {
    return "<!-- generated: " + name + " -->\n";
  }

  /**
   * A page with each of its sections as the code has it now.
   *
   * @throws IllegalArgumentException if it has a section that nobody generates
   */
  String update(String page) {
    return SECTION.matcher(page).replaceAll(found -> Matcher.quoteReplacement(section(found)));
  }

  private String section(MatchResult found) {
    String name = found.group(2);
    String text = sections.get(name);
    if (text == null) {
      throw new IllegalArgumentException("No section is called '" + name + "'; there are " + sections.keySet() + ".");
    }
    return found.group(1) + text + found.group(3);
  }

  private static String example(Path statement, Path answer) throws IOException {
    return "\n```sql\n" + Files.readString(statement) + "```\n\n```text\n" + Files.readString(answer) + "```\n\n";
  }

  private static String problems() {
    StringBuilder text = new StringBuilder(
        "| code | severity | what it means | what to do |\n| --- | --- | --- | --- |\n");
    for (ProblemCode code : ProblemCode.values()) {
      text.append("| `").append(code.code()).append("` | ").append(code.severity().code()).append(" | ")
          .append(code.meaning()).append(" | ").append(code.remedy()).append(" |\n");
    }
    return text.toString();
  }

  private static String outcomes() {
    StringBuilder text = new StringBuilder("| outcome | what it means |\n| --- | --- |\n");
    for (Outcome outcome : Outcome.values()) {
      text.append("| `").append(outcome.code()).append("` | ").append(outcome.meaning()).append(" |\n");
    }
    return text.toString();
  }
}
