package letterminer.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A run that never was, with errors that are known. Errors come together: each letter has an effect of its own on the odds
 * of an error in all its values, as a misread layout has.
 *
 * @param letters its letters
 * @param wrong ids of the values that are wrong
 */
record SimulatedRun(List<FrameLetter> letters, Set<String> wrong) {
  /**
   * What is simulated.
   *
   * @param letters how many letters, in proportion to a real archive's families and years
   * @param rarity by which all odds of errors are multiplied
   * @param clustering standard deviation of letters' effects on the log odds; 0: errors are independent
   */
  record Kind(String name, int letters, double rarity, double clustering) {}

  /** Letters of each family and the years they are of, per thousand. */
  private record Group(String family, String years, int share) {}

  /** A field, how many values of it a letter has, at most, how sure the program is, and how often it is wrong. */
  private record Field(SampleCell cell, int most, double rate) {}

  private static final List<Group> GROUPS = List.of(
      new Group("apa", "2005-2009", 20), new Group("area-send", "2020-2024", 80),
      new Group("focused-visit", "2015-2019", 130), new Group("focused-visit", "2020-2024", 290),
      new Group("focused-visit", "2025-2029", 80), new Group("ilacs", "2015-2019", 60),
      new Group("ilacs", "2020-2024", 110), new Group("ilacs", "2025-2029", 40), new Group("jtai", "2015-2019", 60),
      new Group("jtai", "2020-2024", 60), new Group("sif", "2010-2014", 30), new Group("sif", "2015-2019", 100));

  private static final List<Field> FIELDS = List.of(
      new Field(new SampleCell("authority", "none"), 1, 0.02), new Field(new SampleCell("date", "none"), 1, 0.05),
      new Field(new SampleCell("subject", "none"), 1, 0.04), new Field(new SampleCell("addressee", "none"), 2, 0.06),
      new Field(new SampleCell("inspector", "none"), 4, 0.05), new Field(new SampleCell("judgement", "agreed"), 4, 0.01),
      new Field(new SampleCell("judgement", "single"), 2, 0.08), new Field(new SampleCell("point", "certain"), 22, 0.03),
      new Field(new SampleCell("point", "high"), 4, 0.10), new Field(new SampleCell("point", "low"), 5, 0.30));

  static SimulatedRun of(Kind kind, long seed) {
    Random random = new Random(seed);
    List<FrameLetter> letters = new ArrayList<>();
    Set<String> wrong = new HashSet<>();
    for (Group group : GROUPS) {
      int n = Math.max(1, group.share() * kind.letters() / 1060);
      for (int i = 0; i < n; i++) {
        String id = group.family() + "-" + group.years() + "-" + i;
        double effect = kind.clustering() * random.nextGaussian();
        List<FrameValue> values = new ArrayList<>();
        for (Field field : FIELDS) {
          int count = field.most() == 1 ? 1 : random.nextInt(field.most() + 1);
          for (int k = 0; k < count; k++) {
            FrameValue value = new FrameValue(id + "-" + field.cell().field() + "-" + field.cell().band() + "-" + k, field.cell());
            values.add(value);
            double odds = kind.rarity() * field.rate() / (1 - field.rate()) * Math.exp(effect);
            if (random.nextDouble() < odds / (1 + odds)) {
              wrong.add(value.id());
            }
          }
        }
        letters.add(new FrameLetter(id, id + ".pdf", group.family(), group.years(), 1, 1 + random.nextInt(9), values));
      }
    }
    return new SimulatedRun(letters, wrong);
  }
}
