package letterminer.corrections;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.model.Days;
import letterminer.model.ListKind;
import letterminer.model.MissingReason;
import letterminer.model.PageBox;
import letterminer.model.Polarity;

/** Validates corrections. Everything is bounded, because a line comes from a browser or from somebody else's file. */
final class CorrectionRules {
  /** Header fields whose value is one text. */
  static final List<String> TEXT_FIELDS = List.of("subject", "authority", "date", "licence");

  /** Header fields that are spans of days. */
  static final List<String> SPANS = List.of("period", "inspection");

  static final List<String> PEOPLE = List.of("addressee", "signatory", "inspector");

  static final List<String> FIELDS = Stream.of(
      TEXT_FIELDS, SPANS, PEOPLE, List.of("judgement", "missing", "point", Correction.PAGE)).flatMap(List::stream).toList();

  /** Names of fields that profiles declare. */
  private static final Pattern NAMES = Pattern.compile("[a-z][a-z0-9-]{0,99}");

  /** The part that each kind of value must have. */
  private static final Map<String, String> ESSENTIAL = Map.of("point", "text", "judgement", "grade", "addressee", "name",
      "signatory", "name", "inspector", "name");

  private static final Set<String> DAYS = Set.of("start", "end");

  private static final Set<String> OF_JUDGEMENTS = Set.of("area", "label", "grade", "gradeAsWritten", "score", "reason", "text");

  /** The parts of points that can be corrected; the other parts are derived from these. */
  private static final Set<String> OF_POINTS = Set.of(
      "text", "polarity", "area", "section", "list", "listHeading", "responsible", "leadIn", "themes");

  private static final Set<String> OF_PEOPLE = Set.of("name", "title", "role", "organisation", "address", "text");
  private static final Set<String> OF_AUTHORITIES = Set.of("value", "asWritten", "onsCode", "dfeCode", "region", "text");
  private static final Set<String> OF_SPANS = Set.of("start", "end", "text");
  private static final Set<String> OF_TEXTS = Set.of("value", "text");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_PARTS = 60;

  /** A point may continue on the next page, or in the next column. */
  private static final int MOST_BOXES = 20;

  /** Pages may be large, but no edge is further away. */
  private static final double FARTHEST = 100_000;

  private CorrectionRules() {}

  /** The fault of a correction, as the end of a sentence; empty if there is none. */
  static Optional<String> fault(Correction c) {
    return Stream.of(
            missing("letter", c.letter()), missing("file", c.file()), missing("field", c.field()), missing("who", c.who()),
            c.verdict() == null ? Optional.of("it has no 'verdict'") : Optional.<String>empty(),
            c.sha256() == null ? Optional.of("it has no 'sha256'") : Optional.<String>empty())
        .flatMap(Optional::stream).findFirst()
        .or(() -> sizes(c)).or(() -> time(c)).or(() -> place(c)).or(() -> target(c)).or(() -> values(c));
  }

  private static Optional<String> missing(String key, String text) {
    return text == null || text.isBlank() ? Optional.of("it has no '" + key + "'") : Optional.empty();
  }

  private static Optional<String> sizes(Correction c) {
    boolean names = Stream.of(c.who(), c.field(), c.sha256(), c.value().orElse(""), c.part().orElse(""), c.audit().orElse(""))
        .anyMatch(t -> t.length() > LONGEST_NAME);
    boolean texts = Stream.of(c.was().values(), c.is().values(), List.of(c.note().orElse(""), c.file(), c.letter()))
        .flatMap(java.util.Collection::stream).anyMatch(t -> t == null || t.length() > LONGEST_TEXT);
    boolean parts = c.was().size() > MOST_PARTS || c.is().size() > MOST_PARTS;
    return names || texts || parts ? Optional.of("a text in it is longer than any value, or there are too many") : Optional.empty();
  }

  private static Optional<String> time(Correction c) {
    try {
      Instant.parse(c.when() == null || c.when().isEmpty() ? "1970-01-01T00:00:00Z" : c.when());
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("'when' is '" + c.when() + "', which is not a time such as 2026-03-01T12:00:00Z");
    }
  }

  private static Optional<String> place(Correction c) {
    if (c.page().isPresent() && c.page().get() < 1) {
      return Optional.of("it has the page " + c.page().get() + "; pages count from 1");
    }
    if (c.box().isPresent() && c.page().isEmpty()) {
      return Optional.of("it has a box but no page");
    }
    return c.box().filter(b -> !isOnPaper(b.x(), b.y(), b.width(), b.height())).map(box -> "its box is not on a page")
        .or(() -> continuation(c));
  }

  private static Optional<String> continuation(Correction c) {
    if (c.continues().isEmpty()) {
      return Optional.empty();
    }
    if (!c.field().equals("point") || c.box().isEmpty() || c.continues().size() >= MOST_BOXES) {
      return Optional.of("only a point may have further boxes, after a first one, and no more than " + MOST_BOXES);
    }
    int before = c.page().orElseThrow();
    for (PageBox box : c.continues()) {
      if (!isOnPaper(box.x(), box.y(), box.width(), box.height())) {
        return Optional.of("one of its boxes is not on a page");
      }
      if (box.page() < before) {
        return Optional.of("it continues on page " + box.page() + ", which is before page " + before);
      }
      before = box.page();
    }
    return Optional.empty();
  }

  private static boolean isOnPaper(double x, double y, double width, double height) {
    return Stream.of(x, y, width, height).allMatch(edge -> Math.abs(edge) <= FARTHEST) && width >= 0 && height >= 0;
  }

  /** Whether a field may be one that a profile declares. The profile is only known when corrections are applied. */
  static boolean isOwn(String field) {
    return !FIELDS.contains(field) && NAMES.matcher(field).matches();
  }

  private static Optional<String> target(Correction c) {
    boolean hasId = c.value().filter(id -> id.startsWith(c.letter() + "-f-" + c.field() + "-")).isPresent();
    boolean isOwn = isOwn(c.field()) && (hasId || isOfMissed(c));
    if (!FIELDS.contains(c.field()) && !isOwn) {
      return Optional.of("there is no field '" + c.field() + "'; choose from " + String.join(", ", FIELDS)
          + ", or a field that the letter's profile declares");
    }
    boolean ofPage = c.field().equals(Correction.PAGE);
    if (ofPage && (c.page().isEmpty() || c.verdict() != Verdict.RIGHT && c.verdict() != Verdict.WITHDRAWN)) {
      return Optional.of("a page can only be marked as right, with its number");
    }
    if (c.verdict() == Verdict.MISSED && c.is().isEmpty()) {
      return Optional.of("what was missed has to be given in 'is'");
    }
    boolean needsValue = !ofPage && c.verdict() != Verdict.MISSED;
    return needsValue && c.value().isEmpty() ? Optional.of("it names no 'value'") : Optional.empty();
  }

  /** Whether a mark replaces or withdraws one on a missed value; then its value is the id of that mark. */
  private static boolean isOfMissed(Correction c) {
    return c.verdict() == Verdict.MISSED
        || c.verdict() == Verdict.WITHDRAWN && c.value().filter(id -> !id.startsWith(c.letter() + "-")).isPresent();
  }

  /** Checks whether the corrected parts are valid. */
  private static Optional<String> values(Correction c) {
    for (Map.Entry<String, String> part : c.changes().entrySet()) {
      Optional<String> fault = !parts(c.field()).contains(part.getKey())
          ? Optional.of("'" + part.getKey() + "' of a " + c.field() + " cannot be corrected; these can: "
              + String.join(", ", new TreeSet<>(parts(c.field()))))
          : value(c.field(), part.getKey(), part.getValue());
      if (fault.isPresent()) {
        return fault;
      }
    }
    String essential = ESSENTIAL.getOrDefault(c.field(), SPANS.contains(c.field()) ? "start" : "value");
    boolean emptied = c.changes().containsKey(essential) && c.changes().get(essential).isBlank();
    if (emptied) {
      return Optional.of("the '" + essential + "' in 'is' is empty; mark what the letter does not have as 'spurious'");
    }
    if (c.verdict() == Verdict.MISSED && c.is().getOrDefault(essential, "").isBlank() && !c.field().equals("missing")) {
      return Optional.of("the " + c.field() + " that was missed has no '" + essential + "' in 'is'");
    }
    return Optional.empty();
  }

  /** The parts that can be corrected. */
  static Set<String> parts(String field) {
    return switch (field) {
      case "point" -> OF_POINTS;
      case "judgement", "missing" -> OF_JUDGEMENTS;
      case "addressee", "signatory", "inspector" -> OF_PEOPLE;
      case "authority" -> OF_AUTHORITIES;
      case "period", "inspection" -> OF_SPANS;
      default -> OF_TEXTS;
    };
  }

  private static Optional<String> value(String field, String part, String text) {
    boolean day = field.equals("date") && part.equals("value") || SPANS.contains(field) && DAYS.contains(part);
    if (day && Days.parse(text).isEmpty()) {
      return Optional.of("'" + text + "' is not a day; write it as 2019-03-31");
    }
    if (text.isEmpty()) {
      return Optional.empty(); // There is none.
    }
    if (part.equals("polarity")) {
      return oneOf(part, text, Stream.of(Polarity.values()).map(Polarity::code).toList());
    }
    if (part.equals("list")) {
      return oneOf(part, text, Stream.of(ListKind.values()).map(ListKind::code).toList());
    }
    if (part.equals("reason")) {
      return oneOf(part, text, Stream.of(MissingReason.values()).map(MissingReason::code).toList());
    }
    if (part.equals("score")) {
      return oneOf(part, text, List.of("1", "2", "3", "4"));
    }
    return Optional.empty();
  }

  private static Optional<String> oneOf(String part, String text, List<String> known) {
    return known.contains(text)
        ? Optional.empty() : Optional.of("'" + text + "' is not a " + part + "; choose from " + String.join(", ", known));
  }
}
