package letterminer.measures;

import java.util.Optional;

/**
 * Words of a text that name a theme, or a thing of which more is better or worse.
 *
 * @param theme absent for a thing that belongs to no theme: 'timeliness', 'complaints'
 * @param more what more of it is
 * @param start its first word
 * @param end the first word after it
 */
record Mention(Optional<Theme> theme, Theme.More more, int start, int end) {
  boolean isMeasured() {
    return more != Theme.More.none;
  }
}
