/**
 * What a point is about, what it compares that with, and its trend: themes by a vocabulary ({@code themes.yaml})
 * and a model that weighs what was found, comparisons and trends by rules over words and clauses ({@code measures.yaml}). Only what a text states is read; nothing is
 * inferred from its polarity. A point's heading is used only to decide whether a fragment is a demand.
 */
package letterminer.measures;
