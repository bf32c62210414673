package letterminer.training;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import letterminer.model.Sha256;

/** Writes the card of a theme model. */
final class ThemeCard {
  private static final double[] STEPS = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
  private static final int VERSION_DIGITS = 12;

  private final List<String> themes;
  private final List<ThemeExample> examples;
  private final int apart;
  private final double least;
  private final byte[] model;

  ThemeCard(List<String> themes, List<ThemeExample> examples, int apart, double least, byte[] model) {
    this.themes = themes;
    this.examples = examples;
    this.apart = apart;
    this.least = least;
    this.model = model;
  }

  String text(ThemeScore score, ThemeScore blind) {
    StringBuilder text = new StringBuilder();
    long letters = examples.stream().map(ThemeExample::document).distinct().count();
    text.append("# Theme model ").append(Sha256.hex(model), 0, VERSION_DIGITS).append("\n\n")
        .append("Tells which of ").append(themes.size()).append(" themes a point of an English inspection letter is "
            + "about, from the phrases and clues of\n`themes.yaml` that it contains, their positions, and its words. "
            + "One logistic regression for each theme, ").append(model.length).append(" bytes.\n"
            + "Themes that `themes.yaml` has and the model has not are found by rule.\n"
            + "Written by `letterminer train --themes`; the same inputs give the same bytes.\n\n")
        .append("## Data\n\n").append(examples.size()).append(" points of ").append(letters)
        .append(" letters, labelled under the guide in `README.md`, which says what was read twice")
        .append(".\n\n## Figures\n\nFive-fold cross-validation over letters: a point is answered by a model that saw no "
            + "point of its letter. The phrases\nof `themes.yaml` were chosen on some of these points.\n\n"
            + "| found from a probability of | precision | recall |\n| --- | ---: | ---: |\n");
    for (double step : STEPS) {
      row(text, String.format(Locale.ROOT, "%.1f%s", step, step == least ? " (as shipped)" : ""), score.counts(step));
    }
    if (apart > 0) {
      text.append("\nThe same of ").append(apart).append(" points kept apart, of which the model learns nothing:\n\n"
          + "| found from a probability of | precision | recall |\n| --- | ---: | ---: |\n");
      for (double step : STEPS) {
        row(text, String.format(Locale.ROOT, "%.1f", step), blind.counts(step));
      }
    }
    text.append("\n| theme | points | precision | recall |\n| --- | ---: | ---: | ---: |\n");
    SortedMap<String, ThemeScore.Counts> byTheme = new TreeMap<>();
    themes.forEach(theme -> byTheme.put(theme, score.counts(least, theme)));
    byTheme.forEach((theme, counts) -> row(text, theme + " | " + (counts.right() + counts.missed()), counts));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, ThemeScore.Counts counts) {
    text.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, counts.precision(), counts.recall()));
  }
}
