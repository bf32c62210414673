package letterminer.model;

import java.util.Optional;

/**
 * A list of points, which may be empty: the letter then has its heading, with a statement below it that there is
 * nothing to list, or with nothing at all.
 *
 * @param list its kind
 * @param heading the heading that opened it, as printed
 * @param area id of the area it is under, if any
 * @param page page of the heading
 * @param points number of its points
 */
public record PointList(ListKind list, String heading, Optional<String> area, int page, int points) {}
