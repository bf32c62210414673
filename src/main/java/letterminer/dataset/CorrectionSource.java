package letterminer.dataset;

/**
 * The corrections that a dataset was written with.
 *
 * @param sha256 of their file
 * @param marks how many of people's marks hold
 */
public record CorrectionSource(String sha256, int marks) {}
