package letterminer.batch;

/**
 * A document of a run.
 *
 * @param name what it is called in the tables
 * @param key of its record in the store
 * @param sha256 of its bytes; empty where they could not be read
 * @param bytes how many these are
 */
record RunDocument(String name, String key, String sha256, long bytes) {}
