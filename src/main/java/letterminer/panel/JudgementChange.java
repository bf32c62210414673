package letterminer.panel;

import java.util.Optional;

/**
 * From one judgement of an authority's area to the next.
 *
 * @param authority the authority in the year of the later judgement
 * @param now the later judgement
 * @param before the previous judgement; absent if there is none
 */
public record JudgementChange(AuthorityInYear authority, String area, PanelRow.InForce now, Optional<PanelRow.InForce> before) {
  /** What happened to the score. */
  public enum Movement {
    FIRST("first"),
    ROSE("rose"),
    FELL("fell"),
    STAYED("stayed"),
    /** The scales differ, or the grades of a scale without scores do. */
    NOT_COMPARABLE("not-comparable"),
    /** One of the two grades could not be read. */
    UNKNOWN("unknown");

    private final String code;

    Movement(String code) {
      this.code = code;
    }

    /** Its name in the tables. */
    public String code() {
      return code;
    }
  }

  /** Whether two judgements can be compared. */
  public enum Comparability {
    YES("yes"),
    SCOPE_DIFFERS("scope-differs"),
    SCALE_DIFFERS("scale-differs");

    private final String code;

    Comparability(String code) {
      this.code = code;
    }

    /** Its name in the tables. */
    public String code() {
      return code;
    }
  }

  /** Whether the two can be compared; absent if there is only one. */
  public Optional<Comparability> comparability() {
    return before.map(b -> !b.place().scale().equals(now.place().scale()) ? Comparability.SCALE_DIFFERS
        : b.place().scope().equals(now.place().scope()) ? Comparability.YES : Comparability.SCOPE_DIFFERS);
  }

  /** By how many steps the score rose, negative where it fell; absent if that is unknown. */
  public Optional<Integer> steps() {
    return comparability().filter(c -> c != Comparability.SCALE_DIFFERS).flatMap(c ->
        before.orElseThrow().grade().flatMap(Assessment.Grade::score)
            .flatMap(old -> now.grade().flatMap(Assessment.Grade::score).map(score -> score - old)));
  }

  /** Whether both grades are known, but one of a scale without scores. */
  private boolean isWithoutScore() {
    Optional<Assessment.Grade> old = before.flatMap(PanelRow.InForce::grade);
    return old.isPresent() && now.grade().isPresent()
        && (old.get().score().isEmpty() || now.grade().get().score().isEmpty());
  }

  /** What happened to the score. */
  public Movement kind() {
    if (before.isEmpty()) {
      return Movement.FIRST;
    }
    if (comparability().equals(Optional.of(Comparability.SCALE_DIFFERS))) {
      return Movement.NOT_COMPARABLE;
    }
    if (isWithoutScore()) {
      return before.orElseThrow().grade().orElseThrow().sameAs(now.grade().orElseThrow()) ? Movement.STAYED : Movement.NOT_COMPARABLE;
    }
    return steps().map(steps -> steps > 0 ? Movement.ROSE : steps < 0 ? Movement.FELL : Movement.STAYED).orElse(Movement.UNKNOWN);
  }
}
