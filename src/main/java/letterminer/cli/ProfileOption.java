package letterminer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import letterminer.input.FileNames;
import letterminer.profile.Profile;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /** The same option as arguments. */
  List<String> arguments() {
    return folder == null ? List.of() : List.of("--profiles=" + FileNames.argument(folder));
  }

  void addTo(RunIdentity identity) throws IOException {
    if (folder != null) {
      identity.withContent("profiles", folder);
    }
  }

  /** Says what is wrong with them; there is nothing to say of our own. */
  void check() {
    if (folder != null) {
      load();
    }
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
