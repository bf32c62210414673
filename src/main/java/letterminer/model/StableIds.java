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
 * Gives the values of a letter ids that change only if the value does. So what people record about a value (a code, a
 * correction) still belongs to it when the letter is read again, by another version or with more values.
 *
 * <p>The id of a point or sentence contains a hash of its words; that of a judgement, its area; of a header field, its name and
 * the number of the value; of a person, the name; of a problem, its code and a hash of its message. If several others are
 * equal, all but the first end in a full stop and an ordinal. For one letter and kind of value.
 */
public final class StableIds {
  /** Hex digits of a hash: collisions within a letter are very rare, and an ordinal resolves them. */
  private static final int DIGITS = 8;

  /** Characters of a name or label that an id contains. */
  private static final int LONGEST = 60;

  private final String prefix;
  private final Map<String, Integer> given = new HashMap<>();

  /**
   * Creates ids for one kind of value.
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

  /** The ids of a letter's header values, or of those that its profile declares. */
  public static StableIds ofFields(String letter) {
    return new StableIds(letter, "f");
  }

  /** The ids of a letter's problems. */
  public static StableIds ofProblems(String letter) {
    return new StableIds(letter, "x");
  }

  /** The ids of judgements and then of missing judgements. */
  public static List<String> ofJudgements(Letter letter) {
    StableIds ids = new StableIds(letter.id(), "j");
    List<String> all = new ArrayList<>();
    letter.judgements().forEach(j -> all.add(ids.ofName(j.area().orElse(j.label()))));
    letter.missing().forEach(m -> all.add(ids.ofName(m.area().orElse(m.label()))));
    return List.copyOf(all);
  }

  /** The id for a text, which depends on its letters and digits, ignoring case, spaces and punctuation. */
  public String ofText(Optional<String> leadIn, String text) {
    String words = leadIn.map(LettersAndDigits::of).orElse("") + "|" + LettersAndDigits.of(text);
    return next(hash(words));
  }

  /** The id of a problem: its code and a hash of its page and message. */
  public String of(Problem problem) {
    return ofProblem(problem.code().code(), problem.page(), problem.message());
  }

  /** The id of a problem from its parts, as in the tables. */
  public String ofProblem(String code, Optional<Integer> page, String message) {
    return next(code + "-" + hash(page.map(String::valueOf).orElse("") + "|" + LettersAndDigits.of(message)));
  }

  /** The id for a name or label. */
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

  /** The id of a value of a field: its values are counted. */
  public String ofField(String name) {
    return prefix + name + "-" + given.merge(name, 1, Integer::sum);
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private String next(String own) {
    int ordinal = given.merge(own, 1, Integer::sum);
    return prefix + own + (ordinal == 1 ? "" : "." + ordinal);
  }
}
