package letterminer.dataset;

import java.io.Serializable;

/**
 * A file that is a part of a table.
 *
 * @param path its place below the folder of the tables
 * @param bytes its size
 * @param sha256 64 lower-case hex digits
 */
public record WrittenPart(String path, long bytes, String sha256) implements Serializable {}
