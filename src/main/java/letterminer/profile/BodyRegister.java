package letterminer.profile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A researcher's list of the bodies that letters are about: a CSV file with the column {@code name} and any of
 * {@code code}, {@code region} and {@code aliases}, the last separated by semicolons. Immutable.
 */
public final class BodyRegister {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
      .setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreHeaderCase(true).get();
  private static final long MOST_BYTES = 200_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The most words of a name that is looked for within a text, and of such a text. */
  private static final int LONGEST_NAME = 16;
  private static final int MOST_WORDS = 200;

  private final String file;
  private final Map<String, List<RegisteredBody>> byName = new HashMap<>();

  private BodyRegister(String file) {
    this.file = file;
  }

  /**
   * A body.
   *
   * @param name its name as the list writes it
   * @param code its code, if the list has one
   * @param region its region, if the list has one
   */
  public record RegisteredBody(String name, Optional<String> code, Optional<String> region) {}

  /** Reads the list that a profile names; it is in the folder of the profile's file. */
  static BodyRegister read(YamlValue name) throws YamlException {
    String file = name.text();
    Path folder = Path.of(name.file()).toAbsolutePath().getParent();
    if (folder == null || Path.of(file).getNameCount() != 1 || Path.of(file).isAbsolute() || file.equals("..")) {
      throw name.wrong("expected the name of a CSV file in the folder of this profile, not '" + file + "'.");
    }
    Path path = folder.resolve(file);
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
        throw name.wrong("there is no list '" + file + "' in the folder of this profile, or it has more than "
            + MOST_BYTES / 1_000_000 + " MB; expected a CSV file with the columns name, code, region, aliases.");
      }
      return parse(file, Files.readString(path), name);
    } catch (IOException | IllegalArgumentException e) {
      throw name.wrong("the list '" + file + "' is not a CSV file in UTF-8: " + e.getMessage() + ".");
    }
  }

  private static BodyRegister parse(String file, String text, YamlValue name) throws YamlException, IOException {
    BodyRegister register = new BodyRegister(file);
    String rows = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (CSVParser parser = FORMAT.parse(new StringReader(rows))) {
      if (parser.getHeaderNames().stream().noneMatch("name"::equalsIgnoreCase)) {
        throw name.wrong("the list '" + file + "' has no column 'name', but " + parser.getHeaderNames()
            + "; its first line has to name the columns.");
      }
      for (CSVRecord row : parser) {
        register.add(row);
      }
    }
    return register;
  }

  private void add(CSVRecord row) {
    RegisteredBody entry = new RegisteredBody(value(row, "name").orElse(""), value(row, "code"), value(row, "region"));
    List<String> names = new ArrayList<>(List.of(entry.name()));
    value(row, "aliases").ifPresent(a -> names.addAll(List.of(a.split(";"))));
    for (String name : names) {
      if (!key(name).isEmpty() && !entry.name().isEmpty()) {
        List<RegisteredBody> same = byName.computeIfAbsent(key(name), k -> new ArrayList<>());
        if (!same.contains(entry)) {
          same.add(entry);
        }
      }
    }
  }

  private static Optional<String> value(CSVRecord row, String column) {
    return row.isSet(column) ? Optional.of(row.get(column)).filter(v -> !v.isEmpty()) : Optional.empty();
  }

  private static String key(String name) {
    String key = Tokens.of(name).flat();
    return name.strip().toLowerCase(Locale.ROOT).startsWith("the ") ? key.substring("the".length()) : key;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The bodies with that name: none, one, or several that share it. */
  public List<RegisteredBody> named(String name) {
    return List.copyOf(byName.getOrDefault(key(name), List.of()));
  }

  /** The longest run of words in a text that is a name in the list, as printed in the text. */
  public Optional<String> within(String text) {
    Tokens tokens = Tokens.upTo(MOST_WORDS, text);
    for (int length = Math.min(tokens.size(), LONGEST_NAME); length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        if (byName.containsKey(tokens.flat(from, from + length))
            && Character.isUpperCase(tokens.firstCharacter(from))) {
          return Optional.of(tokens.source(from, from + length));
        }
      }
    }
    return Optional.empty();
  }
}
