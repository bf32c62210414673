package letterminer.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;

/** A run that may be rewritten during a review: then the new one is opened. Thread-safe. */
final class RunData implements Closeable {
  private final Path folder;
  private RunLetters letters;
  private Optional<FamilyScales> scales = Optional.empty();
  private String stamp;

  /** Opens a run. */
  RunData(Path folder) throws RunException {
    this.folder = folder;
    this.stamp = stampNow();
    this.letters = RunLetters.open(folder);
  }

  /** A stamp that changes when a run is published. */
  private String stampNow() {
    try {
      BasicFileAttributes file =
          Files.readAttributes(folder.resolve("datapackage.json"), BasicFileAttributes.class);
      return file.lastModifiedTime() + " " + file.size() + " " + file.fileKey();
    } catch (IOException e) {
      return ""; // It is being published at this moment.
    }
  }

  Path folder() {
    return folder;
  }

  /** The current run; while another one is being published, the previous one. */
  synchronized RunLetters letters() {
    String now = stampNow();
    if (!now.isEmpty() && !now.equals(stamp)) {
      try {
        RunLetters anew = RunLetters.open(folder);
        letters.close();
        letters = anew;
        scales = Optional.empty();
        stamp = now;
      } catch (RunException | IOException e) {
        return letters; // It may be half published; the next request will find it complete.
      }
    }
    return letters;
  }

  LetterSummary letter(String id) throws RequestException {
    return letters().find(id).orElseThrow(() -> RequestException.of(
        Reply.NOT_FOUND, "The run has no letter " + id + ". It may have been made again: reload the page."));
  }

  synchronized LetterValues values(String id) throws RequestException {
    letter(id);
    try {
      return letters.letter(id);
    } catch (RunException e) {
      throw RequestException.of(Reply.FAILED, e.getMessage());
    }
  }

  synchronized FamilyScales scales() {
    if (scales.isEmpty()) {
      try {
        scales = Optional.of(FamilyScales.of(letters.run(), letters.letters()));
      } catch (RunException e) {
        scales = Optional.of(FamilyScales.of(letters.letters())); // A run without CSV.
      }
    }
    return scales.get();
  }

  @Override
  public synchronized void close() throws IOException {
    letters.close();
  }
}
