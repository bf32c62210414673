package letterminer.summary;

import java.util.Comparator;

/**
 * From one grade of an area to the next on the same scale.
 *
 * @param scale the scale of both grades
 * @param area the harmonised area
 */
public record GradeFlow(String scale, String area, String from, String to) {
  static final Comparator<GradeFlow> ORDER = Comparator.comparing(GradeFlow::scale).thenComparing(GradeFlow::area)
      .thenComparing(GradeFlow::from).thenComparing(GradeFlow::to);
}
