package letterminer.doctor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of one check.
 *
 * @param name what was checked
 * @param state whether it is as it should be
 * @param detail what was found, as a sentence
 * @param remedy what to do, if anything
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckResult(String name, State state, String detail, Optional<String> remedy) {

  /** Whether something is as it should be. */
  public enum State {
    OK,
    /** Something that only some runs need is missing. */
    MISSING,
    /** Letters cannot be read, or not correctly, until this is fixed. */
    WRONG;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static CheckResult ok(String name, String detail) {
    return new CheckResult(name, State.OK, detail, Optional.empty());
  }

  static CheckResult missing(String name, String detail, String remedy) {
    return new CheckResult(name, State.MISSING, detail, Optional.of(remedy));
  }

  static CheckResult wrong(String name, String detail, String remedy) {
    return new CheckResult(name, State.WRONG, detail, Optional.of(remedy));
  }
}
