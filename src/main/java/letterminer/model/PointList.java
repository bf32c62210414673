package letterminer.model;

import java.util.Optional;

/**
 * A list of points that a letter has, also an empty one: the letter has its heading, and says below it that there is
 * nothing to list, or has nothing below it.
 *
 * @param list what it is a list of
 * @param heading the heading that opened it, as printed
 * @param area id of the area it stands under, if any
 * @param page page of the heading
 * @param points how many points it holds
 */
public record PointList(ListKind list, String heading, Optional<String> area, int page, int points) {}
