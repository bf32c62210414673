package letterminer.extraction.people;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests reading names of people from lines of letterheads and signatures. */
class PersonReaderTest {
  private final PersonReader reader = new PersonReader(Profiles.GENERAL.words());

  private Person read(String line) {
    return reader.read(line, Set.of()).orElseThrow(() -> new AssertionError("nobody: " + line));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Ms R Hale;Ms;R Hale", "Mr. John Smith;Mr.;John Smith", "Dr Anne-Marie O'Neill;Dr;Anne-Marie O'Neill",
    "Professor Sir Alan Steer;Professor Sir;Alan Steer", "Councillor Jane Doe;Councillor;Jane Doe",
    "Mrs Hale;Mrs;Hale", "Lady Smith;Lady;Smith", "MR JOHN SMITH;MR;John Smith", "Ms J. K. Hale;Ms;J. K. Hale",
    "Ms J.K. Hale;Ms;J.K. Hale"
  })
  void aFormOfAddressIsSeparatedFromTheName(String line, String title, String name) {
    assertEquals(Optional.of(title), read(line).title());
    assertEquals(name, read(line).name());
    assertEquals("", read(line).rest());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Juliet Winstanley;Juliet Winstanley", "Mary Smith-Jones;Mary Smith-Jones", "Jan van der Berg;Jan van der Berg",
    "Ludwig von Stein;Ludwig von Stein", "Sean O\u2019Brien;Sean O\u2019Brien", "Zo\u00EB \u00C5kesson;Zo\u00EB \u00C5kesson",
    "JULIET WINSTANLEY;Juliet Winstanley", "MARY SMITH-JONES;Mary Smith-Jones", "SEAN O'BRIEN;Sean O'Brien",
    "Ian McDonald;Ian McDonald", "Maria de la Cruz;Maria de la Cruz", "Nora d\u2019Ombra;Nora d\u2019Ombra",
    "Nora d'Ombra;Nora d'Ombra", "Nora Plum.;Nora Plum", "Nora Plum- Sorrel;Nora Plum-Sorrel", "Nora Plum\u2010Sorrel;Nora Plum\u2010Sorrel",
    "Nora Head;Nora Head", "Nora St. Plum;Nora St. Plum"
  })
  void aNameWithoutATitleHasAtLeastTwoWords(String line, String name) {
    assertEquals(name, read(line).name());
    assertTrue(read(line).title().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Ms Rosalind Hale OBE;Rosalind Hale", "Dr Anne Wood, PhD;Anne Wood", "John Smith, CBE, QPM;John Smith",
    "Juliet Winstanley MBA HMI;Juliet Winstanley", "SIR JOHN SMITH KC;John Smith", "Nora Plum CBE DL;Nora Plum",
    "Nora Plum (MBE);Nora Plum", "Nora Plum, FXYZQ, Director;Nora Plum", "Nora Plum FCIPD;Nora Plum", "Nora Plum QFSM, JP;Nora Plum"
  })
  void lettersAfterANameAreNotPartOfIt(String line, String name) {
    assertEquals(name, read(line).name());
  }

  @Test
  void lettersAfterANameMayIncludeLowerCase() {
    assertEquals("Anne Wood", read("Dr Anne Wood PhD").name());
    assertEquals("Anne Wood", read("Anne Wood BSc MBA").name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Ms R Hale, Director of Children's Services|R Hale|Director of Children's Services",
    "Ms R Hale Director of Children's Services|R Hale|Director of Children's Services",
    "Juliet Winstanley - Divisional Manager|Juliet Winstanley|Divisional Manager",
    "Juliet Winstanley \u2013 Divisional Manager|Juliet Winstanley|Divisional Manager",
    "Ms Rosalind Hale OBE, Chief Executive|Rosalind Hale|Chief Executive",
    "John Smith Interim Director|John Smith|Interim Director",
    "John Smith Her Majesty's Inspector|John Smith|Her Majesty's Inspector",
    "Nora Plum Probation Director|Nora Plum|Probation Director", "Nora Plum Regional Probation Director|Nora Plum|Regional Probation Director",
    "Nora Jane Plum Youth Justice Manager|Nora Jane Plum|Youth Justice Manager", "Nora Plum Public Health Director|Nora Plum|Public Health Director",
    "Nora Plum. Director of Inns|Nora Plum|Director of Inns", "Nora Head, Director of Inns|Nora Head|Director of Inns"
  })
  void anOfficeOnTheSameLineIsTheRest(String line, String name, String rest) {
    assertEquals(name, read(line).name());
    assertEquals(rest, read(line).rest());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Chief Supt Nora Plum;Chief Supt;Nora Plum", "Chief Superintendent Nora Plum;Chief Superintendent;Nora Plum",
    "Detective Chief Superintendent Nora Plum QPM;Detective Chief Superintendent;Nora Plum",
    "Det Supt Nora Plum;Det Supt;Nora Plum", "Det. Supt. Nora Plum;Det. Supt.;Nora Plum",
    "Commander Nora Plum;Commander;Nora Plum", "Rev Dr Nora Plum;Rev Dr;Nora Plum"
  })
  void aRankOfSeveralWordsIsAFormOfAddress(String line, String title, String name) {
    assertEquals(Optional.of(title), read(line).title());
    assertEquals(name, read(line).name());
    assertTrue(reader.beginsWithTitle(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chief Supt", "Detective Chief Superintendent", "Chief Executive Nora Plum"})
  void aRankAloneOrAnotherOfficeIsNotAFormOfAddress(String line) {
    assertFalse(reader.beginsWithTitle(line), line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "NoraPlum;Nora Plum", "Nora-Jane Plum;Nora-Jane Plum", "Ms NoraPlum;Nora Plum", "NoraPlum, HMI;Nora Plum",
    "Ian MacArthur;Ian MacArthur", "Jo FitzGerald;Jo FitzGerald", "Rob VanHorn;Rob VanHorn", "Ada DelMar;Ada DelMar",
    "Ian McDonald;Ian McDonald", "Una O'Dell;Una O'Dell"
  })
  void joinedNamesAreSeparatedButNotSurnamesWithTwoCapitals(String line, String name) {
    assertEquals(name, read(line).name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Nora Plum, HMI, and Tom Sorrel, HMI|Nora Plum, Tom Sorrel",
    "Nora Plum HMI and Tom Sorrel HMI|Nora Plum, Tom Sorrel",
    "Nora Plum, Tom Sorrel and Ada Quince|Nora Plum, Tom Sorrel, Ada Quince",
    "Nora Plum and Tom Sorrel, Her Majesty\u2019s Inspectors.|Nora Plum, Tom Sorrel",
    "Nora Plum, Senior HMI; Tom Sorrel, Ofsted Inspector|Nora Plum, Tom Sorrel",
    "Nora Plum (lead inspector), Tom Sorrel (Ofsted inspector)|Nora Plum, Tom Sorrel",
    "Nora Plum (lead, Tom Sorrel|Nora Plum",
    "Dr Nora Plum, Chief Supt Tom Sorrel|Nora Plum, Tom Sorrel",
    "Nora Plum OBE, HMI and NoraPlum|Nora Plum, Nora Plum",
    "NORA PLUM and TOM SORREL|Nora Plum, Tom Sorrel",
    "Nora Plum, Regulatory Inspection Manager, and Tom Sorrel|Nora Plum, Tom Sorrel",
    "Nora Plum HMI, social care; Tom Sorrel HMI, schools|Nora Plum, Tom Sorrel",
    "Senior His Majesty\u2019s Inspector Nora Plum|Nora Plum",
    "Nora Plum/Tom Sorrel|Nora Plum, Tom Sorrel", "Nora Plum HMI/ Tom Sorrel HMI|Nora Plum, Tom Sorrel",
    "Nora Plum Contracted, Tom Sorrel Seconded Inspector and Ada Quince SHMI|Nora Plum, Tom Sorrel, Ada Quince",
    "Nora d\u2019Ombra, Tom D\u2019Sorrel and Ada O\u2019Quince|Nora d\u2019Ombra, Tom D\u2019Sorrel, Ada O\u2019Quince",
    "Nora Plum and Tom Sorrel, with Ada Quince, HMI designate|Nora Plum, Tom Sorrel, Ada Quince",
    "Nora Plum CQC Lead Inspector, Tom Head, Ada Quince|Nora Plum, Tom Head, Ada Quince",
    "Nora Plum AI, Tom Sorrel OI|Nora Plum, Tom Sorrel"
  })
  void aListGivesItsNamesAndNotTheOffices(String text, String names) {
    assertEquals(List.of(names.split(", ")), reader.listed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "HMI", "Her Majesty\u2019s Inspectors", "lead inspector and team inspectors", "(Nora Plum)", "Plum",
    "Ofsted and the commission", ".;", "two of our inspectors"
  })
  void aListWithoutNamesGivesNone(String text) {
    assertEquals(List.of(), reader.listed(text));
  }

  @Test
  void longListsAreReadQuickly() {
    assertWithin(Duration.ofSeconds(10), () -> {
      assertEquals(60, reader.listed("Nora Plum, HMI, ".repeat(60)).size());
      reader.listed("(".repeat(1500));
      reader.listed("de ".repeat(500));
      reader.listed("A".repeat(1500));
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Nora Plum, Director of Children\u2019s Services|Nora Plum|Director of Children\u2019s Services",
    "Nora Plum \u2013 Marrow Trust|Nora Plum|Marrow Trust",
    "Nora Plum - Chief Nurse, Marrow Trust|Nora Plum|Chief Nurse, Marrow Trust",
    "Nora Plum OBE, Chair of the Board|Nora Plum|Chair of the Board",
    "Nora Plum Chief Executive, Marrow Trust|Nora Plum|Chief Executive, Marrow Trust",
    "Chief Supt Nora Plum, Marrow Police|Nora Plum|Marrow Police",
    "NoraPlum, HMI lead|Nora Plum|lead"
  })
  void anEntryIsANameAndTheTextSeparatedFromIt(String line, String name, String rest) {
    assertEquals(Optional.of(name), reader.entry(line).map(Person::name));
    assertEquals(Optional.of(rest), reader.entry(line).map(Person::rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Nora Plum", "Manager, Youth Team", "Care Board", "Youth Team Manager, Marrow", "The Grange, Marrow",
    "(Nora Plum, Director)", "Director, Nora Plum", "Marrow County Council, Children\u2019s Services", "Nora Plum of Marrow"
  })
  void textWithoutANameOrASeparatorIsNotAnEntry(String line) {
    assertEquals(Optional.empty(), reader.entry(line));
  }

  @Test
  void aSurnameThatIsAlsoAnOfficeIsANameIfTheSalutationSaysSo() {
    Person person = reader.read("Ms Anna Head, Director", Set.of("head")).orElseThrow();

    assertEquals("Anna Head", person.name());
    assertEquals("Director", person.rest());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "Director of Children's Services", "Chief Executive", "County", "17 December 2008",
    "yours sincerely", "of the council", "Regional Director", "London Borough of Westford", "www.ofsted.gov.uk",
    "Her Majesty's Inspector", "Jan van", "3 Main Street", "Ofsted", "- - -", "\uFFFD\uFFFD"
  })
  void otherTextIsNotAPerson(String line) {
    assertEquals(Optional.empty(), reader.read(line, Set.of()));
  }

  @Test
  void aCouncilIsNotAPerson() {
    assertEquals(Optional.empty(), reader.read("Westford County Council", Set.of()));
    assertEquals(Optional.empty(), reader.read("Barnsley Metropolitan Borough Council", Set.of()));
  }

  @Test
  void aTitleAloneIsNotAPerson() {
    assertEquals(Optional.empty(), reader.read("Mr", Set.of()));
    assertEquals(Optional.empty(), reader.read("Dr ,", Set.of()));
  }

  @Test
  void wordsOfALetterheadAreRecognisedByTheirMeaning() {
    assertTrue(reader.beginsWithTitle("Mr Smith"));
    assertFalse(reader.beginsWithTitle("Mister Smith"));
    assertTrue(reader.beginsWithRole("Director of Children\u2019s Services"));
    assertTrue(reader.beginsWithRole("Her Majesty\u2019s Inspector"));
    assertFalse(reader.beginsWithRole("Headley House"));
    assertTrue(reader.holdsRole("the Acting Director"));
    assertTrue(reader.holdsOrganisation("Westford County Council"));
    assertFalse(reader.holdsOrganisation("Councillor Smith"));
    assertTrue(reader.holdsPlace("3 Main Street"));
    assertTrue(reader.holdsPlace("PO Box 12"));
    assertFalse(reader.holdsPlace("Streetly"));
  }
}
