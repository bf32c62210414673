package letterminer.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.PassageKind;
import letterminer.model.Polarity;

/**
 * What is known about a sentence of a letter besides its words, as numbers: how its own words, the sentences around it, its
 * section and its letter are classified, whether its first words tie it to the sentence before it, and where it stands.
 * Narrative and points do not mix, so that points alone can be read as well as a whole letter. Stateless.
 */
public final class Surroundings {
  /** How many sentences on each side count one by one. */
  private static final int REACH = 3;

  /** Smaller probabilities of the sentence itself make no difference. */
  private static final double LEAST = 1e-6;

  private static final int CLASSES = Polarity.values().length;

  /** Numbers of each group: a probability for each class, and whether there is a sentence at all. */
  private static final int WIDTH = CLASSES + 1;

  private static final List<String> NAMES = names();

  private Surroundings() {}

  /** The names of the numbers in their order. The part before the first dot is the group. */
  public static List<String> features() {
    return NAMES;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      names.add("own." + polarity.code());
    }
    List<String> groups = new ArrayList<>();
    for (int distance = 1; distance <= REACH; distance++) {
      groups.addAll(List.of("before." + distance, "after." + distance));
    }
    groups.addAll(List.of("section", "letter"));
    for (Opening opening : Opening.values()) {
      groups.addAll(List.of("before." + opening.code(), "after." + opening.code()));
    }
    for (String group : groups) {
      for (Polarity polarity : Polarity.values()) {
        names.add(group + "." + polarity.code());
      }
      names.add(group + ".any");
    }
    for (PassageKind kind : PassageKind.values()) {
      names.add("place." + kind.code());
    }
    names.addAll(List.of("place.below-strengths", "place.below-weaknesses", "place.led-in"));
    return List.copyOf(names);
  }

  /**
   * The numbers of every sentence of a letter.
   *
   * @param sentences all of a letter's narrative or all of its points, or both, in order
   * @param probabilities of each sentence by its words alone, in the order of {@link Polarity}
   */
  public static double[][] of(List<PlacedSentence> sentences, List<double[]> probabilities) {
    double[][] rows = new double[sentences.size()][];
    Mean points = new Mean();
    Mean narrative = new Mean();
    for (int i = 0; i < rows.length; i++) {
      (sentences.get(i).place().isPoint() ? points : narrative).add(probabilities.get(i));
    }
    int start = 0;
    for (int end = 1; end <= rows.length; end++) {
      if (end == rows.length || !sentences.get(end).place().isInSectionOf(sentences.get(end - 1).place())) {
        Part section = new Part(sentences.subList(start, end), probabilities.subList(start, end));
        for (int i = start; i < end; i++) {
          rows[i] = section.row(i - start, sentences.get(i).place().isPoint() ? points : narrative);
        }
        start = end;
      }
    }
    return rows;
  }

  /** The sentences of one section. */
  private static final class Part {
    private final List<PlacedSentence> sentences;
    private final List<double[]> probabilities;
    private final Mean mean = new Mean();

    Part(List<PlacedSentence> sentences, List<double[]> probabilities) {
      this.sentences = sentences;
      this.probabilities = probabilities;
      probabilities.forEach(mean::add);
    }

    /** The numbers of one sentence, in the order of their names. */
    double[] row(int at, Mean letter) {
      double[] row = new double[NAMES.size()];
      double[] own = probabilities.get(at);
      for (int c = 0; c < CLASSES; c++) {
        row[c] = Math.log(Math.max(LEAST, own[c]));
      }
      int next = CLASSES;
      for (int distance = 1; distance <= REACH; distance++) {
        copy(at - distance, row, next);
        copy(at + distance, row, next + WIDTH);
        next += 2 * WIDTH;
      }
      mean.withoutOne(own, row, next);
      letter.withoutOne(own, row, next + WIDTH);
      next += 2 * WIDTH;
      for (Opening opening : Opening.values()) {
        if (opening.isOf(sentences.get(at).text())) {
          copy(at - 1, row, next);
        }
        if (at + 1 < sentences.size() && opening.isOf(sentences.get(at + 1).text())) {
          copy(at + 1, row, next + WIDTH);
        }
        next += 2 * WIDTH;
      }
      place(sentences.get(at).place(), row, next);
      return row;
    }

    private void copy(int from, double[] row, int to) {
      if (from >= 0 && from < probabilities.size()) {
        System.arraycopy(probabilities.get(from), 0, row, to, CLASSES);
        row[to + CLASSES] = 1;
      }
    }

    private static void place(SentencePlace place, double[] row, int to) {
      row[to + place.kind().ordinal()] = 1;
      int next = to + PassageKind.values().length;
      row[next] = place.heading().equals(Optional.of(Polarity.STRENGTH)) ? 1 : 0;
      row[next + 1] = place.heading().equals(Optional.of(Polarity.WEAKNESS)) ? 1 : 0;
      row[next + 2] = place.isLedIn() ? 1 : 0;
    }
  }

  /** The mean of several sentences, from which each can be left out. */
  private static final class Mean {
    private final double[] sum = new double[CLASSES];
    private int number;

    void add(double[] probabilities) {
      number++;
      for (int c = 0; c < CLASSES; c++) {
        sum[c] += probabilities[c];
      }
    }

    /** Writes the mean of the others; nothing if there are none. */
    void withoutOne(double[] one, double[] row, int to) {
      if (number > 1) {
        for (int c = 0; c < CLASSES; c++) {
          row[to + c] = (sum[c] - one[c]) / (number - 1);
        }
        row[to + CLASSES] = 1;
      }
    }
  }
}
