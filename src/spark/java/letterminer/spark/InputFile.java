package letterminer.spark;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param file its name below the input
 * @param path where it is
 * @param length its bytes
 * @param modified when it was changed last, in milliseconds since 1970
 * @param root whether it is the input itself: entries of an archive then have no prefix
 */
record InputFile(String file, String path, long length, long modified, boolean root) implements Serializable {}
