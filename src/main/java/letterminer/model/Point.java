package letterminer.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered item of a letter.
 *
 * @param id stable id, see {@link StableIds}
 * @param area id of the area it is under, if any
 * @param section nearest heading as printed
 * @param list kind of its list; absent outside lists that the profile knows
 * @param listHeading the heading that opened that list, as printed
 * @param responsible the body that a table names as responsible for it
 * @param polarity its polarity; absent if unknown or below the minimum confidence
 * @param basis what the polarity was, or could not be, decided by; absent if nothing was consulted
 * @param confidence 0 to 1; 1 for a heading
 * @param leadIn the lead-in that the item completes, if any
 * @param text the whole item without its marker, white space normalised
 * @param page page it begins on
 * @param endPage page it ends on
 * @param tags whether the file's tags support its extent; absent if the file has none
 * @param measures themes, comparisons and trend
 * @param boxes a box for each page it is on; empty for text files
 */
public record Point(
    String id,
    Optional<String> area,
    Optional<String> section,
    Optional<ListKind> list,
    Optional<String> listHeading,
    Optional<String> responsible,
    Optional<Polarity> polarity,
    Optional<Basis> basis,
    Optional<Double> confidence,
    Optional<String> leadIn,
    String text,
    int page,
    int endPage,
    Optional<TagSupport> tags,
    @JsonUnwrapped Measures measures,
    List<PageBox> boxes) {
  /** Below this confidence of the classifier, more than one polarity in five is wrong (see the model card). */
  public static final double SURE = 0.8;

  /** Whether the polarity should be checked before it is used. */
  @JsonIgnore
  public boolean isUnsure() {
    return polarity.isPresent() && basis.equals(Optional.of(Basis.CLASSIFIER))
        && confidence.filter(c -> c < SURE).isPresent();
  }

  /** The symbol of the polarity, followed by a question mark if it is unsure; just a question mark if it is unknown. */
  @JsonIgnore
  public String symbol() {
    return polarity.map(p -> p.symbol() + (isUnsure() ? "?" : "")).orElse("?");
  }

  /** The item with the lead-in that it completes. */
  @JsonIgnore
  public String wholeText() {
    return leadIn.map(l -> l + " " + text).orElse(text);
  }
}
