package letterminer.panel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What an area of a researcher's own family is in comparisons.
 *
 * @param family the family
 * @param area its area
 * @param harmonised the harmonised area
 * @param scale scores on one scale can be compared; absent where the family's is its own
 * @param scope what the judgement covers, where that is not the harmonised area as it is
 */
public record OwnArea(
    @JsonProperty("family") String family, @JsonProperty("area") String area, @JsonProperty("harmonised") String harmonised,
    @JsonProperty("scale") Optional<String> scale, @JsonProperty("scope") Optional<String> scope) {}
