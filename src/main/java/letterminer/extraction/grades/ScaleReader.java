package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.extraction.heading.GradeText;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.ScaleStep;
import letterminer.profile.Scale;

/**
 * Reads the scale that a letter prints with its grades ({@code 4: outstanding/excellent; 3: good; …}), in
 * a paragraph, a footnote or a table below the grades. A statement counts if it explains at least three
 * grades; fewer are an example in a sentence.
 */
public final class ScaleReader {
  private static final Pattern STEP =
      Pattern.compile("(?:\\b[Gg]rade )?\\b(\\d)\\s?[:=\u2013-]\\s?(\\p{L}[^;:=\\d]{2,160})");
  private static final Pattern END = Pattern.compile("(?i)[\\s.,;]*(?:\\bgrade)?\\s*$");
  private static final int ENOUGH = 3;

  private final Scale scale;

  public ScaleReader(Scale scale) {
    this.scale = scale;
  }

  public List<ScaleStep> read(List<TextBlock> blocks) {
    if (scale.grades().isEmpty()) {
      return List.of(); // Letters without grades.
    }
    Map<String, ScaleStep> run = new LinkedHashMap<>();
    for (TextBlock block : blocks) {
      List<ScaleStep> here = steps(block.text());
      if (here.isEmpty() && run.size() < ENOUGH) {
        run.clear();
      }
      here.forEach(s -> run.putIfAbsent(s.grade(), s));
      if (here.isEmpty() && run.size() >= ENOUGH) {
        break;
      }
    }
    return run.size() >= ENOUGH ? List.copyOf(run.values()) : List.of();
  }

  /** Whether a table explains the grades: one grade in the first cell of each row, with its meaning next to it. */
  public static boolean isScale(TableBlock table, Scale scale) {
    return !steps(table, scale).isEmpty();
  }

  /** The scale that a table explains; empty if it does not. */
  public static List<ScaleStep> steps(TableBlock table, Scale scale) {
    Map<String, ScaleStep> steps = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      List<TableCell> cells = row.filled();
      if (cells.size() > 1 && cells.get(0).column() == 0) {
        GradeText.read(cells.get(0).text(), scale).grade().ifPresent(g -> steps.putIfAbsent(
            g.grade(), new ScaleStep(g.grade(), cells.get(1).text())));
      }
    }
    return steps.size() >= ENOUGH ? List.copyOf(steps.values()) : List.of();
  }

  private List<ScaleStep> steps(String text) {
    if (!mayHoldStep(text)) {
      return List.of();
    }
    List<ScaleStep> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    while (matcher.find()) {
      String meaning = END.matcher(matcher.group(2)).replaceAll("").strip();
      if (scale.byGrade(matcher.group(1)).isPresent() && !meaning.isEmpty()) {
        steps.add(new ScaleStep(matcher.group(1), meaning));
      }
    }
    return steps;
  }

  /** Whether a digit is followed by a character that may separate a grade from its meaning; few texts have one. */
  private static boolean mayHoldStep(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == ':' || c == '\u2013' || c == '=') {
        char before = text.charAt(i - 1) <= ' ' && i > 1 ? text.charAt(i - 2) : text.charAt(i - 1);
        if (before >= '0' && before <= '9') {
          return true;
        }
      }
    }
    return false;
  }
}
