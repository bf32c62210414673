package letterminer.cli;

import java.util.List;
import java.util.Locale;
import letterminer.profiling.Missed;
import letterminer.terminal.Run;

/** Prints what no rule took, one part per line. */
final class MissedPrinter {
  private static final int QUOTED = 160;

  private final ScreenWriter out;

  MissedPrinter(ScreenWriter out) {
    this.out = out;
  }

  void print(List<Missed> missed) {
    if (missed.isEmpty()) {
      out.text("", List.of(Run.plain("Every heading, list, table and paragraph was taken by a rule.")));
    }
    for (Missed part : missed) {
      String size = switch (part.kind()) {
        case LIST -> " of " + part.size() + (part.size() == 1 ? " item" : " items");
        case TABLE -> " of " + part.size() + (part.size() == 1 ? " row" : " rows");
        default -> "";
      };
      String text = part.text().length() <= QUOTED ? part.text() : part.text().substring(0, QUOTED).strip() + "…";
      out.text(
          List.of(new Run("p" + part.page() + " " + part.kind().name().toLowerCase(Locale.ROOT) + size + "  ", "faint")),
          List.of(Run.plain(text)));
    }
  }
}
