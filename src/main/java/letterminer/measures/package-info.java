/**
 * What a point is about, what it measures that against, and how it goes: themes by a vocabulary ({@code themes.yaml})
 * and a model that weighs what was found, comparisons and trends by rules over words and clauses ({@code measures.yaml}). Only what a text states; nothing is
 * inferred from its polarity. A point's heading is asked for one thing alone: whether a fragment is a demand.
 */
package letterminer.measures;
