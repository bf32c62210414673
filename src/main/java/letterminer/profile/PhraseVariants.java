package letterminer.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** The wordings that a phrase matches, each as its steps: used to describe how near a text came to one. */
final class PhraseVariants {
  /** A gap of up to 25 words would otherwise be expanded into that many wordings. */
  private static final int MOST_STEPS = 60;

  private final PhraseStep[] steps;
  private final int most;
  private final List<List<PhraseStep>> variants = new ArrayList<>();

  /** Steps, each with the length of the wording before it, from which no wording is short enough: never tried twice. */
  private final BitSet failed = new BitSet();

  private PhraseVariants(PhraseStep[] steps, int most) {
    this.steps = steps;
    this.most = most;
  }

  /**
   * Wordings of a phrase, in the order of its preference.
   *
   * @param most how many at most
   */
  static List<List<PhraseStep>> of(PhraseStep[] steps, int most) {
    PhraseVariants search = new PhraseVariants(steps, most);
    search.from(0, new ArrayList<>());
    return List.copyOf(search.variants);
  }

  private void from(int step, List<PhraseStep> before) {
    int place = step * (MOST_STEPS + 1) + before.size();
    if (variants.size() >= most || before.size() > MOST_STEPS || failed.get(place)) {
      return;
    }
    int found = variants.size();
    continueFrom(step, before);
    if (variants.size() == found) {
      failed.set(place);
    }
  }

  private void continueFrom(int step, List<PhraseStep> before) {
    PhraseStep current = steps[step];
    if (current instanceof PhraseStep.End) {
      variants.add(List.copyOf(before));
    } else if (current instanceof PhraseStep.Fork fork) {
      from(fork.first(), before);
      if (fork.second() != fork.first() && !isGap(step)) {
        from(fork.second(), before);
      }
    } else if (current instanceof PhraseStep.Mark) {
      from(step + 1, before);
    } else {
      List<PhraseStep> longer = new ArrayList<>(before);
      longer.add(current);
      from(step + 1, longer);
    }
  }

  /** Whether a fork is part of a gap, of which only the shortest form is used: one alternative is a word of any kind. */
  private boolean isGap(int step) {
    PhraseStep.Fork fork = (PhraseStep.Fork) steps[step];
    return fork.second() == step + 1 && steps[step + 1] instanceof PhraseStep.Any;
  }

  /** A text that the wording matches, with a value for each named place. */
  static String sample(List<PhraseStep> variant, Scale scale) {
    return variant.stream().map(step -> sample(step, scale)).collect(Collectors.joining(" "));
  }

  private static String sample(PhraseStep step, Scale scale) {
    if (step instanceof PhraseStep.Exact exact) {
      return exact.word();
    } else if (step instanceof PhraseStep.Ending ending) {
      return ending.ending();
    } else if (step instanceof PhraseStep.Year) {
      return "2012";
    } else if (step instanceof PhraseStep.Date || step instanceof PhraseStep.Days) {
      return "2012-05-14";
    } else if (step instanceof PhraseStep.Number) {
      return "7";
    } else if (step instanceof PhraseStep.GradeWords) {
      return scale.grades().isEmpty() ? "grade" : scale.grades().get(0).grade();
    }
    return "something";
  }
}
