package letterminer.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.profile.Profile;
import letterminer.profile.Scale;

/** Applies corrections to a letter's judgements, both those made and those missing. */
final class JudgementEdits {
  private final Supplier<List<Profile>> profiles;

  /**
   * Creates them.
   *
   * @param profiles supply the grade scales; called only if a grade is corrected
   */
  JudgementEdits(Supplier<List<Profile>> profiles) {
    this.profiles = profiles;
  }

  /** A grade with the values derived from it. */
  private record Graded(String grade, String asWritten, Optional<Integer> score) {}

  /** Corrects a judgement. */
  Letter set(Letter letter, int index, Said said) throws Unfit {
    LetterDraft draft = new LetterDraft(letter);
    Judgement was = draft.judgements.get(index);
    Graded graded = said.has("grade") || said.has("gradeAsWritten") || said.has("score")
        ? graded(letter, said, Optional.of(was)) : new Graded(was.grade(), was.gradeAsWritten(), was.score());
    String label = said.or("label", was.label());
    draft.judgements.set(index, new Judgement(
        said.or("area", was.area()), label, graded.grade(), graded.asWritten(), graded.score(), was.previousGrade(), JudgementStatus.CORRECTED,
        said.page().isEmpty() ? was.evidence() : evidence(said, label, graded, was.evidence())));
    return draft.letter();
  }

  /** Removes a judgement. With a reason it becomes a missing judgement. */
  static Letter remove(Letter letter, int index, Said said) {
    LetterDraft draft = new LetterDraft(letter);
    Judgement was = draft.judgements.remove(index);
    said.or("reason", Optional.empty()).ifPresent(
        reason -> draft.missing.add(new MissingJudgement(was.area(), was.label(), reason(reason))));
    return draft.letter();
  }

  /** Adds a judgement, which is then no longer missing. */
  Letter add(Letter letter, Said said) throws Unfit {
    return add(letter, said, said.or("area", Optional.empty()),
        said.or("label", Optional.empty()).or(() -> said.or("area", Optional.empty()))
            .orElseThrow(() -> new Unfit("The judgement has no label and no area.")));
  }

  private Letter add(Letter letter, Said said, Optional<String> area, String label) throws Unfit {
    LetterDraft draft = new LetterDraft(letter);
    Graded graded = graded(letter, said, Optional.empty());
    draft.missing.removeIf(m -> area.isPresent() ? m.area().equals(area) : m.label().equals(label));
    draft.judgements.add(new Judgement(area, label, graded.grade(), graded.asWritten(), graded.score(),
        Optional.empty(), JudgementStatus.CORRECTED, evidence(said, label, graded, List.of())));
    return draft.letter();
  }

  /** Changes the reason of a missing judgement, or turns it into a judgement. */
  Letter setMissing(Letter letter, int index, Said said) throws Unfit {
    MissingJudgement was = letter.missing().get(index);
    if (said.has("grade") || said.has("gradeAsWritten")) {
      return add(letter, said, said.or("area", was.area()), said.or("label", was.label()));
    }
    LetterDraft draft = new LetterDraft(letter);
    draft.missing.set(index, new MissingJudgement(
        said.or("area", was.area()), said.or("label", was.label()), said.has("reason") ? reason(said.is().get("reason")) : was.reason()));
    return draft.letter();
  }

  /** Removes a missing judgement, because none is expected. */
  static Letter removeMissing(Letter letter, int index) {
    LetterDraft draft = new LetterDraft(letter);
    draft.missing.remove(index);
    return draft.letter();
  }

  private static MissingReason reason(String code) {
    return Stream.of(MissingReason.values()).filter(r -> r.code().equals(code)).findFirst().orElse(MissingReason.NOT_FOUND);
  }

  private static List<Evidence> evidence(Said said, String label, Graded graded, List<Evidence> was) {
    List<Evidence> all = new ArrayList<>(List.of(new Evidence(
        EvidenceKind.READER, graded.grade(), said.is().getOrDefault("text", label + " | " + graded.asWritten()),
        said.pageOrFirst(), said.box())));
    all.addAll(was);
    return List.copyOf(all);
  }

  /**
   * A grade in its canonical form and its score, by the scale of the letter's profile. A custom profile may not be
   * available: then the score comes from another judgement of the letter with the same grade, or from the person.
   */
  private Graded graded(Letter letter, Said said, Optional<Judgement> was) throws Unfit {
    String given = said.or("grade", said.or("gradeAsWritten", was.map(Judgement::grade)))
        .orElseThrow(() -> new Unfit("It does not say what the grade should be."));
    Optional<Scale.Grade> known = profiles.get().stream().filter(p -> p.id().equals(letter.profile())).findFirst()
        .flatMap(p -> p.scale().byGrade(given).or(() -> p.scale().named(given)));
    if (known.isPresent()) {
      return new Graded(known.get().grade(), said.or("gradeAsWritten", given), known.get().score());
    }
    Optional<Integer> score = said.or("score", Optional.empty()).map(Integer::valueOf)
        .or(() -> letter.judgements().stream().filter(j -> j.grade().equals(given)).flatMap(j -> j.score().stream()).findFirst());
    boolean seen = letter.judgements().stream().anyMatch(j -> j.grade().equals(given));
    if (score.isEmpty() && !seen) {
      throw new Unfit(
          "The scale of the profile " + letter.profile() + " has no grade '" + given + "'; give one that it has, or its score too.");
    }
    return new Graded(given, said.or("gradeAsWritten", given), score);
  }
}
