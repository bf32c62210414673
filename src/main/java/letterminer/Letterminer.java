package letterminer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.extraction.part.Excerpt;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.layout.Layout;
import letterminer.layout.Structure;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.ocr.OcrMode;
import letterminer.ocr.ScannedPages;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Choice;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads letters.
 *
 * <pre>{@code
 * Letterminer miner = Letterminer.create();
 * for (Letter letter : miner.read(Path.of("letter.pdf")).letters()) {
 *   letter.judgements().forEach(j -> System.out.println(j.label() + ": " + j.grade()));
 * }
 * }</pre>
 *
 * <p>Bad input never throws: a file that cannot be read gives a {@link LetterFile} without letters that
 * says why. Nothing of the program around it is changed, neither its logging nor the fonts that PDFBox uses for it;
 * messages for developers go to SLF4J, nearly all of them at the level DEBUG. Immutable and safe for use by several
 * threads. Make one and keep it: making it reads the profiles and the polarity model.
 */
public final class Letterminer {
  private static final Logger LOG = LoggerFactory.getLogger(Letterminer.class);

  private final Pipeline pipeline;

  private Letterminer(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** With the settings that a builder begins with. */
  public static Letterminer create() {
    return builder().build();
  }

  /** A builder with the bundled profiles and the bundled classifier, which reads scanned pages if it can. */
  public static Builder builder() {
    return new Builder();
  }

  /** Makes readers of letters with other settings. Not thread-safe. */
  public static final class Builder {
    private Optional<List<Profile>> profiles = Optional.empty();
    private Structure structure = Structure.BOTH;
    private Optional<PointJudge> judge = Optional.empty();
    private boolean classifies = true;
    private Optional<ScannedPages> scans = Optional.empty();

    private Builder() {}

    /** Other profiles, see {@link ProfileLoader}; the general one must be among them. */
    public Builder profiles(List<Profile> chosen) {
      this.profiles = Optional.of(List.copyOf(chosen));
      return this;
    }

    /** Geometry or tags alone, for measuring each by itself. */
    public Builder structure(Structure chosen) {
      this.structure = chosen;
      return this;
    }

    /** Another polarity model, or another least confidence. */
    public Builder judge(PointJudge chosen) {
      this.judge = Optional.of(chosen);
      return this;
    }

    /** No classifier: a point under a heading that does not state its polarity has none. */
    public Builder withoutClassifier() {
      this.classifies = false;
      return this;
    }

    /** Another way of reading scanned pages. */
    public Builder scans(ScannedPages chosen) {
      this.scans = Optional.of(chosen);
      return this;
    }

    /** Loads what was not given and makes the reader. */
    public Letterminer build() {
      Optional<PointJudge> used = classifies
          ? Optional.of(judge.orElseGet(() -> new PointJudge(PolarityClassifier.bundled(), 0))) : Optional.empty();
      return new Letterminer(new Pipeline(
          profiles.orElseGet(ProfileLoader::bundled), structure, used,
          scans.orElseGet(() -> ScannedPages.of(OcrMode.AUTO))));
    }
  }

  /** Reads a file; its name is its path's last part. */
  public LetterFile read(Path file) {
    return read(file, file.getFileName().toString());
  }

  /**
   * Reads a file.
   *
   * @param file where it is
   * @param name what to call it in the records
   */
  public LetterFile read(Path file, String name) {
    try {
      return read(name, Inputs.read(file, Integer.MAX_VALUE));
    } catch (OutOfMemoryError e) {
      return failed(ProblemCode.OUT_OF_MEMORY, "The file is too large to be read.");
    } catch (InputException e) {
      return LetterFile.failed(e.problem());
    }
  }

  /** Reads a file's content. */
  public LetterFile read(String name, byte[] bytes) {
    try {
      return read(name, bytes, Sha256.hex(bytes), () -> {});
    } catch (OutOfMemoryError e) {
      return failed(ProblemCode.OUT_OF_MEMORY, "The file needs more memory than the program has.");
    }
  }

  /**
   * Reads a file's content while a supervisor may kill the process.
   *
   * @param sha256 of its bytes, 64 lower-case hex digits: who runs over an archive knows it already
   * @param pulse called after every page and every step
   * @throws OutOfMemoryError if memory does not suffice; what else the process is doing may have the same
   */
  public LetterFile read(String name, byte[] bytes, String sha256, Runnable pulse) {
    Place at = new Place();
    try {
      Document document = pipeline.read(name, bytes, pulse);
      List<Excerpt> excerpts = pipeline.layOut(document, at);
      pulse.run();
      return timed(name, pipeline.letters(name, sha256, document, excerpts, at), at);
    } catch (ReadingException e) {
      return failed(e.code(), e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError e) { // One file must not end a run over thousands.
      return crashed(name, at, e);
    }
  }

  private static LetterFile timed(String name, LetterFile read, Place at) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: {} letters; {}", name, read.letters().size(), at.times());
    }
    return read;
  }

  private static LetterFile crashed(String name, Place at, Throwable e) {
    LOG.warn("{}: a bug in Letterminer while it was {}", name, at.step.doing(), e);
    return LetterFile.crashed(at.step.doing(), e);
  }

  /** Where a document is in the pipeline, and how long it took to get there. */
  private static final class Place implements Consumer<Step> {
    private final long[] nanos = new long[Step.values().length];
    private Step step = Step.READ;
    private long since = System.nanoTime();

    @Override
    public void accept(Step begun) {
      long now = System.nanoTime();
      nanos[step.ordinal()] += now - since;
      since = now;
      step = begun;
    }

    /** The time that each step took. */
    String times() {
      accept(step);
      return Stream.of(Step.values())
          .map(s -> String.format(Locale.ROOT, "%s %.1f ms", s.name(), nanos[s.ordinal()] / 1e6))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * What every step makes of a file, for looking into how it was read. A file on which only the last steps
   * fail still has its layout.
   *
   * @throws ReadingException if nothing can be read, with the reason
   */
  public Anatomy anatomy(String name, byte[] bytes) throws ReadingException {
    Place at = new Place();
    try {
      Document document = pipeline.read(name, bytes, () -> {});
      List<Excerpt> excerpts = pipeline.layOut(document, at);
      return new Anatomy(document, layout(excerpts), read(name, Sha256.hex(bytes), document, excerpts, at));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw crash(name, at, e);
    }
  }

  /**
   * Finds the letters of a document that was read already, but not by OCR: for who reads it while this is being made.
   *
   * @throws OutOfMemoryError if memory does not suffice
   */
  public LetterFile interpret(String name, byte[] bytes, Document document) {
    try {
      return interpret(name, Sha256.hex(bytes), pipeline.readScans(document, bytes, () -> {}));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return crashed(name, new Place(), e);
    }
  }

  /**
   * Finds the letters of a document that was read already.
   *
   * @param sha256 of its bytes, 64 lower-case hex digits
   * @throws OutOfMemoryError if memory does not suffice
   */
  public LetterFile interpret(String name, String sha256, Document document) {
    Place at = new Place();
    try {
      return timed(name, pipeline.letters(name, sha256, document, pipeline.layOut(document, at), at), at);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return crashed(name, at, e);
    }
  }

  private LetterFile read(String name, String sha256, Document document, List<Excerpt> excerpts, Place at) {
    try {
      return timed(name, pipeline.letters(name, sha256, document, excerpts, at), at);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return crashed(name, at, e);
    }
  }

  /** What layout makes of a file, for looking into how it was read. */
  public Layout layout(String name, byte[] bytes) throws ReadingException {
    return layout(laidOut(name, bytes));
  }

  /** How every profile measures against each letter of a file, best first. */
  public List<List<Choice>> choices(String name, byte[] bytes) throws ReadingException {
    return pipeline.choices(laidOut(name, bytes));
  }

  private List<Excerpt> laidOut(String name, byte[] bytes) throws ReadingException {
    Place at = new Place();
    try {
      return pipeline.layOut(pipeline.read(name, bytes, () -> {}), at);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw crash(name, at, e);
    }
  }

  private static ReadingException crash(String name, Place at, Throwable e) {
    Problem problem = crashed(name, at, e).problems().get(0);
    return new ReadingException(problem.code(), problem.message());
  }

  private static Layout layout(List<Excerpt> excerpts) {
    return Layout.of(excerpts.stream().map(Excerpt::layout).toList());
  }

  private static LetterFile failed(ProblemCode code, String message) {
    return LetterFile.failed(Problem.of(code, message));
  }
}
