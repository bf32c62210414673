package letterminer.cli;

import java.nio.file.Path;
import java.util.List;
import letterminer.profile.Profile;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds profiles. */
final class ProfileOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Read more profiles from the .yaml files in DIR; one with a known id replaces it.")
  private Path folder;

  List<Profile> load() {
    if (folder == null) {
      return ProfileLoader.bundled();
    }
    try {
      return ProfileLoader.bundledAnd(folder);
    } catch (ProfileException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }
}
