package letterminer.model;

import java.util.Optional;

/**
 * A sentence of a letter, with what the classifier says of it.
 *
 * @param id stable id, see {@link StableIds}
 * @param kind what it is part of
 * @param point id of the point it belongs to; absent in narrative
 * @param area id of the area it stands under, if any
 * @param section nearest heading as printed
 * @param polarity what it says; absent below the least confidence asked for, and in a language that the classifier
 *     does not know
 * @param confidence 0 to 1; absent in such a language
 * @param leadIn the sentence above it, ending in a colon, that the item completes of which it is the first sentence
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
