package letterminer.doctor;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import letterminer.drivers.Driver;
import letterminer.drivers.DriverStore;
import letterminer.measures.ThemeVocabulary;
import letterminer.ocr.Tesseract;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Profile;

/** Looks at everything that a run may need. Immutable. */
public final class Checkup {
  private static final int LEAST_JAVA = 17;

  /** The parent takes about 200 MB and each of two workers as much for usual letters. */
  private static final long LEAST_MEMORY = 600L << 20;

  /** What a run of a thousand letters writes, records included, with room to spare. */
  private static final long LEAST_DISK = 500L << 20;

  private final Path output;
  private final Supplier<List<Profile>> profiles;
  private final Supplier<PolarityClassifier> model;
  private final DriverStore drivers;

  /**
   * Makes a checkup.
   *
   * @param output where a run would write
   * @param profiles loads the profiles, those of a user among them
   * @param model loads the polarity model
   */
  public Checkup(
      Path output, Supplier<List<Profile>> profiles, Supplier<PolarityClassifier> model, DriverStore drivers) {
    this.output = output.toAbsolutePath().normalize();
    this.profiles = profiles;
    this.model = model;
    this.drivers = drivers;
  }

  /** All findings, in the order in which a run needs them. */
  public List<CheckResult> run() {
    List<CheckResult> findings = new ArrayList<>();
    findings.add(java());
    findings.add(memory());
    findings.add(loaded(
        "profiles", "The profiles cannot be loaded", () -> profiles.get().size() + " profiles are sound."));
    findings.add(loaded("model", "A model cannot be loaded", () -> {
      model.get().classify("Children are safe.");
      ThemeVocabulary.bundled();
      return "The models of polarity and themes are sound.";
    }));
    findings.add(fonts());
    findings.add(writable("output folder", output));
    findings.add(writable("temporary folder", Path.of(System.getProperty("java.io.tmpdir"))));
    findings.add(disk());
    findings.add(ocr());
    findings.add(driver(Driver.DUCKDB, "--format parquet and duckdb, and query"));
    findings.add(driver(Driver.SQLITE, "--format sqlite"));
    return List.copyOf(findings);
  }

  private static CheckResult java() {
    int version = Runtime.version().feature();
    String detail = "Java " + Runtime.version() + " of " + System.getProperty("java.vendor", "an unknown vendor") + ".";
    return version >= LEAST_JAVA ? CheckResult.ok("Java", detail)
        : CheckResult.wrong("Java", detail, "Install Java " + LEAST_JAVA + " or newer.");
  }

  private static CheckResult memory() {
    Optional<Long> physical = MachineMemory.total();
    String heap = megabytes(Runtime.getRuntime().maxMemory()) + " of heap for this process";
    String detail = physical.map(p -> megabytes(p) + " of memory, " + heap + ".")
        .orElse("Memory unknown, " + heap + ".");
    return physical.filter(p -> p < LEAST_MEMORY).isEmpty() ? CheckResult.ok("memory", detail)
        : CheckResult.wrong(
            "memory", detail, "Runs need about " + megabytes(LEAST_MEMORY) + "; use --threads 1 and --memory.");
  }

  /** Loads something that comes with the program or from the user: whatever goes wrong there is the finding. */
  private static CheckResult loaded(String name, String failed, Supplier<String> load) {
    try {
      return CheckResult.ok(name, load.get());
    } catch (RuntimeException | LinkageError e) {
      return CheckResult.wrong(name, failed + ": " + e.getMessage(), "Correct the file that is named, or install the program again.");
    }
  }

  /** Java draws text only where the system has a font and the libraries for it; reading does without. */
  private static CheckResult fonts() {
    try {
      boolean draws = new Font(Font.SANS_SERIF, Font.PLAIN, 12)
          .getStringBounds("Aa", new FontRenderContext(null, true, true)).getWidth() > 0;
      return draws ? CheckResult.ok("fonts", "Java has fonts for drawing labels.") : withoutFonts("Java draws no text.");
    } catch (RuntimeException | LinkageError e) {
      return withoutFonts("Java has no fonts: " + e + ".");
    }
  }

  private static CheckResult withoutFonts(String detail) {
    return CheckResult.missing(
        "fonts", detail + " Letters are read as always; 'show --layout' as PNG needs them.",
        "Install a font and fontconfig, on Debian: apt-get install fontconfig fonts-dejavu-core");
  }

  private static CheckResult writable(String name, Path folder) {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing)) {
      return CheckResult.wrong(name, folder + " is not a folder and cannot become one.", "Name another with -o.");
    }
    try {
      Files.delete(Files.createTempFile(existing, ".letterminer-doctor", null));
      return CheckResult.ok(name, existing + " can be written to.");
    } catch (IOException | SecurityException e) {
      return CheckResult.wrong(
          name, existing + " cannot be written to: " + e.getMessage() + ".",
          "Change its permissions, or name another with -o.");
    }
  }

  private CheckResult disk() {
    Path existing = output;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      FileStore store = Files.getFileStore(existing);
      String detail = megabytes(store.getUsableSpace()) + " free below " + existing + ".";
      return store.getUsableSpace() >= LEAST_DISK ? CheckResult.ok("disk", detail)
          : CheckResult.wrong("disk", detail, "Free some space, or write to another disk with -o.");
    } catch (IOException e) {
      return CheckResult.wrong("disk", "Its free space is unknown: " + e.getMessage() + ".", "Look at the disk.");
    }
  }

  private static CheckResult ocr() {
    Tesseract.Search search = Tesseract.find(Tesseract.USUAL_NAME);
    return search.found()
        .map(t -> CheckResult.ok("OCR", "Found " + t.identity() + "."))
        .orElseGet(() -> CheckResult.missing(
            "OCR", "Scans cannot be read: " + search.complaint() + ".",
            "Install it: apt-get install tesseract-ocr on Debian, brew install tesseract on macOS, "
                + "winget install UB-Mannheim.TesseractOCR on Windows."));
  }

  private CheckResult driver(Driver driver, String need) {
    return drivers.present(driver)
        .map(jar -> CheckResult.ok(driver.title(), "The driver is in " + jar + "."))
        .orElseGet(() -> CheckResult.missing(
            driver.title(), "The driver is not installed yet; only " + need + " need it.",
            "It is fetched when it is first needed; without a network, set " + driver.variable() + " to its jar."));
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
