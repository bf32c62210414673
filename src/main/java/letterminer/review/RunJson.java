package letterminer.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import letterminer.dataset.Json;
import letterminer.runs.RunFacts;
import letterminer.values.FileNote;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;

/**
 * A run as sent to the page: its own data, and a line for each of its letters. The components are the keys of the JSON object.
 *
 * @param audit the sample to check blind; null if there is none
 */
record RunJson(
    Facts run, @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> reviewer,
    @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Sample> audit, boolean readOnly, List<String> notices, List<Summary> letters,
    List<FileNote> files) {

  /** The run itself. */
  record Facts(String name, int letters, long documents, String version, String data) {
    static Facts of(RunLetters run) {
      RunFacts facts = run.run().facts();
      // The name of the folder only, because its path on this machine is private.
      String name = Optional.ofNullable(run.run().path().toAbsolutePath().normalize().getFileName())
          .map(Object::toString).orElse("run");
      return new Facts(name, run.letters().size(), facts.documents(), facts.version(), facts.name());
    }
  }

  /** An audit with the marks that the reviewer has made in it. */
  record Sample(String name, List<ReviewAudit.Item> items, List<JsonNode> marks) {}

  /** One letter, in the form shared by the list and the letter itself. */
  record Summary(
      String id, String file, String sha256, String medium, String family, Optional<String> authority, Optional<String> date,
      Optional<String> year, int firstPage, int lastPage, Collection<String> problems, Optional<String> severity,
      OptionalDouble lowestConfidence, int values, int reviewed,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int contradictions) {
    /**
     * The summary of a letter.
     *
     * @param blind leaves out everything that shows the program's confidence
     */
    static Summary of(LetterSummary letter, Marked marked, boolean blind) {
      return new Summary(
          letter.id(), letter.file(), letter.sha256(), letter.medium(), letter.family(), letter.authority(), letter.date(),
          letter.year(), letter.firstPage(), letter.lastPage(), blind ? List.of() : letter.problems().keySet(),
          blind ? Optional.empty() : letter.severity(), blind ? OptionalDouble.empty() : letter.lowestConfidence(),
          letter.values(), marked.values(), marked.contradictions());
    }
  }

  /**
   * The data of a run apart from its letters.
   *
   * @param reviewer author of new marks; absent if unknown
   * @param readOnly whether marks cannot be stored
   * @param notices what the reviewer should know, as sentences
   * @param audit the sample to check blind, if any
   * @param marks those that the reviewer has made in the audit
   */
  record About(
      Optional<String> reviewer, boolean readOnly, List<String> notices, Optional<ReviewAudit> audit, List<JsonNode> marks) {
    static final About EXPORT = new About(Optional.empty(), false, List.of(), Optional.empty(), List.of());
  }

  /**
   * The JSON of a run.
   *
   * @param chosen its letters, or some of them
   * @param counts how far its letters have been reviewed
   */
  static byte[] of(RunLetters run, List<LetterSummary> chosen, Map<String, Marked> counts, About about) {
    boolean isWhole = chosen.size() == run.letters().size() && about.audit().isEmpty();
    return bytes(new RunJson(
        Facts.of(run), about.reviewer(), about.audit().map(audit -> new Sample(audit.name(), audit.items(), about.marks())),
        about.readOnly(), about.notices(), chosen.stream().map(letter -> Summary.of(
            letter, counts.getOrDefault(letter.id(), Marked.NOTHING), about.audit().isPresent())).toList(),
        isWhole ? run.filesWithoutLetters() : List.of()));
  }

  static byte[] bytes(Object content) {
    try {
      return Json.lines().writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Our own records can always be written.
    }
  }
}
