package letterminer.polarity.features;

import java.util.Map;

/** Makes the names of features readable, for users who ask why a text was classified as it was. Stateless. */
public final class FeatureName {
  /** Descriptions of features by their prefix; {@code %s} is replaced by the words. */
  private static final Map<String, String> FORMATS = Map.ofEntries(
      Map.entry("u", "%s"), Map.entry("M", "%s"), Map.entry("Mb", "%s"), Map.entry("x", "%s..."),
      Map.entry("s", "%s (opening)"), Map.entry("s0", "%s (opening)"), Map.entry("s1", "%s (second word)"),
      Map.entry("s2", "%s (third word)"), Map.entry("n", "not/few ... %s"), Map.entry("n2", "not ... %s"),
      Map.entry("v", "%s (verb)"), Map.entry("v-", "%s (before the verb)"), Map.entry("v1", "%s"),
      Map.entry("v2", "%s (after the verb)"), Map.entry("S", "%s (in a concession)"),
      Map.entry("Sb", "%s (in a concession)"), Map.entry("T", "%s (in a concession)"),
      Map.entry("Tb", "%s (in a concession)"), Map.entry("C", "%s (before 'but')"), Map.entry("Cb", "%s (before 'but')"),
      Map.entry("frag", "%s (opening)"), Map.entry("numbers", "[%s numbers]"), Map.entry("short", "[%s words]"),
      Map.entry("vp", "[place of the verb]"),
      Map.entry("judging", "[%s judging words]"), Map.entry("density", "[share of judging words]"),
      Map.entry("j0", "%s (opening of a text that judges nothing)"));

  private static final Map<String, String> DESCRIPTIONS = Map.of(
      "plain", "[no concession]", "hasM", "[main clause]", "hasS", "[concession]", "hasT", "[concession]",
      "hasC", "['but']", "fin=true", "[has a verb]", "fin=false", "[no verb]");

  private FeatureName() {}

  /** The words of a feature; descriptions of the text's form are in square brackets. */
  public static String readable(String feature) {
    if (DESCRIPTIONS.containsKey(feature)) {
      return DESCRIPTIONS.get(feature);
    }
    int equals = feature.indexOf('=');
    String format = FORMATS.get(feature.substring(0, Math.max(0, equals)));
    return format == null ? feature : format.replace("%s", words(feature, equals));
  }

  private static String words(String feature, int equals) {
    String words = feature.substring(equals + 1);
    return feature.startsWith("frag") ? words.replaceFirst("(?:true|false)$", "") : words;
  }
}
