package letterminer.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import letterminer.yaml.YamlValue;

/** Looks for wordings of the header that can never give a value. Stateless. */
final class HeaderChecks {
  private HeaderChecks() {}

  static void check(Profile profile, YamlValue yaml, Findings findings) {
    checkPlaces(profile.period(), List.of("{start}", "{end}"), "period", yaml, findings);
    checkPlaces(profile.published(), List.of("{date}"), "published", yaml, findings);
    checkPlaces(profile.inspection(), List.of("{dates}"), "inspection", yaml, findings);
    checkStated(profile, Profile.Stated.INSPECTION, !profile.inspection().isEmpty(), "inspection", yaml, findings);
    checkStated(
        profile, Profile.Stated.INSPECTORS, !profile.inspectors().isEmpty() || !profile.team().isEmpty(),
        "inspectors' or 'team", yaml, findings);
    if (profile.team().isEmpty() && !profile.teamLabels().isEmpty()) {
      findings.warning(findings.place(yaml, "teamLabels"), "'teamLabels' are looked for below the headings of 'team', but there are none. "
          + "Give 'team' the heading under which inspectors are listed.");
    }
    checkBody(profile, yaml, findings);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < profile.fields().size(); i++) {
      if (!names.add(profile.fields().get(i).name())) {
        findings.warning(findings.place(yaml, "fields", i), "there are two fields called '" + profile.fields().get(i).name()
            + "'. Give one of them another name, or put their phrases together.");
      }
    }
  }

  /** A name that is looked for in the subject alone needs a wording that says where it stands. */
  private static void checkBody(Profile profile, YamlValue yaml, Findings findings) {
    boolean onlySubject = profile.body().filter(b -> b.register().isEmpty() && b.from().equals(List.of(BodyRule.Place.SUBJECT))).isPresent();
    if (onlySubject && profile.subject().stream().map(Phrase::toString).noneMatch(s -> s.contains("{body}") || s.contains("{authority}"))) {
      findings.warning(findings.place(yaml, "body"), "the name is looked for in the subject alone, and no wording of 'subject' has {body}, so no "
          + "name is ever found. Write {body} where the name stands, or give 'from' another place.");
    }
  }

  private static void checkPlaces(
      List<Phrase> phrases, List<String> places, String key, YamlValue yaml, Findings findings) {
    IntStream.range(0, phrases.size())
        .filter(i -> !places.stream().allMatch(phrases.get(i).toString()::contains))
        .forEach(i -> findings.warning(findings.place(yaml, key, i), "'" + phrases.get(i) + "' does not say where the value is. "
            + "Write " + String.join(" and ", places) + " in it."));
  }

  private static void checkStated(
      Profile profile, Profile.Stated stated, boolean has, String key, YamlValue yaml, Findings findings) {
    if (profile.states().contains(stated) && !has) {
      findings.warning(findings.place(yaml, "states"), "every letter would be reported as one without " + key.split("'")[0]
          + ", because 'states' expects it and no '" + key + "' gives its wording. Give that, or remove it from 'states'.");
    }
  }
}
