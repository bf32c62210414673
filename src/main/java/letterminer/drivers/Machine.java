package letterminer.drivers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the machine says about where things are: its environment, and the properties of Java.
 *
 * @param environment variables of the environment
 * @param property properties of Java, null where there is none
 */
public record Machine(Map<String, String> environment, UnaryOperator<String> property) {
  /** This machine. */
  public static Machine here() {
    return new Machine(System.getenv(), System::getProperty);
  }

  /** A variable, or the property that stands in for it: {@code letterminer.duckdb.jar} for {@code LETTERMINER_DUCKDB_JAR}. */
  Optional<String> setting(String variable) {
    return variable(variable)
        .or(() -> property(variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.')));
  }

  /** Where programs keep what they can fetch again. */
  Path cache() {
    return variable("XDG_CACHE_HOME").flatMap(Machine::absolute)
        .or(() -> variable("LOCALAPPDATA").flatMap(Machine::absolute))
        .orElseGet(() -> home().resolve(".cache")).resolve("letterminer");
  }

  Path home() {
    return Path.of(property("user.home").orElse("."));
  }

  /** The installation of Maven that a command would start: its settings hold for everyone on the machine. */
  Optional<Path> maven() {
    for (String folder : variable("PATH").orElse("").split(java.io.File.pathSeparator)) {
      Optional<Path> command = path(folder).map(f -> f.resolve("mvn")).filter(Files::isRegularFile);
      if (command.isPresent()) {
        try {
          return Optional.ofNullable(command.get().toRealPath().getParent()).map(Path::getParent);
        } catch (java.io.IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  Optional<String> property(String name) {
    return Optional.ofNullable(property.apply(name)).filter(v -> !v.isBlank());
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
  }

  /** By the rules of XDG a relative path counts as none. */
  private static Optional<Path> absolute(String text) {
    return path(text).filter(Path::isAbsolute);
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
