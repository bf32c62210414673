package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one kind of letter. Made by {@link ProfileLoader} from a YAML file; {@code src/docs/profiles.md}
 * says what each key means.
 *
 * @param id id, beginning with the family's name
 * @param family family of letters
 * @param title what it is, for people
 * @param language language that its letters are written in
 * @param dates first and last day that such a letter can bear
 * @param recognise what speaks for it
 * @param atLeast smallest sum of weights that it needs
 * @param subject wordings of the subject line
 * @param body what its letters are about, if not a council
 * @param scale its grades
 * @param areas its areas, in order
 * @param judgements ids of the areas that it grades
 * @param notInFramework ids of areas that a reader may look for, but which such letters do not grade
 * @param unused ids of areas that other profiles of the family have, and whose names mean nothing in such letters
 * @param table headings of the grade table's columns
 * @param sections what single headings open, before all that {@code headings} and {@code areas} say
 * @param markers list markers of the family's own
 * @param headings headings that tell polarity, and ones that end a list of points
 * @param listKinds headings that tell what a list is a list of where their polarity does not
 * @param nothing wordings of a statement that a list has no items
 * @param notJudged wordings that stand in place of a grade where none was given
 * @param narrative sentences that state a grade
 * @param formulae beginnings of sentences that stand in every letter, never in a list
 * @param period sentences that state the period of the evidence
 * @param published wordings that state a report's own date
 * @param dated labels of a letter's own date
 * @param otherDates labels of dates that are not the letter's own
 * @param states what every such document states, so that a missing one is reported
 * @param inspectionDays how many days such an inspection can take, from first to last
 * @param inspection wordings that state when the inspection or visit took place
 * @param inspectors wordings behind which inspectors' names stand
 * @param imprint beginnings of texts behind which nothing of the document follows
 * @param licence words of a sentence that says how the text may be used again
 * @param team headings under which the inspectors are listed
 * @param teamLabels labels under such a heading after which inspectors are named; people under other labels are
 *     none
 * @param facts headings of sections that state facts and judge nothing
 * @param contact headings over names and addresses of bodies
 * @param lists what becomes of lists and list-like tables
 * @param frame what such documents have of a letter, where that is not what {@code report} says
 * @param report whether these are reports, which have no addressee, signatory or date of a letter
 * @param fields fields of a researcher's own
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
  /** The language of a profile that names none. */
  public static final String BRITISH_ENGLISH = "en-GB";

  /** What a document may be expected to state. */
  public enum Stated {
    DATE,
    INSPECTION,
    INSPECTORS
  }

  /** Whether documents have something. */
  public enum Presence {
    /** They do: one without is a problem. */
    EXPECTED,
    /** They do not, or not always. */
    NONE
  }

  /** Where a document's own date stands. */
  public enum OwnDate {
    /** Where letters have it; every document has one. */
    LETTERHEAD,
    /** Behind words of publication. */
    PUBLISHED,
    /** Nowhere. */
    NONE
  }

  /**
   * What documents have of a letter. What is absent is as {@link Profile#report} says.
   *
   * @param addressees whether they have addressees
   * @param signatories whether they are signed
   * @param ownDate where their date stands
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
   * Heads of the grade table.
   *
   * @param label heads of the column of labels
   * @param grade heads of the column of grades
   * @param previous heads of the column of the grades of the inspection before
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
   * @param strengths ones over strengths
   * @param weaknesses ones over weaknesses
   * @param undecided ones over points whose polarity they do not tell
   * @param other ones over lists that are not points
   * @param parts ones over narrative that is a part of the section it stands in, whichever that is
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
   * Headings that tell what a list is a list of. Without them it is one of strengths, of improvement or of findings,
   * by whether its heading stands among {@link Headings#strengths}, {@code weaknesses} or {@code undecided}.
   *
   * @param priorityActions ones over what is to be done first
   * @param recommendations ones over recommendations
   * @param findings ones over findings, also where the heading tells their polarity
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
   * What becomes of lists.
   *
   * @param subheadings what a heading that the profile does not know does to a list of points above it
   * @param elsewhere what becomes of items under no heading that the profile knows
   * @param rows whether a row of a table under a list's heading is one point, whatever stands in it
   * @param responsible heads of the column, in a table whose rows are points, that names who is responsible for each
   * @param expected whether every such letter lists points
   * @param keepMarkers whether markers of the family's own stay in the text of the points that they begin
   */
  public record Lists(
      Subheadings subheadings, Elsewhere elsewhere, boolean rows, List<Phrase> responsible, boolean expected,
      boolean keepMarkers) {
    static final Lists USUAL = new Lists(Subheadings.END, Elsewhere.REPORT, false, List.of(), false, false);

    public Lists {
      responsible = List.copyOf(responsible);
    }
  }

  /** What an unknown heading does to the list of points above it. */
  public enum Subheadings {
    /** It ends the list. */
    END,
    /** It is a part of the list, with the same polarity, unless it is set larger than the list's heading. */
    KEEP,
    /** It is a part of the list if it is set smaller than the list's heading; else it ends the list. */
    SMALLER
  }

  /** What becomes of items under no heading that the profile knows. */
  public enum Elsewhere {
    /** They are narrative, and a problem row says so. */
    REPORT,
    /** They are narrative. */
    NARRATIVE,
    /** They are points without polarity, if they stand under any heading. */
    POINTS
  }

  /**
   * Vocabulary of letterheads and signatures. All in lower case.
   *
   * @param salutation how a salutation begins
   * @param closing how a letter closes
   * @param packs lines that papers of a meeting begin with, between which a letter may be bound
   * @param titles forms of address
   * @param honours letters after a name
   * @param roles words that begin an office ({@code director}, {@code head})
   * @param organisations words that tell a body ({@code council}, {@code department})
   * @param places words that tell an address ({@code house}, {@code street})
   * @param qualifiers words that stand before an office and belong to it ({@code probation director})
   * @param surnames words of offices that are surnames too
   * @param roleEndings last words of offices' names, by which a line carries on the office above it
   * @param bodyEndings last words of bodies' names, by which a line carries on the name above it
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
      List<String> bodyEndings) {
    public Words {
      bodyEndings = List.copyOf(bodyEndings);
    }
  }

  /** Whether it reads dates and addressees by the same words as another. */
  public boolean readsHeadersAs(Profile other) {
    return words.equals(other.words) && readsDatesAs(other);
  }

  /** Whether it finds a letter's own date by the same words as another. */
  public boolean readsDatesAs(Profile other) {
    return dated.equals(other.dated) && otherDates.equals(other.otherDates) && published.equals(other.published)
        && frame.ownDate().equals(other.frame.ownDate()) && scale.dates() == other.scale.dates();
  }

  /** Whether one of its areas is a part of the report with lists of its own, see {@link Area#chapter}. */
  public boolean hasChapters() {
    return areas.stream().anyMatch(Area::chapter);
  }

  /** The area that an area is a part of, if its section stands within the other's. */
  public Optional<String> parent(String areaId) {
    return sections.stream().filter(s -> s.area().equals(Optional.of(areaId))).flatMap(s -> s.parent().stream()).findFirst();
  }

  public Optional<Area> area(String areaId) {
    return areas.stream().filter(a -> a.id().equals(areaId)).findFirst();
  }
}
