package letterminer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import letterminer.checking.GradeReconciler;
import letterminer.checking.LetterChecker;
import letterminer.checking.PageCoverage;
import letterminer.checking.Repeats;
import letterminer.extraction.FoundPoint;
import letterminer.extraction.LetterContent;
import letterminer.extraction.LetterExtractor;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.part.Excerpt;
import letterminer.language.EnglishWords;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.Structure;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.Sha256;
import letterminer.model.Source;
import letterminer.model.StableIds;
import letterminer.ocr.MisreadWords;
import letterminer.ocr.ScannedPages;
import letterminer.office.FileReader;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PointReading;
import letterminer.profile.Choice;
import letterminer.profile.KnownWords;
import letterminer.profile.Profile;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps that a document goes through, from its bytes to its letters: it is read; documents bound together are
 * split, and each is laid out; each is split into letters, for each of which a profile is chosen and by which what it
 * says is extracted; the polarity of its points is judged and what they measure is read; its points are numbered,
 * and all of it is checked. Safe for use by several threads.
 */
final class Pipeline {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final FileReader reader = new FileReader(ReadingSettings.defaults());
  private final List<Profile> profiles;
  private final ScannedPages scans;
  private final Structure structure;
  private final LayoutEngine engine;
  private final LetterExtractor extractor;
  private final Optional<PointJudge> judge;
  private final MeasureReader measures = new MeasureReader(ThemeVocabulary.bundled());
  private final LetterChecker checker = new LetterChecker();
  private Optional<MisreadWords> misreadWords = Optional.empty();

  Pipeline(List<Profile> profiles, Structure structure, Optional<PointJudge> judge, ScannedPages scans) {
    this.profiles = List.copyOf(profiles);
    this.scans = scans;
    this.structure = structure;
    this.engine = new LayoutEngine(LayoutSettings.defaults(), structure);
    this.extractor = new LetterExtractor(profiles, AuthorityRegister.bundled());
    this.judge = judge;
  }

  /** Reads the pages of a file. */
  Document read(String name, byte[] bytes, Runnable pulse) throws ReadingException {
    return readScans(reader.read(name, bytes, pulse), bytes, pulse);
  }

  /** Reads pages without usable text by OCR, and corrects what it misread in words that the profiles look for. */
  Document readScans(Document document, byte[] bytes, Runnable pulse) {
    Document read = scans.read(document, bytes, pulse);
    return read == document ? document : misreadWords().corrected(read);
  }

  /** Made for the first scan, and kept: most runs have none. */
  private synchronized MisreadWords misreadWords() {
    if (misreadWords.isEmpty()) {
      misreadWords = Optional.of(
          new MisreadWords(KnownWords.of(profiles), word -> EnglishWords.bundled().contains(word)));
    }
    return misreadWords.get();
  }

  /** Splits documents that are bound together, and lays each out by itself. */
  List<Excerpt> layOut(Document document, Consumer<Step> progress) {
    progress.accept(Step.SPLIT);
    boolean certain = document.tags().certain();
    Document used = structure == Structure.GEOMETRY && !certain ? document.withoutTags() : document;
    List<Document> documents = extractor.split(used);
    progress.accept(Step.LAY_OUT);
    List<Excerpt> excerpts = documents.stream()
        .map(d -> new Excerpt(certain ? d.withoutTags() : d, engine.layout(d))).toList(); // Nothing left to compare.
    if (LOG.isDebugEnabled()) {
      excerpts.forEach(e -> LOG.debug(
          "laid out: {} pages by {}, {} blocks", e.document().pages().size(), structure,
          e.layout().blocks().size()));
    }
    return excerpts;
  }

  /** How every profile measures against each letter, best first. */
  List<List<Choice>> choices(List<Excerpt> excerpts) {
    return excerpts.stream().flatMap(e -> extractor.choices(e).stream()).toList();
  }

  /** Finds the letters of a file that was read and laid out. */
  LetterFile letters(
      String name, String sha256, Document document, List<Excerpt> excerpts, Consumer<Step> progress) {
    progress.accept(Step.EXTRACT);
    String text = PlainText.of(document);
    if (text.isEmpty()) {
      return withoutLetter(document, NoLetter.of(document, false));
    }
    List<LetterContent> found = extractor.extract(excerpts);
    if (found.isEmpty()) {
      return withoutLetter(document, NoLetter.of(document, true));
    }
    PageCoverage pages = new PageCoverage(document, found);
    Repeats repeats = new Repeats(found);
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      LetterContent content = found.get(i);
      Source source = new Source(
          name, sha256, document.medium(), content.firstPage(), content.lastPage(), document.pages().size());
      List<Problem> problems = new ArrayList<>(pages.problemsOf(i));
      repeats.problemOf(i).ifPresent(problems::add);
      letters.add(letter(sha256.substring(0, 12) + "-" + (i + 1), source, content, problems, progress));
    }
    String fingerprint = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    return new LetterFile(List.copyOf(letters), List.of(), fingerprint, document.pages().size());
  }

  private Letter letter(
      String id, Source source, LetterContent content, List<Problem> problems, Consumer<Step> progress) {
    progress.accept(Step.JUDGE);
    Profile profile = content.choice().profile();
    Optional<PointJudge> reader = judge.filter(j -> PointJudge.reads(profile.language()));
    List<Point> points = points(id, content.points(), reader);
    List<Problem> words = points.stream().flatMap(p -> reader.flatMap(j -> j.disagreement(p)).stream()).toList();
    progress.accept(Step.CHECK);
    LOG.debug(
        "{}: pages {} to {}, profile {} with {} of at least {}; {} statements of grades, {} points", id,
        content.firstPage(), content.lastPage(), profile.id(), content.choice().score(), profile.atLeast(),
        content.statements().size(), points.size());
    GradeReconciler.Result grades =
        new GradeReconciler(profile).reconcile(content.statements(), content.unread());
    problems.addAll(checker.check(content, grades, points, words));
    return new Letter(
        id, source, profile.id(), profile.family(),
        Optional.of(profile.language()).filter(l -> !l.equals(Profile.BRITISH_ENGLISH)), content.subject(), content.authority(),
        content.date(), content.period(), content.inspection(), content.addressees(),
        content.signatories(), content.inspectors(), content.evidence(), content.fields(), content.scale(),
        List.copyOf(grades.judgements()), List.copyOf(grades.missing()), content.lists(), points, content.sections(),
        List.copyOf(problems), List.of());
  }

  /** The points of a letter, judged, measured and numbered. */
  private List<Point> points(String letter, List<FoundPoint> found, Optional<PointJudge> reader) {
    List<Point> points = new ArrayList<>();
    StableIds ids = StableIds.ofPoints(letter);
    for (FoundPoint point : found) {
      PointReading reading = reader.map(j -> j.read(point.heading(), point.wholeText()))
          .orElseGet(() -> point.heading().map(PointReading::heading).orElse(PointReading.NONE));
      points.add(new Point(
          ids.ofText(point.leadIn(), point.text()), point.area(), point.section(), point.list(), point.listHeading(),
          point.responsible(), reading.polarity(), reading.basis(), reading.confidence(),
          point.leadIn(), point.text(), point.page(), point.endPage(), point.tags(),
          measures.read(point.wholeText(), point.heading()), point.boxes()));
    }
    return List.copyOf(points);
  }

  private static LetterFile withoutLetter(Document document, Problem problem) {
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.add(problem);
    return new LetterFile(List.of(), List.copyOf(problems), "", document.pages().size());
  }
}
