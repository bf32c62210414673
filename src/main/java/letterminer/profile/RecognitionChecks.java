package letterminer.profile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import letterminer.yaml.YamlValue;

/** Looks for profiles that never read a letter, or that read letters of other families. Stateless. */
final class RecognitionChecks {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private RecognitionChecks() {}

  static void check(Profile profile, YamlValue yaml, Findings findings) {
    if (!profile.id().equals(profile.family()) && !profile.id().startsWith(profile.family() + "-")) {
      findings.warning(findings.place(yaml, "id"), "the id '" + profile.id() + "' does not begin with its family '" + profile.family()
          + "', by which files, tables and lists are sorted. Call it '" + profile.family() + "' or '" + profile.family()
          + "-…', or correct 'family'.");
    }
    if (profile.recognise().isEmpty()) {
      findings.warning(findings.place(yaml, "recognise"), "the profile has nothing to be recognised by, so no letter is ever read with it. "
          + "Give 'recognise' a wording that all of its letters have, such as words of the subject line.");
    } else {
      checkWeights(profile, yaml, findings);
    }
    profile.dates().filter(d -> d.from().isBefore(EARLIEST) || d.to().isAfter(LATEST)).ifPresent(d ->
        findings.warning(findings.place(yaml, "dates"), "the dates " + d.from() + " to " + d.to()
            + " go beyond the years 1900 to 2099. Is a digit wrong or extra?"));
  }

  /** Whether a profile has no wordings except those of the general profile, which fits nearly any letter. */
  static void checkOwn(Profile profile, List<Signal> general, YamlValue yaml, Findings findings) {
    if (!general.isEmpty() && profile.recognise().equals(general)) {
      findings.warning(findings.place(yaml), "the profile has no 'recognise' of its own and takes that of '" + ProfileChooser.GENERAL
          + "', so it reads any letter that no other profile reads. Give wordings that only its own letters have.");
    }
  }

  private static void checkWeights(Profile profile, YamlValue yaml, Findings findings) {
    int sum = profile.recognise().stream().mapToInt(Signal::weight).sum();
    int date = profile.dates().isPresent() ? ProfileChooser.DATE_WEIGHT : 0;
    if (profile.atLeast() > sum + date) {
      findings.warning(findings.place(yaml, "atLeast"), "'atLeast' is " + profile.atLeast() + ", but all weights together are "
          + sum + (date > 0 ? " and " + date + " for the date" : "") + ", so no letter is ever read with the profile. "
          + "Lower it, or give wordings more weight.");
    }
    if (profile.atLeast() < 1) {
      findings.warning(findings.place(yaml, "atLeast"), "'atLeast' is " + profile.atLeast()
          + ", so the profile fits every document there is. Make it at least the weight of the strongest wording.");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < profile.recognise().size(); i++) {
      Signal signal = profile.recognise().get(i);
      if (takesAnything(signal.phrase())) {
        findings.warning(findings.place(yaml, "recognise", i), "'" + signal.phrase() + "' fits any text, so it distinguishes nothing. "
            + "Write words that only these letters have.");
      }
      if (!seen.add(signal.phrase() + " " + signal.in())) {
        findings.warning(findings.place(yaml, "recognise", i), "'" + signal.phrase() + "' is in 'recognise' twice and counts twice. "
            + "Write it once, with the weight that it should have.");
      }
    }
  }

  private static boolean takesAnything(Phrase phrase) {
    List<List<PhraseStep>> variants = phrase.variants(1);
    return !variants.isEmpty() && variants.get(0).stream().allMatch(PhraseStep.Any.class::isInstance);
  }
}
