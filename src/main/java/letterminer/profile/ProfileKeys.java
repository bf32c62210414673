package letterminer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.model.ListKind;
import letterminer.model.Polarity;

/**
 * The keys of a profile file, each declared once: the reader, the table in {@code src/docs/profiles.md} and the
 * JSON schema for editors are generated from these declarations. {@link #ALL} is the order of the documentation.
 *
 * <p>It is longer than our classes should be because it is a table, and a table in pieces is harder to look things up in.
 */
final class ProfileKeys {
  // Names and recognition

  static final Key<String> ID = Key.required("id", Shape.TEXT, "the profile's name, which begins with the name of its family");
  static final Key<String> FAMILY = Key.required("family", Shape.TEXT, "the family of letters that the profile belongs to");
  static final Key<String> TITLE = Key.optional("title", Shape.TEXT, "a readable name");
  static final Key<String> EXTENDS = Key.optional(
      "extends", Shape.TEXT, "id of the profile that supplies every key absent here");
  static final Key<Boolean> ABSTRACT = Key.flag(
      "abstract", "`true` for a file that other profiles extend and that reads no letters itself");
  static final Key<String> LANGUAGE = Key.optional(
      "language", Shape.TEXT, "the language that its letters are written in: `en-GB`, or a file of your own in `languages`");

  private static final Key<LocalDate> FROM = Key.required("from", Shape.DATE, "first day");
  private static final Key<LocalDate> TO = Key.required("to", Shape.DATE, "last day");
  static final Key<Profile.DateRange> DATES = Key.optional(
      "dates",
      Shape.group("first and last day", v -> new Profile.DateRange(v.get(FROM), v.get(TO)), FROM, TO),
      "a date within this range counts for the profile; a date outside it is a problem");

  private static final Key<Phrase> SIGNAL = Key.required("phrase", Shape.PHRASE, "the wording");
  private static final Key<Signal.Place> IN = Key.usually(
      "in", Shape.oneOf(Signal.Place.class), Signal.Place.TEXT, "where the wording must occur");
  private static final Key<Integer> WEIGHT = Key.usually(
      "weight", Shape.number(1, 1000), 1, "how strongly the wording counts for the profile");
  static final Key<List<Signal>> RECOGNISE = Key.list(
      "recognise",
      Shape.group("signal", v -> new Signal(v.get(SIGNAL), v.get(IN), v.get(WEIGHT)), SIGNAL, IN, WEIGHT),
      "list of signals", "wordings that identify the profile's letters; the profile with the highest sum of weights reads the letter");
  static final Key<Integer> AT_LEAST = Key.usually("atLeast", Shape.NUMBER, 1, "the smallest sum of weights with which the profile is chosen");

  // Header

  static final Key<List<Phrase>> SUBJECT = Key.phrases(
      "subject", "wordings of the subject line; `{authority}` or `{body}` names what it is about");
  private static final Key<String> BODY_KIND = Key.required(
      "kind", Shape.TEXT, "the kind of body, in one word: `school`, `company`, `provider`");
  private static final Key<List<BodyRule.Place>> BODY_FROM = Key.usually(
      "from", Shape.list(Shape.oneOf(BodyRule.Place.class), "list of `subject`, `label`, `address`, `title`"), BodyRule.USUAL,
      "where to look for its name, the best place first (if absent: in this order): the subject, where a wording has `{body}`; "
          + "after a label; the address; a separate line of a report's title");
  private static final Key<List<Phrase>> BODY_LABELS = Key.phrases(
      "labels", "labels before its name in a line, or next to it in a table (`name of school`)");
  private static final Key<List<String>> BODY_WORDS = Key.texts(
      "words", "words that distinguish its name from the other lines of an address, in lower case (`ltd`, `school`)");
  private static final Key<BodyRegister> BODY_LIST = Key.optional(
      "register", Shape.LIST_FILE, "your list of such bodies, with the columns `name` and any of `code`, `region` and `aliases` "
          + "(separated by semicolons); a name that is not in the list is reported as `authority-unknown`");
  static final Key<BodyRule> BODY = Key.optional(
      "body",
      Shape.group(
          "kind and places",
          v -> new BodyRule(v.get(BODY_KIND), v.get(BODY_FROM), v.get(BODY_LABELS), v.get(BODY_WORDS), v.find(BODY_LIST)),
          BODY_KIND, BODY_FROM, BODY_LABELS, BODY_WORDS, BODY_LIST),
      "what the letters are about, if not a council; see below");
  static final Key<List<Phrase>> PERIOD = Key.phrases("period", "wordings with `{start}` and `{end}`");
  static final Key<List<Phrase>> PUBLISHED = Key.phrases(
      "published", "wordings of a report's own date at the beginning of a line, with `{date}`");
  static final Key<List<Phrase>> DATED = Key.phrases("dated", "labels of a letter's own date (`date of letter`)");
  static final Key<List<Phrase>> OTHER_DATES = Key.phrases(
      "otherDates", "labels of other dates (`date received`): a date next to or below such a label is never the letter's date");
  static final Key<List<Profile.Stated>> STATES = Key.list(
      "states", Shape.oneOf(Profile.Stated.class), "list of `date`, `inspection`, `inspectors`",
      "what every such document states; a problem is reported if it is missing. Letters always state a date");
  private static final Key<Integer> LEAST = Key.usually("least", Shape.number(1, 10_000), 1, "fewest days");
  private static final Key<Integer> MOST = Key.required("most", Shape.number(1, 10_000), "most days");
  static final Key<Profile.DayCount> INSPECTION_DAYS = Key.optional(
      "inspectionDays",
      Shape.group("fewest and most days", v -> new Profile.DayCount(v.get(LEAST), v.get(MOST)), LEAST, MOST),
      "how many days an inspection can take from first to last; other numbers are reported");
  static final Key<List<Phrase>> INSPECTION = Key.phrases(
      "inspection", "wordings that state the days of the inspection or visit, with `{dates}`");
  static final Key<List<Phrase>> INSPECTORS = Key.phrases(
      "inspectors", "wordings that are followed by inspectors' names (`lead inspector`)");
  static final Key<List<Phrase>> TEAM = Key.phrases(
      "team", "headings under which inspectors are listed, one per line with their role, or after labels");
  static final Key<List<Phrase>> TEAM_LABELS = Key.phrases(
      "teamLabels",
      "labels in such a list that introduce inspectors (`team inspectors:`); people under other labels are not inspectors");
  static final Key<Boolean> REPORT = Key.flag(
      "report", "`true` for reports, which have no addressee and no signatory");
  static final Key<Profile.Presence> ADDRESSEES = Key.optional(
      "addressees", Shape.oneOf(Profile.Presence.class),
      "`expected`: a document without an addressee is a problem; `none`: it is not. If absent, `report` decides");
  static final Key<Profile.Presence> SIGNATORIES = Key.optional(
      "signatories", Shape.oneOf(Profile.Presence.class), "the same for signatories");
  static final Key<Profile.OwnDate> OWN_DATE = Key.optional(
      "ownDate", Shape.oneOf(Profile.OwnDate.class),
      "`letterhead`: the document's own date is where letters have it, and a missing date is a problem; `published`: it "
          + "follows one of the wordings of `published`, even in a document with a salutation; `none`: such "
          + "documents have no date. If absent, `report` and the presence of a salutation decide");
  static final Key<List<Phrase>> LICENCE = Key.phrases(
      "licence", "words of the sentence that says how the text may be reused");

  private static final Key<String> FIELD = Key.required("name", Shape.TEXT, "the field's name in `fields.csv`, in lower case");
  private static final Key<String> FIELD_LABEL = Key.optional("label", Shape.TEXT, "a readable name");
  private static final Key<FieldRule.Type> TYPE = Key.usually(
      "type", Shape.oneOf(FieldRule.Type.class), FieldRule.Type.TEXT, "the type of the value");
  private static final Key<FieldRule.Place> PLACE = Key.usually(
      "in", Shape.oneOf(FieldRule.Place.class), FieldRule.Place.LINE, "where the value occurs");
  private static final Key<List<Phrase>> PHRASES = Key.phrases(
      "phrases", "wordings before the value, or, with `{value}`, `{rest}`, `{number}`, `{date}`, `{dates}` or `{grade}`, around it");
  private static final Key<String> MEANT_VALUE = Key.required("value", Shape.TEXT, "the value");
  private static final Key<List<Phrase>> MEANT_BY = Key.phrases("phrases", "wordings that mean this value");
  private static final Key<List<FieldRule.Meaning>> MEANINGS = Key.list(
      "values",
      Shape.group("value", v -> new FieldRule.Meaning(v.get(MEANT_VALUE), v.get(MEANT_BY)), MEANT_VALUE, MEANT_BY),
      "list of values", "values that a wording expresses by itself, as 'carried out remotely' means `remote`");
  private static final Key<List<Phrase>> UNDER = Key.phrases("under", "headings under which the value is looked for; nowhere else");
  private static final Key<Boolean> MANY = Key.flag(
      "many", "a letter may have several values; otherwise two different values are a problem, and neither is taken");
  private static final Key<Boolean> FIELD_EXPECTED = Key.flag(
      "expected", "every letter has a value; a letter without one is reported as `field-not-found`");
  static final Key<List<FieldRule>> FIELDS = Key.list(
      "fields",
      Shape.group(
          "field",
          v -> new FieldRule(
              v.get(FIELD), v.find(FIELD_LABEL).orElse(v.get(FIELD)), v.get(TYPE), v.get(PLACE), v.get(PHRASES),
              v.get(MEANINGS), v.get(UNDER), v.get(MANY), v.get(FIELD_EXPECTED)),
          FIELD, FIELD_LABEL, TYPE, PLACE, PHRASES, MEANINGS, UNDER, MANY, FIELD_EXPECTED),
      "list of fields", "your own fields; their values are rows of `fields.csv` with page and box");

  // Grades

  private static final Key<String> GRADE = Key.required("grade", Shape.TEXT, "the grade in its canonical form");
  private static final Key<List<String>> GRADE_NAMES = Key.texts(
      "words", "how the grade is written: words, letters (`B+`), stars (`★★★☆☆`) or other symbols (`✓`)");
  private static final Key<Integer> SCORE = Key.optional(
      "score", Shape.number(1, 4), "from 4 (best) to 1 (worst), the same for every family, so that grades can be compared; absent if "
          + "the scale does not rank its grades so");
  private static final Key<Integer> SMALLEST = Key.required("from", Shape.number(0, 100), "smallest");
  private static final Key<Integer> LARGEST = Key.required("to", Shape.number(0, 100), "largest");
  private static final Key<Percentages> PERCENT = Key.optional(
      "percent",
      Shape.group(
          "smallest and largest percentage", v -> new Percentages(v.get(SMALLEST), v.get(LARGEST)), SMALLEST, LARGEST),
      "percentages (`82%`, `82 per cent`) that mean this grade; a percentage between the ranges of two grades is reported");
  static final Key<List<Scale.Grade>> SCALE = Key.list(
      "scale",
      Shape.group(
          "grade", v -> new Scale.Grade(v.get(GRADE), v.get(GRADE_NAMES), v.find(SCORE), v.find(PERCENT)),
          GRADE, GRADE_NAMES, SCORE, PERCENT),
      "list of grades", "the grades that the letters give");
  static final Key<List<String>> GRADE_WORDS = Key.texts(
      "gradeWords", "words that may accompany a grade and add no meaning (`Grade 3`)");

  private static final Key<String> AREA_ID = Key.required("id", Shape.TEXT, "the area's id in the tables");
  private static final Key<String> LABEL = Key.required("label", Shape.TEXT, "the area's usual name");
  private static final Key<List<Phrase>> NAMES = Key.phrases("names", "every wording of the area's name in tables and headings");
  private static final Key<Boolean> SENTENCE = Key.flag(
      "sentence", "the area is judged in a sentence, so the judgement carries `label` and not the words found");
  private static final Key<Boolean> SECTION = Key.usually(
      "section", Shape.FLAG, true, "`false` if the area has no section of its own");
  private static final Key<Boolean> CHAPTER = Key.flag(
      "chapter", "the area's section is a part of the report with its own summary, findings and lists; "
          + "lists in it belong to no other area");
  private static final Key<String> HARMONISED_AREA = Key.required("area", Shape.TEXT, "the harmonised area");
  private static final Key<String> HARMONISED_SCALE = Key.optional(
      "scale", Shape.TEXT, "scores of families on the same scale can be compared; if absent, the family has its own scale");
  private static final Key<String> HARMONISED_SCOPE = Key.optional(
      "scope", Shape.TEXT, "what the judgement covers, if that is more or less than the area");
  private static final Key<List<Area.Harmonised>> HARMONISED = Key.list(
      "harmonised",
      Shape.group(
          "harmonised area",
          v -> new Area.Harmonised(v.get(HARMONISED_AREA), v.find(HARMONISED_SCALE), v.find(HARMONISED_SCOPE)),
          HARMONISED_AREA, HARMONISED_SCALE, HARMONISED_SCOPE),
      "list of harmonised areas", "how the area is counted in the [panel](data.md#panelcsv); see below");
  static final Key<List<Area>> AREAS = Key.list(
      "areas",
      Shape.group(
          "area",
          v -> new Area(
              v.get(AREA_ID), v.get(LABEL), v.get(NAMES), v.get(SENTENCE), v.get(SECTION), v.get(CHAPTER), v.get(HARMONISED)),
          AREA_ID, LABEL, NAMES, SENTENCE, SECTION, CHAPTER, HARMONISED),
      "list of areas", "the fields of judgement");
  static final Key<List<String>> JUDGEMENTS = Key.texts("judgements", "ids of the areas that are graded");
  static final Key<List<String>> NOT_IN_FRAMEWORK = Key.texts(
      "notInFramework", "ids of areas that a reader may look for but which are not graded");
  static final Key<List<String>> UNUSED = Key.texts(
      "unused", "ids of areas that other profiles of the family have and whose names have no meaning in these letters. Areas "
          + "in none of the three lists have sections but no grades");
  private static final Key<List<Phrase>> LABEL_HEADS = Key.phrases("label", "headers of the column of labels");
  private static final Key<List<Phrase>> GRADE_HEADS = Key.phrases("grade", "headers of the column of grades");
  private static final Key<List<Phrase>> PREVIOUS_HEADS = Key.phrases(
      "previous", "headers of the column of the previous inspection's grades, which are kept separately in `grade_before`");
  static final Key<Profile.TableHeads> TABLE = Key.usually(
      "table",
      Shape.group(
          "heads of columns",
          v -> new Profile.TableHeads(v.get(LABEL_HEADS), v.get(GRADE_HEADS), v.get(PREVIOUS_HEADS)),
          LABEL_HEADS, GRADE_HEADS, PREVIOUS_HEADS),
      new Profile.TableHeads(List.of(), List.of(), List.of()), "the grade table's columns");
  static final Key<List<Phrase>> NOT_JUDGED = Key.phrases(
      "notJudged", "wordings used in place of a grade where no grade was given");
  private static final Key<Phrase> STATED = Key.required(
      "phrase", Shape.PHRASE, "the wording, with `{grade}` unless the wording itself means a grade");
  private static final Key<String> STATED_AREA = Key.optional(
      "area", Shape.TEXT, "the area that the sentence grades; without area and label, it grades the section that contains it");
  private static final Key<String> STATED_LABEL = Key.optional(
      "label", Shape.TEXT, "makes the sentence a judgement of the whole document, with this name and no area; every document is "
          + "expected to have one");
  private static final Key<String> MEANT = Key.optional("grade", Shape.TEXT, "the grade that the wording itself means");
  private static final Key<Boolean> START = Key.flag("start", "the sentence must begin with the wording");
  static final Key<List<Narrative>> NARRATIVE = Key.list(
      "narrative",
      Shape.group(
          "sentence", v -> new Narrative(v.get(STATED), v.find(STATED_AREA), v.find(STATED_LABEL), v.find(MEANT), v.get(START)),
          STATED, STATED_AREA, STATED_LABEL, MEANT, START),
      "list of sentences", "sentences that state a grade");

  // Sections and lists

  private static final Key<List<Phrase>> SECTION_NAMES = Key.required(
      "names", Shape.PHRASES, "wordings of the heading. Its number may be omitted, and a grade may follow the name of an area");
  private static final Key<String> SECTION_AREA = Key.optional(
      "area", Shape.TEXT, "id of the area whose section the heading opens; the area need not be listed in `areas`");
  private static final Key<String> SECTION_LABEL = Key.optional("label", Shape.TEXT, "the usual name of an area that is not listed in `areas`");
  private static final Key<Boolean> GRADED = Key.flag("graded", "the area is graded, as if it were listed in `judgements`");
  private static final Key<String> PARENT = Key.optional(
      "parent", Shape.TEXT, "id of the only area in whose section this is a heading, as 'Governance' is within 'Leadership'");
  private static final Key<Boolean> OUTSIDE = Key.flag(
      "outside", "the text below belongs to no area, even directly after an area's section, like recommendations at the end of a report");
  private static final Key<SectionRule.Items> ITEMS = Key.optional(
      "items", Shape.oneOf(SectionRule.Items.class),
      "`points`: the section's items are points; `narrative`: they are part of its text; `other`: they are something else, "
          + "and lists above the heading end. If absent, points if one of the next three keys is given; otherwise `lists.elsewhere` decides");
  private static final Key<Polarity> POLARITY = Key.optional(
      "polarity", Shape.oneOf(Polarity.class), "the polarity of the section's points; if absent, the classifier decides");
  private static final Key<ListKind> LIST = Key.optional(
      "list", Shape.oneOf(ListKind.class), "what the section's points are a list of; if absent, their polarity decides");
  private static final Key<SectionRule.Prose> PROSE = Key.usually(
      "prose", Shape.oneOf(SectionRule.Prose.class), SectionRule.Prose.NARRATIVE,
      "`paragraphs`: each paragraph of running text is a point; `sentences`: each sentence of it is one; `continue`: it "
          + "belongs to the item above it. A numbered paragraph is one item and one point, regardless of its number of sentences");
  private static final Key<List<Phrase>> LEAD_INS = Key.phrases(
      "leadIns", "beginnings of paragraphs and items that introduce the points below them and are not points themselves");
  private static final Key<Boolean> SECTION_ROWS = Key.optional(
      "rows", Shape.FLAG, "whether each row of a table below the heading is a point; if absent, `lists.rows` decides");
  static final Key<List<SectionRule>> SECTIONS = Key.list(
      "sections",
      Shape.group(
          "section",
          v -> new SectionRule(
              v.get(SECTION_NAMES), v.find(SECTION_AREA), v.find(SECTION_LABEL), v.get(GRADED), v.find(PARENT), v.get(OUTSIDE),
              v.find(ITEMS), v.find(POLARITY), v.find(LIST), v.get(PROSE), v.get(LEAD_INS), v.find(SECTION_ROWS)),
          SECTION_NAMES, SECTION_AREA, SECTION_LABEL, GRADED, PARENT, OUTSIDE, ITEMS, POLARITY, LIST, PROSE, LEAD_INS,
          SECTION_ROWS),
      "list of sections",
      "headings, each with what it opens and how the text below it is treated; see below. They take precedence over `headings`");
  static final Key<List<Marker>> MARKERS = Key.list(
      "markers", Shape.MARKER, "list of list markers",
      "the family's own list markers, each given by an example: `R1`, `Finding 1.`, `Deficiency A`, see below");

  private static final Key<List<Phrase>> STRENGTHS = Key.phrases("strengths", "headings over strengths");
  private static final Key<List<Phrase>> WEAKNESSES = Key.phrases("weaknesses", "headings over weaknesses");
  private static final Key<List<Phrase>> UNDECIDED = Key.phrases(
      "undecided", "headings over points that do not show the points' polarity");
  private static final Key<List<Phrase>> OTHER = Key.phrases("other", "headings over lists that are not points");
  private static final Key<List<Phrase>> PARTS = Key.phrases(
      "parts", "headings over narrative within whichever section is above");
  static final Key<Profile.Headings> HEADINGS = Key.usually(
      "headings",
      Shape.group(
          "headings",
          v -> new Profile.Headings(v.get(STRENGTHS), v.get(WEAKNESSES), v.get(UNDECIDED), v.get(OTHER), v.get(PARTS)),
          STRENGTHS, WEAKNESSES, UNDECIDED, OTHER, PARTS),
      Profile.Headings.NONE,
      "headings of lists. A heading may also name the service that its list is about: "
          + "'Early help strengths', 'Areas for improvement – police'");
  private static final Key<List<Phrase>> PRIORITY_ACTIONS = Key.phrases("priorityActions", "headings over what must be done first");
  private static final Key<List<Phrase>> RECOMMENDATIONS = Key.phrases("recommendations", "headings over recommendations");
  private static final Key<List<Phrase>> FINDINGS = Key.phrases(
      "findings", "headings over findings, including headings with a polarity, such as 'The authority is good because'");
  static final Key<Profile.ListKinds> LIST_KINDS = Key.usually(
      "listKinds",
      Shape.group(
          "headings",
          v -> new Profile.ListKinds(v.get(PRIORITY_ACTIONS), v.get(RECOMMENDATIONS), v.get(FINDINGS)),
          PRIORITY_ACTIONS, RECOMMENDATIONS, FINDINGS),
      Profile.ListKinds.NONE,
      "headings that show what a list contains. Lists under other headings contain `strengths`, `improvement` "
          + "(weaknesses) or `findings` (undecided)");
  static final Key<List<Phrase>> NOTHING = Key.phrases(
      "nothing", "wordings of a whole item or paragraph which says that there is nothing to list");
  static final Key<List<Phrase>> FORMULAE = Key.phrases(
      "formulae", "beginnings of standard sentences that never belong to a list");
  private static final Key<Profile.Subheadings> SUBHEADINGS = Key.usually(
      "subheadings", Shape.oneOf(Profile.Subheadings.class), Profile.Lists.USUAL.subheadings(),
      "the effect of an unknown heading on the list above it. `end`: it ends the list; `keep`: it is "
          + "part of that list, with its polarity, unless its type is larger than that of the list's heading; `smaller`: it is "
          + "part of the list if its type is smaller than that of the list's heading; otherwise it ends the list");
  private static final Key<Profile.Elsewhere> ELSEWHERE = Key.usually(
      "elsewhere", Shape.oneOf(Profile.Elsewhere.class), Profile.Lists.USUAL.elsewhere(),
      "how items without a known heading are treated. `report`: they are narrative, and "
          + "`list-not-taken` is reported; `narrative`: they are narrative, like the numbered paragraphs of a report, "
          + "and bullets and lists that are counted from 1 below a heading are reported; `points`: they are points without polarity");
  private static final Key<Boolean> ROWS = Key.flag(
      "rows", "each row of a table under a list's heading is one point: the text of the column whose header is that "
          + "heading, or of the last column; if the cell is a list, with or without a lead-in, each item is a point");
  private static final Key<List<Phrase>> RESPONSIBLE = Key.phrases(
      "responsible", "headers of the column of such a table that names the body responsible for each row's point");
  private static final Key<Boolean> EXPECTED = Key.flag(
      "expected", "every such letter lists points; a letter without points is reported as `no-points`");
  private static final Key<Boolean> KEEP_MARKERS = Key.flag(
      "keepMarkers", "the list markers of `markers` stay in the text of their points (`Regulation 12 …`)");
  static final Key<Profile.Lists> LISTS = Key.usually(
      "lists",
      Shape.group(
          "rules",
          v -> new Profile.Lists(
              v.get(SUBHEADINGS), v.get(ELSEWHERE), v.get(ROWS), v.get(RESPONSIBLE), v.get(EXPECTED),
              v.get(KEEP_MARKERS)),
          SUBHEADINGS, ELSEWHERE, ROWS, RESPONSIBLE, EXPECTED, KEEP_MARKERS),
      Profile.Lists.USUAL, "how lists and tables of points are treated");
  static final Key<List<Phrase>> FACTS = Key.phrases(
      "facts",
      "headings of sections that state facts without judging, such as descriptions of the area, of earlier inspections "
          + "or of how the inspection was done; their sentences have that `kind` in `sentences.csv`");
  static final Key<List<Phrase>> CONTACT = Key.phrases("contact", "headings over names and addresses of bodies; treated like `facts`");
  static final Key<List<Phrase>> IMPRINT = Key.phrases(
      "imprint", "beginnings of texts that end the document's content, if they occur in its second half");

  private static final Key<String> EXAMPLE_FILE = Key.required(
      "file", Shape.TEXT, "the letter's file, next to the profile or among the checked letters");
  private static final Key<LocalDate> EXAMPLE_DATE = Key.optional("date", Shape.DATE, "the letter's date");
  private static final Key<Map<String, String>> EXAMPLE_GRADES = Key.usually(
      "grades", Shape.TEXT_BY_KEY, Map.of(), "its grades by area id, `{books: good}`");
  private static final Key<Integer> EXAMPLE_POINTS = Key.optional(
      "points", Shape.number(0, 10_000), "how many points it has");
  private static final Key<List<String>> EXAMPLE_TEXTS = Key.texts(
      "texts", "words of some of its points, enough of each to distinguish it from the others");
  /** Read only for {@code profile check}: they do not affect how letters are read. */
  static final Key<List<Example>> EXAMPLES = Key.list(
      "examples",
      Shape.group(
          "example",
          v -> new Example(
              v.get(EXAMPLE_FILE), v.find(EXAMPLE_DATE), v.get(EXAMPLE_GRADES), v.find(EXAMPLE_POINTS), v.get(EXAMPLE_TEXTS)),
          EXAMPLE_FILE, EXAMPLE_DATE, EXAMPLE_GRADES, EXAMPLE_POINTS, EXAMPLE_TEXTS),
      "list of examples", "correct values for some letters; `profile check` reads these letters and reports every difference");

  // Vocabulary

  private static final Key<List<Phrase>> SALUTATION = Key.required("salutation", Shape.PHRASES, "beginnings of salutations");
  private static final Key<List<Phrase>> CLOSING = Key.required("closing", Shape.PHRASES, "closings of letters");
  private static final Key<List<Phrase>> PACKS = Key.phrases(
      "packs",
      "whole lines at the top of meeting papers (`agenda item 7`): a page with such a line after the end of a "
          + "letter is less likely to be an enclosure of it");
  private static final Key<List<String>> TITLES = Key.required("titles", Shape.TEXTS, "forms of address");
  private static final Key<List<String>> HONOURS = Key.required("honours", Shape.TEXTS, "letters after a name");
  private static final Key<List<String>> ROLES = Key.required("roles", Shape.TEXTS, "words that begin an office");
  private static final Key<List<String>> ORGANISATIONS = Key.required(
      "organisations", Shape.TEXTS, "words that identify an organisation");
  private static final Key<List<String>> PLACES = Key.required("places", Shape.TEXTS, "words that identify an address");
  private static final Key<List<String>> QUALIFIERS = Key.texts(
      "qualifiers", "words before an office that belong to it (`probation director`)");
  private static final Key<List<String>> SURNAMES = Key.texts("surnames", "words of offices that are also surnames");
  private static final Key<List<String>> ROLE_ENDINGS = Key.texts(
      "roleEndings", "last words of offices, by which a line is recognised as the rest of the office above it");
  private static final Key<List<String>> BODY_ENDINGS = Key.texts(
      "bodyEndings", "last words of names of bodies, by which a line is recognised as the rest of the name above it");
  private static final Key<List<String>> OFFICES = Key.texts(
      "offices", "last words of offices, after which the name of a body may follow without a comma (`chief nurse Marrow Trust`)");
  static final Key<Profile.Words> WORDS = Key.required(
      "words",
      Shape.group(
          "vocabulary",
          v -> new Profile.Words(
              v.get(SALUTATION), v.get(CLOSING), v.get(PACKS), v.get(TITLES), v.get(HONOURS), v.get(ROLES), v.get(ORGANISATIONS),
              v.get(PLACES), v.get(QUALIFIERS), v.get(SURNAMES), v.get(ROLE_ENDINGS), v.get(BODY_ENDINGS), v.get(OFFICES)),
          SALUTATION, CLOSING, PACKS, TITLES, HONOURS, ROLES, ORGANISATIONS, PLACES, QUALIFIERS, SURNAMES, ROLE_ENDINGS,
          BODY_ENDINGS, OFFICES),
      "vocabulary of letterheads and signatures, in lower case; usually inherited from the language");

  private static final Key<DateWords.Order> ORDER = Key.usually(
      "order", Shape.oneOf(DateWords.Order.class), DateWords.ENGLISH.order(), "which of two numbers comes first in `03/04/2015`");
  private static final Key<List<List<String>>> MONTHS = Key.usually(
      "months", Shape.list(Shape.TEXTS, "twelve lists of words"), DateWords.ENGLISH.months(),
      "each month's name and its other forms, in lower case");
  private static final Key<List<String>> WEEKDAYS = Key.usually(
      "weekdays", Shape.TEXTS, DateWords.ENGLISH.weekdays(), "names of the days of the week");
  private static final Key<List<String>> ORDINALS = Key.usually(
      "ordinals", Shape.TEXTS, DateWords.ENGLISH.ordinals(), "days in words, from the first on");
  private static final Key<List<String>> SUFFIXES = Key.usually(
      "suffixes", Shape.TEXTS, DateWords.ENGLISH.suffixes(), "endings of a day in digits (`st`)");
  private static final Key<List<String>> BETWEEN = Key.usually(
      "between", Shape.TEXTS, DateWords.ENGLISH.between(), "words allowed between day and month (`day of`)");
  private static final Key<List<String>> JOINS = Key.usually(
      "joins", Shape.TEXTS, DateWords.ENGLISH.joins(), "words allowed between two days (`to`, `and`)");
  static final Key<Dates> CALENDAR = Key.usually(
      "calendar",
      Shape.group(
          "words of dates",
          v -> new Dates(new DateWords(
              v.get(ORDER), v.get(MONTHS), v.get(WEEKDAYS), v.get(ORDINALS), v.get(SUFFIXES), v.get(BETWEEN), v.get(JOINS))),
          ORDER, MONTHS, WEEKDAYS, ORDINALS, SUFFIXES, BETWEEN, JOINS),
      Dates.ENGLISH, "how dates are written; absent keys default to British English");

  /** All keys of a profile, in the order of the documentation. */
  static final List<Key<?>> ALL = List.of(
      ID, FAMILY, TITLE, EXTENDS, ABSTRACT, LANGUAGE, DATES, RECOGNISE, AT_LEAST,
      SUBJECT, BODY, PERIOD, PUBLISHED, DATED, OTHER_DATES, STATES, INSPECTION_DAYS, INSPECTION, INSPECTORS, TEAM, TEAM_LABELS,
      REPORT, ADDRESSEES, SIGNATORIES, OWN_DATE, LICENCE, FIELDS,
      SCALE, GRADE_WORDS, AREAS, JUDGEMENTS, NOT_IN_FRAMEWORK, UNUSED, TABLE, NOT_JUDGED, NARRATIVE,
      SECTIONS, MARKERS, HEADINGS, LIST_KINDS, NOTHING, FORMULAE, LISTS, FACTS, CONTACT, IMPRINT, WORDS, CALENDAR, EXAMPLES);

  /** Keys that a profile never inherits. */
  static final Set<String> OWN = Set.of(ID.name(), EXTENDS.name(), ABSTRACT.name(), EXAMPLES.name());

  static final Shape<Profile> PROFILE = Shape.group("profile", ProfileKeys::profile, ALL.toArray(Key<?>[]::new));

  /** A language: wordings that are independent of the letter's family. A profile may have every key of a language too. */
  static final Shape<Set<String>> LANGUAGE_FILE = Shape.group(
      "language", v -> Set.of(), WORDS, DATED, OTHER_DATES, PUBLISHED, NOT_JUDGED, NOTHING, CALENDAR, EXTENDS);

  private ProfileKeys() {}

  private static Profile profile(Values v) {
    return new Profile(
        v.get(ID), v.get(FAMILY), v.find(TITLE).orElse(v.get(ID)), v.find(LANGUAGE).orElse(Profile.BRITISH_ENGLISH), v.find(DATES),
        v.get(RECOGNISE), v.get(AT_LEAST), v.get(SUBJECT), v.find(BODY),
        new Scale(v.get(SCALE), Set.copyOf(v.get(GRADE_WORDS)), v.get(CALENDAR)),
        SectionAreas.areas(v.get(AREAS), v.get(SECTIONS)), SectionAreas.graded(v.get(JUDGEMENTS), v.get(SECTIONS)),
        v.get(NOT_IN_FRAMEWORK), v.get(UNUSED), v.get(TABLE), v.get(SECTIONS), v.get(MARKERS), v.get(HEADINGS), v.get(LIST_KINDS),
        v.get(NOTHING), v.get(NOT_JUDGED),
        v.get(NARRATIVE), v.get(FORMULAE), v.get(PERIOD), v.get(PUBLISHED), v.get(DATED), v.get(OTHER_DATES),
        Set.copyOf(v.get(STATES)), v.find(INSPECTION_DAYS), v.get(INSPECTION), v.get(INSPECTORS), v.get(IMPRINT),
        v.get(LICENCE), v.get(TEAM), v.get(TEAM_LABELS), v.get(FACTS), v.get(CONTACT), v.get(LISTS),
        new Profile.Frame(v.find(ADDRESSEES), v.find(SIGNATORIES), v.find(OWN_DATE)), v.get(REPORT),
        v.get(FIELDS), v.get(WORDS));
  }
}
