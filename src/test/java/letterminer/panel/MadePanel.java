package letterminer.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.extraction.header.AuthorityTerm;
import letterminer.yaml.YamlException;

/**
 * Panels over authorities that do not exist: Marrow (901) is divided in 2019 into North Marrow (902) and South Marrow (903),
 * which with Tidehaven (904) becomes Greater Tidehaven (905) in 2023; Wexmoor (906) has a new ONS code from 2020.
 */
final class MadePanel {
  static final List<String> CODES = List.of("901", "902", "903", "904", "905", "906");

  private static final String AREAS = """
      scales:
        - {id: words, families: [old, new]}
        - {id: numbers, families: [ancient]}
      areas:
        - id: overall
          from:
            - {family: ancient, area: overall}
            - {family: old, area: overall}
            - {family: new, area: overall}
        - id: care
          from:
            - {family: old, area: care, scope: care-and-leavers}
            - {family: new, area: care}
        - id: leavers
          from:
            - {family: old, area: care, scope: care-and-leavers}
            - {family: new, area: leavers}
      """;

  private MadePanel() {}

  static HarmonisedAreas areas() {
    try {
      return HarmonisedAreas.parse("made.yaml", AREAS);
    } catch (YamlException e) {
      throw new IllegalStateException(e);
    }
  }

  static Authorities authorities() {
    return new Authorities(
        List.of(
            term("Marrow", "901", "E1", 0, 2018), term("North Marrow", "902", "E2", 2019, 0),
            term("South Marrow", "903", "E3", 2019, 2022), term("Tidehaven", "904", "E4", 0, 2022),
            term("Greater Tidehaven", "905", "E5", 2023, 0), term("Wexmoor", "906", "E7", 2020, 0),
            term("Wexmoor", "906", "E6", 0, 2019)),
        List.of(
            new Authorities.Succession("901", "902"), new Authorities.Succession("901", "903"),
            new Authorities.Succession("903", "905"), new Authorities.Succession("904", "905")));
  }

  private static AuthorityTerm term(String name, String dfe, String ons, int from, int to) {
    return new AuthorityTerm(
        name, ons, dfe, "Nowhere", from == 0 ? LocalDate.MIN : LocalDate.of(from, 4, 1),
        to == 0 ? LocalDate.MAX : LocalDate.of(to + 1, 3, 31));
  }

  static Panel empty() {
    return new Panel(areas(), authorities(), new Neighbours(Map.of("906", List.of("904", "901", "902"))));
  }

  /** A judgement; 0 for one whose grade could not be read. */
  static Assessment judged(String dfe, String name, String day, String family, String area, int score) {
    JudgedLetter letter = new JudgedLetter(name + day + ".pdf", name + day, family, name, dfe, LocalDate.parse(day));
    return new Assessment(
        letter, letter.id() + "-j-" + area, area, area, score == 0 ? "unreadable" : "agreed",
        score == 0 ? Optional.empty() : Optional.of(new Assessment.Grade(Optional.of(score), "g" + score, "G" + score, 1)));
  }
}
