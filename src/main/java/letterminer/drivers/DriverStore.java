package letterminer.drivers;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import letterminer.model.Sha256;

/**
 * Finds drivers: a jar named by the user, in the cache, in Maven's local repository, or in a Maven repository on the
 * network, in this order. A jar is loaded only if it has the hash that is built into the program.
 */
public final class DriverStore {
  /** The environment variable for the repository to download from. */
  public static final String REPOSITORY = "LETTERMINER_REPOSITORY";

  private final Machine machine;
  private final Consumer<String> say;

  /**
   * Creates a store.
   *
   * @param say receives messages for the user before and after a download
   */
  public DriverStore(Machine machine, Consumer<String> say) {
    this.machine = machine;
    this.say = say;
  }

  /**
   * Loads a driver; downloads its jar if necessary.
   *
   * @throws DriverException if it cannot be used
   */
  public LoadedDriver load(Driver driver) throws DriverException {
    Path jar = find(driver);
    try {
      // Separate from the program: the driver sees only Java and itself. Stays open as long as the program runs.
      @SuppressWarnings("resource")
      URLClassLoader classes = new URLClassLoader(
          driver.title(), new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      return new LoadedDriver(
          driver, (java.sql.Driver) classes.loadClass(driver.type()).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException | MalformedURLException | LinkageError e) {
      throw new DriverException("the driver in " + jar + " cannot be loaded: " + e);
    }
  }

  /** Its jar, if it is on this machine; never downloads. */
  public Optional<Path> present(Driver driver) {
    Optional<String> named = machine.setting(driver.variable());
    if (named.isPresent()) {
      return Optional.of(Path.of(named.get())).filter(jar -> isRight(driver, jar));
    }
    return List.of(machine.cache().resolve(driver.file()), new MavenSettings(machine).localRepository().resolve(driver.path()))
        .stream().filter(jar -> isRight(driver, jar)).findFirst();
  }

  /** Its jar, downloaded if necessary. */
  Path find(Driver driver) throws DriverException {
    Optional<String> named = machine.setting(driver.variable());
    if (named.isPresent()) {
      return named(driver, named.get());
    }
    MavenSettings maven = new MavenSettings(machine);
    Path cached = machine.cache().resolve(driver.file());
    for (Path place : List.of(cached, maven.localRepository().resolve(driver.path()))) {
      if (isRight(driver, place)) {
        return place;
      }
    }
    fetch(driver, maven, cached);
    return cached;
  }

  private static Path named(Driver driver, String name) throws DriverException {
    String says = driver.variable() + " names " + name + ", ";
    try {
      Path jar = Path.of(name);
      if (!Files.isRegularFile(jar)) {
        throw new DriverException(says + "but there is no such file");
      }
      if (!isRight(driver, jar)) {
        throw new DriverException(
            says + "but that is not " + driver.file() + ", the only version that this program uses: its SHA-256 must be "
                + driver.sha256());
      }
      return jar;
    } catch (InvalidPathException e) {
      throw new DriverException(says + "which is not a file name");
    }
  }

  private static boolean isRight(Driver driver, Path jar) {
    try {
      return Files.isRegularFile(jar) && Files.size(jar) == driver.bytes() && Sha256.hex(jar).equals(driver.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  private void fetch(Driver driver, MavenSettings maven, Path target) throws DriverException {
    Optional<String> chosen = machine.setting(REPOSITORY);
    String repository = chosen.orElseGet(maven::repository).replaceAll("/+$", "");
    say.accept("fetching " + driver.title() + "'s driver, " + driver.size() + ", only this once, from " + repository + " to "
        + target + " ...");
    try {
      URI address = new URI(repository + "/" + driver.path());
      if (!Stream.of("http", "https", "file").toList().contains(address.getScheme())) {
        throw new IOException("that is not an address with http or https");
      }
      new Download(driver).fetch(
          address, chosen.isPresent() ? Optional.empty() : maven.proxy(address.getScheme()), target);
    } catch (IOException | java.net.URISyntaxException e) {
      String reason = e instanceof IOException broken ? Download.reason(broken) : e.getMessage();
      throw new DriverException(driver.title() + "'s driver could not be fetched from " + repository + ": " + reason
          + ". Check the network; or set " + REPOSITORY + " to another Maven repository; or fetch " + driver.path()
          + " of Maven Central on another machine and name the file in " + driver.variable());
    }
    say.accept("fetched and checked.");
  }
}
