package letterminer.runs;

import java.util.Map;
import letterminer.dataset.Cells;

/**
 * How a run was made, according to its descriptor.
 *
 * @param version the program's version
 * @param model the polarity model's version
 * @param settings what else values depend on, by name
 * @param documents how many documents it was read from
 * @param name version of the data: layout and content
 * @param cells how texts are written in its CSV
 */
public record RunFacts(
    String version, String model, Map<String, String> settings, long documents, String name, Cells cells) {}
