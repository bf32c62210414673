package letterminer.extraction.body;

import letterminer.model.ListKind;

/**
 * The list of points that is open.
 *
 * @param kind kind of the list
 * @param heading the heading that opened it, as printed
 * @param page page of the heading
 */
public record OpenList(ListKind kind, String heading, int page) {}
