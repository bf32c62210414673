package letterminer.office;

import java.util.Map;

/**
 * A text in the terms of WordprocessingML, whatever file it comes from; {@link Element#NONE} for what it does not have.
 *
 * @param stationery headers and footers by the ids that the sections call them by
 */
record WordParts(
    Element body, Element styles, Element numbering, Element footnotes, Element endnotes, Map<String, Element> stationery) {}
