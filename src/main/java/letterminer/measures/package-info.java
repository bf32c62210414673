/**
 * What a point measures, against what, and how it goes: themes by a vocabulary, comparators, directions and
 * trends by rules over words. Only what a text states; nothing is inferred from its polarity.
 */
package letterminer.measures;
