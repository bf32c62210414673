package letterminer.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.model.Letter;
import letterminer.model.Polarity;
import letterminer.profile.Finding;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that a first profile of a family is useful as it is proposed. */
class ProfileDraftTest {
  private static final String SCHOOL = """
      Bright Standards Agency
      12 Tarn Road
      Orrin OR1 2XX

      DATE

      NAME
      Headteacher
      SCHOOL
      Mill Lane

      Dear NAME

      # Monitoring visit to SCHOOL

      Following my visit to your school on DAYS, I write on behalf of the Chief Assessor to report the monitoring findings.

      School number: NUMBER

      | Aspect | Progress |
      | --- | --- |
      | Quality of teaching | FIRST |
      | Behaviour and attitudes | SECOND |

      ## What we saw that shines

      - Teachers ask good questions in every year.
      - Books show that pupils finish their work.

      ## What needs to happen next

      - Train new staff in phonics.

      Yours sincerely

      Ottoline Barr
      Senior Assessor
      """;

  private static final String MUSEUM = """
      Council of Small Museums
      4 Loom Street
      Marrowby MB7 1AA

      DATE

      Ottoline Barr
      Director

      Dear Ottoline

      # Accreditation review: NAME

      | Standard | Mark last time | Mark this time | Cases seen |
      | --- | --- | --- | --- |
      | Care of things | FIRST | SECOND | 82% |
      | Welcome | SECOND | FIRST | 64% |

      ## Care of things

      We commend

      - The store is dry and each shelf has its own list.

      We ask you to look at

      - The fire plan has not been tried since the roof was mended.

      ## Conditions of accreditation

      Condition 1: Insure the loans that hang in the upper hall.

      Condition 2: Ask schools what they want to see.

      With good wishes

      Hesper Lorne
      Head of Accreditation
      """;

  private static final String HALT = """
      NAME

      Access report

      Office for Easy Travel

      Visited on 3 May 2031

      Report issued DATE

      # 1. Step-free access

      Outcome: FIRST

      The ramp was opened two years ago and is used every day by many people.

      ## Good practice

      - The ramp is wide and has rails.

      # 2. Help from staff

      Outcome: SECOND

      The desk is staffed from the first train to the last one on all days.

      ## Where it falls short

      - Nobody is at the desk after nine.

      # Actions for the operator

      A1. Brief the night staff on the help desk.

      A2. Repaint the edge of platform two.
      """;

  private static final String COMPANY = """
      BUREAU OF GRAIN SAFETY
      Northern District Office

      DATE

      NAME
      President
      COMPANY
      14 Mill Road, Wexmoor, MN 55001

      WARNING LETTER
      Case number: NUMBER

      Dear NAME:

      The Bureau of Grain Safety inspected your facility, COMPANY, from DAYS. This letter summarizes violations.

      # Violations

      1. Failure to clean and sanitize equipment at suitable intervals.
      2. Failure to keep written records of temperature.

      # Conclusion

      Send your reply within fifteen working days.

      Sincerely,

      Lena Orrin
      District Director
      """;

  private static final String NURSERY = """
      Northern Care Watch

      # NAME

      Inspected by: PERSON

      Type of visit: Unannounced

      Inspection completed on: DATE

      # Summary

      This report gives our view of the service on the days of our visit. It may change after a complaint or a later visit to it.

      | Quality of care | FIRST |
      | --- | --- |
      | Quality of staffing | SECOND |
      | Quality of leadership | THIRD |

      # What the service does well

      Families told us that they are met at the door each morning and know what the day will bring.

      # What the service could do better

      The book of accidents was not signed on nine days, and the manager had not looked at it since May.

      # Quality Theme 1: Quality of care

      Grade awarded for this theme: FIRST

      # Quality Theme 2: Quality of staffing

      Grade awarded for this theme: SECOND
      """;

  private static final String CHAPTERS = """
      # Review of fostering services in NAME

      Published on DATE

      # About this review

      1. The purpose of the review is to see what fostering services do for children who live away from home.

      # Overall effectiveness

      2. The council knows its carers well and visits each of them once a month, in the evening if they wish.

      # Placements

      3. Children live near their schools. Few have moved more than twice since they came into foster care.

      # Areas for improvement

      4. In order to do better for children, the council should:

      # Immediately:

      - make the complaints leaflet known to all children

      # Within six months:

      - write a plan for those who are about to leave care
      - let carers see the register of training
      """;

  private static final String VISIT = """
      Office for Reading Schools

      DATE

      NAME
      Headteacher
      SCHOOL
      Mill Lane

      Dear NAME

      # Special visit to SCHOOL

      Following my visit to your school on DATE, I write to report what I found. Thank you for the time that you gave me.

      # Main findings

      Reading is now taught in the same way in every class. Pupils have books that match the sounds they know.

      Too many pupils wait for help in the afternoon. Leaders have not looked at the timetable since the last visit.

      # Priorities for the year

      Leaders should:

      - use the same approach in every class
      - see that the library opens at noon

      Yours sincerely

      Ottoline Barr
      Reader of Schools
      """;

  @TempDir
  Path folder;

  private final List<Path> letters = new ArrayList<>();

  private void letter(String form, String... values) throws Exception {
    String text = form;
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace(values[i], values[i + 1]);
    }
    Path file = folder.resolve("letter-" + letters.size() + ".md");
    Files.writeString(file, text);
    letters.add(file);
  }

  private List<Letter> readWithDraft(String family) throws Exception {
    ProfileDraft draft = ProfileDraft.of(letters, Optional.of(family));
    Path profiles = Files.createDirectory(folder.resolve("profiles"));
    Files.writeString(profiles.resolve(family + ".yaml"), draft.yaml());
    List<Finding> findings = ProfileLoader.inspect(profiles).findings();
    assertEquals(List.of(), findings, draft.yaml());
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(profiles)).withoutClassifier().build();
    return letters.stream().map(l -> miner.read(l).letters().get(0)).toList();
  }

  @Test
  void gradesListsDatesAndFieldsOfASchoolsLetterAreFoundAtOnce() throws Exception {
    letter(SCHOOL, "DATE", "3 May 2032", "NAME", "Ms Lorne", "SCHOOL", "Wexmoor Primary School", "DAYS", "21 and 22 April 2032",
        "NUMBER", "70117", "FIRST", "Steady", "SECOND", "Fast");
    letter(SCHOOL, "DATE", "14 June 2032", "NAME", "Mr Orde", "SCHOOL", "Dunmere Academy", "DAYS", "2 June 2032",
        "NUMBER", "70244", "FIRST", "Fast", "SECOND", "Steady");
    letter(SCHOOL, "DATE", "9 October 2032", "NAME", "Mrs Tarn", "SCHOOL", "Marrow College", "DAYS", "27 September 2032",
        "NUMBER", "70391", "FIRST", "Steady", "SECOND", "Steady");

    for (Letter letter : readWithDraft("schools")) {
      assertEquals("schools", letter.profile());
      assertTrue(letter.date().isPresent());
      assertTrue(letter.inspection().isPresent());
      assertEquals("Ottoline Barr", letter.signatories().get(0).name());
      assertEquals(2, letter.judgements().size());
      assertEquals(3, letter.points().size());
      assertTrue(letter.fields().stream().anyMatch(f -> f.name().equals("school-number")));
    }
  }

  @Test
  void anAmericanLetterIsReadAsOne() throws Exception {
    letter(COMPANY, "DATE", "March 4, 2031", "NAME", "Mr. Barr", "COMPANY", "Marrow Dairy, Inc.", "DAYS",
        "January 12 to January 19, 2031", "NUMBER", "61501");
    letter(COMPANY, "DATE", "06/21/2031", "NAME", "Ms. Lorne", "COMPANY", "Tarn Creamery LLC", "DAYS", "April 5 to April 9, 2031",
        "NUMBER", "61877");
    letter(COMPANY, "DATE", "02/11/2032", "NAME", "Dr. Hesper", "COMPANY", "Orrin Cheese Company", "DAYS",
        "November 3 to November 14, 2031", "NUMBER", "62044");

    List<Letter> read = readWithDraft("grain");
    assertEquals(
        List.of("2031-03-04", "2031-06-21", "2032-02-11"), read.stream().map(l -> l.date().map(LocalDate::toString).orElse("none")).toList());
    for (Letter letter : read) {
      assertEquals("grain", letter.profile());
      assertEquals("Lena Orrin", letter.signatories().get(0).name());
      assertEquals(2, letter.points().size());
      assertTrue(letter.inspection().isPresent());
    }
  }

  @Test
  void aLetterheadIsNoSubjectAndNeitherPercentagesNorEarlierMarksAreGrades() throws Exception {
    letter(MUSEUM, "DATE", "3 May 2031", "NAME", "Marrow Print Gallery", "FIRST", "Secure", "SECOND", "Weak");
    letter(MUSEUM, "DATE", "4 June 2031", "NAME", "Dunmere Clock House", "FIRST", "Weak", "SECOND", "Developing");
    letter(MUSEUM, "DATE", "8 July 2032", "NAME", "Old Mill of Orrin", "FIRST", "Developing", "SECOND", "Secure");

    List<Letter> read = readWithDraft("museums");

    assertEquals(List.of("Marrow Print Gallery", "Dunmere Clock House", "Old Mill of Orrin"),
        read.stream().map(l -> l.authority().map(a -> a.name()).orElse("none")).toList());
    assertEquals(List.of("weak", "secure"), read.get(0).judgements().stream().map(j -> j.grade()).toList());
    assertEquals(List.of(Optional.of("secure"), Optional.of("weak")), read.get(0).judgements().stream().map(j -> j.previousGrade()).toList());
    for (Letter letter : read) {
      assertEquals("museums", letter.profile());
      assertEquals(2, letter.judgements().size());
      assertEquals(
          List.of(Optional.of(Polarity.STRENGTH), Optional.of(Polarity.WEAKNESS), Optional.empty(), Optional.empty()),
          letter.points().stream().map(p -> p.polarity()).toList());
      assertEquals("Insure the loans that hang in the upper hall.", letter.points().get(2).text());
    }
    String yaml = ProfileDraft.of(letters, Optional.of("museums")).yaml();
    assertTrue(yaml.contains("{phrase: \"Council of Small Museums\", in: letterhead"), yaml);
    assertTrue(yaml.contains("{grade: \"secure\", score: 4}\n  - {grade: \"developing\", score: 3}\n  - {grade: \"weak\", score: 1}"), yaml);
  }

  @Test
  void aLineThatGradesItsSectionNeedsNoEdit() throws Exception {
    letter(HALT, "DATE", "1 June 2031", "NAME", "Marrow Halt", "FIRST", "Met", "SECOND", "Partly met");
    letter(HALT, "DATE", "2 July 2031", "NAME", "Orrin Quay", "FIRST", "Not met", "SECOND", "Met");
    letter(HALT, "DATE", "3 August 2031", "NAME", "Dunmere Junction", "FIRST", "Partly met", "SECOND", "Met");

    List<Letter> read = readWithDraft("halts");

    assertEquals(List.of("2031-06-01", "2031-07-02", "2031-08-03"), read.stream().map(l -> l.date().map(LocalDate::toString).orElse("none")).toList());
    assertEquals(List.of("met", "partly met"), read.get(0).judgements().stream().map(j -> j.grade()).toList());
    for (Letter letter : read) {
      assertEquals(List.of("Step-free access", "Help from staff"), letter.judgements().stream().map(j -> j.label()).toList());
      assertEquals(4, letter.points().size());
    }
  }

  @Test
  void gradesWithNumbersAndCountedHeadingsNeedNoEdit() throws Exception {
    letter(NURSERY, "NAME", "Thistle Nursery", "PERSON", "Honor Tarn", "DATE", "4 May 2031", "FIRST", "5 - Very good", "SECOND", "2 - Weak",
        "THIRD", "4 - Good");
    letter(NURSERY, "NAME", "Burn Lodge", "PERSON", "Lena Orde", "DATE", "9 June 2031", "FIRST", "6 - Excellent", "SECOND", "4 - Good",
        "THIRD", "5 - Very good");
    letter(NURSERY, "NAME", "Kirk House", "PERSON", "Honor Tarn", "DATE", "7 July 2031", "FIRST", "3 - Adequate", "SECOND", "5 - Very good",
        "THIRD", "1 - Unsatisfactory");

    List<Letter> read = readWithDraft("nurseries");

    assertEquals(List.of("very good", "weak", "good"), read.get(0).judgements().stream().map(j -> j.grade()).toList());
    for (Letter letter : read) {
      assertEquals("nurseries", letter.profile());
      assertEquals(List.of("Quality of care", "Quality of staffing", "Quality of leadership"), letter.judgements().stream().map(j -> j.label()).toList());
      assertEquals(1, letter.inspectors().size());
      assertEquals(List.of(Optional.of(Polarity.STRENGTH), Optional.of(Polarity.WEAKNESS)), letter.points().stream().map(p -> p.polarity()).toList());
    }
    String yaml = ProfileDraft.of(letters, Optional.of("nurseries")).yaml();
    assertTrue(yaml.contains("{grade: \"very good\", words: [\"5\"]}"), yaml);
    assertFalse(yaml.contains("type of visit unannounced"), yaml);
  }

  @Test
  void numberedParagraphsAreNoPointsAndHeadingsOfDeadlinesOpenThem() throws Exception {
    letter(CHAPTERS, "NAME", "Leeds", "DATE", "3 May 2031");
    letter(CHAPTERS, "NAME", "Kent", "DATE", "4 June 2031");
    letter(CHAPTERS, "NAME", "Devon", "DATE", "8 July 2031");

    for (Letter letter : readWithDraft("fostering")) {
      assertEquals(
          List.of("make the complaints leaflet known to all children", "write a plan for those who are about to leave care",
              "let carers see the register of training"),
          letter.points().stream().map(p -> p.text()).toList());
      assertTrue(letter.points().stream().allMatch(p -> p.polarity().equals(Optional.of(Polarity.WEAKNESS))));
      assertTrue(letter.authority().isPresent());
    }
  }

  @Test
  void findingsInParagraphsArePointsIfNoHeadingPraises() throws Exception {
    letter(VISIT, "NAME", "Ms Lorne", "SCHOOL", "Wexmoor Primary School", "DATE", "3 May 2031");
    letter(VISIT, "NAME", "Mr Orde", "SCHOOL", "Dunmere High School", "DATE", "4 June 2031");
    letter(VISIT, "NAME", "Mrs Tarn", "SCHOOL", "Orrin Junior School", "DATE", "8 July 2032");

    List<Letter> read = readWithDraft("reading");

    assertEquals(List.of("Wexmoor Primary School", "Dunmere High School", "Orrin Junior School"),
        read.stream().map(l -> l.authority().map(a -> a.name()).orElse("none")).toList());
    for (Letter letter : read) {
      assertEquals(List.of("Main findings", "Main findings", "Priorities for the year", "Priorities for the year"),
          letter.points().stream().map(p -> p.section().orElse("")).toList());
    }
  }

  @Test
  void linksToFoldersAreFollowedAndAFolderWithoutLettersIsReported() throws Exception {
    Path there = Files.createDirectories(folder.resolve("archive/2031"));
    Files.writeString(there.resolve("letter.html"), "<p>Dear Ottoline</p>");
    Files.writeString(there.resolve("notes.csv"), "a,b");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("archive"));
    Files.createSymbolicLink(folder.resolve("archive/loop"), folder.resolve("archive"));
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertEquals(List.of(link.resolve("2031/letter.html")), LetterFiles.in(List.of(link)));
    assertEquals(empty + ": there are no letters in this folder.", assertThrows(IOException.class, () -> LetterFiles.in(List.of(empty))).getMessage());
  }
}
