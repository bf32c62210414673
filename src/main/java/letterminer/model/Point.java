package letterminer.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered item of a letter.
 *
 * @param id stable id, see {@link StableIds}
 * @param area id of the area it stands under, if any
 * @param section nearest heading as printed
 * @param list what the list is a list of that it stands in; absent outside lists that the profile knows
 * @param listHeading the heading that opened that list, as printed
 * @param responsible the body that a table names as responsible for it
 * @param polarity what it says; absent where nothing tells, or not with the least confidence asked for
 * @param basis what decided the polarity, or was asked and not sure; absent where nothing was
 * @param confidence 0 to 1; 1 for a heading
 * @param leadIn the bare lead-in that the item completes, if any
 * @param text the whole item without its sign, white space normalised
 * @param page page it begins on
 * @param endPage page it ends on
 * @param tags what the tags of the file say of its extent; absent where the file has none
 * @param measures themes, comparisons and trend
 * @param boxes a box for each page it stands on; empty for text files
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
  /** Confidence of the classifier below which more than one polarity in five is wrong (see the model's card). */
  public static final double SURE = 0.8;

  /** Whether the polarity should be checked before it is used. */
  @JsonIgnore
  public boolean isUnsure() {
    return polarity.isPresent() && basis.equals(Optional.of(Basis.CLASSIFIER))
        && confidence.filter(c -> c < SURE).isPresent();
  }

  /** The sign of the polarity, with a question mark where that is not sure; a question mark alone where nothing tells. */
  @JsonIgnore
  public String sign() {
    return polarity.map(p -> p.sign() + (isUnsure() ? "?" : "")).orElse("?");
  }

  /** The item with the lead-in that it completes. */
  @JsonIgnore
  public String wholeText() {
    return leadIn.map(l -> l + " " + text).orElse(text);
  }
}
