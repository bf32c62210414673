package letterminer.panel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * How an area of a researcher's own family is compared.
 *
 * @param family the family
 * @param area its area
 * @param harmonised the harmonised area
 * @param scale scores on one scale can be compared; absent if the family has its own scale
 * @param scope what the judgement covers, if that differs from the harmonised area
 */
public record OwnArea(
    @JsonProperty("family") String family, @JsonProperty("area") String area, @JsonProperty("harmonised") String harmonised,
    @JsonProperty("scale") Optional<String> scale, @JsonProperty("scope") Optional<String> scope) {}
