package letterminer.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;

/** The letters of a run, as they may be drawn. */
final class SamplingFrame {
  static final String NO_YEAR = "no year";
  private static final String NO_FAMILY = "no family";

  private SamplingFrame() {}

  /** Every letter once: a file under two names gives two letters with the same values. */
  static List<FrameLetter> of(RunLetters run, int yearsPerBand) throws RunException {
    List<FrameLetter> frame = new ArrayList<>();
    Set<String> known = new HashSet<>();
    List<LetterSummary> letters = run.letters();
    for (int i = 0; i < letters.size(); i++) {
      LetterSummary letter = letters.get(i);
      if (known.add(letter.id())) {
        List<FrameValue> values = run.letter(i).values().stream()
            .map(v -> new FrameValue(v.id(), new SampleCell(v.field(), Bands.of(v)))).toList();
        frame.add(new FrameLetter(letter.id(), letter.file(), letter.family().isEmpty() ? NO_FAMILY : letter.family(),
            letter.year().map(year -> years(year, yearsPerBand)).orElse(NO_YEAR), letter.firstPage(),
            Math.max(letter.firstPage(), letter.lastPage()), values));
      }
    }
    return frame;
  }

  private static String years(String year, int perBand) {
    try {
      int first = Math.floorDiv(Integer.parseInt(year), perBand) * perBand;
      return perBand == 1 ? year : first + "-" + (first + perBand - 1);
    } catch (NumberFormatException e) {
      return NO_YEAR;
    }
  }
}
