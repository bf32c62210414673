package letterminer.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.model.Sha256;
import letterminer.yaml.BundledYaml;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMistakes;
import letterminer.yaml.YamlValue;

/**
 * Reads profiles from YAML files: the ones that come with the program, and those of a folder that the
 * user names. A profile of the folder replaces a bundled profile with the same id.
 */
public final class ProfileLoader {
  private static final String FOLDER = "/letterminer/profiles/";
  private static final String LANGUAGE_FOLDER = "/letterminer/languages/";

  /** The subfolder of languages in a folder of profiles. */
  private static final String LANGUAGES = "languages/";

  /** A file's content with its places, for messages. */
  private record Sheet(String id, Optional<String> base, boolean isAbstract, YamlValue yaml) {}

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final Map<String, YamlValue> languages = new LinkedHashMap<>();
  private final Map<String, YamlValue> resolvedLanguages = new LinkedHashMap<>();
  private final ReadOnce memo = new ReadOnce();

  /** The profiles that come with the program. */
  public static List<Profile> bundled() {
    try {
      return new ProfileLoader().addBundled().load();
    } catch (ProfileException e) {
      throw new IllegalStateException("A bundled profile is broken: " + e.getMessage(), e);
    }
  }

  /** The bundled profiles and those of a folder ({@code .yaml}, {@code .yml}). */
  public static List<Profile> bundledAnd(Path folder) throws ProfileException {
    return new ProfileLoader().addBundled().addFolder(folder).load();
  }

  /** The general profile in a language that comes with the program. */
  public static Profile general(String language) {
    try {
      return generalAnd("general", "{id: in-" + language + ", extends: " + ProfileChooser.GENERAL + ", language: " + language + "}")
          .get(1);
    } catch (ProfileException e) {
      throw new IllegalArgumentException("There is no language '" + language + "'.", e);
    }
  }

  /** The general profile and a profile given as text, for trying the latter alone. */
  public static List<Profile> generalAnd(String file, String yaml) throws ProfileException {
    ProfileLoader loader = new ProfileLoader().addBundled();
    loader.sheets.keySet().retainAll(Set.of(ProfileChooser.GENERAL));
    loader.add(file, yaml);
    return loader.load();
  }

  /** Identifies the profiles bundled with a version of the program: a SHA-256. */
  public static String bundledHash() {
    StringBuilder all = new StringBuilder();
    for (String folder : List.of(LANGUAGE_FOLDER, FOLDER)) {
      for (String name : names(folder)) {
        all.append(name).append('\n').append(BundledYaml.text(folder + name)).append('\n');
      }
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(String folder) {
    return BundledYaml.text(folder + "index.txt").lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /**
   * A folder of profiles with all its mistakes and all its doubtful settings.
   *
   * @throws ProfileException if the folder has no profile or cannot be read
   */
  public static ProfileFolder inspect(Path folder) throws ProfileException {
    return new ProfileLoader().addBundled().inspectFolder(folder);
  }

  /**
   * Converts a file of an earlier version, see {@link ProfileConversion}.
   *
   * @throws ProfileException if the file, or one that it extends, cannot be read
   */
  public static ProfileConversion convert(Path file) throws ProfileException {
    ProfileLoader loader = new ProfileLoader().addBundled();
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    YamlMistakes others = new YamlMistakes(); // Mistakes of other files of the folder, which may be extended but are not converted.
    loader.addFolder(folder, others);
    String text = read(file);
    try {
      YamlValue own = YamlValue.parse(file.toString(), text);
      Sheet sheet = loader.sheets.get(loader.add(own));
      Optional<YamlValue> below = sheet.base().isPresent()
          ? Optional.of(loader.resolve(new Sheet("", sheet.base(), true, own.without(own.keys())))) : Optional.empty();
      return ProfileConversion.of(text, own, below, loader.load(sheet).map(Loaded::profile));
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage());
    }
  }

  private ProfileFolder inspectFolder(Path folder) throws ProfileException {
    Map<String, Sheet> bundled = Map.copyOf(sheets);
    YamlMistakes mistakes = new YamlMistakes();
    List<YamlValue> files = addFolder(folder, mistakes);
    Findings findings = new Findings(files);
    List<Profile> profiles = new ArrayList<>();
    List<OwnProfile> own = new ArrayList<>();
    for (Sheet sheet : sheets.values()) {
      mistakes.collect(() -> {
        Optional<Loaded> loaded = load(sheet);
        loaded.map(Loaded::profile).ifPresent(profiles::add);
        if (loaded.isPresent() && files.contains(sheet.yaml())) {
          SenseChecks.check(loaded.get().profile(), loaded.get().yaml(), findings);
          if (sheet.base().isPresent() && !sheet.id().equals(ProfileChooser.GENERAL)) {
            RecognitionChecks.checkOwn(
                loaded.get().profile(), generalSignals(), loaded.get().yaml(), findings);
          }
          own.add(own(sheet, loaded.get(), bundled.containsKey(sheet.id())));
        }
      });
    }
    mistakes.errors().forEach(findings::error);
    FolderChecks.check(files, bundled.keySet(), findings);
    List<OwnProfile.PlacedPhrase> phrases = phrases(files);
    PhraseChecks.check(phrases, findings);
    return new ProfileFolder(mistakes.errors().isEmpty() ? profiles : List.of(), own, phrases, findings.all());
  }

  /** The signals of the general profile. */
  private List<Signal> generalSignals() throws YamlException {
    Sheet general = sheets.get(ProfileChooser.GENERAL);
    return general == null ? List.of() : load(general).map(l -> l.profile().recognise()).orElse(List.of());
  }

  private OwnProfile own(Sheet sheet, Loaded loaded, boolean replaces) throws YamlException {
    List<OwnProfile.PlacedExample> examples = new ArrayList<>();
    List<Example> read = loaded.yaml().find(ProfileKeys.EXAMPLES.name(), v -> ProfileKeys.EXAMPLES.shape().read(v, memo))
        .orElse(List.of());
    for (int i = 0; i < read.size(); i++) {
      examples.add(new OwnProfile.PlacedExample(loaded.yaml().place(ProfileKeys.EXAMPLES.name(), i), read.get(i)));
    }
    return new OwnProfile(loaded.profile(), sheet.yaml().place(), Path.of(sheet.yaml().file()), replaces, examples);
  }

  /** The phrases under all keys of some files: each was read when its file was checked. */
  private List<OwnProfile.PlacedPhrase> phrases(List<YamlValue> files) {
    List<OwnProfile.PlacedPhrase> phrases = new ArrayList<>();
    for (YamlValue file : files) {
      file.forEach((key, value) -> memo.known(value, Phrase.class)
          .ifPresent(p -> phrases.add(new OwnProfile.PlacedPhrase(value.place(), key, p))));
    }
    return phrases;
  }

  private ProfileLoader addBundled() throws ProfileException {
    for (String name : names(LANGUAGE_FOLDER)) {
      addLanguage(name, BundledYaml.text(LANGUAGE_FOLDER + name));
    }
    for (String name : names(FOLDER)) {
      add(name, BundledYaml.text(FOLDER + name));
    }
    return this;
  }

  private YamlValue addLanguage(String name, String text) throws ProfileException {
    String id = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1, name.lastIndexOf('.'));
    try {
      YamlValue language = YamlValue.parse(name, text);
      languages.put(id, language);
      return language;
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage());
    }
  }

  private ProfileLoader addFolder(Path folder) throws ProfileException {
    YamlMistakes mistakes = new YamlMistakes();
    addFolder(folder, mistakes);
    throwIfAny(mistakes);
    return this;
  }

  /** Adds the YAML profiles of a folder, and collects the mistakes of all its files. */
  private List<YamlValue> addFolder(Path folder, YamlMistakes mistakes) throws ProfileException {
    List<Path> files = yamlFiles(folder);
    if (files.isEmpty()) {
      throw new ProfileException(folder + ": no profile there; expected files that end in .yaml.");
    }
    Path own = folder.resolve(LANGUAGES);
    for (Path file : Files.isDirectory(own) ? yamlFiles(own) : List.<Path>of()) {
      YamlValue language = addLanguage(file.toString(), read(file));
      mistakes.collect(() -> ProfileKeys.LANGUAGE_FILE.check(language, memo));
    }
    List<YamlValue> added = new ArrayList<>();
    Map<String, YamlValue> byId = new LinkedHashMap<>();
    for (Path file : files) {
      String text = read(file);
      mistakes.collect(() -> {
        YamlValue yaml = YamlValue.parse(file.toString(), text);
        mistakes.collect(() -> {
          String id = add(yaml);
          YamlValue other = byId.putIfAbsent(id, yaml);
          if (other != null) {
            throw yaml.wrongAt("the id '" + id + "' is also that of " + other.file() + ", which would not be read; "
                + "expected a unique id.", ProfileKeys.ID.name());
          }
        });
        added.add(yaml);
        ProfileKeys.PROFILE.check(yaml, memo);
      });
    }
    return added;
  }

  private static List<Path> yamlFiles(Path folder) throws ProfileException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(p -> p.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new ProfileException(folder + ": the folder of profiles could not be read.");
    }
  }

  private static String read(Path file) throws ProfileException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ProfileException(file + ": the file could not be read as UTF-8 text.");
    }
  }

  private void add(String name, String text) throws ProfileException {
    try {
      add(YamlValue.parse(name, text));
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage());
    }
  }

  /** Adds a profile and returns its id. */
  private String add(YamlValue yaml) throws YamlException {
    Optional<String> id = yaml.find(ProfileKeys.ID.name(), YamlValue::text);
    if (id.isEmpty()) {
      throw yaml.wrong("the key 'id' is missing here; expected 'id: …'.");
    }
    sheets.put(id.get(), new Sheet(
        id.get(),
        yaml.find(ProfileKeys.EXTENDS.name(), YamlValue::text),
        yaml.find(ProfileKeys.ABSTRACT.name(), YamlValue::flag).orElse(false),
        yaml));
    return id.get();
  }

  /** A profile and the YAML that it was read from, merged with the profile that it extends. */
  private record Loaded(Profile profile, YamlValue yaml) {}

  /** All profiles that letters can be read with; the exception lists the mistakes of all files. */
  private List<Profile> load() throws ProfileException {
    List<Profile> profiles = new ArrayList<>();
    YamlMistakes mistakes = new YamlMistakes();
    for (Sheet sheet : sheets.values()) {
      mistakes.collect(() -> load(sheet).map(Loaded::profile).ifPresent(profiles::add));
    }
    throwIfAny(mistakes);
    return List.copyOf(profiles);
  }

  /** A profile that letters can be read with; empty for an abstract one. */
  private Optional<Loaded> load(Sheet sheet) throws YamlException {
    YamlValue whole = resolve(sheet);
    if (sheet.isAbstract()) {
      return Optional.empty();
    }
    ProfileChecks.checkComplete(sheet.yaml(), whole);
    Profile profile = ProfileKeys.PROFILE.read(whole, memo);
    ProfileChecks.check(profile, whole);
    return Optional.of(new Loaded(profile, whole));
  }

  private static void throwIfAny(YamlMistakes mistakes) throws ProfileException {
    try {
      mistakes.throwIfAny();
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage());
    }
  }

  /** A profile merged with those that it extends and with the words of its language. */
  private YamlValue resolve(Sheet sheet) throws YamlException {
    List<Sheet> line = new ArrayList<>(List.of(sheet));
    Set<String> seen = new LinkedHashSet<>(List.of(sheet.id()));
    for (Sheet own = sheet; own.base().isPresent(); own = line.get(line.size() - 1)) {
      String base = own.base().get();
      if (!sheets.containsKey(base)) {
        throw own.yaml().wrongAt("it extends '" + base + "', but there is no such profile; expected one of "
            + sheets.keySet() + ".", "extends");
      }
      if (!seen.add(base)) {
        throw sheet.yaml().wrongAt("it extends itself, by way of " + seen + ".", "extends");
      }
      line.add(sheets.get(base));
    }
    Optional<YamlValue> whole = language(line);
    for (int i = line.size() - 1; i >= 0; i--) {
      YamlValue own = i == 0 ? line.get(i).yaml() : line.get(i).yaml().without(ProfileKeys.OWN);
      whole = Optional.of(whole.isPresent() ? own.over(whole.get()) : own.overNothing());
    }
    return whole.get();
  }

  private Optional<YamlValue> language(List<Sheet> line) throws YamlException {
    for (Sheet sheet : line) {
      Optional<String> name = sheet.yaml().find(ProfileKeys.LANGUAGE.name(), YamlValue::text);
      if (name.isPresent()) {
        return Optional.of(language(name.get(), sheet.yaml(), ProfileKeys.LANGUAGE.name(), new LinkedHashSet<>()));
      }
    }
    return Optional.empty();
  }

  /** A language merged with the one that it extends. */
  private YamlValue language(String name, YamlValue asker, String key, Set<String> seen) throws YamlException {
    YamlValue own = languages.get(name);
    if (own == null) {
      throw asker.wrongAt("there is no language '" + name + "'; expected one of " + languages.keySet() + ", or a file "
          + LANGUAGES + name + ".yaml in the folder of profiles.", key);
    }
    if (!seen.add(name)) {
      throw asker.wrongAt("it extends itself, by way of " + seen + ".", key);
    }
    if (resolvedLanguages.containsKey(name)) {
      return resolvedLanguages.get(name);
    }
    String extended = ProfileKeys.EXTENDS.name();
    Optional<String> base = own.find(extended, YamlValue::text);
    YamlValue words = own.without(Set.of(extended));
    YamlValue whole = base.isPresent() ? words.over(language(base.get(), own, extended, seen)) : words.overNothing();
    resolvedLanguages.put(name, whole); // One object for all profiles, because results are cached per object.
    return whole;
  }
}
