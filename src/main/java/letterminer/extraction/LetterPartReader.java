package letterminer.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.extraction.body.BodyReader;
import letterminer.extraction.body.OpenList;
import letterminer.extraction.body.PointCollector;
import letterminer.extraction.document.ContentsPage;
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
import letterminer.extraction.header.InspectionReader;
import letterminer.extraction.header.LicenceReader;
import letterminer.extraction.header.NamedBody;
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

/** Reads one letter with the profile that was chosen for it. For one letter; not thread-safe. */
final class LetterPartReader {
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  /** Characters of a point that a message quotes. */
  private static final int QUOTED = 80;

  private final AuthorityRegister register;
  private final Excerpt excerpt;
  private final LetterPart part;
  private final Choice choice;
  private final Profile profile;
  private final Header header;
  private final WordCutter words;
  private final boolean positioned;
  private final Places places;
  private final Optional<SubjectReader.Subject> subject;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param excerpt the document that the letter is in
   * @param part the letter
   * @param header its header, as read with the profile of {@code choice}
   * @param words cuts its texts, some of which were cut before
   */
  LetterPartReader(
      AuthorityRegister register, Excerpt excerpt, LetterPart part, Choice choice, Header header, WordCutter words) {
    this.register = register;
    this.excerpt = excerpt;
    this.part = part;
    this.choice = choice;
    this.profile = choice.profile();
    this.header = header;
    this.words = words;
    this.positioned = excerpt.document().positioned();
    this.places = new Places(positioned);
    this.subject = new SubjectReader(profile).read(part);
  }

  /**
   * Reads it.
   *
   * @param notes the footnotes of its pages
   * @param tags the tags of the file
   */
  LetterContent read(List<TextBlock> notes, TagAgreement tags) {
    Text text = text(tags);
    InspectionReader inspection = new InspectionReader(profile, part.body(), words);
    Optional<InspectionReader.Days> days = inspection.dates(header.date());
    Optional<Period> visit = days.map(InspectionReader.Days::period);
    Dating dating = ownDate(visit);
    Optional<LocalDate> known = dating.date().or(() -> visit.map(Period::end));
    Optional<NamedBody> named = named(known);
    named.flatMap(NamedBody::doubt).ifPresent(d -> problems.add(Problem.of(ProblemCode.AUTHORITY_UNKNOWN, part.firstPage(), d)));
    Optional<String> written = named.map(n -> n.place().text());
    Optional<Covered> period = period();
    List<Quote> inspectors = inspection.inspectors();
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
        visit,
        header.addressees().stream().map(a -> splitAtAuthority(a, written).placed(places)).toList(),
        new SignatoryReader(profile.words()).read(part, text.gradeTables()).stream().map(s -> s.placed(places)).toList(),
        inspectors.stream().map(Quote::text).toList(),
        evidence(named, dating, period, days, inspectors),
        fields.values(),
        scale(notes),
        List.copyOf(text.statements()),
        List.copyOf(text.unread()),
        text.body().lists(),
        text.points(),
        text.body().sections(),
        text.body().areas(),
        List.copyOf(problems));
  }

  /** Sections, points and grades. */
  private record Text(
      BodyReader.Body body, Set<Block> gradeTables, List<FoundPoint> points, List<Statement> statements, List<UnreadRow> unread) {}

  private Text text(TagAgreement tags) {
    Optional<String> year = subject.map(SubjectReader.Subject::text)
        .map(YEAR::matcher).filter(Matcher::find).map(Matcher::group)
        .or(() -> header.date().map(d -> String.valueOf(d.getYear())));
    TableGrades tables = new GradeTableReader(profile, positioned, year).read(ContentsPage.without(part.afterSalutation()));
    List<Block> blocks = ContentsPage.without(part.body());
    PageGaps gaps = PageGaps.of(excerpt.document());
    BodyReader.Body body = new BodyReader(profile, positioned, subject, year, words).read(blocks, tables.used(), gaps);
    problems.addAll(body.problems());
    gaps.messages().forEach((page, message) -> {
      if (page > part.firstPage() && page <= part.lastPage()) {
        problems.add(Problem.of(ProblemCode.PAGES_MISSING, page, message));
      }
    });
    List<FoundPoint> points = points(body.points(), tags);
    problems.addAll(new UnreadText(subject.map(SubjectReader.Subject::text), points, body.sections())
        .problems(blocks, tables.used(), profile));
    List<Statement> statements = new ArrayList<>(tables.statements());
    statements.addAll(body.statements());
    List<UnreadRow> unread = new ArrayList<>(tables.unread());
    unread.addAll(body.unread());
    UncertainPlaces uncertain = new UncertainPlaces(excerpt.layout().uncertain());
    unread.addAll(uncertain.takeFrom(statements));
    unread.addAll(new DoubtfulGrades(excerpt.document().doubtful()).takeFrom(statements));
    problems.addAll(uncertain.problems(part.firstPage(), part.lastPage()));
    return new Text(body, tables.used(), points, statements, unread);
  }

  /** Where the values of the header are printed. */
  private HeaderEvidence evidence(
      Optional<NamedBody> named, Dating dating, Optional<Covered> period, Optional<InspectionReader.Days> days,
      List<Quote> inspectors) {
    return new HeaderEvidence(
        subject.map(s -> places.words(s.quote(s.text()))).orElse(List.of()),
        named.map(n -> places.words(n.place())).orElse(List.of()),
        dating.places().stream().flatMap(q -> places.words(q).stream()).distinct().toList(),
        period.map(p -> places.words(p.place())).orElse(List.of()),
        days.map(d -> places.words(d.place())).orElse(List.of()),
        inspectors.stream().map(q -> places.words(q).get(0)).toList(),
        LicenceReader.read(part, profile, words).map(places::words).orElse(List.of()));
  }

  /** What a letter is about: a council, unless the profile says otherwise. */
  private Optional<NamedBody> named(Optional<LocalDate> day) {
    if (profile.body().isPresent()) {
      return new BodyNameReader(profile, profile.body().get()).read(subject, part, header.addressees());
    }
    return new AuthorityReader(register, day).read(subject, part, header.addressees())
        .map(q -> new NamedBody(q, register.resolve(q.text(), day), Optional.empty()));
  }

  /**
   * A date on the title page of a report that is one of the days of its inspection is not the date of the report,
   * unless its label says so.
   */
  private Dating ownDate(Optional<Period> inspection) {
    Dating found = header.dating();
    boolean another = part.salutation().isEmpty() && !found.labelled() && found.date().isPresent() && inspection.isPresent()
        && !found.date().get().isBefore(inspection.get().start())
        && !found.date().get().isAfter(inspection.get().end());
    return another ? Dating.NONE : found;
  }

  /**
   * A converter may leave a whole address on one line. The authority's name then separates the office from the address.
   */
  private FoundAddressee splitAtAuthority(FoundAddressee a, Optional<String> authority) {
    String role = a.role().orElse("");
    int at = authority.map(name -> role.indexOf(name)).orElse(-1);
    if (at <= 0 || a.organisation().isPresent()
        || role.substring(0, at).matches(".*\\b(?:of|for|in|at|the) ?")) {
      return a;
    }
    String rest = role.substring(at + authority.get().length()).replaceFirst("^[\\s,]+", "");
    if (!rest.isEmpty() && !rest.matches(".*\\d.*") && !new PersonReader(profile.words()).holdsPlace(rest)) {
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

  private List<ScaleStep> scale(List<TextBlock> notes) {
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

  private Optional<Covered> period() {
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

  private List<FoundPoint> points(List<PointCollector.Draft> drafts, TagAgreement tags) {
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
          d.prose() ? Optional.empty() : support(d, tags),
          positioned ? d.boxes() : List.of()));
    }
    return List.copyOf(points);
  }

  /** If the tags disagree with the page geometry, geometry wins and a problem is reported. */
  private Optional<TagSupport> support(PointCollector.Draft draft, TagAgreement tags) {
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
