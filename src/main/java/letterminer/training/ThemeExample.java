package letterminer.training;

import java.util.Set;
import letterminer.measures.ThemeEvidence;

/**
 * A point whose themes a reader labelled.
 *
 * @param document the letter it comes from: points of one letter are never both trained and tested on
 * @param evidence the evidence in its text
 * @param themes its themes
 */
record ThemeExample(String document, ThemeEvidence evidence, Set<String> themes) {}
