package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import letterminer.model.HeaderEvidence;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Point;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** Files that hold more than one document: each is read as if it were alone, and no page is lost in silence. */
class BoundDocumentsTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  private static final String IMPRINT =
      "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates care.";

  private static final String RUNNING = "Inspectorate of Care, 4 Long Street, Marrow";

  @Test
  void reportsBoundTogetherAreReadAsIfAlone() {
    PrintedPages first = report("Wexmoor", "good");
    PrintedPages second = report("Marrow", "outstanding");
    assertReadAsIfAlone(first, second);
  }

  @Test
  void reportsOfDifferentFamiliesAreReadAsIfAlone() {
    assertReadAsIfAlone(sendReport("Marrow"), report("Wexmoor", "good"), sendReport("Wexmoor"));
  }

  @Test
  void aLetterAfterAReportIsReadAsIfAlone() {
    assertReadAsIfAlone(report("Wexmoor", "good"), letter("Marrow"));
  }

  @Test
  void aLetterheadStartsALetterWhateverTheReportBeforeEndsWith() {
    PrintedPages report = new PrintedPages()
        .page(reportHead("Wexmoor", "good"))
        .page("= Leadership", "Leaders know what to do next.");
    PrintedPages letter = new PrintedPages().page(letterHead("Marrow",
        "= Focused visit to Marrow children's services", "",
        "This letter summarises the findings of a focused visit to Marrow on 7 May 2019.", "",
        "= Main findings", "* Social workers know their children.", "", "Yours sincerely", "", "Odo Finch"));
    assertReadAsIfAlone(report, letter);
  }

  @Test
  void aReportAfterALetterIsReadAsIfAlone() {
    assertReadAsIfAlone(letter("Marrow"), report("Wexmoor", "good"), letter("Wexmoor"));
  }

  @Test
  void twoPagesOnASheetOfALaterDocumentAreReadAsIfAlone() {
    String[] left = letterHead("Marrow",
        "= Focused visit to Marrow children's services", "",
        "This letter summarises the findings of a focused visit to Marrow on 7 May 2019.",
        "It was the second visit to the town, and everybody who was asked to come came to it.",
        "Inspectors read many files and spoke with all the people who had written in them.", "---");
    PrintedPages letter = new PrintedPages().sheetOfTwo(with(left,
        "= Main findings",
        "* Social workers in the town know their children and visit them in their own homes.",
        "* Managers read what they write and talk with them about it in the same week.",
        "* Partners come to meetings, and the reports that they bring are clear and short.", "",
        "Yours sincerely", "", "Odo Finch"));
    List<Letter> letters = assertReadAsIfAlone(report("Wexmoor", "good"), letter);
    assertEquals(3, letters.get(1).points().size());
  }

  @Test
  void aLetterBoundInTwiceIsTwoLettersAndSaidToBe() {
    List<Letter> letters = assertReadAsIfAlone(letter("Marrow"), letter("Marrow"));
    assertEquals(List.of(), messages(letters.get(0), ProblemCode.DUPLICATE_LETTER));
    assertEquals(
        List.of("The letter on pages 1 to 2 of this file says the same."),
        messages(letters.get(1), ProblemCode.DUPLICATE_LETTER));
  }

  @Test
  void twoLettersToOneCouncilAreNoDuplicates() {
    PrintedPages other = new PrintedPages().page(
        letterHead("Marrow", "= Focused visit to Marrow children's services",
            "This letter summarises the findings of a focused visit to Marrow.",
            "= Main findings", "* Families wait too long for help.", "Yours sincerely", "", "Odo Finch",
            "Her Majesty's Inspector"));
    List<Letter> letters = assertReadAsIfAlone(letter("Marrow"), other);
    assertEquals(List.of(), messages(letters.get(1), ProblemCode.DUPLICATE_LETTER));
  }

  @Test
  void blankPagesBetweenDocumentsBelongToNoneAndAreNotReported() {
    PrintedPages blank = new PrintedPages().page();
    List<Letter> letters =
        read(PrintedPages.bound(report("Wexmoor", "good"), blank, report("Marrow", "inadequate")));
    assertEquals(List.of("1-3", "5-7"), pages(letters));
    assertEquals(List.of(), messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER));
  }

  @Test
  void theLetterBeforeNeedsNoCloseIfPageNumbersStartAgain() {
    PrintedPages open = new PrintedPages()
        .page(letterHead("Wexmoor", "= Focused visit to Wexmoor children's services",
            "This letter summarises the findings of a focused visit to Wexmoor."))
        .page("= Main findings", "* Plans are reviewed on time.", "Odo Finch", "@ 2");
    List<Letter> letters = read(PrintedPages.bound(open, letter("Marrow")));
    assertEquals(List.of("1-2", "3-4"), pages(letters));
  }

  @Test
  void coveringPagesOfACommitteeBelongToNoLetter() {
    PrintedPages cover = cover("= Report of the Director of Children's Services", "= Focused visit to Marrow");
    List<Letter> letters = read(PrintedPages.bound(cover, letter("Marrow")));
    assertEquals(List.of("2-3"), pages(letters));
    assertEquals(
        List.of("Page 1 belongs to no letter: nothing was taken from there. Check whether a letter was missed."),
        messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER));
  }

  @Test
  void theFileSaysWhichPagesBelongToNoLetter() {
    PrintedPages cover = cover("= Report of the Director of Children's Services", "= Focused visit to Marrow");
    PrintedPages pack = PrintedPages.bound(
        cover, letter("Marrow"), new PrintedPages().page(), report("Wexmoor", "good"), new PrintedPages().page());
    LetterFile file = MINER.read("pack.pdf", pack.bytes());
    assertEquals(List.of("2-3", "5-8"), pages(file.letters()));
    assertEquals(List.of("1", "4"), file.pagesInNoLetter());
    LetterFile none = MINER.read("none.pdf", new PrintedPages().page("Soup of the day").page("Bread").bytes());
    assertEquals(List.of(), none.pagesInNoLetter());
  }

  @Test
  void aCoveringReportWithoutItsLetterIsNone() {
    String[] report = {
      "= 2008 annual performance assessment of services for children and young people", "Date: 13 January 2009", "",
      "= Purpose of the report",
      "This report presents the findings of the 2008 annual performance assessment, and the council's response.", "",
      "= Being healthy",
      "= Strengths", "The letter names these strengths:", "* the strong partnership between schools and health services",
      "* good support for young carers", "",
      "= Important weaknesses and areas for development", "* The attainment of looked after children."};
    PrintedPages paper = new PrintedPages().page(with(new String[] {"Agenda item 4", ""}, report));
    assertEquals(List.of(), read(paper));
    assertEquals("apa-2008", read(new PrintedPages().page(report)).get(0).profile(), "without the first line");
  }

  @Test
  void coveringPagesThatBearTheTitleOfALetterAreNotOne() {
    PrintedPages cover = cover("# Focused visit to Marrow children's services",
        "Members are asked to note the findings of the focused visit to the local authority.");
    List<Letter> letters = read(PrintedPages.bound(cover, letter("Marrow")));
    assertEquals(List.of("2-3"), pages(letters));
  }

  @Test
  void coveringPagesBeforeAReportBelongToNoLetter() {
    PrintedPages cover = cover("# Inspection of Wexmoor local authority children's services",
        "The inspection looked at the impact of leaders on social work practice with children and families",
        "and at the experiences and progress of children who need help and protection.");
    List<Letter> letters = read(PrintedPages.bound(cover, report("Wexmoor", "good")));
    assertEquals(List.of("2-4"), pages(letters));
    assertEquals(1, messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER).size());
  }

  @Test
  void coveringPagesBetweenReportsBelongToNeither() {
    PrintedPages minutes = new PrintedPages().inTimes().page(
        "= Minutes of the scrutiny panel", "* Members welcomed the report and thanked all officers for it.",
        "* An action plan will come to the next meeting of the panel in the spring.", "@ 1")
        .page("* The chair closed the meeting at nine and wished all members well.",
            "The next meeting takes place in the old library.", "@ 2");
    PrintedPages first = report("Wexmoor", "good");
    List<Letter> letters = read(PrintedPages.bound(first, minutes, report("Marrow", "good")));
    assertEquals(List.of("1-3", "6-8"), pages(letters));
    assertEquals(points(read(first).get(0)), points(letters.get(0)));
    assertEquals(
        List.of("Pages 4 to 5 belong to no letter: nothing was taken from there. Check whether a letter was missed."),
        messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER));
  }

  @Test
  void papersAfterALetterInItsOwnFontsAreNotItsLastPages() {
    PrintedPages report = new PrintedPages().page(
        "= Report to: Children and Families Scrutiny Committee", "Date: 3 June 2019", "",
        "= What needs to improve in this area of social work practice",
        "* Officers will write a plan and bring it to members in July.", "",
        "The costs of the plan are met from the budget that was agreed in February.");
    assertReadAsIfAlone(letter("Marrow", 3), report, "1-3", "Page 4 belongs");
  }

  @Test
  void aPageAfterTheLastNumberOfALetterWithoutItsRunningLineIsNotPartOfIt() {
    PrintedPages digest = new PrintedPages().page(
        "= Performance digest", "* Visits on time: nine in ten.", "* Plans on time: eight in ten.");
    assertReadAsIfAlone(letter("Marrow", 3), digest, "1-3", "Page 4 belongs");
  }

  @Test
  void numbersOfTheWholeFileDoNotMakeItsPagesThoseOfALetter() {
    PrintedPages cover = new PrintedPages().page("# Scrutiny panel, 3 June 2024", "Agenda item 7", "@ 22");
    PrintedPages letter = stamped(3, 23);
    PrintedPages minutes = new PrintedPages().page(
        "= Minutes of the scrutiny panel", "* Members welcomed the letter.", "@ 26");
    List<Letter> letters = read(PrintedPages.bound(cover, letter, minutes));
    assertEquals(List.of("2-4"), pages(letters));
    assertEquals(points(read(letter).get(0)), points(letters.get(0)));
  }

  @Test
  void aStampThatCountsAsTheLetterDoesAndGoesOnAfterItDoesNotMakeTheNextPagePartOfIt() {
    PrintedPages digest = new PrintedPages().page(
        "= Performance digest", "* Visits on time: nine in ten.", "* Plans on time: eight in ten.", "@ 1");
    for (boolean atTheTop : new boolean[] {false, true}) {
      PrintedPages pack = PrintedPages.bound(letter("Marrow", 3), digest).stamped("Page %d", 1, atTheTop);
      assertEquals(List.of("1-3"), pages(read(pack)), () -> "at the top: " + atTheTop);
    }
  }

  @Test
  void anEnclosureInTheFontsOfItsLetterStaysWithIt() {
    PrintedPages enclosure = new PrintedPages().page(
        "= Annex A: records that inspectors read", "Records of children in need", "Records of meetings");
    assertEquals(List.of("1-4"), pages(read(PrintedPages.bound(letter("Marrow"), enclosure, enclosure))));
  }

  @Test
  void anEnclosureThatIsNumberedOnStaysWithItsLetterInWhateverFonts() {
    PrintedPages enclosure = new PrintedPages().inTimes().page(
        "= Appendix 1", "Records of children in need", RUNNING, "@ 4");
    assertEquals(List.of("1-4"), pages(read(PrintedPages.bound(letter("Marrow", 3), enclosure))));
  }

  @Test
  void aReportWithoutAnEndIsNotFollowedByPagesInItsOwnFonts() {
    PrintedPages open = new PrintedPages()
        .page(reportHead("Wexmoor", "good", "@ 1"))
        .then(report("Wexmoor", "good").only(1));
    PrintedPages same = new PrintedPages().page("= Record of findings", "Leadership is good.");
    assertEquals(List.of("1-3"), pages(read(PrintedPages.bound(open, same))));
  }

  @Test
  void papersInOtherFontsFollowAReportWithoutAnEnd() {
    PrintedPages open = new PrintedPages()
        .page(reportHead("Wexmoor", "good", "@ 1"))
        .then(report("Wexmoor", "good").only(1));
    PrintedPages other = new PrintedPages().inTimes().page(
        "= Agenda item 8", "= Budget of the year", "* The budget for placements is overspent.");
    assertEquals(List.of("1-2"), pages(read(PrintedPages.bound(open, other))));
  }

  @Test
  void anAnnexThatBearsAnotherReportsTitleIsPartOfItsReport() {
    PrintedPages report = report("Wexmoor", "good").page(
        "# Inspection of Wexmoor local authority children's services",
        "This annex lists what the last report of this kind asked for.", "@ 4");
    assertEquals(List.of("1-4"), pages(read(report)));
  }

  @Test
  void aTitleRepeatedOverASectionStartsNoDocument() {
    PrintedPages report = new PrintedPages()
        .page(reportHead("Wexmoor", "good", "@ 1"))
        .page("# Inspection of Wexmoor local authority children's services", "= Help and protection",
            "Social workers know their children well and visit them often.", "@ 2")
        .page("# Inspection of Wexmoor local authority children's services", "= Leadership",
            "Leaders know what to do next.", IMPRINT, "@ 3");
    assertEquals(List.of("1-3"), pages(read(report)));
  }

  @Test
  void aCoverWithTheTitleIsPartOfItsReport() {
    PrintedPages report = new PrintedPages()
        .page("# Inspection of Wexmoor local authority children's services",
            "Inspection dates: 4 to 15 March 2024")
        .then(report("Wexmoor", "good"));
    assertEquals(List.of("1-4"), pages(read(report)));
    PrintedPages bare = new PrintedPages()
        .page("# Inspection of Wexmoor local authority children's services", "Wexmoor Council")
        .then(report("Wexmoor", "good"));
    assertEquals(List.of("1-3", "4-7"), pages(read(PrintedPages.bound(report("Marrow", "good"), bare))));
  }

  @Test
  void aSheetBeforeAReportIsNoPartOfIt() {
    PrintedPages sheet = new PrintedPages().page("Scanned by the post room in May for the members of the panel");
    List<Letter> letters = read(PrintedPages.bound(sheet, report("Wexmoor", "good"), letter("Marrow")));
    assertEquals(List.of("2-4", "5-6"), pages(letters));
    assertEquals(1, messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER).size());
  }

  @Test
  void aLetterThatAReportQuotesDoesNotEndIt() {
    PrintedPages report = new PrintedPages()
        .page(reportHead("Wexmoor", "good", "@ 1"))
        .page("= What children told us", "One of them wrote this to her social worker:", "Dear Wren",
            "You always come when you say you will.", "Yours truly", "Ada", "@ 2")
        .page("= Leadership", "Leaders know what to do next.", IMPRINT, "@ 3");
    List<Letter> letters = read(report);
    assertEquals(List.of("1-3"), pages(letters));
    assertEquals("ilacs-2023", letters.get(0).profile());
  }

  @Test
  void aReportIsFoundBetweenTheLinesOfAPlainTextFile() {
    String first = String.join("\n\n", reportText("Wexmoor", "good"));
    String second = String.join("\n\n", reportText("Marrow", "outstanding"));
    List<Letter> letters = MINER.read("two.txt", (first + "\f" + second).getBytes()).letters();
    assertEquals(List.of("1-1", "2-2"), pages(letters));
    assertEquals(List.of("Wexmoor", "Marrow"),
        letters.stream().map(l -> l.authority().orElseThrow().name()).toList());
  }

  /** Binds documents and checks that each gives what it gives alone. */
  private static List<Letter> assertReadAsIfAlone(PrintedPages... documents) {
    List<Letter> letters = read(PrintedPages.bound(documents));
    assertEquals(documents.length, letters.size(), () -> pages(letters).toString());
    int before = 0;
    for (int i = 0; i < documents.length; i++) {
      Letter bound = letters.get(i);
      Letter alone = read(documents[i]).get(0);
      int shift = before;
      assertEquals(alone.source().firstPage() + shift, bound.source().firstPage());
      assertEquals(alone.source().lastPage() + shift, bound.source().lastPage());
      assertEquals(alone.profile(), bound.profile());
      assertEquals(alone.subject(), bound.subject());
      assertEquals(alone.authority(), bound.authority());
      assertEquals(alone.date(), bound.date());
      assertEquals(alone.inspection(), bound.inspection());
      assertEquals(
          alone.signatories().stream().map(s -> s.name() + s.role() + (s.printed().page() + shift)).toList(),
          bound.signatories().stream().map(s -> s.name() + s.role() + s.printed().page()).toList());
      assertEquals(
          pages(alone.evidence()).stream().map(p -> p + shift).toList(), pages(bound.evidence()));
      assertEquals(
          alone.judgements().stream().map(j -> j.area() + j.grade()).toList(),
          bound.judgements().stream().map(j -> j.area() + j.grade()).toList());
      assertEquals(points(alone), points(bound));
      assertEquals(
          alone.points().stream().map(p -> p.page() + shift).toList(),
          bound.points().stream().map(Point::page).toList());
      assertEquals(
          alone.sections().stream().map(s -> s.heading() + s.paragraphs().size()).toList(),
          bound.sections().stream().map(s -> s.heading() + s.paragraphs().size()).toList());
      assertTrue(bound.id().endsWith("-" + (i + 1)));
      before += documents[i].count();
    }
    return letters;
  }

  private static String[] reportHead(String authority, String grade, String... more) {
    return with(new String[] {
      "# Inspection of " + authority + " local authority children's services",
      "Inspection dates: 4 to 15 March 2024",
      "Lead inspector: Ottoline Barr, His Majesty's Inspector",
      "",
      "| Judgement | Grade",
      "",
      "| The impact of leaders on social work practice with children and families | " + grade,
      "",
      "| The experiences and progress of children who need help and protection | " + grade,
      "",
      "| The experiences and progress of children in care | good",
      "",
      "| The experiences and progress of care leavers | good",
      "",
      "| Overall effectiveness | " + grade,
      "",
      "Services for children in " + authority + " have changed since the last inspection."}, more);
  }

  private static List<String> reportText(String authority, String grade) {
    return List.of(
        "# Inspection of " + authority + " local authority children's services",
        "Inspection dates: 4 to 15 March 2024",
        "Lead inspector: Ottoline Barr, His Majesty's Inspector",
        "Overall effectiveness: " + grade,
        "## The impact of leaders on social work practice with children and families",
        "Leaders know " + authority + " well.",
        "## The experiences and progress of children who need help and protection",
        "Children get the help that they need.",
        IMPRINT);
  }

  private static PrintedPages report(String authority, String grade) {
    return new PrintedPages()
        .page(reportHead(authority, grade, "@ 1"))
        .page(
            "= What needs to improve", "* Visits to children in " + authority + " who live far away.",
            "* The timeliness of plans.", "",
            "= The impact of leaders on social work practice with children and families: " + grade,
            "Leaders in " + authority + " know what works well and what does not. They listen to",
            "children and to the people who work with them, and they act on what they hear. Since the",
            "last inspection they have opened two centres for families, and most parents who use them",
            "say that they would not have asked for help elsewhere. Social workers have time to think,",
            "and they meet their managers every second week to talk about each child. Where a plan does",
            "not work, somebody says so, and it is changed before the child has waited for too long.",
            "Partners share what they know. The police tell schools about children who saw violence at",
            "home before lessons begin, and schools make good use of this knowledge. Health visitors",
            "and midwives come to meetings, and their reports are clear and up to date.", "@ 2")
        .page(
            "= The experiences and progress of children in care: good",
            "Children in care live in homes that suit them.", "", IMPRINT, "@ 3");
  }

  private static PrintedPages sendReport(String authority) {
    return new PrintedPages()
        .page(
            "Local area partnership report", "",
            "# Area SEND inspection of " + authority + " Local Area", "# Partnership", "",
            "Inspection dates: 6 to 10 May 2024", "Date of previous inspection: 3 July 2017", "",
            "= Inspection outcome",
            "The local area partnership's arrangements lead to inconsistent experiences and outcomes",
            "for children and young people with special educational needs.", "",
            "The next full area SEND inspection will be within approximately 3 years.", "@ 1")
        .page(
            "= Areas for improvement", "", "* Leaders in " + authority + " should cut waiting times.", "",
            "= Local area partnership details", IMPRINT, "@ 2");
  }

  private static String[] letterHead(String authority, String... more) {
    return with(new String[] {
      "17 May 2019", "", "Ms Ada Lorne", "Director of Children's Services", authority + " Council", "",
      "Dear Ms Lorne", ""}, more);
  }

  private static PrintedPages letter(String authority) {
    return new PrintedPages()
        .page(letterHead(authority,
            "= Focused visit to " + authority + " children's services", "",
            "This letter summarises the findings of a focused visit to " + authority + " on 7 May 2019.", "",
            "= What needs to improve in this area of social work practice",
            "* The quality of assessments in " + authority + "."))
        .page(
            "= Main findings", "* Social workers know their children.", "", "Yours sincerely", "",
            "Odo Finch", "Her Majesty's Inspector", "@ 2");
  }

  /** A letter of several pages with a running line and page numbers of its own. */
  private static PrintedPages letter(String authority, int count) {
    PrintedPages letter = new PrintedPages().page(letterHead(authority,
        "= Focused visit to " + authority + " children's services", "",
        "This letter summarises the findings of a focused visit to " + authority + " on 7 May 2019.", RUNNING, "@ 1"));
    for (int page = 2; page <= count; page++) {
      letter.page(with(
          new String[] {"= Main findings", "* Social workers know child " + page + " well.", "* Plans are clear."},
          page == count ? new String[] {"", "Yours sincerely", "", "Odo Finch", RUNNING, "@ " + page}
              : new String[] {"", RUNNING, "@ " + page}));
    }
    return letter;
  }

  /** A letter with the numbers of a whole file and none of its own. */
  private static PrintedPages stamped(int count, int from) {
    PrintedPages letter = new PrintedPages().page(letterHead("Marrow",
        "= Focused visit to Marrow children's services", "",
        "This letter summarises the findings of a focused visit to Marrow on 7 May 2019.", RUNNING, "@ " + from));
    for (int page = 1; page < count; page++) {
      letter.page(with(
          new String[] {"= Main findings", "* Social workers know child " + page + " well."},
          page == count - 1 ? new String[] {"", "Yours sincerely", "", "Odo Finch", RUNNING, "@ " + (from + page)}
              : new String[] {"", RUNNING, "@ " + (from + page)}));
    }
    return letter;
  }

  /** Checks that a letter gives what it gives alone, whatever follows it. */
  private static void assertReadAsIfAlone(PrintedPages letter, PrintedPages after, String pages, String problem) {
    List<Letter> letters = read(PrintedPages.bound(letter, after));
    assertEquals(List.of(pages), pages(letters));
    assertEquals(points(read(letter).get(0)), points(letters.get(0)));
    assertTrue(messages(letters.get(0), ProblemCode.PAGES_IN_NO_LETTER).get(0).startsWith(problem));
  }

  private static PrintedPages cover(String... lines) {
    return new PrintedPages().inTimes().page(with(
        new String[] {"# Scrutiny panel, 3 June 2024", "Agenda item 7", ""},
        with(lines, "The panel is asked to note the letter that is attached to this report.")));
  }

  private static String[] with(String[] lines, String... more) {
    String[] all = new String[lines.length + more.length];
    System.arraycopy(lines, 0, all, 0, lines.length);
    System.arraycopy(more, 0, all, lines.length, more.length);
    return all;
  }

  private static List<Letter> read(PrintedPages pages) {
    return MINER.read("bound.pdf", pages.bytes()).letters();
  }

  private static List<String> pages(List<Letter> letters) {
    return letters.stream().map(l -> l.source().firstPage() + "-" + l.source().lastPage()).toList();
  }

  private static List<Integer> pages(HeaderEvidence evidence) {
    return Stream.of(evidence.subject(), evidence.authority(), evidence.date(), evidence.inspection(), evidence.inspectors())
        .flatMap(List::stream).map(Printed::page).toList();
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream().map(p -> p.section() + " " + p.polarity() + " " + p.text()).toList();
  }

  private static List<String> messages(Letter letter, ProblemCode code) {
    return letter.problems().stream().filter(p -> p.code() == code).map(Problem::message).toList();
  }
}
