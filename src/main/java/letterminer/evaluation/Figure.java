package letterminer.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The measured figures, in the order of the table. */
public enum Figure {
  FOUND,
  SUBJECT,
  AUTHORITY,
  DATE,
  INSPECTION,
  ADDRESSEES,
  INSPECTORS,
  SIGNATORY,
  JUDGEMENTS,
  LETTERS_JUDGED,
  POINTS_F1,
  POINTS_NEAR,
  AREA,
  POLARITY_HEADING,
  POLARITY_READING,
  BOXES;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The figure with a code. */
  public static Optional<Figure> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }
}
