package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The values are those of the functions {@code flat}, {@code person}, {@code place}, {@code grade} of score.py. */
class PlainFormTest {

  @Test
  void textsKeepLettersAndDigits() {
    assertEquals(
        "childrensandyoungpeoplesservices2008",
        PlainForm.flat("Children’s & Young People's Services 2008"));
    assertEquals("underscore", PlainForm.flat("under_score"));
    assertEquals("workingdays1", PlainForm.flat("working days1"));
    assertEquals("", PlainForm.flat(" – "));
  }

  @Test
  void lettersAreThoseOfUnicode() {
    assertEquals("17²½ⅷ", PlainForm.flat("17² ½ ⅷ"));
    assertEquals("東京٣", PlainForm.flat("東京 ٣"));
    // A combining mark is no letter.
    assertEquals("etei", PlainForm.flat("e\u0301te \u0130"));
  }

  @Test
  void personsLoseTheirTitles() {
    assertEquals("alanadams", PlainForm.person("Mr. Alan Adams"));
    assertEquals("missydrewett", PlainForm.person("Missy Drewett"));
    assertEquals("évao", PlainForm.person("Cllr Dame Éva O'Dr"));
    assertEquals("jo", PlainForm.person("Prof.Jo Professor"));
    assertEquals("adaquill", PlainForm.person("Ms\u00a0Ada  Quill"));
  }

  @Test
  void aTitleIsAWholeWord() {
    assertEquals("drxfoo", PlainForm.person("dr_x Foo"));
    assertEquals("mrébee", PlainForm.person("Mré Bee"));
    assertEquals("mr\uD835\uDC9Cbee", PlainForm.person("mr\uD835\uDC9C Bee"));
    assertEquals("\uD835\uDC9Cmrbee", PlainForm.person("\uD835\uDC9Cmr Bee"));
  }

  @Test
  void placesLoseTheirCouncil() {
    assertEquals("hale", PlainForm.place("The City of Hale"));
    assertEquals("hale", PlainForm.place("Hale City Council"));
    assertEquals("ærøbyandhale", PlainForm.place("London Borough of Ærøby & Hale"));
    assertEquals("wickandthorpe", PlainForm.place("Royal Borough of Wick and Thorpe"));
    assertEquals("countyborough", PlainForm.place("Countyborough"));
    assertEquals("thecity", PlainForm.place("the_city"));
  }

  @Test
  void gradesKeepTheirWords() {
    assertEquals("requires improvement", PlainForm.grade(" Requires  improvement\u00a0to be good\n"));
    assertEquals("3", PlainForm.grade("\u001f3 "));
    assertEquals("grade 2", PlainForm.grade("GRADE\u20032"));
  }
}
