package letterminer.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.EditDistance;

/** Explains DuckDB's errors to users who know the tables but not DuckDB. */
final class Explanation {
  private static final Pattern NO_TABLE = Pattern.compile("Table with name \"?([^\\s\"]+)\"? does not exist");
  private static final Pattern NO_COLUMN = Pattern.compile("Referenced column \"([^\"]*)\" (?:was )?not found");
  private static final Pattern CANDIDATES = Pattern.compile("Candidate bindings: ([^\n]*)");
  private static final Pattern KIND = Pattern.compile("^[A-Z][A-Za-z ]* Error: ");
  private static final Pattern STATEMENT = Pattern.compile("type \"([A-Z ]+)\"");
  private static final String WHERE = "\nLINE ";

  private Explanation() {}

  /**
   * Explains an error in one or two sentences, followed by the place in the statement on separate lines, if known.
   *
   * @param tables names of the run's tables
   */
  static String of(String message, List<String> tables) {
    int where = message.indexOf(WHERE);
    String said = where < 0 ? message : message.substring(0, where);
    return explained(said, tables) + (where < 0 ? "" : message.substring(where));
  }

  private static String explained(String said, List<String> tables) {
    Matcher noTable = NO_TABLE.matcher(said);
    if (noTable.find()) {
      return "There is no table " + noTable.group(1) + nearest(noTable.group(1), tables).map(t -> "; did you mean " + t + "?").orElse(".")
          + " The run has " + String.join(", ", tables) + ".";
    }
    Matcher noColumn = NO_COLUMN.matcher(said);
    if (noColumn.find()) {
      Matcher candidates = CANDIDATES.matcher(said);
      return "There is no column " + noColumn.group(1) + " in what the statement reads"
          + (candidates.find() ? "; near it are " + candidates.group(1).replace("\"", "") : "")
          + ". 'describe points' shows the columns of a table.";
    }
    if (said.contains("read-only mode")) {
      Matcher statement = STATEMENT.matcher(said);
      return "A query changes nothing in the run" + (statement.find() ? ", so " + statement.group(1) + " is refused" : "")
          + ". To keep an answer, write it to a file: letterminer query RUN \"...\" --format csv > answer.csv";
    }
    if (said.startsWith("Permission Error") || said.contains("disabled by configuration")
        || said.contains("configuration has been locked")) {
      return "A query sees the tables of the run and nothing else, no other file, no network, no settings: "
          + sentence(KIND.matcher(said).replaceFirst(""));
    }
    return sentence(KIND.matcher(said).replaceFirst(""));
  }

  /** The first line; the rest are lists of candidates. */
  private static String sentence(String said) {
    int end = said.strip().indexOf('\n');
    String line = end < 0 ? said.strip() : said.strip().substring(0, end).strip();
    return line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? line : line + ".";
  }

  private static Optional<String> nearest(String name, List<String> tables) {
    String wanted = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return tables.stream().min(Comparator.comparingInt(table -> EditDistance.between(wanted, table)))
        .filter(table -> EditDistance.between(wanted, table) <= table.length() / 2);
  }
}
