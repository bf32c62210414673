package letterminer.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Profile;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import letterminer.worker.Limits;

/**
 * How documents are read: the settings of every reading process. Engines send it to their machines.
 *
 * @param arguments options of a reading process, except profiles and model
 * @param profiles folder of more profiles; empty if there is none
 * @param model file of a polarity model; empty for the one that comes with the program
 * @param leastConfidence below this confidence polarity stays open
 * @param paints whether pages may be rendered for OCR, which takes memory
 * @param limits of one document
 * @param mostBytes largest document
 * @param mostOutput largest record of a document
 */
public record ReadingPlan(
    List<String> arguments, String profiles, String model, double leastConfidence, boolean paints, Limits limits,
    long mostBytes, long mostOutput) implements Serializable {
  private static final long MOST_BYTES = 100_000_000;
  private static final long MOST_OUTPUT = 50_000_000;

  public ReadingPlan {
    arguments = List.copyOf(arguments);
  }

  /** The bundled profiles and model, no OCR, and the default limits of 'extract'. */
  public static ReadingPlan defaults() {
    return new ReadingPlan(List.of("--ocr=NEVER"), "", "", 0, false, Limits.defaults(), MOST_BYTES, MOST_OUTPUT);
  }

  /** The same with profiles and model elsewhere, for an engine that copied them to another machine. */
  public ReadingPlan at(String otherProfiles, String otherModel) {
    return new ReadingPlan(arguments, otherProfiles, otherModel, leastConfidence, paints, limits, mostBytes, mostOutput);
  }

  /** The options of a reading process, with the folder of the OCR cache. */
  List<String> words(Path ocrCache) {
    List<String> words = new ArrayList<>(arguments);
    if (!profiles.isEmpty()) {
      words.add("--profiles=" + profiles);
    }
    if (!model.isEmpty()) {
      words.add("--model=" + model);
    }
    words.add("--min-confidence=" + leastConfidence);
    words.add("--output-limit-bytes=" + mostOutput);
    words.add("--ocr-cache=" + ocrCache);
    return words;
  }

  /** The profiles, which were checked when the plan was made. */
  public List<Profile> profileList() {
    try {
      return profiles.isEmpty() ? ProfileLoader.bundled() : ProfileLoader.bundledAnd(Path.of(profiles));
    } catch (ProfileException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the polarity of sentences.
   *
   * @throws IOException if the model cannot be read
   */
  public PointJudge judge() throws IOException {
    return new PointJudge(model.isEmpty() ? PolarityClassifier.bundled() : PolarityClassifier.load(Path.of(model)), leastConfidence);
  }
}
