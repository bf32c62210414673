package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Letters of the corpus in packs, bound together, as Word files and as web pages come out as the letters themselves do. */
class CorpusCopiesTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  @TestFactory
  Stream<DynamicTest> everyLetterOfAPackIsReadFromItsOwnPagesAlone() throws IOException {
    return gold("packs").map(gold -> DynamicTest.dynamicTest(gold.get("file").asText(), () -> {
      LetterFile file = MINER.read(CORPUS.resolve("packs/letters").resolve(gold.get("file").asText()));
      List<JsonNode> letters = new ArrayList<>();
      gold.get("letters").forEach(letters::add);
      assertEquals(
          letters.stream().map(l -> l.get("first_page").asInt() + "-" + l.get("last_page").asInt()).toList(),
          file.letters().stream().map(Letter::source).map(CorpusCopiesTest::pages).toList());
      for (int i = 0; i < letters.size(); i++) {
        CorpusTest.assertReadAsGoldHasIt(letters.get(i), file.letters().get(i));
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyWordFileAndWebPageIsReadAsItsLetter() throws IOException {
    return gold("formats").map(gold -> DynamicTest.dynamicTest(gold.get("file").asText(), () -> {
      LetterFile file = MINER.read(CORPUS.resolve("formats/letters").resolve(gold.get("file").asText()));
      assertEquals(1, file.letters().size(), () -> "" + file.problems());
      CorpusTest.assertReadAsGoldHasIt(gold, file.letters().get(0));
    }));
  }

  @Test
  void everyCopyHasGold() throws IOException {
    for (String set : List.of("scans", "packs", "formats")) {
      List<String> named = gold(set).map(g -> g.get("file").asText()).sorted().toList();
      try (Stream<Path> letters = Files.list(CORPUS.resolve(set).resolve("letters"))) {
        assertEquals(letters.map(f -> f.getFileName().toString()).sorted().toList(), named);
      }
      assertTrue(named.size() > 6, set);
    }
  }

  private static Stream<JsonNode> gold(String set) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(set).resolve("gold"))) {
      List<JsonNode> gold = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        gold.add(new ObjectMapper().readTree(file.toFile()));
      }
      return gold.stream();
    }
  }

  private static String pages(Source source) {
    return source.firstPage() + "-" + source.lastPage();
  }
}
