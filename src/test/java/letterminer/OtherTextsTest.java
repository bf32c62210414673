package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that have words of letters and reports and are neither; and letters of no known kind, which are. */
class OtherTextsTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("timetable", "Marrow to Wexmoor\n\nMondays to Fridays\n\nMarrow      0715  0815\nWexmoor     0750  0850\n\n"
            + "Inspection of tickets takes place on board. Services are run for the local authority."),
        arguments("children's book", "Dear Mouse\n\nA story by Ada Lorne\n\nOnce there was a mouse who wrote to the cat."),
        arguments("story with a letter", "Chapter One\n\nThe letter lay on the mat.\n\nDear Mouse\n\nCome to tea.\n\n"
            + "Yours sincerely\n\nThe Cat\n\nMouse put on a hat."),
        arguments("journal", "Journal of Rural Care, volume 3\n\nReview of methods for the inspection of homes\n\n"
            + "Abstract\n\nThe local authority is the unit of analysis. Inspectors were interviewed."),
        arguments("letters page", "Letters to the editor\n\nDear Editor\n\nThe inspection of homes by the council was late.\n\n"
            + "Yours faithfully\n\nOdo Finch"),
        arguments("order form", "Order form\n\nName:\n\nAddress:\n\nDear customer, please fill in all fields.\n\nQuantity   Price"),
        arguments("application form", "Application for a survey of trees\n\nTo the council\n\nSurvey date:\n\nSigned:"),
        arguments("invoice", "Invoice 4711\n\n12 May 2020\n\nInspection of boiler     1     90.00\n\nTotal     90.00\n\nPay within 30 days."),
        arguments("policy", "Policy on visits\n\nReview of this policy: May 2021\n\nThe council and its inspectors follow this policy.\n\n"
            + "Kind regards are not needed in memos."),
        arguments("minutes", "Minutes of the parish council\n\n12 May 2020\n\nInspection of the play area took place.\n\nThe chair closed the meeting."),
        arguments("menu", "Dear guests\n\nSoup of the day     4.50\n\nPie     9.00"),
        arguments("wedding", "Dear family and friends\n\nTogether with their parents\n\nAda and Odo\n\ninvite you to Wexmoor on 3 May 2025"),
        arguments("poster", "INSPECTION OF BICYCLES\n\nSaturday, market square\n\nFree for all\n\nBrought to you by the council"),
        arguments("prayer", "Dear Lord\n\nGrant us peace."),
        arguments("how to write", "How to close a letter\n\nYours sincerely\n\nUse it where you know the name.\n\nYours faithfully\n\nUse it where you do not."),
        arguments("template", "Template 4\n\nDear [name]\n\n[text]\n\nYours sincerely\n\n[name]"),
        arguments("manual", "Manual of the pump\n\nInspection of the seals\n\nInspection dates are noted on the card.\n\nSee chapter 4."),
        arguments("thesis", "Assessment of soil in Wexmoor\n\nA thesis by Rosa Quill\n\nPublished 3 June 2011\n\nThe county council gave the maps."),
        arguments("act", "Inspectors of Mines Act\n\n1. The inspection of a mine is the duty of the inspector.\n\n2. The local authority bears the cost."),
        arguments("catalogue", "Survey of English barns\n\nBarn 1\n\nBarn 2\n\nBarn 3"),
        arguments("cv", "Odo Finch\n\nInspector, 2001 to 2009\n\nReview of housing for the local authority\n\nKind regards"),
        arguments("agenda", "Agenda\n\n1. Review of the budget\n\n2. Inspection of bridges\n\n3. Date of next meeting: 4 July 2022"),
        arguments("tax table", "Dear earth rates\n\n1     2     3\n\n4     5     6"),
        arguments("test page", "Hello world"),
        arguments("table of contents", "Contents\n\nInspection of schools     3\n\nReview of services     9\n\nYours sincerely: a novel     12"),
        arguments("newspaper", "The Wexmoor Echo\n\n3 May 2019\n\nInspectors praise council\n\nThe inspection of children's services found good work.\n\n"
            + "\"Dear me\", said the mayor."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isNoLetter(String name, String text) {
    LetterFile file = read(text);
    assertEquals(List.of(), file.letters().stream().map(Letter::profile).toList());
    assertEquals(List.of(ProblemCode.NO_LETTER), file.problems().stream().map(p -> p.code()).toList());
  }

  static Stream<Arguments> letters() {
    String body = "I write about the inspection of your fostering service, which found good work.\n\n";
    return Stream.of(
        arguments("with all its parts", "3 May 2019\n\nMs Ada Lorne\nMarrow Council\n\nDear Ms Lorne\n\n" + body + "Yours sincerely\n\nOdo Finch"),
        arguments("with a date in digits", "03/05/2019\n\nMs Ada Lorne\nMarrow Council\n\nDear Ms Lorne\n\n" + body + "Yours faithfully\n\nOdo Finch"),
        arguments("without a date", "Ms Ada Lorne\nMarrow Council\n\nDear Ms Lorne\n\nInspection of fostering services\n\n" + body
            + "Yours sincerely\n\nOdo Finch\nHer Majesty's Inspector"),
        arguments("with another close", "3 May 2019\n\nMs Ada Lorne\nMarrow Council\n\nDear Ms Lorne\n\n" + body
            + "The council has a plan.\n\nKind regards\n\nOdo Finch"),
        arguments("without a close", "3 May 2019\n\nMs Ada Lorne\nMarrow Council\n\nDear Ms Lorne\n\nInspection of fostering services\n\n" + body
            + "Odo Finch\nHer Majesty's Inspector"),
        arguments("a report", "Inspection of fostering services in Marrow\n\nInspection dates: 3 to 5 May 2019\n\n"
            + "Lead inspector: Odo Finch\n\nThe service is good."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  void isALetterOfNoKnownKind(String name, String text) {
    assertEquals(List.of("letter"), read(text).letters().stream().map(Letter::profile).toList());
  }

  @Test
  void aReportThatIsPartOfABookIsNone() {
    assertEquals(List.of(), read("A history of reports\n\nReport of the inspection of 1877\n\nChapter 1").letters());
  }

  private static LetterFile read(String text) {
    return MINER.read("text.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
