package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the tags of a PDF say of a point that was found by its place on the page. */
public enum TagSupport {
  /** They have the same text as one list item or table cell. */
  AGREE,
  /** They have it otherwise. */
  DIFFER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
