package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of file that a letter was read from. */
public enum Medium {
  PDF,
  SCAN,
  TEXT,
  DOCX,
  DOC,
  ODT,
  RTF,
  HTML;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
