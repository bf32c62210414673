package letterminer.profile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads profiles from YAML files: the ones that come with the program, and those of a folder that the
 * user names. A profile of the folder with a known id takes that one's place.
 */
public final class ProfileLoader {
  private static final Pattern MISSING = Pattern.compile("Missing required creator property '(\\w+)'");
  private static final String FOLDER = "/letterminer/profiles/";

  private final YAMLMapper mapper = YAMLMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
      .addModule(new LocalDateModule())
      .build();

  /** A file's content with its name, for messages. */
  private record Sheet(String name, String yaml, ProfileFile file) {
    /** The file's name and the line of a place in it. */
    String at(Object... path) {
      return name + ":" + YamlLines.line(yaml, List.of(path)).orElse(1) + ": ";
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

  private ProfileLoader addBundled() throws ProfileException {
    for (String name : text(FOLDER + "index.txt").split("\n")) {
      if (!name.isBlank()) {
        add(name.strip(), text(FOLDER + name.strip()));
      }
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

  private void add(String name, String yaml) throws ProfileException {
    try {
      ProfileFile file = mapper.readValue(yaml, ProfileFile.class);
      if (file == null || file.id() == null) {
        throw new ProfileException(name + ":1: the profile has no id; expected 'id: …'.");
      }
      sheets.put(file.id(), new Sheet(name, yaml, file));
    } catch (JsonProcessingException e) {
      throw new ProfileException(message(name, yaml, e));
    }
  }

  private static String message(String name, String yaml, JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    Optional<Integer> known = e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? YamlLines.line(yaml, steps(mapping))
        : Optional.empty();
    String place = name + ":" + known.orElse(where == null ? 1 : where.getLineNr()) + ": ";
    if (e instanceof UnrecognizedPropertyException unknown) {
      return place + "there is no key '" + unknown.getPropertyName() + "' here; expected one of "
          + unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList() + ".";
    }
    String path = e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? " (at " + path(mapping) + ")"
        : "";
    Matcher missing = MISSING.matcher(e.getOriginalMessage());
    if (missing.find()) {
      return place + "the key '" + missing.group(1) + "' is missing here; expected '" + missing.group(1)
          + ": …'" + path + ".";
    }
    return place + e.getOriginalMessage().replaceAll("\\s+", " ") + path;
  }

  private static List<Object> steps(JsonMappingException e) {
    List<Object> steps = new ArrayList<>();
    e.getPath().forEach(r -> steps.add(r.getFieldName() != null ? r.getFieldName() : r.getIndex()));
    return steps;
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() != null) {
        path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
      } else {
        path.append('[').append(step.getIndex() + 1).append(']');
      }
    }
    return path.toString();
  }

  private List<Profile> load() throws ProfileException {
    List<Profile> profiles = new ArrayList<>();
    for (Sheet sheet : sheets.values()) {
      if (!Boolean.TRUE.equals(sheet.file().isAbstract())) {
        profiles.add(build(sheet));
      }
    }
    return List.copyOf(profiles);
  }

  private Profile build(Sheet sheet) throws ProfileException {
    ProfileFile file = sheet.file();
    Set<String> seen = new LinkedHashSet<>(List.of(file.id()));
    String base = file.base();
    while (base != null) {
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
      base = under.file().base();
    }
    Profile profile = complete(sheet, file);
    checkAreas(sheet, profile);
    return profile;
  }

  private static Profile complete(Sheet sheet, ProfileFile f) throws ProfileException {
    if (f.family() == null || f.words() == null) {
      throw new ProfileException(sheet.at() + "the profile has no "
          + (f.family() == null ? "'family'" : "'words'")
          + "; give it, or extend a profile that has it ('extends: letter').");
    }
    return new Profile(
        f.id(),
        f.family(),
        f.title() == null ? f.id() : f.title(),
        Optional.ofNullable(f.dates()).map(d -> new Profile.DateRange(d.from(), d.to())),
        list(f.recognise()).stream()
            .map(s -> new Signal(
                s.phrase(),
                s.in() == null ? Signal.Place.TEXT : s.in(),
                s.weight() == null ? 1 : s.weight()))
            .toList(),
        f.atLeast() == null ? 1 : f.atLeast(),
        list(f.subject()),
        new Scale(list(f.scale()), Set.copyOf(list(f.gradeWords()))),
        list(f.areas()),
        list(f.judgements()),
        list(f.notInFramework()),
        f.table() == null ? new Profile.TableHeads(List.of(), List.of()) : f.table(),
        f.headings() == null
            ? new Profile.Headings(List.of(), List.of(), List.of(), List.of())
            : f.headings(),
        list(f.narrative()).stream()
            .map(n -> new Narrative(
                n.phrase(), Optional.ofNullable(n.area()), Optional.ofNullable(n.grade()), n.start()))
            .toList(),
        list(f.formulae()),
        list(f.period()),
        list(f.published()),
        list(f.inspection()),
        list(f.inspectors()),
        list(f.imprint()),
        list(f.team()),
        f.lists() == null ? Profile.Lists.USUAL : f.lists(),
        Boolean.TRUE.equals(f.report()),
        f.words());
  }

  private static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
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
    if (profile.area(id).isEmpty()) { // Only then is the line looked for: that reads the file once more.
      throw new ProfileException(sheet.at(path) + "'" + id + "' is used as an area, but 'areas' has only "
          + profile.areas().stream().map(Area::id).toList() + ".");
    }
  }
}
