package letterminer.measures;

import java.util.Optional;

/**
 * What a phrase of the vocabulary says.
 *
 * @param theme of which theme it says it; absent for a thing that belongs to none
 * @param role what it does for the theme
 * @param more what more of it is
 * @param company the entry whose words need each other; absent where they need none
 */
record Meaning(Optional<Theme> theme, Role role, Theme.More more, Optional<Company> company) {
  enum Role {
    /** Tells the theme. */
    NAMES,
    /** Tells it with others of its kind. */
    HINTS,
    /** Takes back what overlaps it. */
    EXCLUDES,
    /** Tells it with words that are its company. */
    NEEDS_COMPANY,
    IS_COMPANY
  }

  /**
   * An entry of words that tell a theme only in company.
   *
   * @param number tells entries apart
   * @param within how many words may stand between
   */
  record Company(int number, int within) {}

  Meaning(Optional<Theme> theme, Role role, Theme.More more) {
    this(theme, role, more, Optional.empty());
  }

  boolean isCompanyOf(Meaning other) {
    return role == Role.IS_COMPANY && company.equals(other.company);
  }

  boolean excludes(Meaning other) {
    return role == Role.EXCLUDES && theme.equals(other.theme);
  }
}
