package letterminer.model;

/** The meaning of a grade according to a letter: grade {@code "3"}, meaning {@code "good"}. */
public record ScaleStep(String grade, String meaning) {}
