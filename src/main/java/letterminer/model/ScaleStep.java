package letterminer.model;

/** What a letter says a grade means: grade {@code "3"}, meaning {@code "good"}. */
public record ScaleStep(String grade, String meaning) {}
