package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    "NEUTRAL | There is a large settled Gypsy, Roma and Traveller population.",
    "NEUTRAL | There is a Nepalese community.",
    "NEUTRAL | 2,150 children were looked after in 2017, 2,204 in 2018.",
    "NEUTRAL | Wexmoor House, 12 Barr Street, Marrow MW1 2XY",
  })
  void sentencesAreClassified(Polarity expected, String text) {
    Classification verdict = CLASSIFIER.classify(text);
    assertEquals(expected, verdict.polarity(), verdict.toString());
    assertTrue(verdict.confidence() > 0.2 && verdict.confidence() <= 1);
  }

  @Test
  void aTextOfSeveralSentencesIsReadSentenceBySentence() {
    String good = "Support is excellent and timely.";
    String bad = "Plans are poor and out of date.";
    assertEquals(CLASSIFIER.classify(good), CLASSIFIER.classifyWhole(good));
    assertEquals(Polarity.STRENGTH, CLASSIFIER.classifyWhole(good + " " + good + " " + good).polarity());
    double alone = CLASSIFIER.classify(good).confidence();
    assertTrue(CLASSIFIER.classifyWhole(good + " " + bad).confidence() < alone);
    assertEquals(Polarity.MIXED, CLASSIFIER.classifyWhole(good + " " + bad).polarity());
    assertEquals(new Classification(Polarity.NEUTRAL, 0), CLASSIFIER.classifyWhole(" . . "));
  }

  @Test
  void textWithoutWordsIsNeutralWithoutConfidence() {
    for (String text : List.of("", " ", "\u200B", "***")) {
      assertEquals(new Classification(Polarity.NEUTRAL, 0), CLASSIFIER.classify(text));
    }
  }

  @Test
  void hostileTextGetsAVerdict() {
    for (String text : List.of(
        "a".repeat(100_000), "not ".repeat(50_000), "but ".repeat(200_000), "although , ".repeat(50_000), ", ".repeat(50_000), "\uD800", "\u0000", "although although,")) {
      Classification verdict = CLASSIFIER.classify(text);
      assertTrue(verdict.confidence() >= 0 && verdict.confidence() <= 1);
    }
  }

  @Test
  void threadsShareOneModel() {
    List<String> texts = List.of("Plans are clear.", "Plans are not clear.", "The team has six members.");
    Map<Boolean, List<Classification>> same = Map.of(true, texts.stream().map(CLASSIFIER::classify).toList());
    for (int i = 0; i < 50; i++) {
      assertEquals(same.get(true), texts.parallelStream().map(CLASSIFIER::classify).toList());
    }
  }

  @Test
  void aFileThatIsNotAModelIsRefusedWithAReason() throws IOException {
    Path file = folder.resolve("model.bin");
    for (byte[] bytes : List.of(
        new byte[0], "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1), "text".getBytes(StandardCharsets.UTF_8))) {
      Files.write(file, bytes);
      IOException e = assertThrows(IOException.class, () -> PolarityClassifier.load(file));
      assertEquals("it is not a polarity model made by 'letterminer train'", e.getMessage());
    }
    byte[] shipped = Files.readAllBytes(Path.of("models/polarity.bin"));
    Files.write(file, java.util.Arrays.copyOf(shipped, shipped.length / 2));
    assertThrows(IOException.class, () -> PolarityClassifier.load(file));
  }

  private Path shippedWith(String line, String other) throws IOException {
    return shipped(name -> true, content -> content.replaceFirst("(?m)^" + line + "=.*$", line + "=" + other));
  }

  /** The shipped model with another manifest, and only some of its entries. */
  private Path shipped(Predicate<String> kept, UnaryOperator<String> manifest) throws IOException {
    Path file = folder.resolve("model.bin");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of("models/polarity.bin")));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!kept.test(entry.getName())) {
          continue;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(entry.getName().equals("manifest.properties")
            ? manifest.apply(new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1)
            : content);
      }
    }
    return file;
  }

  @Test
  void aModelNamesItsFeaturesAndUnknownOnesAreRefusedByName() throws IOException {
    Path file = shippedWith("features", "words,java.lang.Runtime");
    IOException e = assertThrows(IOException.class, () -> PolarityClassifier.load(file));
    assertEquals("it uses features that this program does not have (java.lang.Runtime); train it again with"
        + " 'letterminer train'", e.getMessage());
  }

  @Test
  void aModelOfAnotherVersionIsRefusedAsSuch() throws IOException {
    Path file = shippedWith("format", "letterminer-polarity-0");
    IOException e = assertThrows(IOException.class, () -> PolarityClassifier.load(file));
    assertTrue(e.getMessage().contains("another version of this program"), e.getMessage());
  }

  @Test
  void theModelFileContainsNoClassName() throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of("models/polarity.bin")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertFalse(content.contains("opennlp.") || content.contains("letterminer.polarity"), entry.getName());
      }
    }
  }

  private static List<PlacedSentence> section(String... texts) {
    return Arrays.stream(texts).map(t -> new PlacedSentence(SentencePlace.narrative(1), t)).toList();
  }

  @Test
  void theSentencesAroundADoubtfulOneDecide() {
    String doubtful = "Inspectors looked at plans that social workers write for children.";
    String good = "Children make excellent progress and are very well supported.";
    String bad = "Children wait far too long and are not safe.";
    List<List<PlacedSentence>> letters = List.of(
        section(good, good, good, doubtful, good, good, good), section(bad, bad, bad, doubtful, bad, bad, bad));
    for (List<PlacedSentence> letter : letters) {
      assertTrue(CLASSIFIER.reasons(letter).get(3).stream().anyMatch(r -> r.words().startsWith("[sentences ")),
          "the reasons say what the surroundings add");
    }
    assertNotEquals(CLASSIFIER.classifyLetter(letters.get(0)).get(3), CLASSIFIER.classifyLetter(letters.get(1)).get(3));
    assertEquals(Polarity.STRENGTH, CLASSIFIER.classifyLetter(letters.get(0)).get(0).polarity());
    assertEquals(Polarity.WEAKNESS, CLASSIFIER.classifyLetter(letters.get(1)).get(0).polarity());
    assertEquals(new Classification(Polarity.NEUTRAL, 0), CLASSIFIER.classifyLetter(section(bad, " ... ")).get(1));
    assertEquals(List.of(), CLASSIFIER.classifyLetter(List.of()));
  }

  @Test
  void aModelWithoutAContextReadsEachSentenceAlone() throws IOException {
    PolarityClassifier plain = PolarityClassifier.load(shipped(name -> !name.equals("context.tsv"), content -> content));
    String sentence = "Some plans are clear.";
    assertEquals(CLASSIFIER.classify(sentence), plain.classifyLetter(section("Visits are late.", sentence)).get(1));
    assertEquals(CLASSIFIER.reasons(sentence), plain.reasons(section("Visits are late.", sentence)).get(1));
  }

  @Test
  void theReasonsNameTheWordsThatDecided() {
    List<Reason> reasons = CLASSIFIER.reasons("Management oversight is inconsistent.");
    assertTrue(reasons.stream().limit(4).anyMatch(r -> r.words().contains("inconsistent") && r.weight() > 0),
        reasons.toString());
    assertTrue(reasons.get(0).toString().matches(".+ [+-]\\d+\\.\\d\\d"), reasons.get(0).toString());
    for (int i = 1; i < reasons.size(); i++) {
      assertTrue(Math.abs(reasons.get(i).weight()) <= Math.abs(reasons.get(i - 1).weight()));
    }
    assertEquals(List.of(), CLASSIFIER.reasons(" ... "));
  }

  @Test
  void theShippedModelIsTheOneInModelsAndKeepsToItsSize() throws IOException {
    assertEquals(CLASSIFIER.version(), PolarityClassifier.load(Path.of("models/polarity.bin")).version());
    assertTrue(Files.readString(Path.of("models/polarity.md")).startsWith("# Polarity model " + CLASSIFIER.version()));
    assertTrue(Files.size(Path.of("models/polarity.bin")) <= 5_000_000);
  }
}
