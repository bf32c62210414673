package letterminer.dataset;

/**
 * The corrections that a dataset was written with.
 *
 * @param sha256 of their file
 * @param marks number of valid marks in it
 */
public record CorrectionSource(String sha256, int marks) {}
