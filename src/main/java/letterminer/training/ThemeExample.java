package letterminer.training;

import java.util.Set;
import letterminer.measures.ThemeEvidence;

/**
 * A point, or a sentence of narrative, whose themes a reader labelled.
 *
 * @param document the letter it comes from: points of one letter are never both trained and tested on
 * @param evidence the evidence in its text
 * @param themes its themes
 * @param scored whether figures are measured on it: on points, not on sentences of narrative
 */
record ThemeExample(String document, ThemeEvidence evidence, Set<String> themes, boolean scored) {}
