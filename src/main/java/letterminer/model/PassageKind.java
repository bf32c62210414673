package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a sentence is part of. */
public enum PassageKind {
  /** Running text and lists that are not points. */
  NARRATIVE,
  /** A point. */
  POINT,
  /** A section of facts without judgements: the area, earlier inspections, how the inspection was carried out. */
  FACTS,
  /** The section that lists the inspectors. */
  TEAM,
  /** Addresses, and standard text about the publisher. */
  CONTACT;

  /** Whether it lists people or addresses. */
  public boolean isListing() {
    return this == TEAM || this == CONTACT;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
