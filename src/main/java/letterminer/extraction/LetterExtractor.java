package letterminer.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.extraction.body.BodyReader;
import letterminer.extraction.body.OpenList;
import letterminer.extraction.body.PointCollector;
import letterminer.extraction.document.ContentsPage;
import letterminer.extraction.document.DocumentSplitter;
import letterminer.extraction.document.PartFinder;
import letterminer.extraction.document.TitleFinder;
import letterminer.extraction.grades.DoubtfulGrades;
import letterminer.extraction.grades.GradeTableReader;
import letterminer.extraction.grades.ScaleReader;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.TableGrades;
import letterminer.extraction.grades.UncertainPlaces;
import letterminer.extraction.grades.UnreadRow;
import letterminer.extraction.header.AuthorityReader;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.header.BodyNameReader;
import letterminer.extraction.header.Dating;
import letterminer.extraction.header.FieldReader;
import letterminer.extraction.header.Header;
import letterminer.extraction.header.HeaderReader;
import letterminer.extraction.header.InspectionReader;
import letterminer.extraction.header.LicenceReader;
import letterminer.extraction.header.NamedBody;
import letterminer.extraction.header.OtherDates;
import letterminer.extraction.header.SubjectReader;
import letterminer.extraction.part.Excerpt;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.TextEnds;
import letterminer.extraction.part.WordCutter;
import letterminer.extraction.people.FoundAddressee;
import letterminer.extraction.people.PersonReader;
import letterminer.extraction.people.SignatoryReader;
import letterminer.layout.Block;
import letterminer.layout.Layout;
import letterminer.layout.PageGaps;
import letterminer.layout.TableBlock;
import letterminer.layout.TagAgreement;
import letterminer.layout.TextBlock;
import letterminer.model.HeaderEvidence;
import letterminer.model.Period;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.ScaleStep;
import letterminer.model.TagSupport;
import letterminer.profile.Choice;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.Tokens;
import letterminer.profile.Vocabulary;
import letterminer.reading.Document;
import letterminer.reading.Line;

/** Turns the layout of a document into the findings of each letter in it. Immutable and thread-safe. */
public final class LetterExtractor {
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  /** A profile needs this many times its minimum score if the letter has neither salutation nor close. */
  private static final int FRAMELESS = 2;

  /** Characters of a point that a message quotes. */
  private static final int QUOTED = 80;

  private final ProfileChooser chooser;
  private final DocumentSplitter splitter;
  private final Profile general;
  private final Vocabulary vocabulary;

  private final OtherDates otherDates;
  private final AuthorityRegister register;

  /**
   * Makes an extractor.
   *
   * @param profiles the profiles to choose from; the general one must be among them
   * @param register the authorities known
   */
  public LetterExtractor(List<Profile> profiles, AuthorityRegister register) {
    this.chooser = new ProfileChooser(profiles);
    this.splitter = new DocumentSplitter(profiles);
    this.general = chooser.general()
        .orElseThrow(() -> new IllegalArgumentException("There is no profile called 'letter'."));
    this.vocabulary = Vocabulary.of(general, profiles);
    this.otherDates = new OtherDates(general, profiles);
    this.register = register;
  }

  /** The documents bound together in a file, in order. */
  public List<Document> split(Document file) {
    return splitter.split(file);
  }

  /** The letters of a file, given its documents; empty if nothing in it looks like a letter. */
  public List<LetterContent> extract(List<Excerpt> excerpts) {
    List<LetterContent> letters = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      letters.addAll(extract(excerpt, excerpts.size() == 1));
    }
    return List.copyOf(letters);
  }

  private List<LetterContent> extract(Excerpt excerpt, boolean alone) {
    List<LetterContent> letters = new ArrayList<>();
    Document document = excerpt.document();
    Layout layout = excerpt.layout();
    Optional<TitleFinder.Title> title = splitter.reportTitle(document);
    TagAgreement tags = new TagAgreement(document);
    Map<Integer, List<Line>> furniture = furniture(layout);
    NavigableMap<Integer, List<TextBlock>> notes =
        layout.footnotes().stream().collect(
            Collectors.groupingBy(TextBlock::page, TreeMap::new, Collectors.toList()));
    for (LetterPart part : parts(excerpt, title.isPresent())) {
      Header header = header(part, furniture);
      WordCutter words = new WordCutter();
      Choice choice = chooser.rank(OutlineReader.read(general, part, header, words, title)).get(0);
      boolean framed = part.salutation().isPresent() || part.close().isPresent() || title.isPresent();
      boolean enough = framed || !splitter.isPaperOfMeeting(document) && isEnough(choice);
      if (choice.fits() && enough && (alone || title.isPresent() || isLetter(part, choice))) {
        List<TextBlock> own = new ArrayList<>();
        notes.subMap(part.firstPage(), true, part.lastPage(), true).values().forEach(own::addAll);
        Header read = choice.profile().readsHeadersAs(general)
            ? header : header(choice.profile(), part, furniture);
        letters.add(findings(part, read, words, own, choice, excerpt, tags));
      }
    }
    return letters;
  }

  /**
   * Whether the evidence for a profile suffices without the salutation, the close or the title of a letter. An invoice
   * or an agenda may mention a letter too, so a document without any of these needs more evidence than the letter's
   * name.
   */
  private static boolean isEnough(Choice choice) {
    Profile profile = choice.profile();
    return profile.report()
        || profile.id().equals(ProfileChooser.GENERAL) || choice.score() >= FRAMELESS * profile.atLeast();
  }

  /**
   * Whether one of several parts of a file is a letter: the covering pages of a council describe a letter and would
   * otherwise be recognised too.
   */
  private static boolean isLetter(LetterPart part, Choice choice) {
    return part.salutation().isPresent()
        || part.close().isPresent() && !choice.profile().id().equals(ProfileChooser.GENERAL);
  }

  private List<LetterPart> parts(Excerpt excerpt, boolean report) {
    Document document = excerpt.document();
    return new PartFinder(vocabulary)
        .find(excerpt.layout().blocks(), document.firstPage(), document.lastPage(), report);
  }

  /** The score of every profile for each letter of a document, with what is missing. Used to explain a choice. */
  public List<List<Choice>> choices(Excerpt excerpt) {
    Map<Integer, List<Line>> furniture = furniture(excerpt.layout());
    Optional<TitleFinder.Title> title = splitter.reportTitle(excerpt.document());
    return parts(excerpt, title.isPresent()).stream()
        .map(part -> chooser.explain(OutlineReader.read(general, part, header(part, furniture), new WordCutter(), title)))
        .toList();
  }

  private static Map<Integer, List<Line>> furniture(Layout layout) {
    return layout.furniture().stream().collect(Collectors.groupingBy(Line::page));
  }

  /**
   * The header as the general profile reads it. If that finds no date, the header of the first other profile that does.
   */
  private Header header(LetterPart part, Map<Integer, List<Line>> furniture) {
    Header usual = header(general, part, furniture);
    return usual.date().isPresent() ? usual
        : otherDates.read(part, furniture.getOrDefault(part.firstPage(), List.of())).orElse(usual);
  }

  private static Header header(Profile profile, LetterPart part, Map<Integer, List<Line>> furniture) {
    return new HeaderReader(profile).read(part, furniture.getOrDefault(part.firstPage(), List.of()));
  }

  private LetterContent findings(
      LetterPart part, Header header, WordCutter words, List<TextBlock> notes, Choice choice,
      Excerpt excerpt, TagAgreement tags) {
    boolean positioned = excerpt.document().positioned();
    UncertainPlaces uncertain = new UncertainPlaces(excerpt.layout().uncertain());
    PageGaps gaps = PageGaps.of(excerpt.document());
    Profile profile = choice.profile();
    Optional<SubjectReader.Subject> subject = new SubjectReader(profile).read(part);
    Optional<String> year = subject.map(SubjectReader.Subject::text)
        .map(YEAR::matcher).filter(Matcher::find).map(Matcher::group)
        .or(() -> header.date().map(d -> String.valueOf(d.getYear())));
    TableGrades tables =
        new GradeTableReader(profile, positioned, year)
            .read(ContentsPage.without(part.afterSalutation()));
    Set<Block> gradeTables = tables.used();
    List<Block> blocks = ContentsPage.without(part.body());
    BodyReader.Body body = new BodyReader(profile, positioned, subject, year, words).read(blocks, gradeTables, gaps);
    List<Problem> problems = new ArrayList<>(body.problems());
    gaps.messages().forEach((page, message) -> {
      if (page > part.firstPage() && page <= part.lastPage()) {
        problems.add(Problem.of(ProblemCode.PAGES_MISSING, page, message));
      }
    });
    List<FoundPoint> points = points(body.points(), positioned, tags, problems);
    problems.addAll(new UnreadText(subject.map(SubjectReader.Subject::text), points, body.sections())
        .problems(blocks, gradeTables, profile));
    List<Statement> statements = new ArrayList<>(tables.statements());
    statements.addAll(body.statements());
    List<UnreadRow> unread = new ArrayList<>(tables.unread());
    unread.addAll(body.unread());
    unread.addAll(uncertain.takeFrom(statements));
    unread.addAll(new DoubtfulGrades(excerpt.document().doubtful()).takeFrom(statements));
    problems.addAll(uncertain.problems(part.firstPage(), part.lastPage()));
    InspectionReader inspection = new InspectionReader(profile, part.body(), words);
    Optional<InspectionReader.Days> found = inspection.dates(header.date());
    Optional<Period> days = found.map(InspectionReader.Days::period);
    Dating dating = ownDate(header.dating(), days, part);
    Optional<LocalDate> known = dating.date().or(() -> days.map(Period::end));
    Optional<NamedBody> named = named(profile, subject, part, header.addressees(), known);
    named.flatMap(NamedBody::doubt).ifPresent(d -> problems.add(Problem.of(ProblemCode.AUTHORITY_UNKNOWN, part.firstPage(), d)));
    Optional<String> written = named.map(n -> n.place().text());
    Optional<Covered> period = period(part, profile, words);
    List<Quote> inspectors = inspection.inspectors();
    Places places = new Places(positioned);
    FieldReader.Fields fields = FieldReader.read(profile, places, words, part, subject);
    problems.addAll(fields.problems());
    return new LetterContent(
        choice,
        profile.report() || profile.id().equals(ProfileChooser.GENERAL) && part.salutation().isEmpty(),
        part.firstPage(),
        part.lastPage(),
        subject.map(s -> s.text().strip()),
        named.map(NamedBody::authority),
        profile.body().isPresent() || written.map(w -> register.knows(w, known)).orElse(false),
        dating.date(),
        dating.unclear(),
        period.map(Covered::period),
        days,
        header.addressees().stream().map(a -> splitAtAuthority(a, written, profile.words()).placed(places)).toList(),
        new SignatoryReader(profile.words()).read(part, gradeTables).stream().map(s -> s.placed(places)).toList(),
        inspectors.stream().map(Quote::text).toList(),
        new HeaderEvidence(
            subject.map(s -> places.words(s.quote(s.text()))).orElse(List.of()),
            named.map(n -> places.words(n.place())).orElse(List.of()),
            dating.places().stream().flatMap(q -> places.words(q).stream()).distinct().toList(),
            period.map(p -> places.words(p.place())).orElse(List.of()),
            found.map(d -> places.words(d.place())).orElse(List.of()),
            inspectors.stream().map(q -> places.words(q).get(0)).toList(),
            LicenceReader.read(part, profile, words).map(places::words).orElse(List.of())),
        fields.values(),
        scale(part, notes, profile),
        List.copyOf(statements),
        List.copyOf(unread),
        body.lists(),
        points,
        body.sections(),
        body.areas(),
        List.copyOf(problems));
  }

  /** What a letter is about: a council, unless the profile says otherwise. */
  private Optional<NamedBody> named(
      Profile profile, Optional<SubjectReader.Subject> subject, LetterPart part, List<FoundAddressee> addressees,
      Optional<LocalDate> day) {
    if (profile.body().isPresent()) {
      return new BodyNameReader(profile, profile.body().get()).read(subject, part, addressees);
    }
    return new AuthorityReader(register, day).read(subject, part, addressees)
        .map(q -> new NamedBody(q, register.resolve(q.text(), day), Optional.empty()));
  }

  /**
   * A date on the title page of a report that is one of the days of its inspection is not the date of the report,
   * unless its label says so.
   */
  private static Dating ownDate(Dating found, Optional<Period> inspection, LetterPart part) {
    boolean another = part.salutation().isEmpty() && !found.labelled() && found.date().isPresent() && inspection.isPresent()
        && !found.date().get().isBefore(inspection.get().start())
        && !found.date().get().isAfter(inspection.get().end());
    return another ? Dating.NONE : found;
  }

  /**
   * A converter may leave a whole address on one line. The authority's name then separates the office from the address.
   */
  private static FoundAddressee splitAtAuthority(FoundAddressee a, Optional<String> authority, Profile.Words words) {
    String role = a.role().orElse("");
    int at = authority.map(name -> role.indexOf(name)).orElse(-1);
    if (at <= 0 || a.organisation().isPresent()
        || role.substring(0, at).matches(".*\\b(?:of|for|in|at|the) ?")) {
      return a;
    }
    String rest = role.substring(at + authority.get().length()).replaceFirst("^[\\s,]+", "");
    if (!rest.isEmpty() && !rest.matches(".*\\d.*") && !new PersonReader(words).holdsPlace(rest)) {
      return a; // The rest belongs to an office or a body; there is no address.
    }
    return new FoundAddressee(
        a.title(),
        a.name(),
        Optional.of(TextEnds.without(role.substring(0, at), " ,")),
        authority,
        Optional.of(rest).filter(r -> !r.isEmpty()).or(a::address),
        a.lines());
  }

  private static List<ScaleStep> scale(LetterPart part, List<TextBlock> notes, Profile profile) {
    for (Block block : part.afterSalutation()) {
      if (block instanceof TableBlock table) {
        List<ScaleStep> steps = ScaleReader.steps(table, profile.scale());
        if (!steps.isEmpty()) {
          return steps;
        }
      }
    }
    ScaleReader reader = new ScaleReader(profile.scale());
    List<ScaleStep> inBody = reader.read(LetterPart.flat(part.afterSalutation()));
    return inBody.isEmpty() ? reader.read(notes) : inBody;
  }

  /** The period of the evidence, and where it is printed. */
  private record Covered(Period period, Quote place) {}

  private static Optional<Covered> period(LetterPart part, Profile profile, WordCutter words) {
    for (TextBlock block : profile.period().isEmpty() ? List.<TextBlock>of() : LetterPart.flat(part.body())) {
      Tokens tokens = words.of(block.text());
      for (Phrase phrase : profile.period()) {
        Optional<Phrase.Match> match = phrase.find(tokens, profile.scale());
        Optional<LocalDate> start = match.flatMap(m -> m.get("start")).flatMap(profile.scale().dates()::parse);
        Optional<LocalDate> end = match.flatMap(m -> m.get("end")).flatMap(profile.scale().dates()::parse);
        if (start.isPresent() && end.isPresent()) {
          String stated = tokens.source(match.get().start(), match.get().end());
          return Optional.of(new Covered(
              new Period(start.get(), end.get()), new Quote(stated, block.lines())));
        }
      }
    }
    return Optional.empty();
  }

  private static List<FoundPoint> points(
      List<PointCollector.Draft> drafts, boolean positioned, TagAgreement tags, List<Problem> problems) {
    List<FoundPoint> points = new ArrayList<>();
    for (PointCollector.Draft d : drafts) {
      points.add(new FoundPoint(
          d.area(),
          Optional.of(d.section()).filter(s -> !s.isBlank()),
          d.list().map(OpenList::kind),
          d.list().map(OpenList::heading),
          d.responsible(),
          d.polarity(),
          d.leadIn(),
          d.text(),
          d.page(),
          d.endPage(),
          d.prose() ? Optional.empty() : support(d, tags, problems),
          positioned ? d.boxes() : List.of()));
    }
    return List.copyOf(points);
  }

  /** If the tags disagree with the page geometry, geometry wins and a problem is reported. */
  private static Optional<TagSupport> support(
      PointCollector.Draft draft, TagAgreement tags, List<Problem> problems) {
    Optional<TagAgreement.Verdict> verdict = tags.of(draft.blocks());
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    if (verdict.get() == TagAgreement.Verdict.AGREES) {
      return Optional.of(TagSupport.AGREE);
    }
    String how = switch (verdict.get()) {
      case IN_PIECES -> "cut it in pieces";
      case PART -> "have it as a part of something longer";
      default -> "have it as plain text";
    };
    problems.add(Problem.of(
        ProblemCode.TAGS_DIFFER, draft.page(),
        "The file's tags " + how + ": " + Problem.quote(draft.text(), QUOTED) + "."));
    return Optional.of(TagSupport.DIFFER);
  }
}
