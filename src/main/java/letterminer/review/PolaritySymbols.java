package letterminer.review;

import java.util.Optional;
import java.util.stream.Stream;
import letterminer.model.Polarity;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/** The symbols that {@code show} prints before points, so that they can be distinguished without colour. */
final class PolaritySymbols {
  private static final String UNKNOWN = "?";

  private PolaritySymbols() {}

  static Optional<String> of(Value value) {
    return value.kind() == ValueKind.POINT ? Optional.of(ofPoint(value.parts().getOrDefault("polarity", ""))) : Optional.empty();
  }

  private static String ofPoint(String polarity) {
    return Stream.of(Polarity.values()).filter(p -> p.code().equals(polarity)).map(Polarity::symbol).findFirst().orElse(UNKNOWN);
  }
}
