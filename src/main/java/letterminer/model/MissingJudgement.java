package letterminer.model;

/** A judgement that is absent, and why: {@code area} is the profile's id, {@code label} its name. */
public record MissingJudgement(String area, String label, MissingReason reason) {}
