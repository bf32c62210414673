package letterminer.extraction;

import java.util.List;
import java.util.Optional;
import letterminer.model.ListKind;
import letterminer.model.PageBox;
import letterminer.model.Polarity;
import letterminer.model.TagSupport;

/**
 * A bulleted or numbered item as extraction finds it, before its words are read.
 *
 * @param area id of the area it belongs to, if any
 * @param section nearest heading as printed
 * @param list kind of the list it belongs to, if the profile knows it
 * @param listHeading the heading that opened that list, as printed
 * @param responsible the body that a table names as responsible for it
 * @param heading the polarity that its heading gives it, if one does
 * @param leadIn the bare lead-in that the item completes, if any
 * @param text the whole item without its list marker, white space normalised
 * @param page first page
 * @param endPage last page
 * @param tags what the tags of the file say about its extent; absent if the file has no tags
 * @param boxes one box per page; empty for text files
 */
public record FoundPoint(
    Optional<String> area,
    Optional<String> section,
    Optional<ListKind> list,
    Optional<String> listHeading,
    Optional<String> responsible,
    Optional<Polarity> heading,
    Optional<String> leadIn,
    String text,
    int page,
    int endPage,
    Optional<TagSupport> tags,
    List<PageBox> boxes) {

  /** The item with the lead-in that it completes. */
  public String wholeText() {
    return leadIn.map(l -> l + " " + text).orElse(text);
  }
}
