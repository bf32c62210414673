package letterminer.profiling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.profile.Phrase;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Words by which a draft guesses what headings and labels mean.
 *
 * @param meanings what a heading may open, with wordings in it that say so; the first that fits holds
 * @param inspection words that an inspection is spoken of with
 * @param documents words that a letter or report is named with
 * @param inspectors words of labels before inspectors' names
 * @param states words that stand between an area and its grade
 * @param prepositions words before the name of the body that a letter is about
 * @param bodies words in the names of bodies that letters are about, by the kind of body
 * @param scales known scales, each from best to worst
 */
record DraftWords(
    List<Meaning> meanings, Set<String> inspection, Set<String> documents, Set<String> inspectors, Set<String> states,
    Set<String> prepositions, Map<String, List<String>> bodies, List<List<String>> scales) {
  private static final String RESOURCE = "/letterminer/profile-draft.yaml";

  /** In the order in which they are tried: 'Strengths and areas for improvement' is undecided. */
  private static final List<String> KINDS = List.of(
      "recommendations", "strengths", "weaknesses", "undecided", "facts", "contact");

  record Meaning(String kind, List<Phrase> phrases) {
    boolean fits(Tokens heading) {
      return phrases.stream().anyMatch(p -> p.find(heading, Scale.NONE).isPresent());
    }
  }

  static DraftWords bundled() {
    try (InputStream in = DraftWords.class.getResourceAsStream(RESOURCE)) {
      YamlValue yaml = YamlValue.parse(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<Meaning> meanings = new ArrayList<>();
      for (String kind : KINDS) {
        meanings.add(new Meaning(kind, yaml.find(kind, v -> v.list(p -> Phrase.of(p.text()))).orElseThrow()));
      }
      return new DraftWords(
          List.copyOf(meanings), words(yaml, "inspection"), words(yaml, "documents"), words(yaml, "inspectors"),
          words(yaml, "states"), words(yaml, "prepositions"),
          yaml.find("bodies", v -> v.ownKeys(k -> k.list(YamlValue::text))).orElseThrow(),
          yaml.find("scales", v -> v.list(s -> s.list(YamlValue::text))).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (YamlException e) {
      throw new IllegalStateException("The words of drafts are broken: " + e.getMessage(), e);
    }
  }

  private static Set<String> words(YamlValue yaml, String key) throws YamlException {
    return Set.copyOf(new HashSet<>(yaml.find(key, v -> v.list(YamlValue::text)).orElseThrow()));
  }

  /** Whether a line has a word that letters and reports are named with. */
  boolean namesDocument(String line) {
    Tokens tokens = Tokens.of(line);
    for (int i = 0; i < tokens.size(); i++) {
      if (documents.contains(tokens.word(i)) || inspection.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a heading opens; empty text where its words do not tell. */
  String kind(String heading) {
    Tokens tokens = Tokens.of(heading);
    List<String> fitting = meanings.stream().filter(m -> m.fits(tokens)).map(Meaning::kind).toList();
    return fitting.containsAll(List.of("strengths", "weaknesses")) ? "undecided" : fitting.stream().findFirst().orElse("");
  }
}
