package letterminer.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the values of a letter ids that change only where the value does, so that what people note of a value (a code, a
 * correction) still belongs to it when the letter is read again by another version, or with one value more.
 *
 * <p>A point's and a sentence's id hold a hash of its words, a judgement's its area, a person's the name, a problem's its
 * code and a hash of what it says. Of several
 * with the same id, each after the first has a full stop and its ordinal among them at the end. One use per letter and kind of value.
 */
public final class StableIds {
  /** Hex digits of a hash: two texts of one letter hardly ever share it, and if they do, the ordinal parts them. */
  private static final int DIGITS = 8;

  /** Characters of a name or label that an id holds. */
  private static final int LONGEST = 60;

  private final String prefix;
  private final Map<String, Integer> given = new HashMap<>();

  /**
   * Begins the ids of one kind of value.
   *
   * @param letter the letter's id
   * @param kind a short word for the kind
   */
  public StableIds(String letter, String kind) {
    this.prefix = letter + "-" + kind + "-";
  }

  /** The ids of a letter's points. */
  public static StableIds ofPoints(String letter) {
    return new StableIds(letter, "p");
  }

  /** The ids of a letter's sentences. */
  public static StableIds ofSentences(String letter) {
    return new StableIds(letter, "s");
  }

  /** The ids of a letter's problems. */
  public static StableIds ofProblems(String letter) {
    return new StableIds(letter, "x");
  }

  /** The ids of judgements and missing judgements, those that are there first. */
  public static List<String> ofJudgements(Letter letter) {
    StableIds ids = new StableIds(letter.id(), "j");
    List<String> all = new ArrayList<>();
    letter.judgements().forEach(j -> all.add(ids.ofName(j.area().orElse(j.label()))));
    letter.missing().forEach(m -> all.add(ids.ofName(m.area().orElse(m.label()))));
    return List.copyOf(all);
  }

  /** An id by a text: its letters and digits, whatever their case and the spaces and signs between them. */
  public String ofText(Optional<String> leadIn, String text) {
    String words = leadIn.map(StableIds::plain).orElse("") + "|" + plain(text);
    return next(hash(words));
  }

  /** An id of a problem: its code, and a hash of its page and message. */
  public String of(Problem problem) {
    return ofProblem(problem.code().code(), problem.page(), problem.message());
  }

  /** An id of a problem by its parts, as tables have them. */
  public String ofProblem(String code, Optional<Integer> page, String message) {
    return next(code + "-" + hash(page.map(String::valueOf).orElse("") + "|" + plain(message)));
  }

  /** An id by a name or a label. */
  public String ofName(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    String cut = slug.substring(0, Math.min(slug.length(), LONGEST));
    String id = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    return next(id.isEmpty() ? "x" : id);
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private String next(String own) {
    int ordinal = given.merge(own, 1, Integer::sum);
    return prefix + own + (ordinal == 1 ? "" : "." + ordinal);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
        .filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
