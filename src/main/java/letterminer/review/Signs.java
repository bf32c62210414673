package letterminer.review;

import java.util.Map;
import java.util.Optional;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/** The marks that {@code show} prints before points, so that nobody has to tell them by colour. */
final class Signs {
  private static final Map<String, String> OF_POLARITY =
      Map.of("strength", "+", "weakness", "-", "mixed", "~", "neutral", ".");

  private Signs() {}

  static Optional<String> of(Value value) {
    return value.kind() == ValueKind.POINT
        ? Optional.of(OF_POLARITY.getOrDefault(value.parts().getOrDefault("polarity", ""), "?")) : Optional.empty();
  }
}
