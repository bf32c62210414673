package letterminer.worker;

import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * The limits of one document. Times are processor time, see {@link letterminer.process.Stopwatch}, so that an
 * outcome does not depend on the machine's load.
 *
 * @param document longest time from the start of a document to its result
 * @param silence longest time without a progress message, that is, for one page or one step
 * @param exchange longest time for a worker to start, or to receive a document
 * @param memory heap of the separate process for a single document, in megabytes
 */
public record Limits(Duration document, Duration silence, Duration exchange, int memory) implements Serializable {
  /** The smallest heap with which a worker starts and works, in megabytes. */
  public static final int LEAST_MEMORY = 96;

  /** A minute for a document, 20 seconds for a page, half a minute for an exchange, 512 MB. */
  public static Limits defaults() {
    return new Limits(Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofSeconds(30), 512);
  }

  /** The shortest of the three times. */
  Duration shortest() {
    return List.of(document, silence, exchange).stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
