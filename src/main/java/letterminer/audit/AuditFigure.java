package letterminer.audit;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A figure of an audit.
 *
 * @param scope {@code all}, {@code field}, {@code certainty}, {@code family} or {@code years}
 * @param name the part of the run that it describes
 * @param measure what it is
 * @param estimate the estimate; absent if too little was checked
 * @param low lower end of the 95 % interval
 * @param high upper end
 * @param checked how many values were checked; for recall and F1, pages read
 * @param letters in how many letters
 * @param effective how many independent values they are worth
 * @param population how many values it describes
 * @param more how many more to check for the wanted half-width
 */
record AuditFigure(
    String scope, String name, Measure measure, Optional<Double> estimate, Optional<Double> low, Optional<Double> high,
    int checked, int letters, Optional<Double> effective, long population, OptionalLong more) {}
