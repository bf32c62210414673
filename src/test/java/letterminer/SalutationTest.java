package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards whom a salutation means, whatever form of the name it uses. */
class SalutationTest {
  private static final Letterminer MINER = Letterminer.create();

  private static List<Addressee> addressed(String salutation, String lines) {
    String text = "17 December 2018\n\n" + lines + "\n\n" + salutation + "\n\nFocused visit to Marrow children's services\n\n"
        + "This letter summarises the findings of a focused visit to Marrow.\n\nYours sincerely\n\nTom Ferrow\nHead of Inspection\n";
    return MINER.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0).addressees();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "Dear Jo;Joanna Plum", "Dear Jo,;Jo-Anne Plum", "Dear Sal;Saldo Plum OBE", "Dear Bob;Robert Plum", "Dear Ms Plum-Sorrel;Nora Plum Sorrel",
    "Dear Ms Plum Sorrel;Nora Plum-Sorrel", "Dear Zoe;Zo\u00EB Plum", "Dear Ms D'Ombra;Nora D\u2019Ombra", "Dear Mr Head;Tom Head",
    "Dear Nora;NORA PLUM", "Dear Dr Plum;Dr Nora Plum, PhD", "Dear colleague;Nora Plum", "Dear Director;Ms Nora Plum"
  })
  void theNameAboveIsTheAddressee(String salutation, String name) {
    List<Addressee> found = addressed(salutation, "Aldermoor House\nLondon WC9 4ZZ\n\n" + name + "\nDirector of Children's Services\nMarrow Council\nMW1 2EL");
    assertEquals(1, found.size(), salutation);
    assertEquals(Optional.of("Director of Children's Services"), found.get(0).role());
    assertEquals(Optional.of("Marrow Council"), found.get(0).organisation());
  }

  @Test
  void ofSeveralPeopleTheOneWhoseNameBeginsLikeIt() {
    String lines = "Joanna Plum\nDirector of Children's Services\n\nTom Sorrel\nChief Executive";
    assertEquals(List.of("Joanna Plum"), addressed("Dear Jo", lines).stream().map(Addressee::name).toList());
    assertEquals(List.of(), addressed("Dear Bob", lines).stream().map(Addressee::name).toList());
  }

  @Test
  void anOfficeMayStandBelowTheBodyAndGoOnInTheNextLine() {
    Addressee below = addressed("Dear Ms Plum", "Ms Nora Plum\nMarrow Council\nDirector of Children's Services\nMW1 2EL").get(0);
    assertEquals(Optional.of("Director of Children's Services"), below.role());
    assertEquals(Optional.of("Marrow Council"), below.organisation());
    Addressee two = addressed("Dear Ms Plum", "Ms Nora Plum\nExecutive Director for Children and Adult Social\nCare\nMarrow Council").get(0);
    assertEquals(Optional.of("Executive Director for Children and Adult Social Care"), two.role());
  }
}
