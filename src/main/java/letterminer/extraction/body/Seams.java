package letterminer.extraction.body;

import java.util.List;
import letterminer.extraction.heading.HeadingReader;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;

/** Splits blocks in which a converter merged two, at wordings that the profile knows. */
final class Seams {
  private final Profile profile;
  private final HeadingReader headings;

  Seams(Profile profile, HeadingReader headings) {
    this.profile = profile;
    this.headings = headings;
  }

  /** A heading with its grade, merged with the paragraph below it: the heading ends after the grade. */
  List<TextBlock> afterGradedHeading(TextBlock block) {
    if (profile.scale().grades().isEmpty()) {
      return List.of(block); // Letters without grades.
    }
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < Math.min(2, block.lines().size() - 1); i++) {
      beginning.append(i > 0 ? " " : "").append(block.lines().get(i).text());
      boolean sentence = beginning.charAt(beginning.length() - 1) == '.' && !block.firstLine().bold();
      boolean graded = !sentence && headings.read(beginning.toString())
          .filter(h -> h.area().isPresent() && h.grade().isPresent()).isPresent();
      if (graded) {
        return block.cutBefore(i + 1);
      }
    }
    return List.of(block);
  }

  /** The closing formula of a letter, merged with its last item: a formula at the start of a line ends the item. */
  List<TextBlock> beforeFormula(TextBlock item) {
    for (int i = 1; i < item.lines().size(); i++) {
      String line = item.lines().get(i).text();
      if (Phrase.anyMayStart(profile.formulae(), line)) {
        String rest = i + 1 < item.lines().size() ? line + ' ' + item.lines().get(i + 1).text() : line;
        if (Phrase.anyStarts(profile.formulae(), rest, profile.scale())) {
          return item.cutBefore(i);
        }
      }
    }
    return List.of(item);
  }
}
