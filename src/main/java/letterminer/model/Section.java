package letterminer.model;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the plain paragraphs under it, up to the next heading.
 *
 * @param area id of the area it belongs to, if any
 * @param heading the heading as printed
 * @param level 1 for an area's heading, 2 for one below it
 * @param page page of the heading
 * @param paragraphs the narrative, without the section's points
 */
public record Section(
    Optional<String> area, String heading, int level, int page, List<Paragraph> paragraphs) {}
