package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Converts a profile written for an earlier version so that it keeps its meaning. Groups such as {@code headings} used to
 * replace the whole group of the extended profile, and are now merged with it; areas that are not graded used to be
 * ignored, and now have sections. Comments and everything else are unchanged.
 *
 * @param yaml the converted file
 * @param changes what was changed and why, one line each; empty if nothing was changed
 */
public record ProfileConversion(String yaml, List<String> changes) {
  public ProfileConversion {
    changes = List.copyOf(changes);
  }

  /**
   * Converts a file.
   *
   * @param text its text
   * @param own its parsed content
   * @param below the profile that it extends; empty if there is none
   * @param whole the resulting profile; empty for an abstract one
   */
  static ProfileConversion of(String text, YamlValue own, Optional<YamlValue> below, Optional<Profile> whole)
      throws YamlException {
    List<String> changes = new ArrayList<>();
    TreeMap<Integer, List<String>> inserted = new TreeMap<>(); // Keyed by the line of the group.
    for (Key<?> group : ProfileKeys.ALL) {
      boolean isGroup = !group.shape().isList() && !group.shape().keys().isEmpty();
      Optional<YamlValue> mine = isGroup ? own.find(group.name(), v -> v) : Optional.empty();
      Optional<YamlValue> base = below.isEmpty() ? Optional.empty() : below.get().find(group.name(), v -> v);
      if (mine.isPresent() && base.isPresent()) {
        List<String> lines = missing(group, mine.get(), base.get());
        if (!lines.isEmpty()) {
          inserted.put(own.lineOf(group.name()), lines);
          changes.add(own.place(group.name()) + "'" + group.name() + "' is now merged with that of the profile that is extended; "
              + String.join(", ", lines) + " keeps it as it was. Remove what should come from there.");
        }
      }
    }
    String converted = insert(text, inserted);
    List<String> unused = whole.map(ProfileConversion::unused).orElse(List.of());
    if (!unused.isEmpty()) {
      converted = converted.stripTrailing() + "\nunused: [" + String.join(", ", unused) + "]\n";
      changes.add(own.place("areas") + "areas that are not graded have sections now; 'unused: " + unused
          + "' keeps them ignored. Remove those whose sections you want.");
    }
    return new ProfileConversion(converted, changes);
  }

  /** Lines that reset keys which the base has and the file does not. */
  private static List<String> missing(Key<?> group, YamlValue mine, YamlValue base) throws YamlException {
    List<String> lines = new ArrayList<>();
    for (Key<?> key : group.shape().keys()) {
      boolean inherited = !mine.has(key.name()) && base.has(key.name());
      Optional<String> usual = key.absent().map(ProfileConversion::written);
      if (inherited && usual.isPresent()) {
        lines.add(key.name() + ": " + usual.get());
      }
    }
    return lines;
  }

  private static String written(Object absent) {
    return absent instanceof List<?> ? "[]"
        : absent instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : absent.toString();
  }

  private static List<String> unused(Profile profile) {
    return profile.areas().stream().map(Area::id)
        .filter(a -> !profile.judgements().contains(a) && !profile.notInFramework().contains(a) && !profile.unused().contains(a))
        .filter(a -> profile.sections().stream().noneMatch(s -> s.area().equals(Optional.of(a))))
        .toList();
  }

  private static String insert(String text, TreeMap<Integer, List<String>> inserted) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    inserted.descendingMap().forEach((line, keys) -> {
      String group = lines.get(line - 1);
      int brace = group.indexOf('{');
      if (brace >= 0) {
        String rest = group.substring(brace + 1).strip();
        lines.set(line - 1, group.substring(0, brace + 1) + String.join(", ", keys) + (rest.startsWith("}") ? "" : ", ") + rest);
      } else {
        String next = lines.subList(line, lines.size()).stream()
            .filter(l -> !l.isBlank() && !l.strip().startsWith("#")).findFirst().orElse("  ");
        String indent = next.substring(0, next.length() - next.stripLeading().length());
        lines.addAll(line, keys.stream().map(k -> indent + k).toList());
      }
    });
    return String.join("\n", lines) + "\n";
  }
}
