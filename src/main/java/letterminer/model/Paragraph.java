package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of narrative with its place. Its JSON form is just its text, as the contract requires.
 *
 * @param text white space normalised
 * @param page page it begins on
 * @param boxes a box for each page it is on; empty for text files, and for text that is not a block
 * @param kind what its sentences are part of; absent if it has none, such as an address, a name or a label with its
 *     value
 * @param leadIn the sentence above it that it completes, which ends in a colon, if it is an item of such a list
 */
public record Paragraph(
    @JsonValue String text, int page, List<PageBox> boxes, Optional<PassageKind> kind, Optional<String> leadIn) {}
