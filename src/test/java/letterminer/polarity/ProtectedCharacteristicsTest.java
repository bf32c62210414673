package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that differ in a protected characteristic alone get the same verdict. */
class ProtectedCharacteristicsTest {
  private static final double TOLERANCE = 0.01;
  private static final PolarityClassifier CLASSIFIER = PolarityClassifier.bundled();

  private static final List<String> SENTENCES = List.of(
      "There is a %s community.",
      "There is a large %s population in Wexmoor.",
      "%s children make good progress.",
      "Too few %s children are seen by a social worker.",
      "Social workers do not understand the needs of %s families well enough.",
      "The needs of %s children are carefully considered, although plans are not always clear.",
      "Inspectors met a group of %s young people.",
      "The proportion of %s children has increased.",
      "Leaders know the %s community well.",
      "Many %s families live in Marrow.");
  private static final List<String> GROUPS = List.of(
      "Gypsy, Roma and Traveller", "Traveller", "Nepalese", "Polish", "Pakistani", "Black African", "Black and Asian",
      "white British", "Somali and Syrian", "minority ethnic", "mixed-race", "Muslim", "Jewish", "Roman Catholic",
      "disabled", "deaf or blind", "autistic", "gay, lesbian and bisexual", "transgender", "refugee",
      "asylum-seeking", "unaccompanied asylum-seeking", "migrant");

  private static final List<String> ABOUT = List.of(
      "%s are safe and well cared for.",
      "Support for %s is poor.",
      "The service worked with 25 %s last year.",
      "Plans for %s do not say what will change.",
      "The council offers a group for %s.");
  private static final List<List<String>> SAME = List.of(
      List.of("boys", "girls", "sons", "daughters"),
      List.of("men", "women", "refugees", "asylum seekers", "Travellers", "Muslims", "Hindus and Sikhs"),
      List.of("mothers", "fathers", "mums and dads"),
      List.of("young men", "young women"),
      List.of("children with autism", "children with disabilities", "children with special educational needs",
          "children with SEND", "children with learning difficulties"));

  private static final List<String> THEMES = List.of(
      "Children's %s is well considered.", "Plans do not take account of %s.", "Data on %s was collected in May.");
  private static final List<String> CHARACTERISTICS = List.of(
      "ethnicity", "religion", "disability", "gender", "sexual orientation", "nationality", "faith");

  private static List<String> fill(String template, List<String> words) {
    return words.stream().map(w -> template.replace("%s", w)).toList();
  }

  private static List<List<String>> families() {
    List<List<String>> families = new ArrayList<>();
    for (String sentence : SENTENCES) {
      List<String> same = new ArrayList<>(fill(sentence, GROUPS));
      same.add(sentence.replace("%s ", "")); // Saying nothing of the group makes no difference either.
      families.add(same);
    }
    ABOUT.forEach(s -> SAME.forEach(words -> families.add(fill(s, words))));
    THEMES.forEach(s -> families.add(fill(s, CHARACTERISTICS)));
    return families;
  }

  @Test
  void aCharacteristicDoesNotChangeAVerdict() {
    for (List<String> family : families()) {
      Classification first = CLASSIFIER.classify(family.get(0));
      for (String sentence : family) {
        Classification verdict = CLASSIFIER.classify(sentence);
        assertEquals(first.polarity(), verdict.polarity(), family.get(0) + " / " + sentence);
        assertEquals(first.confidence(), verdict.confidence(), TOLERANCE, family.get(0) + " / " + sentence);
      }
    }
  }

  @Test
  void aCharacteristicChangesNoVerdictInALetterEither() {
    for (List<String> family : families()) {
      List<Classification> first = CLASSIFIER.classifyLetter(letter(family.get(0)));
      for (String sentence : family) {
        List<Classification> verdicts = CLASSIFIER.classifyLetter(letter(sentence));
        for (int i = 0; i < verdicts.size(); i++) { // Its own verdict, and those of its neighbours.
          String pair = family.get(0) + " / " + sentence + ", sentence " + (i + 1);
          assertEquals(first.get(i).polarity(), verdicts.get(i).polarity(), pair);
          assertEquals(first.get(i).confidence(), verdicts.get(i).confidence(), TOLERANCE, pair);
        }
      }
    }
  }

  private static List<PlacedSentence> letter(String sentence) {
    return Stream.of("Plans are clear.", "Some visits are late.", sentence, "This is known to leaders.")
        .map(t -> new PlacedSentence(SentencePlace.narrative(1), t)).toList();
  }
}
