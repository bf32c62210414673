package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's mark on a value of a letter, and what became of it.
 *
 * @param id of the mark
 * @param value id of the value, as the tables have it; absent for what was missed and is not in the letter
 * @param field what the value is, as {@code date}, {@code judgement} or {@code point}
 * @param verdict right, wrong, extent, spurious or missed
 * @param part which part of the value is meant; absent if it is the value itself
 * @param was the parts that were changed, as they were read from the letter
 * @param is what the person says that they should be
 * @param page page that the person names
 * @param box where on that page
 * @param continues where a point goes on
 * @param who who says it
 * @param when when it was said, ISO 8601
 * @param note what else was said
 * @param audit the audit that the mark was made in
 * @param state what became of it
 * @param reason why it was not applied
 */
public record ValueCorrection(
    String id, Optional<String> value, String field, String verdict, Optional<String> part,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> was,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> is, Optional<Integer> page, Optional<BoundingBox> box,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PageBox> continues, String who, String when, Optional<String> note,
    Optional<String> audit, CorrectionState state, Optional<String> reason) {
  public ValueCorrection {
    was = was == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(was)); // JSON leaves out what is empty.
    is = is == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(is));
    continues = continues == null ? List.of() : List.copyOf(continues);
  }
}
