package letterminer.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes how near a letter came to a wording that it does not have. Stateless. */
public final class MissingSignal {
  /** Introduces the nearest text in a line. */
  public static final String NEAR = ", but ";

  private static final int QUOTED = 100;

  private MissingSignal() {}

  static String describe(Signal signal, Scale scale, Outline outline) {
    String line = " -" + signal.weight() + " \"" + signal.phrase() + "\" not in "
        + signal.in().name().toLowerCase(Locale.ROOT);
    return line + near(signal, scale, outline).map(n -> NEAR + n).orElse("");
  }

  private static Optional<String> near(Signal signal, Scale scale, Outline outline) {
    Optional<Tokens> longer = candidates(signal.in(), outline).stream()
        .filter(t -> signal.phrase().find(t, scale).isPresent()).findFirst();
    if (longer.isPresent()) {
      return longer.map(t -> "there as a part of '" + quote(t.source(0, t.size())) + "'");
    }
    Optional<Tokens> elsewhere = Stream.concat(outline.texts().stream(), outline.subjects().stream())
        .filter(t -> signal.phrase().find(t, scale).isPresent()).findFirst();
    if (elsewhere.isPresent()) {
      Tokens text = elsewhere.get();
      return Optional.of("in the text '" + quote(text.source(0, text.size())) + "'");
    }
    return NearMiss.of(signal.phrase(), candidates(signal.in(), outline), isWhole(signal.in()), scale)
        .map(n -> "nearly '" + quote(n.text()) + "': " + n.difference());
  }

  /** Whether a signal must match a whole text of its place. */
  private static boolean isWhole(Signal.Place place) {
    return place == Signal.Place.HEADING || place == Signal.Place.TABLE || place == Signal.Place.SALUTATION
        || place == Signal.Place.CLOSING;
  }

  private static List<Tokens> candidates(Signal.Place place, Outline outline) {
    return switch (place) {
      case SUBJECT -> outline.subjects();
      case TITLE -> outline.frame().title();
      case LETTERHEAD -> outline.frame().letterhead();
      case SALUTATION -> outline.frame().salutation();
      case CLOSING -> outline.frame().closing();
      case HEADING -> outline.headings();
      case TABLE -> outline.cells();
      case TEXT -> outline.texts();
    };
  }

  private static String quote(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + "…";
  }
}
