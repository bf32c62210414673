package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/** Headings by what they open, and lists with their markers. */
final class HeadingDraft {
  private static final int HEADING_WORDS = 14;

  /** Headings of one kind that a draft names. */
  private static final int MOST = 20;

  private final Map<String, List<Wordings.Wording>> byKind = new LinkedHashMap<>();
  private final Wordings markers = new Wordings();
  private int items;
  private int itemsElsewhere;

  /**
   * Sorts headings.
   *
   * @param graded headings and labels of graded areas
   */
  HeadingDraft(List<Specimen> letters, DraftWords words, Set<String> graded) {
    Wordings headings = new Wordings();
    Wordings overLists = new Wordings();
    for (Specimen letter : letters) {
      TextBlock before = null;
      String open = "";
      for (TextBlock text : letter.texts()) {
        if (text.kind() == BlockKind.HEADING && !Tokens.hasMoreThan(HEADING_WORDS, text.text())) {
          headings.add(text.text(), letter);
          open = text.text();
        } else if (text.kind() == BlockKind.ITEM) {
          items++;
          itemsElsewhere += opensPoints(words.kind(open)) ? 0 : 1;
          text.sign().ifPresent(s -> markers.add(s.kind().name() + " " + (s.text().matches("[\\w.()]+") ? s.text() : ""), letter));
          if (before != null && before.kind() == BlockKind.HEADING) {
            overLists.add(before.text(), letter);
          }
        }
        before = text;
      }
    }
    Set<String> listed = new HashSet<>();
    overLists.in(1).forEach(w -> listed.add(Tokens.of(w.text()).flat()));
    int least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 4)));
    for (Wordings.Wording heading : headings.in(least)) {
      String flat = Tokens.of(heading.text()).flat();
      String kind = words.kind(heading.text());
      if (!graded.contains(flat)) {
        boolean list = kind.isEmpty() && listed.contains(flat);
        byKind.computeIfAbsent(list ? "undecided" : kind, k -> new ArrayList<>()).add(heading);
      }
    }
  }

  private static boolean opensPoints(String kind) {
    return Set.of("strengths", "weaknesses", "recommendations", "undecided").contains(kind);
  }

  private List<DraftText.Entry> entries(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream().limit(MOST)
        .map(w -> new DraftText.Entry(DraftText.phrase(w.text()), w.count() + " letters")).filter(e -> !e.text().isEmpty()).toList();
  }

  void write(DraftText draft) {
    List<DraftText.Entry> weaknesses = new ArrayList<>(entries("weaknesses"));
    weaknesses.addAll(entries("recommendations"));
    if (!weaknesses.isEmpty() || !entries("strengths").isEmpty() || !entries("undecided").isEmpty()) {
      draft.blank().comment("Headings over lists of points. 'undecided' are those whose words do not tell whether praise or criticism "
          + "stands below.").line("headings:");
      add(draft, "strengths", entries("strengths"));
      add(draft, "weaknesses", weaknesses);
      add(draft, "undecided", entries("undecided"));
    }
    if (!entries("recommendations").isEmpty()) {
      draft.line("listKinds:");
      add(draft, "recommendations", entries("recommendations"));
    }
    if (items > 0) {
      draft.blank().comment(items + " items of lists were found, marked by " + markers() + "; " + itemsElsewhere
          + " of them stand under no heading that is known to open a list of points.");
      if (2 * itemsElsewhere > items) {
        draft.comment("So items under any heading are points; write 'report' in place of 'points' if they are not.")
            .line("lists:").line("  elsewhere: points");
      }
    }
    if (!entries("facts").isEmpty()) {
      draft.blank().comment("Headings over what states facts and judges nothing.").line("facts:");
      draft.list("  ", "add", entries("facts"));
    }
    if (!entries("contact").isEmpty()) {
      draft.line("contact:").list("  ", "add", entries("contact"));
    }
    if (!entries("").isEmpty()) {
      draft.blank().comment("Headings whose meaning could not be guessed. If one is an area, add it to 'areas' and 'judgements'; "
          + "if it opens a list, to 'headings':");
      entries("").forEach(e -> draft.comment("  \"" + e.text() + "\", " + e.note()));
    }
  }

  private static void add(DraftText draft, String key, List<DraftText.Entry> entries) {
    if (!entries.isEmpty()) {
      draft.line("  " + key + ":");
      draft.list("    ", "add", entries);
    }
  }

  private String markers() {
    Map<String, Integer> kinds = new TreeMap<>();
    markers.in(1).forEach(w -> kinds.merge(w.text().split(" ")[0].toLowerCase(Locale.ROOT) + "s", w.count(), Math::max));
    return kinds.isEmpty() ? "no sign" : String.join(", ", kinds.keySet());
  }
}
