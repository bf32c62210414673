package letterminer.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import letterminer.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the profiles, which also checks them. */
@Command(
    name = "profiles",
    mixinStandardHelpOptions = true,
    description = "Lists the profiles that are known, and checks those of --profiles.",
    footer = {"", "Example:", "  letterminer profiles --profiles my-profiles"})
final class ProfilesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ProfileOption profiles;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Profile profile : profiles.load()) {
      out.printf("%-20s %s%n", profile.id(), profile.title());
    }
    return 0;
  }
}
