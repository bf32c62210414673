package letterminer.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.ocr.OcrMode;
import letterminer.ocr.OcrSettings;
import letterminer.ocr.ScannedPages;
import picocli.CommandLine.Option;

/** Which pages are read by OCR: an option of every command that reads letters. */
final class OcrOption {
  private static final String PROGRAM = "tesseract";

  @Option(
      names = "--ocr",
      paramLabel = "PAGES",
      defaultValue = "auto",
      description = "Which pages of a PDF Tesseract reads, if it is installed: those whose text is missing or unusable "
          + "(auto, the default), none (never) or all (always).")
  private OcrMode mode = OcrMode.AUTO;

  @Option(names = "--ocr-cache", paramLabel = "DIR", hidden = true)
  private Path cache;

  /** The run's OCR cache, in the folder of its state. */
  static Path cache(Path state) {
    return state.resolve("ocr");
  }

  /** The OCR engine for these settings. */
  ScannedPages scans() {
    return new ScannedPages(mode, OcrSettings.defaults(), PROGRAM, Optional.ofNullable(cache));
  }

  /** The same option as arguments. */
  List<String> arguments() {
    return List.of("--ocr=" + mode.name());
  }

  /** Whether pages may have to be rendered. */
  boolean paints() {
    return mode == OcrMode.ALWAYS || mode == OcrMode.AUTO && installed().isPresent();
  }

  /** Adds what results depend on: after Tesseract is installed or replaced, scans are read again. */
  void addTo(RunIdentity identity) {
    identity.with("ocr", mode.name().toLowerCase(Locale.ROOT));
    if (mode != OcrMode.NEVER) {
      identity.withProgramFile("ocr-program", installed());
    }
  }

  /** The program on the search path. It is not run: that would take longer than reading a letter. */
  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of(PROGRAM, PROGRAM + ".exe")) {
        try {
          Path file = Path.of(folder, name);
          if (!folder.isEmpty() && Files.isExecutable(file)) {
            return Optional.of(file);
          }
        } catch (java.nio.file.InvalidPathException e) {
          // Not a folder that anything could be in.
        }
      }
    }
    return Optional.empty();
  }
}
