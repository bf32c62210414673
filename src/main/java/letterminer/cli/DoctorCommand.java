package letterminer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import letterminer.dataset.Json;
import letterminer.doctor.CheckResult;
import letterminer.doctor.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports whether everything that a run may need is present. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks this machine and installation: Java, memory, profiles, model, fonts, write rights, disk, OCR, "
        + "drivers. Says what to do about each thing missing. Changes nothing and uses no network.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:letters can be read; something that only some runs need may be missing",
      "1:something has to be fixed first",
      "2:wrong usage"
    },
    footer = {"", "Examples:", "  letterminer doctor", "  letterminer doctor --profiles my-profiles -o /data/run --json"})
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ProfileOption profiles;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder that runs will write to (default: ${DEFAULT-VALUE}).",
      defaultValue = "output")
  private Path output;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  private final Bundled bundled;

  DoctorCommand(Bundled bundled) {
    this.bundled = bundled;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    List<CheckResult> findings = new Checkup(
        output, profiles::load, bundled::classifier, Drivers.store(spec.commandLine().getErr())).run();
    if (json) {
      out.println(Json.indented().writeValueAsString(findings));
    } else {
      findings.forEach(f -> print(out, f));
    }
    return findings.stream().anyMatch(f -> f.state() == CheckResult.State.WRONG) ? 1 : 0;
  }

  private static void print(PrintWriter out, CheckResult finding) {
    out.printf(Locale.ROOT, "%-8s %-16s %s%n", finding.state().code(), finding.name(), finding.detail());
    finding.remedy().ifPresent(r -> out.printf(Locale.ROOT, "%-8s %-16s %s%n", "", "", "-> " + r));
  }
}
