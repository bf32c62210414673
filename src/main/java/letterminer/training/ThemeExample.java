package letterminer.training;

import java.util.Set;
import letterminer.measures.ThemeEvidence;

/**
 * A point whose themes a reader labelled.
 *
 * @param document the letter it comes from: points of one letter never fall on both sides of a division
 * @param evidence what its text shows
 * @param themes what it is about
 */
record ThemeExample(String document, ThemeEvidence evidence, Set<String> themes) {}
