package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * A profile written for an earlier version, so that it means the same now. Groups such as {@code headings} used to take the
 * place of the whole group of the profile that is extended, and are merged with it now; areas that are not graded used to be
 * passed over, and have sections now. Comments and everything else stay as they are.
 *
 * @param yaml the file as it should be
 * @param changes what was changed and why, a line each; none if nothing had to be
 */
public record ProfileConversion(String yaml, List<String> changes) {
  public ProfileConversion {
    changes = List.copyOf(changes);
  }

  /**
   * Converts a file.
   *
   * @param text its text
   * @param own what it says
   * @param below what it is laid over; empty if it extends none
   * @param whole the profile that comes of it; empty for one that only others extend
   */
  static ProfileConversion of(String text, YamlValue own, Optional<YamlValue> below, Optional<Profile> whole)
      throws YamlException {
    List<String> changes = new ArrayList<>();
    TreeMap<Integer, List<String>> inserted = new TreeMap<>(); // By the line of the group.
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
          + "' keeps them passed over. Take out those whose sections you want.");
    }
    return new ProfileConversion(converted, changes);
  }

  /** What has to be said of keys that the base has and the file does not, so that they are as if nobody gave them. */
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
