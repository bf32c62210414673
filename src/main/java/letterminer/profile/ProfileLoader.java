package letterminer.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Reads profiles from YAML files: the ones that come with the program, and those of a folder that the
 * user names. A profile of the folder with a known id takes that one's place.
 */
public final class ProfileLoader {
  private static final String FOLDER = "/letterminer/profiles/";

  /** A file's content with its places, for messages. */
  private record Sheet(YamlValue yaml, ProfileFile file) {
    /** The file's name and the line of a place in it. */
    String at(Object... path) {
      return yaml.place(path);
    }
  }

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

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

  /** Tells the profiles that come with one version of the program from those of another: a SHA-256. */
  public static String bundledHash() {
    StringBuilder all = new StringBuilder();
    for (String name : bundledNames()) {
      all.append(name).append('\n').append(text(FOLDER + name)).append('\n');
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> bundledNames() {
    return text(FOLDER + "index.txt").lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private ProfileLoader addBundled() throws ProfileException {
    for (String name : bundledNames()) {
      add(name, text(FOLDER + name));
    }
    return this;
  }

  private static String text(String resource) {
    try (InputStream in = ProfileLoader.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProfileLoader addFolder(Path folder) throws ProfileException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(p -> p.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new ProfileException(folder + ": the folder of profiles could not be read.");
    }
    if (files.isEmpty()) {
      throw new ProfileException(folder + ": no profile there; expected files that end in .yaml.");
    }
    for (Path file : files) {
      try {
        add(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new ProfileException(file + ": the file could not be read as UTF-8 text.");
      }
    }
    return this;
  }

  private void add(String name, String text) throws ProfileException {
    try {
      YamlValue yaml = YamlValue.parse(name, text);
      ProfileFile file = ProfileReader.read(yaml);
      sheets.put(file.id(), new Sheet(yaml, file));
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage());
    }
  }

  private List<Profile> load() throws ProfileException {
    List<Profile> profiles = new ArrayList<>();
    for (Sheet sheet : sheets.values()) {
      if (!sheet.file().isAbstract()) {
        profiles.add(build(sheet));
      }
    }
    return List.copyOf(profiles);
  }

  private Profile build(Sheet sheet) throws ProfileException {
    ProfileFile file = sheet.file();
    Set<String> seen = new LinkedHashSet<>(List.of(file.id()));
    Optional<String> next = file.base();
    while (next.isPresent()) {
      String base = next.get();
      Sheet under = sheets.get(base);
      if (under == null) {
        throw new ProfileException(sheet.at("extends") + "it extends '" + base
            + "', which no profile is called; expected one of " + sheets.keySet() + ".");
      }
      if (!seen.add(base)) {
        throw new ProfileException(
            sheet.at("extends") + "it extends itself, by way of " + seen + ".");
      }
      file = file.over(under.file());
      next = under.file().base();
    }
    Profile profile = complete(sheet, file);
    checkAreas(sheet, profile);
    return profile;
  }

  private static Profile complete(Sheet sheet, ProfileFile f) throws ProfileException {
    if (f.family().isEmpty() || f.words().isEmpty()) {
      throw new ProfileException(sheet.at() + "the profile has no "
          + (f.family().isEmpty() ? "'family'" : "'words'")
          + "; give it, or extend a profile that has it ('extends: letter').");
    }
    return new Profile(
        f.id(),
        f.family().get(),
        f.title().orElse(f.id()),
        f.dates(),
        list(f.recognise()),
        f.atLeast().orElse(1),
        list(f.subject()),
        new Scale(list(f.scale()), Set.copyOf(list(f.gradeWords()))),
        list(f.areas()),
        list(f.judgements()),
        list(f.notInFramework()),
        f.table().orElse(new Profile.TableHeads(List.of(), List.of())),
        f.headings().orElse(Profile.Headings.NONE),
        f.listKinds().orElse(Profile.ListKinds.NONE),
        list(f.nothing()),
        list(f.notJudged()),
        list(f.narrative()),
        list(f.formulae()),
        list(f.period()),
        list(f.published()),
        list(f.dated()),
        list(f.otherDates()),
        Set.copyOf(list(f.states())),
        f.inspectionDays(),
        list(f.inspection()),
        list(f.inspectors()),
        list(f.imprint()),
        list(f.licence()),
        list(f.team()),
        list(f.teamLabels()),
        list(f.facts()),
        list(f.contact()),
        f.lists().orElse(Profile.Lists.USUAL),
        f.report().orElse(false),
        f.words().get());
  }

  private static <T> List<T> list(Optional<List<T>> values) {
    return values.orElse(List.of());
  }

  private static void checkAreas(Sheet sheet, Profile profile) throws ProfileException {
    for (int i = 0; i < profile.judgements().size(); i++) {
      checkArea(profile, profile.judgements().get(i), sheet, "judgements", i);
    }
    for (int i = 0; i < profile.notInFramework().size(); i++) {
      checkArea(profile, profile.notInFramework().get(i), sheet, "notInFramework", i);
    }
    for (int i = 0; i < profile.narrative().size(); i++) {
      Optional<String> area = profile.narrative().get(i).area();
      if (area.isPresent()) {
        checkArea(profile, area.get(), sheet, "narrative", i, "area");
      }
      Optional<String> grade = profile.narrative().get(i).grade();
      if (grade.isPresent() && profile.scale().byGrade(grade.get()).isEmpty()) {
        throw new ProfileException(sheet.at("narrative", i, "grade") + "'" + grade.get()
            + "' is no grade of the scale; expected one of "
            + profile.scale().grades().stream().map(Scale.Grade::grade).toList() + ".");
      }
    }
  }

  private static void checkArea(Profile profile, String id, Sheet sheet, Object... path)
      throws ProfileException {
    if (profile.area(id).isEmpty()) {
      throw new ProfileException(sheet.at(path) + "'" + id + "' is used as an area, but 'areas' has only "
          + profile.areas().stream().map(Area::id).toList() + ".");
    }
  }
}
