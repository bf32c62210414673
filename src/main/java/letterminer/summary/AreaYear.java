package letterminer.summary;

import java.util.Comparator;

/**
 * An area of a family in the letters of a year.
 *
 * @param year empty for letters without one
 */
public record AreaYear(String family, String area, String year) {
  static final Comparator<AreaYear> ORDER =
      Comparator.comparing(AreaYear::family).thenComparing(AreaYear::area).thenComparing(AreaYear::year);
}
