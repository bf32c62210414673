package letterminer.drivers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The machine's environment variables and Java's system properties, which tell where things are.
 *
 * @param environment environment variables
 * @param property system properties of Java; null if unset
 */
public record Machine(Map<String, String> environment, UnaryOperator<String> property) {
  /** This machine. */
  public static Machine here() {
    return new Machine(System.getenv(), System::getProperty);
  }

  /** A variable, or the corresponding property: {@code letterminer.duckdb.jar} for {@code LETTERMINER_DUCKDB_JAR}. */
  Optional<String> setting(String variable) {
    return variable(variable)
        .or(() -> property(variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.')));
  }

  /** The folder for caches of programs. */
  Path cache() {
    return variable("XDG_CACHE_HOME").flatMap(Machine::absolute)
        .or(() -> variable("LOCALAPPDATA").flatMap(Machine::absolute))
        .orElseGet(() -> home().resolve(".cache")).resolve("letterminer");
  }

  Path home() {
    return Path.of(property("user.home").orElse("."));
  }

  /** The installation of Maven on the path: its settings apply to everyone on the machine. */
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

  /** According to the XDG specification, relative paths are invalid. */
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
