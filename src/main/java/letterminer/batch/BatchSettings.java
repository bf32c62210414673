package letterminer.batch;

import java.util.Map;

/**
 * How a run goes about it.
 *
 * @param threads how many documents are handed to the miner at once
 * @param mostBytes largest document
 * @param identity a word that names everything that records depend on besides a document's bytes and limits;
 *     records with another identity are not used
 * @param settings what the identity was made of, by name, for those who want to make the run again
 * @param limits a word that names the limits; what failed because of other ones is read again
 * @param fresh whether to forget the records of earlier runs
 * @param retry whether to read again what failed before because of limits, or crashed
 * @param allowEmpty whether a run without any document is in order
 * @param mostKept largest size of all kept records, in bytes; what was not used for longest goes first
 */
public record BatchSettings(
    int threads, long mostBytes, String identity, Map<String, String> settings, String limits, boolean fresh, boolean retry,
    boolean allowEmpty, long mostKept) {}
