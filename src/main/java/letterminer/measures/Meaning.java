package letterminer.measures;

import java.util.Optional;

/**
 * The meaning of a phrase of the vocabulary.
 *
 * @param theme the theme that it concerns; absent for a thing that belongs to no theme
 * @param role what it does for the theme
 * @param more whether more of it is better or worse
 * @param company the entry whose words need each other; absent if they need no other words
 */
record Meaning(Optional<Theme> theme, Role role, Theme.More more, Optional<Company> company) {
  enum Role {
    /** Identifies the theme. */
    NAMES,
    /** Identifies it together with other hints. */
    HINTS,
    /** Is evidence for a model; identifies nothing without one. */
    CLUES,
    /** Cancels phrases that overlap it. */
    EXCLUDES,
    /** Identifies it together with the words that it requires. */
    NEEDS_COMPANY,
    IS_COMPANY
  }

  /**
   * An entry of words that identify a theme only together.
   *
   * @param number identifies the entry
   * @param within how many words may come between them
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
