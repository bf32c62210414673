package letterminer.batch;

/**
 * A document of a run.
 *
 * @param name its name in the tables
 * @param key of its record in the store
 * @param sha256 of its bytes; empty if they could not be read
 * @param bytes its size
 */
record RunDocument(String name, String key, String sha256, long bytes) {}
