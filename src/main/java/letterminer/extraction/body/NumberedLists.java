package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Tells numbered lists from the numbered paragraphs of a report, among the numbered items that no heading takes. The
 * paragraphs of a report are counted across its headings, or from 1 again below many of them. A list is counted from 1
 * below one heading only. One use per letter.
 */
final class NumberedLists {
  /** If more headings than this have numbers of their own below them, their paragraphs are numbered. */
  private static final int MOST_LISTS = 2;

  /** One number alone is no list. */
  private static final int LEAST_ITEMS = 2;

  /** Consecutive numbers. */
  private static final class Run {
    final TextBlock first;
    final String heading;
    ListMarker last;
    int items;
    boolean crossesHeadings;

    Run(TextBlock first, String heading, ListMarker marker) {
      this.first = first;
      this.heading = heading;
      this.last = marker;
      this.items = 1;
    }

    boolean isList() {
      return items >= LEAST_ITEMS && !crossesHeadings;
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private Optional<Run> open = Optional.empty();

  /** Called for an item that was not taken, below a heading that the profile does not know. */
  void passed(TextBlock item, String heading) {
    Optional<ListMarker> marker = item.marker().filter(m -> m.style() == ListMarker.Style.NUMBER);
    if (marker.isEmpty()) {
      return;
    }
    if (open.isPresent() && marker.get().follows(open.get().last)) {
      Run run = open.get();
      run.last = marker.get();
      run.items++;
      run.crossesHeadings |= !run.heading.equals(heading);
    } else if (marker.get().isFirst()) {
      open = Optional.of(new Run(item, heading, marker.get()));
      runs.add(open.get());
    } else {
      open = Optional.empty();
    }
  }

  /** The lists, each reported once. */
  List<Problem> problems() {
    List<Run> lists = runs.stream().filter(Run::isList).toList();
    if (lists.size() > MOST_LISTS) {
      return List.of();
    }
    return lists.stream()
        .map(r -> Problem.of(
            ProblemCode.LIST_NOT_TAKEN, r.first.page(),
            "The " + r.items + " numbered items under \"" + r.heading + "\" were not read as points: no heading above "
                + "them says that it lists points."))
        .toList();
  }
}
