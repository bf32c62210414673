package letterminer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.yaml.YamlValue;

/** Looks for ambiguous headings, and for profiles that can never find points. Stateless. */
final class ListChecks {
  private static final String KEY = "headings";

  /** How many wordings of a heading are compared with those of others; the rest are rarer. */
  private static final int COMPARED = 200;

  private ListChecks() {}

  static void check(Profile profile, YamlValue yaml, Findings findings) {
    Profile.Headings headings = profile.headings();
    Map<String, List<Phrase>> kinds = new LinkedHashMap<>();
    kinds.put("strengths", headings.strengths());
    kinds.put("weaknesses", headings.weaknesses());
    kinds.put("undecided", headings.undecided());
    kinds.put("other", headings.other());
    kinds.put("parts", headings.parts());
    Map<String, String> owner = new LinkedHashMap<>();
    kinds.forEach((kind, phrases) -> {
      for (int i = 0; i < phrases.size(); i++) {
        String before = owner.putIfAbsent(phrases.get(i).toString(), kind);
        if (before != null && !before.equals(kind)) {
          findings.warning(findings.place(yaml, KEY, kind, i), "'" + phrases.get(i) + "' is a heading of two kinds, '" + before
              + "' and '" + kind + "'. Keep it under one of them.");
        }
      }
    });
    checkPolarity(headings, yaml, findings);
    if (profile.lists().expected() && headings.strengths().isEmpty() && headings.weaknesses().isEmpty()
        && headings.undecided().isEmpty() && profile.lists().elsewhere() != Profile.Elsewhere.POINTS) {
      findings.warning(findings.place(yaml, "lists", "expected"), "every letter would be reported as one without points, as 'lists.expected' "
          + "is true and no heading opens a list of points. Give 'headings', or write 'elsewhere: points'.");
    }
  }

  /** Wordings that belong to strengths and, written differently, to weaknesses too. */
  private static void checkPolarity(Profile.Headings headings, YamlValue yaml, Findings findings) {
    for (int i = 0; i < headings.strengths().size(); i++) {
      Phrase strength = headings.strengths().get(i);
      for (List<PhraseStep> variant : strength.variants(COMPARED)) {
        String text = PhraseVariants.sample(variant, Scale.NONE);
        for (Phrase weakness : headings.weaknesses()) {
          if (!weakness.toString().equals(strength.toString()) && weakness.matches(Tokens.of(text), Scale.NONE).isPresent()) {
            findings.warning(findings.place(yaml, KEY, "strengths", i), "'" + text + "' is a strength by '" + strength
                + "' and a weakness by '" + weakness + "'. Make one of the two narrower.");
            return;
          }
        }
      }
    }
  }
}
