package letterminer.panel;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.header.AuthorityTerm;

/**
 * An authority as it was in a year.
 *
 * @param id DfE code, or the name where it has none
 * @param term its codes at the end of the year; absent if the register does not have it
 * @param onsBefore ONS codes of what came directly before
 * @param onsAfter ONS codes of what came directly after
 * @param predecessors ids of the authorities that it was made of
 * @param successors ids of the authorities that took its place
 */
public record AuthorityInYear(
    String id, String name, Optional<AuthorityTerm> term, List<String> onsBefore, List<String> onsAfter,
    List<String> predecessors, List<String> successors) {

  static AuthorityInYear of(Authorities authorities, String id, String name, int year) {
    Optional<AuthorityTerm> term = authorities.term(id, year);
    return new AuthorityInYear(
        id, term.map(AuthorityTerm::name).orElse(name), term, term.map(authorities::onsBefore).orElse(List.of()),
        term.map(authorities::onsAfter).orElse(List.of()), authorities.predecessors(id), authorities.successors(id));
  }
}
