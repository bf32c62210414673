package letterminer.summary;

import java.util.Comparator;

/**
 * An area of a family.
 *
 * @param area empty for values without one
 */
public record AreaKey(String family, String area) {
  static final Comparator<AreaKey> ORDER = Comparator.comparing(AreaKey::family).thenComparing(AreaKey::area);
}
