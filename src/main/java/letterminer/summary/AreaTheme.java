package letterminer.summary;

import java.util.Comparator;

/**
 * A theme of points about an area of a family.
 *
 * @param area empty for points without one
 */
public record AreaTheme(String family, String area, String theme) {
  static final Comparator<AreaTheme> ORDER =
      Comparator.comparing(AreaTheme::family).thenComparing(AreaTheme::area).thenComparing(AreaTheme::theme);
}
