package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes one kind of letter. {@link ProfileLoader} makes it from a YAML file; {@code src/docs/profiles.md}
 * says what each key means.
 *
 * @param id id, beginning with the family's name
 * @param family family of letters
 * @param title its readable name
 * @param language language that its letters are written in
 * @param dates range of dates that such a letter can have
 * @param recognise signals that identify its letters
 * @param atLeast the smallest sum of weights with which it is chosen
 * @param subject wordings of the subject line
 * @param body what its letters are about, if not a council
 * @param scale its grades
 * @param areas its areas, in order
 * @param judgements ids of the areas that it grades
 * @param notInFramework ids of areas that a reader may look for, but which such letters do not grade
 * @param unused ids of areas that other profiles of the family have, and whose names have no meaning in such letters
 * @param table headers of the grade table's columns
 * @param sections what individual headings open; they take precedence over {@code headings} and {@code areas}
 * @param markers the family's own list markers
 * @param headings headings that show polarity, and headings that end a list of points
 * @param listKinds headings that show what a list contains, if their polarity does not
 * @param nothing wordings of a statement that a list has no items
 * @param notJudged wordings used in place of a grade where no grade was given
 * @param narrative sentences that state a grade
 * @param formulae beginnings of standard sentences, which never belong to a list
 * @param period sentences that state the period of the evidence
 * @param published wordings that state a report's own date
 * @param dated labels of a letter's own date
 * @param otherDates labels of dates that are not the letter's own
 * @param states what every such document states, so that a missing one is reported
 * @param inspectionDays how many days such an inspection can take, from first to last
 * @param inspection wordings that state when the inspection or visit took place
 * @param inspectors wordings that are followed by inspectors' names
 * @param imprint beginnings of texts that end the document's content
 * @param licence words of a sentence that says how the text may be reused
 * @param team headings under which the inspectors are listed
 * @param teamLabels labels under such a heading after which inspectors are named; people under other labels
 *     are not inspectors
 * @param facts headings of sections that state facts without judging
 * @param contact headings over names and addresses of bodies
 * @param lists how lists and list-like tables are treated
 * @param frame which parts of a letter such documents have, if that differs from what {@code report} implies
 * @param report whether these are reports, which have no addressee, signatory or date of a letter
 * @param fields a researcher's own fields
 * @param words vocabulary of letterheads and signatures
 */
public record Profile(
    String id,
    String family,
    String title,
    String language,
    Optional<DateRange> dates,
    List<Signal> recognise,
    int atLeast,
    List<Phrase> subject,
    Optional<BodyRule> body,
    Scale scale,
    List<Area> areas,
    List<String> judgements,
    List<String> notInFramework,
    List<String> unused,
    TableHeads table,
    List<SectionRule> sections,
    List<Marker> markers,
    Headings headings,
    ListKinds listKinds,
    List<Phrase> nothing,
    List<Phrase> notJudged,
    List<Narrative> narrative,
    List<Phrase> formulae,
    List<Phrase> period,
    List<Phrase> published,
    List<Phrase> dated,
    List<Phrase> otherDates,
    Set<Stated> states,
    Optional<DayCount> inspectionDays,
    List<Phrase> inspection,
    List<Phrase> inspectors,
    List<Phrase> imprint,
    List<Phrase> licence,
    List<Phrase> team,
    List<Phrase> teamLabels,
    List<Phrase> facts,
    List<Phrase> contact,
    Lists lists,
    Frame frame,
    boolean report,
    List<FieldRule> fields,
    Words words) {
  /** The default language of a profile. */
  public static final String BRITISH_ENGLISH = "en-GB";

  /** What a document may be expected to state. */
  public enum Stated {
    DATE,
    INSPECTION,
    INSPECTORS
  }

  /** Whether documents have an addressee or a signatory. */
  public enum Presence {
    /** Every document has one: a missing one is a problem. */
    EXPECTED,
    /** Documents have none, or not always. */
    NONE
  }

  /** Where a document's own date is. */
  public enum OwnDate {
    /** Where letters have it; every document has one. */
    LETTERHEAD,
    /** After words of publication. */
    PUBLISHED,
    /** Nowhere. */
    NONE
  }

  /**
   * Which parts of a letter documents have. For absent settings {@link Profile#report} decides.
   *
   * @param addressees whether they have addressees
   * @param signatories whether they are signed
   * @param ownDate where their date is
   */
  public record Frame(
      Optional<Presence> addressees, Optional<Presence> signatories, Optional<OwnDate> ownDate) {}

  /** The fewest and the most days that an inspection can take. */
  public record DayCount(int least, int most) {
    public DayCount {
      if (most < least) {
        throw new IllegalArgumentException("expected 'most' not to be less than 'least'.");
      }
    }

    public boolean contains(long days) {
      return days >= least && days <= most;
    }
  }

  /** First and last day, both included. */
  public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("expected 'to' not to be before 'from'.");
      }
    }

    public boolean contains(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /**
   * Headers of the grade table.
   *
   * @param label headers of the column of labels
   * @param grade headers of the column of grades
   * @param previous headers of the column of the previous inspection's grades
   */
  public record TableHeads(List<Phrase> label, List<Phrase> grade, List<Phrase> previous) {
    public TableHeads {
      label = List.copyOf(label);
      grade = List.copyOf(grade);
      previous = List.copyOf(previous);
    }
  }

  /**
   * Headings of lists.
   *
   * @param strengths headings over strengths
   * @param weaknesses headings over weaknesses
   * @param undecided headings over points that do not show the points' polarity
   * @param other headings over lists that are not points
   * @param parts headings over narrative that belongs to whichever section is above
   */
  public record Headings(
      List<Phrase> strengths,
      List<Phrase> weaknesses,
      List<Phrase> undecided,
      List<Phrase> other,
      List<Phrase> parts) {
    static final Headings NONE = new Headings(List.of(), List.of(), List.of(), List.of(), List.of());

    public Headings {
      strengths = List.copyOf(strengths);
      weaknesses = List.copyOf(weaknesses);
      undecided = List.copyOf(undecided);
      other = List.copyOf(other);
      parts = List.copyOf(parts);
    }
  }

  /**
   * Headings that show what a list contains. Other lists contain strengths, improvement or findings,
   * depending on whether their heading is one of {@link Headings#strengths}, {@code weaknesses} or {@code undecided}.
   *
   * @param priorityActions headings over what must be done first
   * @param recommendations headings over recommendations
   * @param findings headings over findings, including headings that show their polarity
   */
  public record ListKinds(List<Phrase> priorityActions, List<Phrase> recommendations, List<Phrase> findings) {
    static final ListKinds NONE = new ListKinds(List.of(), List.of(), List.of());

    public ListKinds {
      priorityActions = List.copyOf(priorityActions);
      recommendations = List.copyOf(recommendations);
      findings = List.copyOf(findings);
    }
  }

  /**
   * How lists are treated.
   *
   * @param subheadings the effect of an unknown heading on a list of points above it
   * @param elsewhere how items without a known heading are treated
   * @param rows whether a row of a table under a list's heading is one point, regardless of its content
   * @param responsible headers of the column that names who is responsible for each point, in a table whose rows are points
   * @param expected whether every such letter lists points
   * @param keepMarkers whether the family's own markers stay in the text of their points
   */
  public record Lists(
      Subheadings subheadings, Elsewhere elsewhere, boolean rows, List<Phrase> responsible, boolean expected,
      boolean keepMarkers) {
    static final Lists USUAL = new Lists(Subheadings.END, Elsewhere.REPORT, false, List.of(), false, false);

    public Lists {
      responsible = List.copyOf(responsible);
    }
  }

  /** The effect of an unknown heading on the list of points above it. */
  public enum Subheadings {
    /** It ends the list. */
    END,
    /** It is part of the list, with the same polarity, unless its type is larger than that of the list's heading. */
    KEEP,
    /** It is part of the list if its type is smaller than that of the list's heading; otherwise it ends the list. */
    SMALLER
  }

  /** How items without a known heading are treated. */
  public enum Elsewhere {
    /** They are narrative, and a problem is reported. */
    REPORT,
    /** They are narrative. */
    NARRATIVE,
    /** They are points without polarity, if there is any heading above them. */
    POINTS
  }

  /**
   * Vocabulary of letterheads and signatures, in lower case.
   *
   * @param salutation beginnings of salutations
   * @param closing closings of letters
   * @param packs first lines of meeting papers, which may enclose a letter
   * @param titles forms of address
   * @param honours letters after a name
   * @param roles words that begin an office ({@code director}, {@code head})
   * @param organisations words that identify an organisation ({@code council}, {@code department})
   * @param places words that identify an address ({@code house}, {@code street})
   * @param qualifiers words before an office that belong to it ({@code probation director})
   * @param surnames words of offices that are also surnames
   * @param roleEndings last words of offices, by which a line is recognised as the rest of the office above it
   * @param bodyEndings last words of names of bodies, by which a line is recognised as the rest of the name above it
   */
  public record Words(
      List<Phrase> salutation,
      List<Phrase> closing,
      List<Phrase> packs,
      List<String> titles,
      List<String> honours,
      List<String> roles,
      List<String> organisations,
      List<String> places,
      List<String> qualifiers,
      List<String> surnames,
      List<String> roleEndings,
      List<String> bodyEndings,
      List<String> offices) {
    public Words {
      bodyEndings = List.copyOf(bodyEndings);
      offices = List.copyOf(offices);
    }
  }

  /** Whether it reads dates and addressees with the same vocabulary as another profile. */
  public boolean readsHeadersAs(Profile other) {
    return words.equals(other.words) && readsDatesAs(other);
  }

  /** Whether it finds a letter's own date with the same wordings as another profile. */
  public boolean readsDatesAs(Profile other) {
    return dated.equals(other.dated) && otherDates.equals(other.otherDates) && published.equals(other.published)
        && frame.ownDate().equals(other.frame.ownDate()) && scale.dates() == other.scale.dates();
  }

  /** Whether one of its areas is a part of the report with its own lists, see {@link Area#chapter}. */
  public boolean hasChapters() {
    return areas.stream().anyMatch(Area::chapter);
  }

  /** The area that contains an area, if its section is within the other's. */
  public Optional<String> parent(String areaId) {
    return sections.stream().filter(s -> s.area().equals(Optional.of(areaId))).flatMap(s -> s.parent().stream()).findFirst();
  }

  public Optional<Area> area(String areaId) {
    return areas.stream().filter(a -> a.id().equals(areaId)).findFirst();
  }
}
