package letterminer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes what a profile file may contain, for people and for editors; generated from the declarations of its keys. Stateless. */
public final class ProfileReference {
  private ProfileReference() {}

  /** A table of all keys, in Markdown. Keys of a group follow it as {@code group.key}. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| key | value | what it means |\n| --- | --- | --- |\n");
    ProfileKeys.ALL.forEach(key -> rows(table, "", key));
    return table.toString();
  }

  private static void rows(StringBuilder table, String prefix, Key<?> key) {
    String absent = key.absent().map(ProfileReference::usual).orElse("");
    table.append("| `").append(prefix).append(key.name()).append("` | ").append(key.shape().words()).append(" | ")
        .append(key.meaning().replace("|", "\\|")).append(absent).append(" |\n");
    key.shape().keys().forEach(inner -> rows(table, prefix + key.name() + ".", inner));
  }

  /** The default value, if there is one worth printing. */
  private static String usual(Object absent) {
    if (absent instanceof Enum<?> constant) {
      return " (if absent: `" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`)";
    }
    return absent instanceof Integer || Boolean.TRUE.equals(absent) ? " (if absent: `" + absent + "`)" : "";
  }

  /** The JSON schema of a profile's file, as maps, lists and texts. */
  public static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Letterminer profile");
    schema.putAll(ProfileKeys.PROFILE.schema().content());
    schema.put("required", List.of(ProfileKeys.ID.name()));
    return schema;
  }
}
