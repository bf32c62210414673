package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import letterminer.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityClassifierTest {
  private static final PolarityClassifier CLASSIFIER = PolarityClassifier.bundled();

  @TempDir Path folder;

  /** Sentences of ours that a product-review word list gets wrong, and the ways of saying that the issue is about. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "STRENGTH | Risks of harm and abuse are identified quickly and children are protected.",
    "STRENGTH | Social workers know their children well and visit them regularly.",
    "STRENGTH | Although caseloads are high, children are well protected.",
    "STRENGTH | Leaders have responded quickly to the weaknesses found at the last inspection.",
    "WEAKNESS | Visits to children are not always timely.",
    "WEAKNESS | Too few care leavers have a pathway plan.",
    "WEAKNESS | Although assessments are thorough, plans do not always say who will do what.",
    "WEAKNESS | Leaders recognise that performance is not good enough.",
    "WEAKNESS | Ensure that all children are seen alone.",
    "WEAKNESS | The quality of supervision.",
    "WEAKNESS | Management oversight is inconsistent and drift is not challenged.",
    "NEUTRAL | Inspectors met with senior leaders and reviewed case records.",
    "NEUTRAL | The visit took place on 4 and 5 July 2018.",
  })
  void sentencesAreTold(Polarity expected, String text) {
    Verdict verdict = CLASSIFIER.classify(text);
    assertEquals(expected, verdict.polarity(), verdict.toString());
    assertTrue(verdict.confidence() > 0.2 && verdict.confidence() <= 1);
  }

  @Test
  void aTextOfSeveralSentencesIsHeardSentenceBySentence() {
    String good = "Support is excellent and timely.";
    String bad = "Plans are poor and out of date.";
    assertEquals(CLASSIFIER.classify(good), CLASSIFIER.classifyWhole(good));
    assertEquals(Polarity.STRENGTH, CLASSIFIER.classifyWhole(good + " " + good + " " + good).polarity());
    double alone = CLASSIFIER.classify(good).confidence();
    assertTrue(CLASSIFIER.classifyWhole(good + " " + bad).confidence() < alone);
    assertEquals(new Verdict(Polarity.NEUTRAL, 0), CLASSIFIER.classifyWhole(" . . "));
  }

  @Test
  void textWithoutWordsIsNeutralWithoutConfidence() {
    for (String text : List.of("", " ", "\u200B", "***")) {
      assertEquals(new Verdict(Polarity.NEUTRAL, 0), CLASSIFIER.classify(text));
    }
  }

  @Test
  void hostileTextGetsAVerdict() {
    for (String text : List.of(
        "a".repeat(100_000), "not ".repeat(50_000), "but ".repeat(200_000), "although , ".repeat(50_000), ", ".repeat(50_000), "\uD800", "\u0000", "although although,")) {
      Verdict verdict = CLASSIFIER.classify(text);
      assertTrue(verdict.confidence() >= 0 && verdict.confidence() <= 1);
    }
  }

  @Test
  void threadsShareOneModel() {
    List<String> texts = List.of("Plans are clear.", "Plans are not clear.", "The team has six members.");
    Map<Boolean, List<Verdict>> same = Map.of(true, texts.stream().map(CLASSIFIER::classify).toList());
    for (int i = 0; i < 50; i++) {
      assertEquals(same.get(true), texts.parallelStream().map(CLASSIFIER::classify).toList());
    }
  }

  @Test
  void aFileThatIsNoModelIsRefusedWithAReason() throws IOException {
    Path file = folder.resolve("model.bin");
    for (byte[] bytes : List.of(
        new byte[0], "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1), "text".getBytes(StandardCharsets.UTF_8))) {
      Files.write(file, bytes);
      IOException e = assertThrows(IOException.class, () -> PolarityClassifier.load(file));
      assertEquals("it is no polarity model made by 'letterminer train'", e.getMessage());
    }
    byte[] shipped = Files.readAllBytes(Path.of("models/polarity.bin"));
    Files.write(file, java.util.Arrays.copyOf(shipped, shipped.length / 2));
    assertThrows(IOException.class, () -> PolarityClassifier.load(file));
  }

  /** Every public class with a constructor without arguments could be named; none but our features is ever made. */
  @Test
  void aModelCannotNameOtherClasses() throws IOException {
    Path shipped = Path.of("models/polarity.bin");
    Path file = folder.resolve("model.bin");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(shipped));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(entry.getName().equals("manifest.properties")
            ? new String(content, StandardCharsets.ISO_8859_1)
                .replace("letterminer.polarity.features.WordFeatures", "opennlp.tools.doccat.BagOfWordsFeatureGenerator")
                .getBytes(StandardCharsets.ISO_8859_1)
            : content);
      }
    }
    IOException e = assertThrows(IOException.class, () -> PolarityClassifier.load(file));
    assertTrue(e.getCause().getMessage().contains("BagOfWordsFeatureGenerator"), e.getCause().getMessage());
  }

  @Test
  void theShippedModelIsTheOneInModelsAndKeepsToItsSize() throws IOException {
    assertEquals(CLASSIFIER.version(), PolarityClassifier.load(Path.of("models/polarity.bin")).version());
    assertTrue(Files.readString(Path.of("models/polarity.md")).startsWith("# Polarity model " + CLASSIFIER.version()));
    assertTrue(Files.size(Path.of("models/polarity.bin")) <= 5_000_000);
  }
}
