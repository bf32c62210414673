package letterminer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.dataset.Json;
import letterminer.model.ValueCorrection;
import letterminer.rundiff.Change;
import letterminer.rundiff.LetterDiff;
import letterminer.rundiff.Reports;
import letterminer.terminal.Run;
import letterminer.values.LetterValues;
import letterminer.values.Value;

/** The views of a letter in {@code show}. */
final class LetterViews {
  private static final String PLACE = "place";

  private final ShowOutput output;
  private final ScreenWriter out;
  private final LetterPrinter printer;

  LetterViews(ShowOutput output) {
    this.output = output;
    this.out = output.lines();
    this.printer = new LetterPrinter(out);
  }

  void json(ShownLetter shown) {
    try {
      Object record = shown.line().isPresent() ? shown.line().get() : shown.letter();
      output.plain().println(Json.indented().writeValueAsString(record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Writing to memory does not fail.
    }
  }

  /** The full view. */
  void letter(ShownLetter shown) {
    printer.print(shown.letter());
    notApplied(shown);
    review(shown, shown.letter().id());
  }

  /** Prints the letter's name before another view. */
  void names(ShownLetter shown) {
    printer.printNames(shown.letter());
  }

  void evidence(ShownLetter shown) {
    List<Value> values = LetterValues.of(shown.record());
    new EvidencePrinter(out).print(values);
    out.blank();
    review(shown, "ID");
  }

  /** One value; if the letter no longer has the id, that is reported. */
  boolean value(ShownLetter shown, String id) {
    Optional<Value> value = LetterValues.of(shown.record()).stream().filter(v -> v.id().equals(id)).findFirst();
    if (value.isEmpty()) {
      return false;
    }
    out.blank();
    new EvidencePrinter(out).print(value.get());
    out.blank();
    notApplied(shown);
    review(shown, id);
    return true;
  }

  void problems(ShownLetter shown) {
    if (shown.letter().problems().isEmpty()) {
      out.blank();
      out.text("", List.of(Run.plain("No problems.")));
    }
    new ProblemPrinter(out).print(shown.letter().problems(), true);
    out.blank();
    review(shown, shown.letter().id());
  }

  /** Corrections made after the run was written are not included. */
  private void notApplied(ShownLetter shown) {
    if (shown.run().isEmpty()) {
      return;
    }
    Set<String> known = shown.letter().corrections().stream().map(ValueCorrection::id).collect(Collectors.toSet());
    try {
      long left = CorrectionLog.of(shown.run().get()).current().stream()
          .filter(c -> c.letter().equals(shown.letter().id()) && !known.contains(c.id())).count();
      if (left > 0) {
        out.text("", List.of(new Run((left == 1 ? "1 mark" : left + " marks") + " on this letter in " + CorrectionLog.FILE
            + (left == 1 ? " is" : " are") + " not applied yet; 'letterminer extract' or 'export' applies them.", "yellow")));
      }
    } catch (CorrectionException e) {
      out.text("", List.of(new Run(TerminalText.safe(e.getMessage()), "yellow")));
    }
  }

  /** Always on one line: a wrapped command could not be pasted. */
  private void review(ShownLetter shown, String id) {
    shown.review(id).ifPresent(command ->
        out.line(List.of(new Run(TerminalText.safe("On its page: " + command), "faint"))));
  }

  /**
   * The differences from another reading of the letter.
   *
   * @param other that reading, treated as the earlier one
   * @param name what to call it
   */
  void diff(ShownLetter shown, JsonNode other, String name) {
    List<Change> changes = LetterDiff.between(other, shown.record());
    List<Change> moved = changes.stream().filter(c -> c.aspect().equals(PLACE)).toList();
    List<Change> values = new ArrayList<>(changes);
    values.removeAll(moved);
    out.blank();
    out.title("Compared with " + name);
    if (changes.isEmpty()) {
      out.text("  ", List.of(Run.plain("No difference.")));
      return;
    }
    out.text("  ", List.of(new Run(
        "+ only here, - only there, ~ changed: [-...-] is only there, {+...+} only here.", "faint")));
    for (Change change : values) {
      String line = Reports.line(change);
      out.text(
          List.of(Run.plain("  "), new Run(line.substring(0, 1), style(change)), Run.plain(" ")),
          List.of(Run.plain(line.substring(2))));
    }
    if (!moved.isEmpty()) {
      out.text("  ", List.of(Run.plain(
          moved.size() + (moved.size() == 1 ? " value stands" : " values stand") + " at another place of the page.")));
    }
  }

  private static String style(Change change) {
    return switch (change.status()) {
      case ADDED -> "green";
      case GONE -> "red";
      case CHANGED -> "yellow";
    };
  }
}
