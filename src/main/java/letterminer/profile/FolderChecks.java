package letterminer.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/** Checks the files of a folder as they are written. Stateless. */
final class FolderChecks {
  /** Symbols of regular expressions, which phrases do not support: they would be ignored silently. */
  private static final Pattern REGULAR_EXPRESSION = Pattern.compile("\\\\[a-zA-Z.]|\\.[*+]|^\\^|\\$$|\\[\\^|\\w[*+?]");

  private FolderChecks() {}

  /**
   * Checks files.
   *
   * @param files the YAML files of the folder
   * @param bundled ids of the bundled profiles
   */
  static void check(List<YamlValue> files, Set<String> bundled, Findings findings) {
    Set<String> extended = new HashSet<>();
    for (YamlValue file : files) {
      text(file, ProfileKeys.EXTENDS).ifPresent(extended::add);
    }
    for (YamlValue file : files) {
      Optional<String> id = text(file, ProfileKeys.ID);
      if (isAbstract(file) && id.isPresent() && !extended.contains(id.get())) {
        findings.warning(file.place("abstract"), "the profile is for others to extend, and none in the folder does, so it has no effect. "
            + "Remove 'abstract', or the file.");
      }
      if (id.isPresent() && bundled.contains(id.get())) {
        findings.note(file.place("id"), "the profile replaces the bundled one with the same id. "
            + "If that is not intended, give it another id.");
      }
      file.forEach((key, value) -> checkText(key, value, findings));
    }
  }

  private static void checkText(String key, YamlValue value, Findings findings) {
    Optional<String> text = text(value);
    if (text.isEmpty()) {
      return;
    }
    boolean vocabulary = key.startsWith("words.") || key.startsWith("calendar.") || key.startsWith("gradeWords");
    boolean phrases = key.startsWith("words.salutation") || key.startsWith("words.closing");
    if (vocabulary && !phrases && !text.get().equals(text.get().toLowerCase(Locale.ROOT))) {
      findings.warning(value.place(), "'" + text.get() + "' has capitals, and letters are compared with it in lower case, so it "
          + "never matches. Write '" + text.get().toLowerCase(Locale.ROOT) + "'.");
    }
    boolean name = key.equals("title") || key.endsWith("label") || key.endsWith("file") || key.startsWith("examples");
    if (!name && REGULAR_EXPRESSION.matcher(text.get()).find()) {
      findings.warning(value.place(), "'" + text.get() + "' looks like a regular expression, but phrases are not: '...' stands for "
          + "any words, '*' for any word, '[…]' for optional words, '(a|b)' for one of several.");
    }
  }

  private static boolean isAbstract(YamlValue file) {
    return text(file, ProfileKeys.ABSTRACT).filter("true"::equalsIgnoreCase).isPresent();
  }

  private static Optional<String> text(YamlValue file, Key<?> key) {
    try {
      return file.find(key.name(), YamlValue::text);
    } catch (YamlException e) {
      return Optional.empty(); // Not a map or not a text: reported when the file was read.
    }
  }

  private static Optional<String> text(YamlValue value) {
    try {
      return value.isNothing() ? Optional.empty() : Optional.of(value.text());
    } catch (YamlException e) {
      return Optional.empty();
    }
  }
}
