package letterminer.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import letterminer.yaml.BundledYaml;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/** Which areas of the families are one area over time, and which scores can be compared. Immutable. */
public final class HarmonisedAreas {
  private static final String BUNDLED = "/letterminer/harmonised-areas.yaml";

  /**
   * How an area of a family is compared.
   *
   * @param area the harmonised area
   * @param scale scores on one scale can be compared
   * @param scope what the judgement covers
   */
  public record Place(String area, String scale, String scope) {}

  private record Source(String family, String area) {}

  private record Scale(String id, List<String> families) {}

  private record Part(Source source, String scope) {}

  private record Area(String id, List<Part> parts) {}

  private final Map<String, String> scales = new HashMap<>();
  private final Map<Source, List<Place>> places = new HashMap<>();

  private HarmonisedAreas(List<Scale> scales, List<Area> areas) {
    scales.forEach(scale -> scale.families().forEach(family -> this.scales.put(family, scale.id())));
    for (Area area : areas) {
      for (Part part : area.parts()) {
        places.computeIfAbsent(part.source(), s -> new ArrayList<>())
            .add(new Place(area.id(), scale(part.source().family()), part.scope()));
      }
    }
  }

  /** The areas that come with the program, {@code harmonised-areas.yaml}. */
  public static HarmonisedAreas bundled() {
    return BundledYaml.read(BUNDLED, HarmonisedAreas::of);
  }

  /** Reads areas from a file. */
  static HarmonisedAreas parse(String file, String yaml) throws YamlException {
    return of(YamlValue.parse(file, yaml));
  }

  private static HarmonisedAreas of(YamlValue yaml) throws YamlException {
    return yaml.keys(map -> new HarmonisedAreas(
        map.required("scales", v -> v.list(HarmonisedAreas::scale)),
        map.required("areas", v -> v.list(HarmonisedAreas::area))));
  }

  private static Scale scale(YamlValue value) throws YamlException {
    return value.keys(map -> new Scale(
        map.required("id", YamlValue::text), map.required("families", v -> v.list(YamlValue::text))));
  }

  private static Area area(YamlValue value) throws YamlException {
    return value.keys(map -> {
      String id = map.required("id", YamlValue::text);
      return new Area(id, map.required("from", v -> v.list(part -> part(part, id))));
    });
  }

  private static Part part(YamlValue value, String area) throws YamlException {
    return value.keys(map -> new Part(
        new Source(map.required("family", YamlValue::text), map.required("area", YamlValue::text)),
        map.read("scope", YamlValue::text).orElse(area)));
  }

  /** The same with areas of other families, which replace entries for the same area. */
  public HarmonisedAreas with(List<OwnArea> own) {
    HarmonisedAreas all = new HarmonisedAreas(List.of(), List.of());
    all.scales.putAll(scales);
    all.places.putAll(places);
    own.forEach(area -> all.places.remove(new Source(area.family(), area.area())));
    for (OwnArea area : own) {
      all.places.computeIfAbsent(new Source(area.family(), area.area()), s -> new ArrayList<>()).add(new Place(
          area.harmonised(), area.scale().orElse(scale(area.family())), area.scope().orElse(area.harmonised())));
    }
    return all;
  }

  /** How an area of a family is compared; an unlisted area is a separate area. */
  List<Place> of(String family, String area) {
    return places.getOrDefault(new Source(family, area), List.of(new Place(area, scale(family), area)));
  }

  private String scale(String family) {
    return scales.getOrDefault(family, family);
  }

  /** The other families whose scores can be compared with those of a place, in alphabetical order. */
  List<String> comparable(Place place, String family) {
    TreeSet<String> families = new TreeSet<>();
    places.forEach((source, of) -> {
      if (of.contains(place) && !source.family().equals(family)) {
        families.add(source.family());
      }
    });
    return List.copyOf(families);
  }
}
