package letterminer.model;

import java.util.Optional;

/**
 * A statement of a grade.
 *
 * @param kind where in the letter it is
 * @param value the canonical grade that it states
 * @param text the words as printed, white space normalised
 * @param page page of the file, from 1
 * @param box place on the page; absent for text files
 */
public record Evidence(
    EvidenceKind kind, String value, String text, int page, Optional<BoundingBox> box) {}
