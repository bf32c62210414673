package letterminer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.Manifest;
import letterminer.polarity.PolarityClassifier;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version, the commit that it was built from, the bundled model, and Java. */
final class ProgramVersion implements IVersionProvider {
  private static final String COMMIT = "Build-Commit";

  /** The version in the jar's manifest; {@code development} where the program runs from folders of classes. */
  static String number() {
    return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
  }

  /** The commit in our jar's manifest; absent where it was built without Git, or is not built into a jar. */
  private static Optional<String> commit() {
    try {
      for (URL url : Collections.list(ProgramVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
        try (InputStream in = url.openStream()) {
          String commit = new Manifest(in).getMainAttributes().getValue(COMMIT);
          if (commit != null && !commit.isBlank()) {
            return Optional.of(commit);
          }
        }
      }
    } catch (IOException e) {
      // A manifest that cannot be read names no commit, and the version is still worth printing.
    }
    return Optional.empty();
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "letterminer " + number() + commit().map(c -> " (commit " + c + ")").orElse(""),
      "polarity model " + PolarityClassifier.bundled().version(),
      "Java " + Runtime.version()
    };
  }
}
