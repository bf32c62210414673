package letterminer.extraction.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import letterminer.extraction.Profiles;
import letterminer.model.BoundingBox;
import letterminer.profile.Dates;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests letters to many addressees: who, in which office, of which body, over wrapped lines. */
class AddresseeListTest {
  private final AddresseeList list = new AddresseeList(
      new PersonReader(Profiles.GENERAL.words()), Profiles.GENERAL.words(), Dates.ENGLISH);

  private List<String> read(String... lines) {
    return list.read(List.of(lines(lines))).stream().map(AddresseeListTest::described).toList();
  }

  private static List<Line> lines(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      BoundingBox box = new BoundingBox(72, 100 + 14 * lines.size(), 300, 12);
      lines.add(Line.of(1, List.of(new Word(text, box, box.bottom(), new FontStyle("Serif", 12, false, false, false), true))));
    }
    return lines;
  }

  private static String described(FoundAddressee a) {
    return a.title().map(t -> t + " ").orElse("") + a.name() + " | " + a.role().orElse("-") + " | "
        + a.organisation().orElse("-");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Nora Plum, Director of Children\u2019s Services, Marrow Council;Nora Plum | Director of Children\u2019s Services | Marrow Council",
    "Nora Plum OBE, Chief Executive, Marrow NHS Trust;Nora Plum | Chief Executive | Marrow NHS Trust",
    "Chief Supt Nora Plum, Marrow Constabulary;Chief Supt Nora Plum | - | Marrow Constabulary",
    "Nora Plum, Chief Executive, Marrow, Tarn and Fell Trust;Nora Plum | Chief Executive | Marrow, Tarn and Fell Trust",
    "Nora Plum, Chair of Marrow Safeguarding Board;Nora Plum | Chair | Marrow Safeguarding Board",
    "Nora Plum, Accountable Officer for the Marrow Clinical Commissioning Group;Nora Plum | Accountable Officer | Marrow Clinical Commissioning Group",
    "Nora Plum, Director of Children\u2019s Services;Nora Plum | Director of Children\u2019s Services | -",
    "Nora Plum, Director of Education, Skills and Children\u2019s Services, Marrow Council;Nora Plum | Director of Education, Skills and Children\u2019s Services | Marrow Council",
    "Nora Plum, Head of Service, Marrow upon Tarn;Nora Plum | Head of Service | Marrow upon Tarn",
    "Nora Plum \u2013 Chief Nurse, Marrow Trust;Nora Plum | Chief Nurse | Marrow Trust",
    "Nora Plum, Director of Nursing, Marrow Trust.;Nora Plum | Director of Nursing | Marrow Trust"
  })
  void anEntryHasItsOfficeAndItsBody(String line, String expected) {
    assertEquals(List.of(expected), read(line));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Director of Safeguarding and Partnerships at NHS Marrow ICB;Director of Safeguarding and Partnerships | NHS Marrow ICB",
    "Chief Officer at NHS Marrow, Tarn and Fell CCG;Chief Officer | NHS Marrow, Tarn and Fell CCG",
    "Nurse for NHS Marrow, Tarn and Fell CCG;Nurse | NHS Marrow, Tarn and Fell CCG",
    "Designated Nurse, Safeguarding Children for NHS Marrow CCG;Designated Nurse, Safeguarding Children | NHS Marrow CCG",
    "Director of Nursing and Executive Lead of the Marrow CCG;Director of Nursing and Executive Lead | Marrow CCG",
    "Chair of City of Marrow Safeguarding Board;Chair | City of Marrow Safeguarding Board",
    "Manager, Youth Offending Team Manager, Marrow Council;Manager, Youth Offending Team Manager | Marrow Council",
    "Director, Children\u2019s Services, Marrow, Tarn and Fell Council;Director, Children\u2019s Services | Marrow, Tarn and Fell Council",
    "Delivery Manager Marrow Integrated Care Board (MICB);Delivery Manager | Marrow Integrated Care Board (MICB)",
    "Chief Officer CCG;Chief Officer | CCG",
    "Borough Commander Metropolitan Police;Borough Commander | Metropolitan Police",
    "Head of Marrow delivery unit (Tarn Division, National Probation Service);"
        + "Head of Marrow delivery unit | Tarn Division, National Probation Service",
    "Marrow Probation Service, Regional Chief Executive;Regional Chief Executive | Marrow Probation Service",
    "Youth Justice Service;- | Youth Justice Service",
    "Clinical Commissioning Group1;- | Clinical Commissioning Group",
    "Executive Lead of the CCG with responsibility for safeguarding;Executive Lead, with responsibility for safeguarding | CCG",
    "Executive Lead of the Marrow CCG, with responsibility for the Tarn Trust;"
        + "Executive Lead, with responsibility for the Tarn Trust | Marrow CCG"
  })
  void theOfficeEndsWhereTheNameOfABodyBegins(String text, String expected) {
    assertEquals(List.of("Nora Plum | " + expected), read("Nora Plum, " + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Deputy Mayor for Police and Crime", "Deputy Mayor, Police and Crime", "Deputy Mayor, Marrow Police and Crime Commissioner",
    "Manager, Youth Offending Service Team Manager", "Head of Communities, with responsibility for the Youth Offending Team",
    "Head of Marrow, Tarn & Fell Probation Service", "Lead for Safeguarding Marrow, Tarn and Fell Collaborative",
    "Managing Director Marrow and Tarn, Clinical Commissioning Groups", "Chair Marrow Borough, Safeguarding Children\u2019s Partnership",
    "Chief Nurse Marrow CCGs, Head of Safeguarding Tarn CCGs", "Head of Safeguarding Marrow CCG",
    "Executive Children\u2019s Clinical Commissioning Group", "Divisional Directory Marrow Foundation"
  })
  void withoutACertainBodyAllOfItIsTheOffice(String text) {
    assertEquals(List.of("Nora Plum | " + text + " | -"), read("Nora Plum, " + text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Director, , Marrow  Trust;Director | Marrow Trust", "., .;- | -", "Director of;Director of | -", "Director at the;Director at the | -",
    "(Director;(Director | -", "Director ();Director () | -", "Director Trust;Director | Trust", "Head,, Marrow & Trust;Head | Marrow & Trust"
  })
  void textThatIsBadlyPrintedIsStillRead(String text, String expected) {
    assertEquals(List.of("Nora Plum | " + expected), read("Nora Plum, " + text));
  }

  @Test
  void eachLineThatBeginsWithANameIsAnEntry() {
    assertEquals(
        List.of("Nora Plum | Director of Children\u2019s Services | Marrow Council", "Tom Sorrel | Chief Executive | Marrow Trust",
            "Chief Supt Ada Quince | - | Marrow Police"),
        read("Nora Plum, Director of Children\u2019s Services, Marrow Council", "Tom Sorrel, Chief Executive, Marrow Trust",
            "Chief Supt Ada Quince, Marrow Police"));
  }

  @Test
  void aLineWithoutANameContinuesTheEntryAboveIt() {
    assertEquals(
        List.of("Nora Plum | Director of Children\u2019s Services and Lifelong Learning | Marrow Borough Council",
            "Tom Sorrel | Chief Executive | Marrow and Tarn Clinical Commissioning Group"),
        read("Nora Plum, Director of Children\u2019s Services", "and Lifelong Learning, Marrow Borough", "Council",
            "Tom Sorrel, Chief Executive, Marrow and Tarn Clinical", "Commissioning Group"));
  }

  @Test
  void datesAndTextBeforeTheFirstEntryAreSkipped() {
    assertEquals(
        List.of("Nora Plum | Director | Marrow Trust"),
        read("Agora House", "6 Tarn Place", "Nora Plum, Director, Marrow Trust", "17 December 2018"));
  }

  @Test
  void eachColumnHasItsOwnEntries() {
    List<FoundAddressee> read = list.read(List.of(
        lines("Nora Plum, Director, Marrow Trust"), lines("and Sons", "Tom Sorrel, Chief Executive, Tarn Council")));

    assertEquals(
        List.of("Nora Plum | Director | Marrow Trust", "Tom Sorrel | Chief Executive | Tarn Council"),
        read.stream().map(AddresseeListTest::described).toList());
  }

  @Test
  void aLetterheadWithoutNamesHasNoEntries() {
    assertEquals(List.of(), read("Marrow Council", "3 Tarn Street", "Care Board", "Manager, Youth Team"));
    assertEquals(List.of(), list.read(List.of()));
  }

  @Test
  void addressLinesAreNotPeople() {
    assertEquals(List.of(), read("County Hall, Tarn Street", "Agora House, Tarn Place"));
    assertEquals(
        List.of("Nick Hall | Chief Executive | Marrow Trust"), read("Nick Hall, Chief Executive, Marrow Trust"));
  }
}
