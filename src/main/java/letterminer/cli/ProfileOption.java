package letterminer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.input.FileNames;
import letterminer.panel.OwnArea;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that adds profiles. */
final class ProfileOption {
  private final Bundled bundled;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Read more profiles from the .yaml files in DIR; one with a known id replaces it.")
  private Path folder;

  ProfileOption() {
    this(new Bundled());
  }

  ProfileOption(Bundled bundled) {
    this.bundled = bundled;
  }

  /** Its value as an argument; empty if it is not given. */
  String argument() {
    return folder == null ? "" : FileNames.argument(folder);
  }

  void addTo(RunIdentity identity) throws IOException {
    if (folder != null) {
      identity.withContent("profiles", folder);
    }
  }

  /** Reports mistakes in the profiles; the bundled ones are not checked. */
  void check() {
    if (folder != null) {
      areas();
    }
  }

  /** How the areas of the researcher's own families are compared; all profiles of a family agree about an area. */
  List<OwnArea> areas() {
    Map<List<String>, Set<OwnArea>> areas = new LinkedHashMap<>();
    for (Profile profile : folder == null ? List.<Profile>of() : load()) {
      for (Area area : profile.areas()) {
        if (!area.harmonised().isEmpty()) {
          Set<OwnArea> said = new LinkedHashSet<>();
          area.harmonised().forEach(h -> said.add(
              new OwnArea(profile.family(), area.id(), h.area(), h.scale(), h.scope())));
          Set<OwnArea> before = areas.putIfAbsent(List.of(profile.family(), area.id()), said);
          if (before != null && !before.equals(said)) {
            throw new BadFileException(command.commandLine(), "The profile " + profile.id() + " gives the area " + area.id()
                + " another 'harmonised' than an earlier profile of the family " + profile.family() + ". Use the same in both.");
          }
        }
      }
    }
    return areas.values().stream().flatMap(Set::stream).toList();
  }

  List<Profile> load() {
    if (folder == null) {
      return bundled.profiles();
    }
    try {
      return ProfileLoader.bundledAnd(folder);
    } catch (ProfileException e) {
      throw new BadFileException(command.commandLine(), e.getMessage());
    }
  }
}
