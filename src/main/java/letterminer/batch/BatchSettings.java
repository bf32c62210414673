package letterminer.batch;

/**
 * How a run goes about it.
 *
 * @param threads how many documents are handed to the miner at once
 * @param mostBytes largest document
 * @param settings a word that names everything that results depend on besides a document's bytes and limits;
 *     results of other settings are not used
 * @param limits a word that names the limits; what failed because of other ones is read again
 * @param fresh whether to forget what is known from before
 * @param retry whether to read again what failed before because of limits, or crashed
 */
public record BatchSettings(
    int threads, long mostBytes, String settings, String limits, boolean fresh, boolean retry) {}
