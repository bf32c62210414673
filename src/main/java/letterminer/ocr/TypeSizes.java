package letterminer.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * The sizes of type that a document uses. Heights of letters in a picture vary by a dot or two from line to line; what
 * differs less than that is one size, so that layout sees a size as it sees one of a font. Immutable.
 *
 * <p>Words are compared with those of most text that have letters of the same kinds, because how high those are depends on
 * the font.
 */
final class TypeSizes {
  /** A kind of words is known by this many of most text. */
  private static final int LEAST_WORDS = 8;

  /** Sizes that are further apart than this factor are different ones, unless others are between them. */
  private static final double GAP = 1.035;

  private final double body;
  private final double stroke;
  private final double same;

  /** The usual height of a word of most text, by the kind of its letters. */
  private final Map<String, Double> heights = new HashMap<>();

  /** The sizes other than that of most text, ascending. */
  private final List<Double> others = new ArrayList<>();

  private TypeSizes(double body, double stroke, double same) {
    this.body = body;
    this.stroke = stroke;
    this.same = same;
  }

  static TypeSizes of(List<RecognisedPage> pages, OcrSettings settings) {
    List<RecognisedLine> lines = new ArrayList<>();
    pages.forEach(p -> p.lines().stream().filter(l -> l.size() > 0).forEach(lines::add));
    lines.sort(Comparator.comparingDouble(RecognisedLine::size));
    double body = middle(lines, true);
    List<RecognisedLine> most = new ArrayList<>(
        lines.stream().filter(l -> Math.abs(Math.log(l.size() / body)) <= Math.log(settings.sameSize())).toList());
    most.sort(Comparator.comparingDouble(RecognisedLine::stroke));
    TypeSizes sizes = new TypeSizes(body > 0 ? Math.round(body * 2) / 2.0 : 12, middle(most, false), settings.sameSize());
    sizes.learnHeights(most);
    sizes.learnOthers(lines);
    return sizes;
  }

  /** The size, or stroke, of the character in the middle. */
  private static double middle(List<RecognisedLine> sorted, boolean size) {
    int half = sorted.stream().mapToInt(RecognisedLine::characters).sum() / 2;
    for (RecognisedLine line : sorted) {
      half -= line.characters();
      if (half <= 0) {
        return size ? line.size() : line.stroke();
      }
    }
    return 0;
  }

  private void learnHeights(List<RecognisedLine> lines) {
    Map<String, List<Double>> all = new HashMap<>();
    for (RecognisedLine line : lines) {
      for (RecognisedWord word : line.words()) {
        TypeMeasure.kind(word.text()).ifPresent(
            kind -> all.computeIfAbsent(kind, k -> new ArrayList<>()).add(word.box().height()));
      }
    }
    all.forEach((kind, values) -> {
      if (values.size() >= LEAST_WORDS) {
        heights.put(kind, TypeMeasure.median(values));
      }
    });
  }

  private void learnOthers(List<RecognisedLine> lines) {
    List<Double> measured = new ArrayList<>(lines.stream().map(this::measured).filter(m -> !isBody(m)).sorted().toList());
    int from = 0;
    for (int i = 1; i <= measured.size(); i++) {
      boolean ends = i == measured.size() || measured.get(i) > GAP * measured.get(i - 1)
          || measured.get(i) > same * measured.get(from) || measured.get(i) > body && measured.get(i - 1) < body;
      if (ends) {
        others.add(TypeMeasure.median(measured.subList(from, i)));
        from = i;
      }
    }
  }

  /** A line's size by its words of known kinds, or as it was estimated if it has none. */
  private double measured(RecognisedLine line) {
    List<Double> ratios = new ArrayList<>();
    for (RecognisedWord word : line.words()) {
      Optional<Double> usual = TypeMeasure.kind(word.text()).map(heights::get);
      for (int i = 0; usual.isPresent() && i < word.text().length(); i++) {
        ratios.add(word.box().height() / usual.get());
      }
    }
    return ratios.isEmpty() ? line.size() : body * TypeMeasure.median(ratios);
  }

  private boolean isBody(double size) {
    return Math.abs(Math.log(size / body)) < Math.log(same);
  }

  /** A line's size: that of most text, or the nearest of the others. */
  double of(RecognisedLine line) {
    double size = line.size() <= 0 ? body : measured(line);
    if (isBody(size)) {
      return body;
    }
    double nearest = others.stream().min(Comparator.comparingDouble(o -> Math.abs(Math.log(size / o)))).orElse(size);
    return Math.round(nearest * 10) / 10.0;
  }

  /** The size of most text. */
  double body() {
    return body;
  }

  /** How much thicker than most text's strokes these are. */
  double boldness(double strokes) {
    return stroke > 0 ? strokes / stroke : 1;
  }
}
