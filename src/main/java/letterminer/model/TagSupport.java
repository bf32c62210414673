package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the tags of a PDF support a point that was found by its place on the page. */
public enum TagSupport {
  /** The tags have the same text as one list item or table cell. */
  AGREE,
  /** The tags divide the text differently. */
  DIFFER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
