package letterminer.batch;

import java.util.Map;

/**
 * The settings of a run.
 *
 * @param threads how many documents are handed to the miner at once
 * @param mostBytes largest document
 * @param identity identifies everything that records depend on besides a document's bytes and limits;
 *     records with another identity are not used
 * @param settings the components of the identity, by name, for reproducing the run
 * @param limits identifies the limits; documents that failed under other limits are read again
 * @param fresh whether to forget the records of earlier runs
 * @param retry whether to read documents again that exceeded limits or crashed before
 * @param allowEmpty whether a run without any document is allowed
 * @param mostKept largest size of all kept records, in bytes; the least recently used are dropped first
 */
public record BatchSettings(
    int threads, long mostBytes, String identity, Map<String, String> settings, String limits, boolean fresh, boolean retry,
    boolean allowEmpty, long mostKept) {}
