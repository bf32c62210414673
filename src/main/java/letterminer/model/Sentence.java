package letterminer.model;

import java.util.Optional;

/**
 * A sentence of a letter with the classifier's result.
 *
 * @param id stable id, see {@link StableIds}
 * @param kind what it is part of
 * @param point id of the point it belongs to; absent in narrative
 * @param area id of the area it is under, if any
 * @param section nearest heading as printed
 * @param polarity its polarity; absent below the minimum confidence, and in languages that the classifier does not
 *     support
 * @param confidence 0 to 1; absent in such a language
 * @param leadIn for the first sentence of an item, the sentence ending in a colon that the item completes
 * @param text the sentence
 * @param page page that its paragraph or point begins on
 * @param box the first box of its paragraph or point; absent for text files
 */
public record Sentence(
    String id,
    PassageKind kind,
    Optional<String> point,
    Optional<String> area,
    Optional<String> section,
    Optional<Polarity> polarity,
    Optional<Double> confidence,
    Optional<String> leadIn,
    String text,
    int page,
    Optional<PageBox> box) {}
