package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A paragraph of narrative and where it stands. In JSON it is its text alone, as the contract has it.
 *
 * @param text white space normalised
 * @param page page it begins on
 * @param boxes a box for each page it stands on; empty for text files, and for text that is no block
 */
public record Paragraph(@JsonValue String text, int page, List<PageBox> boxes) {}
