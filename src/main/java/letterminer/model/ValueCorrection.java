package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's mark on a value of a letter, and its outcome.
 *
 * @param id of the mark
 * @param value id of the value, as in the tables; absent for a missed value that was not added
 * @param field kind of the value, such as {@code date}, {@code judgement} or {@code point}
 * @param verdict right, wrong, extent, spurious or missed
 * @param part the part of the value that is meant; absent for the value itself
 * @param was the changed parts as they were read from the letter
 * @param is the changed parts as the person gave them
 * @param page page that the person gave
 * @param box place on that page
 * @param continues further boxes of a point, in reading order
 * @param who the person
 * @param when the time, ISO 8601
 * @param note the person's note
 * @param audit the audit that the mark was made in
 * @param state its outcome
 * @param reason why it was not applied
 */
public record ValueCorrection(
    String id, Optional<String> value, String field, String verdict, Optional<String> part,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> was,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> is, Optional<Integer> page, Optional<BoundingBox> box,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PageBox> continues, String who, String when, Optional<String> note,
    Optional<String> audit, CorrectionState state, Optional<String> reason) {
  public ValueCorrection {
    was = was == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(was)); // JSON omits what is empty.
    is = is == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(is));
    continues = continues == null ? List.of() : List.copyOf(continues);
  }
}
