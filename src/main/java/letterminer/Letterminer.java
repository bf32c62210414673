package letterminer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.checking.LetterChecker;
import letterminer.checking.PageCoverage;
import letterminer.checking.Repeats;
import letterminer.extraction.AuthorityRegister;
import letterminer.extraction.Excerpt;
import letterminer.extraction.Findings;
import letterminer.extraction.LetterExtractor;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.layout.Layout;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.Structure;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.model.Source;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Choice;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;

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
 * says why. Immutable and safe for use by several threads. Make one and keep it: making it reads the
 * profiles and the polarity model.
 */
public final class Letterminer {
  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());
  private final Structure structure;
  private final LayoutEngine engine;
  private final LetterChecker checker = new LetterChecker();
  private final LetterExtractor extractor;
  private final MeasureReader measures = new MeasureReader(ThemeVocabulary.bundled());
  private final Optional<PointJudge> judge;

  private Letterminer(List<Profile> profiles, Structure structure, Optional<PointJudge> judge) {
    this.structure = structure;
    this.judge = judge;
    this.engine = new LayoutEngine(LayoutSettings.defaults(), structure);
    this.extractor = new LetterExtractor(profiles, AuthorityRegister.bundled());
  }

  /** With the profiles that come with the program. */
  public static Letterminer create() {
    return with(ProfileLoader.bundled());
  }

  /** With other profiles, see {@link ProfileLoader}; the general one must be among them. */
  public static Letterminer with(List<Profile> profiles) {
    return with(profiles, Structure.BOTH);
  }

  /** With other profiles, and with geometry or tags alone: for measuring each by itself. */
  public static Letterminer with(List<Profile> profiles, Structure structure) {
    return with(profiles, structure, new PointJudge(PolarityClassifier.bundled(), 0));
  }

  /** With other profiles, geometry or tags alone, and another model or least confidence. */
  public static Letterminer with(List<Profile> profiles, Structure structure, PointJudge judge) {
    return new Letterminer(profiles, structure, Optional.of(judge));
  }

  /** With other profiles, and without a classifier: points that no heading tells have no polarity. */
  public static Letterminer withoutClassifier(List<Profile> profiles) {
    return withoutClassifier(profiles, Structure.BOTH);
  }

  /** With other profiles, geometry or tags alone, and without a classifier. */
  public static Letterminer withoutClassifier(List<Profile> profiles, Structure structure) {
    return new Letterminer(profiles, structure, Optional.empty());
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
      return read(name, InputDocument.file(file, name).read(Integer.MAX_VALUE));
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
   * Reads a file's content under the eyes of someone who may end the process.
   *
   * @param sha256 of its bytes, 64 lower-case hex digits: who runs over an archive knows it already
   * @param pulse called after every page and every step
   * @throws OutOfMemoryError if memory does not suffice; what else the process is doing may have the same
   */
  public LetterFile read(String name, byte[] bytes, String sha256, Runnable pulse) {
    try {
      return anatomy(name, bytes, sha256, pulse).found();
    } catch (ReadingException e) {
      return failed(e.code(), e.getMessage());
    }
  }

  /**
   * What every step makes of a file, for looking into how it was read. A file on which only the last step
   * fails still has its layout.
   *
   * @throws ReadingException if nothing can be read, with the reason
   */
  public Anatomy anatomy(String name, byte[] bytes) throws ReadingException {
    return anatomy(name, bytes, Sha256.hex(bytes), () -> {});
  }

  private Anatomy anatomy(String name, byte[] bytes, String sha256, Runnable pulse)
      throws ReadingException {
    try {
      Document document = document(name, bytes, pulse);
      List<Excerpt> excerpts = excerpts(document);
      pulse.run();
      return new Anatomy(document, layout(excerpts), found(name, sha256, document, excerpts));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new ReadingException(ProblemCode.FILE_FAILED, broken(e));
    }
  }

  private Document document(String name, byte[] bytes, Runnable pulse) throws ReadingException {
    return tagged(reader.read(name, bytes, pulse));
  }

  private Document tagged(Document document) {
    return structure == Structure.GEOMETRY ? document.withoutTags() : document;
  }

  /**
   * Finds the letters of a document that was read already: for who reads it while this is being made.
   *
   * @param sha256 of its bytes, 64 lower-case hex digits
   * @throws OutOfMemoryError if memory does not suffice
   */
  public LetterFile read(String name, String sha256, Document document) {
    try {
      Document used = tagged(document);
      return found(name, sha256, used, excerpts(used));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return failed(ProblemCode.FILE_FAILED, broken(e));
    }
  }

  /** The documents in a file, each laid out by itself. */
  private List<Excerpt> excerpts(Document document) {
    return extractor.split(document).stream().map(d -> new Excerpt(d, engine.layout(d))).toList();
  }

  private static Layout layout(List<Excerpt> excerpts) {
    return Layout.of(excerpts.stream().map(Excerpt::layout).toList());
  }

  private LetterFile found(String name, String sha256, Document document, List<Excerpt> excerpts) {
    try {
      String text = text(document);
      if (text.isEmpty()) {
        return withoutLetter(document, NoLetter.of(document, false));
      }
      return letters(name, sha256, document, excerpts, text);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return failed(ProblemCode.FILE_FAILED, broken(e));
    }
  }

  /** A defect of ours, or a file beyond measure: one file must not end a run over thousands. */
  private static String broken(Throwable e) {
    return "The program failed on this file: " + e + ".";
  }

  private LetterFile letters(
      String name, String sha256, Document document, List<Excerpt> excerpts, String text) {
    List<Letter> letters = new ArrayList<>();
    List<Findings> found = extractor.extract(excerpts);
    PageCoverage pages = new PageCoverage(document, found);
    Repeats repeats = new Repeats(found);
    for (int i = 0; i < found.size(); i++) {
      Findings findings = found.get(i);
      Source source = new Source(
          name, sha256, document.medium(), findings.firstPage(), findings.lastPage(),
          document.pages().size());
      String id = sha256.substring(0, 12) + "-" + (i + 1);
      List<Problem> problems = new ArrayList<>(pages.problemsOf(i));
      repeats.problemOf(i).ifPresent(problems::add);
      letters.add(checker.check(id, source, judged(findings), problems));
    }
    if (letters.isEmpty()) {
      return withoutLetter(document, NoLetter.of(document, true));
    }
    String fingerprint = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    return new LetterFile(List.copyOf(letters), List.of(), fingerprint, document.pages().size());
  }

  /** With the polarity and the measures of each point. */
  private Findings judged(Findings findings) {
    List<Point> points = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Point point : findings.points()) {
      judge.flatMap(j -> j.disagreement(point)).ifPresent(problems::add);
      points.add(judge.map(j -> j.judged(point)).orElse(point).measuring(measures.read(point.wholeText())));
    }
    return findings.with(List.copyOf(points), problems);
  }

  /** What layout makes of a file, for looking into how it was read. */
  public Layout layout(String name, byte[] bytes) throws ReadingException {
    return layout(excerpts(document(name, bytes, () -> {})));
  }

  /** How every profile measures against each letter of a file, best first. */
  public List<List<Choice>> choices(String name, byte[] bytes) throws ReadingException {
    return excerpts(document(name, bytes, () -> {})).stream()
        .flatMap(e -> extractor.choices(e).stream()).toList();
  }

  private static LetterFile failed(ProblemCode code, String message) {
    return LetterFile.failed(Problem.of(code, message));
  }

  private static LetterFile withoutLetter(Document document, Problem problem) {
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.add(problem);
    return new LetterFile(List.of(), List.copyOf(problems), "", document.pages().size());
  }

  /** Letters and digits of all pages, in lower case. */
  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    for (Page page : document.pages()) {
      for (Line line : page.lines()) {
        append(line.text(), text);
      }
    }
    return text.toString();
  }

  private static void append(String line, StringBuilder to) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c >= 'a' && c <= 'z') { // Nearly every one; the others may take their time.
        to.append(c);
        at++;
      } else {
        int point = line.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
          to.appendCodePoint(Character.toLowerCase(point));
        }
        at += Character.charCount(point);
      }
    }
  }
}
