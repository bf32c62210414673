package letterminer.extraction.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which paragraphs contain sentences. */
class RunningTextTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Morale is good.",
      "Wexmoor Council and NHS Marrow and District ICB are jointly responsible for services.",
      "Leaders know this.3",
      "Staff told us ‘we are heard’.",
      "MORALE IS GOOD.",
      "The director has been in post since July 2027",
      "Pathway plans challenge young people, but written targets still lack detail",
      "This letter summarises the findings of the visit to Wexmoor Council on 4 July 2027. The inspectors were Ottoline Barr, Her Majesty’s Inspector, and",
      "The visit looked at:"})
  void sentencesAreRunningTextEvenWithoutAFullStop(String text) {
    assertTrue(RunningText.is(text, false), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "WX7 1QY",
      "12 Times Square",
      "3",
      "Wexmoor",
      "Civic Centre, Victoria Road, Wexmoor WX7 1QY.",
      "www.wexmoor.example www.marrow.example",
      "Website: www.wexmoor.example",
      "T 0300 555 0100 E enquiries@wexmoor.example",
      "Ottoline Barr, Director of Children’s Services",
      "Ottoline Barr, Ofsted HMI, lead inspector Ada Lorne, Ofsted HMI",
      "Team inspectors: Ottoline Barr, Ada Lorne and Tom Ferrow.",
      "Date of previous inspection: 1 to 6 October 2027",
      "Key judgement Judgement grade",
      "Recommendations 41",
      "permanence 19",
      "The Local Safeguarding Children Board (LSCB) 40",
      "Area inspection report: Wexmoor Local Area Partnership 13 March 2027 to 17 March 2027 2",
      "inadequate."})
  void otherTextOnAPageIsNotRunningText(String text) {
    assertFalse(RunningText.is(text, false), text);
  }

  @Test
  void aTableRowIsRunningTextOnlyIfItEndsASentence() {
    String row = "Outcomes for children and young people who are in need are good";
    assertTrue(RunningText.is(row, false));
    assertFalse(RunningText.is(row, true));
    assertTrue(RunningText.is(row + ".", true));
  }

  @Test
  void aLabelEndsInAColonWithinAFewWords() {
    assertTrue(RunningText.beginsWithLabel("Quality assurance manager: Ottoline Barr."));
    assertFalse(RunningText.beginsWithLabel("Staff ask for three things that they do not have yet: time, space and help."));
  }

  @Test
  void emptyTextAndPunctuationAreNotRunningText() {
    assertEquals(false, RunningText.is("", false));
    assertEquals(false, RunningText.is("— … .", false));
  }
}
