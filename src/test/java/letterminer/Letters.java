package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.ProblemCode;

/** Letters and reports made of text, and their findings in a line each. */
final class Letters {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  /** How an assessment letter of 2008 begins, up to its body. */
  static final String ASSESSMENT_HEAD = """
      17 December 2008

      Ms Ada Lorne
      Director of Children's Services
      Market Orrin Council

      Dear Ms Lorne

      Annual performance assessment of services for children and young people in Market Orrin Council 2008

      This letter summarises the findings of the 2008 annual performance assessment (APA) for your council.

      """;

  private Letters() {}

  /** An assessment letter of 2008 with that body. */
  static Letter assessment(String body) {
    return one(ASSESSMENT_HEAD + body + "\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n");
  }

  /** A letter after a joint inspection with that body. */
  static Letter joint(String body) {
    return one("""
        5 May 2022

        Ada Lorne, Director of Children's Services, Market Orrin

        Dear Market Orrin Local Partnership

        # Joint targeted area inspection of Market Orrin

        """ + body + "\n\nYours sincerely\n\nTom Ferrow\nNational Director\n");
  }

  /** A report with a review of the safeguarding board; what stands in the parts of the council and the board. */
  static Letter report(String council, String board) {
    return one("""
        # Market Orrin Council

        # Inspection of services for children in need of help and protection, children looked after and care leavers

        # Review of the effectiveness of the Local Safeguarding Children Board

        # The Local Safeguarding Children Board is good

        | 1. Children who need help and protection | Good |
        |---|---|
        | 2. Children looked after and achieving permanence | Good |
        | 2.1 Adoption performance | Good |
        | 2.2 Experiences and progress of care leavers | Good |
        | 3. Leadership, management and governance | Good |

        """ + council + """


        # Leadership, management and governance are good

        ## Summary

        Leaders know their services.

        """ + board);
  }

  /** A report on an area's services for children with special needs, with that body. */
  static Letter area(String body) {
    return one("""
        # Area SEND inspection of Market Orrin Local Area Partnership

        Inspection dates: 3 to 7 July 2023

        # Inspection outcome

        The local area partnership's arrangements lead to inconsistent experiences and outcomes for children.

        """ + body);
  }

  /** A letter after a focused visit with that body. */
  static Letter visit(String body) {
    return one("""
        5 May 2022

        Ada Lorne
        Director of Children's Services
        Market Orrin Council

        Dear Ms Lorne

        # Focused visit to Market Orrin children's services

        This letter summarises the findings of the focused visit to Market Orrin children's services on 5 and 6 April 2022.

        """ + body + "\n\nYours sincerely\n\nTom Ferrow\nHis Majesty's Inspector\n");
  }

  /** The only letter of a text in Markdown. */
  static Letter letter(String text) {
    return one(text);
  }

  private static Letter one(String text) {
    LetterFile file = MINER.read("letter.md", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, file.letters().size(), () -> file.problems().toString());
    return file.letters().get(0);
  }

  static List<String> grades(Letter letter) {
    return letter.judgements().stream().map(j -> j.area().orElse(j.label()) + " " + j.grade()).toList();
  }

  static List<String> missing(Letter letter) {
    return letter.missing().stream().map(m -> m.area().orElse(m.label()) + " " + m.reason().code()).toList();
  }

  static List<String> points(Letter letter) {
    return letter.points().stream()
        .map(p -> p.polarity().map(x -> x.code()).orElse("?") + " " + p.text()).toList();
  }

  /** Each point's area and its text. */
  static List<String> areas(Letter letter) {
    return letter.points().stream().map(p -> p.area().orElse("-") + " " + p.text()).toList();
  }

  static List<ProblemCode> codes(Letter letter) {
    return letter.problems().stream().map(p -> p.code()).toList();
  }
}
