package letterminer.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.BoundingBox;

/** Finds marks of different people that contradict each other. */
public final class Contradictions {
  /** Minimum share of the combined extent at which two boxes are around the same words. */
  private static final double SAME_PLACE = 0.5;

  private Contradictions() {}

  /** Two marks of different people that cannot both be right. */
  public record Pair(Correction one, Correction other) {}

  /**
   * The marks that contradict each other.
   *
   * @param current marks in effect, see {@link LogContent#current}
   */
  public static List<Pair> of(List<Correction> current) {
    Map<String, List<Correction>> byTarget = new LinkedHashMap<>();
    for (Correction c : current) {
      byTarget.computeIfAbsent(c.value().orElse(c.letter() + " " + c.field()), t -> new ArrayList<>()).add(c);
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Correction> marks : byTarget.values()) {
      for (int i = 0; i < marks.size(); i++) {
        for (int j = i + 1; j < marks.size(); j++) {
          if (contradict(marks.get(i), marks.get(j))) {
            pairs.add(new Pair(marks.get(i), marks.get(j)));
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static boolean contradict(Correction one, Correction other) {
    if (one.who().equals(other.who()) || one.field().equals(Correction.PAGE) || other.field().equals(Correction.PAGE)) {
      return false;
    }
    if (one.verdict() == Verdict.MISSED && other.verdict() == Verdict.MISSED) {
      return missedDifferently(one, other);
    }
    if (one.verdict() == Verdict.SPURIOUS || other.verdict() == Verdict.SPURIOUS) {
      return one.verdict() != other.verdict();
    }
    if (one.verdict() == Verdict.RIGHT || other.verdict() == Verdict.RIGHT) {
      return one.verdict() == Verdict.RIGHT ? rightAndWrong(one, other) : rightAndWrong(other, one);
    }
    return differ(one.changes(), other.changes());
  }

  /** A mark that a value as a whole is right applies to each of its parts. */
  private static boolean rightAndWrong(Correction right, Correction other) {
    if (other.verdict() == Verdict.RIGHT) {
      return false;
    }
    boolean isMeant = right.part().isEmpty() || right.part().equals(other.part())
        || other.changes().containsKey(right.part().get());
    return isMeant && !sawChanged(right, other);
  }

  /** Whether somebody agrees with the other's corrected value, having seen it. */
  private static boolean sawChanged(Correction right, Correction other) {
    return !other.changes().isEmpty() && other.changes().entrySet().stream()
        .filter(part -> right.part().isEmpty() || right.part().get().equals(part.getKey()))
        .allMatch(part -> right.was().containsKey(part.getKey()) && Texts.same(right.was().get(part.getKey()), part.getValue()));
  }

  private static boolean differ(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream().anyMatch(
        part -> other.containsKey(part.getKey()) && !Texts.same(part.getValue(), other.get(part.getKey())));
  }

  /** There is only one date, and one judgement of an area, but there may be several points and people. */
  private static boolean missedDifferently(Correction one, Correction other) {
    boolean same = switch (one.field()) {
      case "point" -> Texts.same(one.is().get("text"), other.is().get("text")) || overlap(one, other);
      case "addressee", "signatory", "inspector" -> Texts.same(one.is().get("name"), other.is().get("name"));
      case "judgement", "missing" -> Texts.same(judged(one), judged(other));
      default -> !CorrectionRules.isOwn(one.field()) || overlap(one, other); // A profile may allow several.
    };
    return same && differ(one.changes(), other.changes());
  }

  private static String judged(Correction c) {
    return c.is().getOrDefault("area", c.is().getOrDefault("label", ""));
  }

  private static boolean overlap(Correction one, Correction other) {
    if (one.box().isEmpty() || other.box().isEmpty() || !one.page().equals(other.page())) {
      return false;
    }
    BoundingBox a = one.box().get();
    BoundingBox b = other.box().get();
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    double common = Math.max(0, width) * Math.max(0, height);
    return common > SAME_PLACE * Math.min(a.width() * a.height(), b.width() * b.height());
  }

  /** A sentence about two marks that contradict each other. */
  static String sentence(Pair pair, Optional<String> label) {
    return "Of the " + pair.one().field() + label.filter(l -> !l.isEmpty()).map(l -> " " + Texts.quoted(l)).orElse("") + ", "
        + pair.one().who() + " says that " + says(pair.one()) + ", and " + pair.other().who() + " says that "
        + says(pair.other()) + ". Neither was applied.";
  }

  /** The statement of a mark, as the end of a sentence. */
  public static String says(Correction c) {
    String part = c.part().map(p -> "its " + p).orElse("it");
    return switch (c.verdict()) {
      case RIGHT -> part + " is right";
      case SPURIOUS -> "the letter has no such value";
      case WITHDRAWN -> "nothing is wrong";
      default -> c.changes().isEmpty() ? part + " is wrong" : "it should have " + Texts.parts(c.changes());
    };
  }
}
