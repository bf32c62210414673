package letterminer.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/** Looks for areas that can never be found, or that cannot be distinguished from each other. Stateless. */
final class AreaChecks {
  private static final String KEY = "areas";

  private AreaChecks() {}

  static void check(Profile profile, YamlValue yaml, Findings findings) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < profile.areas().size(); i++) {
      Area area = profile.areas().get(i);
      String place = findings.place(yaml, KEY, i);
      if (profile.unused().contains(area.id())) {
        findings.unused(place, "the area '" + area.id() + "' is never looked for: it is 'unused' wherever it could be. "
            + "Take it out of 'unused', or remove it.");
      } else {
        findings.used(place);
      }
      if (area.names().isEmpty() && !area.sentence()) {
        findings.warning(place, "the area '" + area.id()
            + "' has no 'names', so it is found in no table and no heading. Add its wordings.");
      }
      for (int n = 0; n < area.names().size(); n++) {
        String other = names.putIfAbsent(area.names().get(n).toString(), area.id());
        if (other != null && !other.equals(area.id())) {
          findings.warning(findings.place(yaml, KEY, i, "names", n), "'" + area.names().get(n) + "' names two areas, '" + other
              + "' and '" + area.id() + "'. Keep it with one of them.");
        }
      }
    }
    checkTwice(yaml, KEY, a -> a.find("id", YamlValue::text).orElse(""), findings, "there are two areas with the id '%s'; only the "
        + "first would be used. Give each its own id, or combine their names.");
    checkTwice(yaml, "judgements", YamlValue::text, findings, "'%s' is in 'judgements' twice. Remove one.");
    checkUse(profile, yaml, findings);
  }

  /** Looks for ids that occur twice in the list as written: the profile keeps only one of them. */
  private static void checkTwice(
      YamlValue yaml, String key, YamlValue.Reading<String> id, Findings findings, String message) {
    try {
      List<String> ids = yaml.find(key, v -> v.list(id)).orElse(List.of());
      for (int i = 0; i < ids.size(); i++) {
        if (ids.indexOf(ids.get(i)) < i) {
          findings.warning(findings.place(yaml, key, i), String.format(message, ids.get(i)));
        }
      }
    } catch (YamlException e) {
      throw new IllegalStateException(e); // The profile has already been read from it.
    }
  }

  private static void checkUse(Profile profile, YamlValue yaml, Findings findings) {
    for (int i = 0; i < profile.unused().size(); i++) {
      if (profile.judgements().contains(profile.unused().get(i))) {
        findings.warning(findings.place(yaml, "unused", i), "'" + profile.unused().get(i)
            + "' is in both 'judgements' and 'unused'. Keep one of them.");
      }
    }
    for (int i = 0; i < profile.notInFramework().size(); i++) {
      if (profile.judgements().contains(profile.notInFramework().get(i))) {
        findings.warning(findings.place(yaml, "notInFramework", i), "'" + profile.notInFramework().get(i)
            + "' is in both 'judgements' and 'notInFramework'. Keep one of them.");
      }
    }
  }
}
