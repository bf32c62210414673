package letterminer.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.Meaning.Company;
import letterminer.measures.Meaning.Role;
import letterminer.model.Polarity;
import letterminer.yaml.BundledYaml;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMap;
import letterminer.yaml.YamlValue;

/**
 * The themes, and the phrases that name them; {@code themes.yaml} describes its own format. Immutable and safe for
 * use by several threads.
 */
public final class ThemeVocabulary {
  private static final String BUNDLED = "/letterminer/themes.yaml";

  /** The default number of words between a word and the words that it requires. */
  private static final int WITHIN = 8;

  private final List<Theme> themes;
  private final PatternIndex<Meaning> phrases = new PatternIndex<>();

  // What has been read so far, for messages and numbering.
  private final Set<String> ids = new HashSet<>();
  private int companies;

  /** The model decides the themes that it knows; the others are identified by rule. */
  private final Optional<ThemeModel> model;

  private ThemeVocabulary(YamlMap map, Optional<ThemeModel> model) throws YamlException {
    this.model = model;
    this.themes = map.required("themes", v -> v.list(this::theme));
    map.read("things", v -> v.keys(things -> {
      count(things, "not", p -> add(p, new Meaning(Optional.empty(), Role.EXCLUDES, Theme.More.none)));
      names(things, "better", Optional.empty(), Theme.More.better);
      names(things, "worse", Optional.empty(), Theme.More.worse);
      return things;
    }));
  }

  /** The vocabulary that comes with the program, {@code themes.yaml}. */
  public static ThemeVocabulary bundled() {
    return bundled(ThemeModel.bundled());
  }

  /** The same without a model, for training one. */
  public static ThemeVocabulary withoutModel() {
    return bundled(Optional.empty());
  }

  private static ThemeVocabulary bundled(Optional<ThemeModel> model) {
    return BundledYaml.read(BUNDLED, yaml -> yaml.keys(map -> new ThemeVocabulary(map, model)));
  }

  /**
   * A vocabulary.
   *
   * @param file its name, for messages
   * @throws YamlException if it is not a vocabulary
   */
  static ThemeVocabulary parse(String file, String yaml) throws YamlException {
    return YamlValue.parse(file, yaml).keys(map -> new ThemeVocabulary(map, Optional.empty()));
  }

  private Theme theme(YamlValue value) throws YamlException {
    return value.keys(map -> {
      String id = map.required("id", YamlValue::text);
      if (!ids.add(id)) {
        throw value.wrong("there is a theme '" + id + "' above already; give this one another id.");
      }
      Theme.More more = map.read("more", v -> v.oneOf(Theme.More.class)).orElse(Theme.More.none);
      Theme theme = new Theme(id, map.required("label", YamlValue::text), more,
          map.read("secondary", YamlValue::flag).orElse(false), map.read("distinct", YamlValue::flag).orElse(false));
      Optional<Theme> named = Optional.of(theme);
      int phrases = names(map, "words", named, more)
          + names(map, "better", named, Theme.More.better)
          + names(map, "worse", named, Theme.More.worse)
          + names(map, "neither", named, Theme.More.none)
          + count(map, "hints", v -> add(v, new Meaning(named, Role.HINTS, more)))
          + count(map, "near", v -> near(v, theme));
      count(map, "clues", v -> add(v, new Meaning(named, Role.CLUES, more)));
      if (phrases == 0) {
        throw value.wrong("the theme '" + id + "' has no words; expected 'words: […]'.");
      }
      count(map, "not", v -> add(v, new Meaning(named, Role.EXCLUDES, more)));
      return theme;
    });
  }

  private int names(YamlMap map, String key, Optional<Theme> theme, Theme.More more) throws YamlException {
    return count(map, key, v -> add(v, new Meaning(theme, Role.NAMES, more)));
  }

  /** Reads the entries of an optional list, and counts them. */
  private static int count(YamlMap map, String key, YamlValue.Reading<?> reading) throws YamlException {
    return map.read(key, v -> v.list(reading).size()).orElse(0);
  }

  private Company near(YamlValue value, Theme theme) throws YamlException {
    return value.keys(map -> {
      Company company = new Company(++companies, map.read("within", YamlValue::number).orElse(WITHIN));
      map.required("words", v -> v.list(p -> add(p,
          new Meaning(Optional.of(theme), Role.NEEDS_COMPANY, theme.more(), Optional.of(company)))));
      map.required("with", v -> v.list(p -> add(p,
          new Meaning(Optional.of(theme), Role.IS_COMPANY, theme.more(), Optional.of(company)))));
      return company;
    });
  }

  private Meaning add(YamlValue phrase, Meaning meaning) throws YamlException {
    phrases.add(WordPattern.of(phrase), meaning);
    return meaning;
  }

  /** All themes in their order. */
  public List<Theme> themes() {
    return themes;
  }

  /** The evidence for themes in a text. */
  public ThemeEvidence evidence(String text, Optional<Polarity> heading) {
    Words words = Words.of(text);
    return new ThemeSearch(words, phrases.in(words)).evidence(heading);
  }

  /**
   * The themes of a text.
   *
   * @param ids its themes, in the order of the vocabulary
   * @param mentions where it names them and things without a theme, in the order of the text
   */
  record Found(List<String> ids, List<Mention> mentions) {}

  /** The themes of a text: decided by the model if it knows the theme, otherwise by rule. */
  Found in(Words words, Optional<Polarity> heading) {
    ThemeSearch search = new ThemeSearch(words, phrases.in(words));
    Set<String> meant = search.meant();
    Set<String> about = new HashSet<>(meant);
    model.ifPresent(m -> {
      about.removeAll(m.themes());
      about.addAll(m.predicted(search.evidence(heading)));
    });
    meant.addAll(about);
    return new Found(themes.stream().map(Theme::id).filter(about::contains).toList(), search.mentions(meant));
  }
}
