package letterminer.profiling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/** Headings grouped by what they open, and lists with their markers. */
final class HeadingDraft {
  private static final int HEADING_WORDS = 14;

  /** How many headings of one kind a draft names. */
  private static final int MOST = 20;

  /** The most words of a line that may be a heading although it does not look like one. */
  private static final int LINE_WORDS = 8;

  /** The fewest words of a paragraph that may be a point: shorter ones are labels and lead-ins. */
  private static final int POINT_WORDS = 6;

  /** Below how many headings numbers must go on to be those of paragraphs. */
  private static final int GOES_ON = 3;

  /** What is below a heading, in all letters together. */
  private static final class Below {
    int times;
    int items;
    int paragraphs;
    int headings;
  }

  private final Letterheads letterhead;
  private final DraftWords words;
  private final GradeDraft grades;
  private final MarkerDraft ownMarkers;
  private final Map<String, List<Wordings.Wording>> byKind = new LinkedHashMap<>();
  private final Wordings lines = new Wordings();

  /** Headings that look like short items because of their numbers; most letters have them. */
  private final Wordings numbered = new Wordings();

  private final int most;

  /** Whether a heading opens praise. */
  private final boolean praises;

  private final Map<String, Below> below = new HashMap<>();
  private final Wordings headings = new Wordings();

  /** Headings that the draft names as opening lists of points. */
  private final Set<String> open = new HashSet<>();

  /** Headings over facts, whose items are no points. */
  private final Set<String> stating = new HashSet<>();

  /** Numbered paragraphs: their numbers go on from heading to heading, and they are not items of lists. */
  private final Set<TextBlock> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<String, Integer> markers = new TreeMap<>();
  private int items;
  private int itemsElsewhere;
  private int numberedElsewhere;

  HeadingDraft(List<Specimen> letters, Letterheads letterhead, DraftWords words, GradeDraft grades, MarkerDraft markers) {
    this.letterhead = letterhead;
    this.words = words;
    this.grades = grades;
    this.ownMarkers = markers;
    this.most = Math.max(2, (2 * letters.size() + 2) / 3);
    letters.forEach(this::number);
    letters.forEach(this::lines);
    letters.forEach(this::walk);
    int least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 4)));
    praises = headings.in(least).stream().anyMatch(h -> words.kind(h.text()).equals("strengths"));
    for (Wordings.Wording heading : headings.in(least)) {
      if (!grades.graded().contains(Tokens.of(heading.text()).flat())) {
        String kind = kind(heading.text());
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(heading);
        if (opensPoints(kind)) {
          open.add(key(heading.text()));
        } else if (kind.equals("facts") || kind.equals("contact")) {
          stating.add(key(heading.text()));
        }
      }
    }
    letters.forEach(this::count);
  }

  private static String key(String heading) {
    return Tokens.of(DraftText.unnumbered(heading)).flat();
  }

  /** Collects the numbered paragraphs of a letter, if their numbers go on below several headings. */
  private void number(Specimen letter) {
    List<TextBlock> counted = new ArrayList<>();
    int headings = 0;
    boolean below = false;
    for (TextBlock text : letter.texts()) {
      boolean numbered = text.kind() == BlockKind.ITEM && text.hasMarker(ListMarker.Style.NUMBER);
      if (numbered && (counted.isEmpty() || text.marker().get().follows(counted.get(counted.size() - 1).marker().get()))) {
        counted.add(text);
        headings += below ? 1 : 0;
        below = false;
      }
      below |= text.kind() == BlockKind.HEADING;
    }
    if (headings >= GOES_ON) {
      paragraphs.addAll(counted);
    }
  }

  /** Short lines directly above an item: if several letters have them, they are headings that do not look like headings. */
  private void lines(Specimen letter) {
    TextBlock before = null;
    TextBlock above = null;
    for (TextBlock text : letter.texts()) {
      boolean leadsIn = before != null && above != null && above.kind() == BlockKind.HEADING && before.text().strip().endsWith(":");
      boolean isLine = !leadsIn && before != null && before.kind() == BlockKind.PARAGRAPH && isItem(text) && !ownMarkers.begins(before.text())
          && !Tokens.hasMoreThan(LINE_WORDS, before.text()) && !before.text().matches(".*[.,;]\\s*");
      if (isLine) {
        lines.add(before.text(), letter);
      }
      if (text.kind() == BlockKind.ITEM && GradeDraft.mayHead(text)) {
        numbered.add(text.text(), letter);
      }
      above = before;
      before = text;
    }
  }

  private boolean isHeading(TextBlock text) {
    boolean looksSo = text.kind() == BlockKind.HEADING || text.kind() == BlockKind.PARAGRAPH && !Tokens.hasMoreThan(LINE_WORDS, text.text())
        && lines.count(text.text()) > 1 || text.kind() == BlockKind.ITEM && numbered.count(text.text()) >= most;
    return looksSo && !Tokens.hasMoreThan(HEADING_WORDS, text.text()) && !ownMarkers.begins(text.text());
  }

  private boolean isItem(TextBlock text) {
    return text.kind() == BlockKind.ITEM && !paragraphs.contains(text) && !isHeading(text) || ownMarkers.begins(text.text());
  }

  /** What is below each heading of a letter. */
  private void walk(Specimen letter) {
    Below open = new Below();
    boolean bare = false;
    for (TextBlock text : letter.texts()) {
      if (isHeading(text)) {
        if (grades.isGradeLine(text.text()) || letterhead.has(text.text())) {
          continue;
        }
        open.headings += bare ? 1 : 0;
        headings.add(DraftText.unnumbered(text.text()), letter);
        open = below.computeIfAbsent(key(text.text()), k -> new Below());
        open.times++;
        bare = true;
      } else {
        open.items += isItem(text) ? 1 : 0;
        open.paragraphs += (text.kind() == BlockKind.PARAGRAPH || paragraphs.contains(text)) && !isItem(text) && Tokens.hasMoreThan(POINT_WORDS, text.text())
            && !text.text().strip().endsWith(":") ? 1 : 0;
        bare &= text.text().strip().endsWith(":") && !isItem(text); // Only a lead-in to the headings below.
      }
    }
  }

  /** What a heading opens, according to its words or, if they do not show it, to what is below it. */
  private String kind(String heading) {
    String kind = words.kind(heading);
    Below under = below.get(key(heading));
    if (opensPoints(kind) && under.items == 0 && under.paragraphs == 0) {
      return under.headings > 0 ? "group" : ""; // The headings below it have the points.
    } else if (!kind.isEmpty() && !kind.equals("undecided")) {
      return kind;
    } else if (under.items > under.paragraphs) {
      return "undecided";
    }
    if (kind.equals("undecided") && !praises && under.items == 0 && under.paragraphs >= 2 * under.times) {
      return kind; // Without a heading of praise, the findings are in paragraphs.
    }
    return kind.isEmpty() && under.headings == under.times ? "parts" : "";
  }

  private void count(Specimen letter) {
    String heading = "";
    for (TextBlock text : letter.texts()) {
      if (isHeading(text) && !grades.isGradeLine(text.text())) {
        heading = key(text.text());
      } else if (isItem(text) && !grades.graded().contains(key(text.text()))) {
        items++;
        if (!open.contains(heading)) {
          itemsElsewhere += stating.contains(heading) ? 0 : 1;
          numberedElsewhere += !stating.contains(heading) && text.hasMarker(ListMarker.Style.NUMBER) ? 1 : 0;
        }
        String marker = ownMarkers.begins(text.text()) ? "own markers" : text.marker().map(m -> m.style().name().toLowerCase(Locale.ROOT) + "s").orElse("");
        markers.merge(marker, 1, Integer::sum);
      }
    }
  }

  private static boolean opensPoints(String kind) {
    return Set.of("strengths", "weaknesses", "recommendations", "undecided").contains(kind);
  }

  private boolean isProse(Wordings.Wording heading) {
    Below under = below.get(key(heading.text()));
    return under.items == 0 && under.paragraphs > 0;
  }

  /** Whether a heading occurs once in a letter, so that the text below it concerns the whole letter. */
  private boolean isOnce(Wordings.Wording heading) {
    return below.get(key(heading.text())).times == heading.count();
  }

  private List<Wordings.Wording> of(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream().limit(MOST).filter(w -> !DraftText.phrase(w.text()).isEmpty()).toList();
  }

  private static List<DraftText.ListItem> entries(List<Wordings.Wording> headings) {
    return headings.stream().map(w -> new DraftText.ListItem(DraftText.phrase(w.text()), w.count() + " letters")).toList();
  }

  private List<DraftText.ListItem> listed(String kind) {
    return entries(of(kind).stream().filter(w -> !isProse(w)).toList());
  }

  void write(DraftText draft) {
    sections(draft);
    List<DraftText.ListItem> strengths = listed("strengths");
    List<DraftText.ListItem> weaknesses = listed("weaknesses");
    List<DraftText.ListItem> undecided = listed("undecided");
    List<DraftText.ListItem> parts = entries(of("parts"));
    if (!weaknesses.isEmpty() || !strengths.isEmpty() || !undecided.isEmpty() || !parts.isEmpty()) {
      draft.blank().comment("Headings over lists of points. 'undecided' are those whose words do not show whether praise or criticism "
          + "follows; 'parts' have only headings below them.").line("headings:");
      add(draft, "strengths", strengths);
      add(draft, "weaknesses", weaknesses);
      add(draft, "undecided", undecided);
      add(draft, "parts", parts);
    }
    ownMarkers.write(draft);
    lists(draft);
    facts(draft);
  }

  private void lists(DraftText draft) {
    if (items > 0) {
      draft.blank().comment(items + " items of lists were found, marked by " + String.join(", ", markers.keySet()) + "; " + itemsElsewhere
          + " of them are under no heading that is known to open a list of points.");
    }
    boolean numbers = itemsElsewhere > 0 && numberedElsewhere == itemsElsewhere && !open.isEmpty();
    if (numbers || !paragraphs.isEmpty()) {
      draft.comment((numbers ? "Those are numbered, as the paragraphs of a letter may be" : "Paragraphs are numbered")
          + "; write 'points' in place of 'narrative' if they are points.").line("lists:").line("  elsewhere: narrative");
    } else if (2 * itemsElsewhere > items) {
      draft.comment("So items under any heading are points; write 'report' in place of 'points' if they are not.")
          .line("lists:").line("  elsewhere: points");
    }
  }

  /** Headings whose text is more than lists, with how it is treated. */
  private void sections(DraftText draft) {
    List<String> lines = new ArrayList<>();
    for (String kind : List.of("strengths", "weaknesses", "undecided", "recommendations")) {
      for (Wordings.Wording heading : of(kind)) {
        boolean recommends = kind.equals("recommendations");
        if (recommends || isProse(heading)) {
          lines.add("  - {names: [" + DraftText.quoted(DraftText.phrase(heading.text())) + "]"
              + (kind.equals("strengths") ? ", polarity: strength" : kind.equals("undecided") ? ", list: findings" : ", polarity: weakness")
              + (recommends ? ", list: recommendations" : "") + (isProse(heading) ? ", prose: paragraphs" : "")
              + (recommends && isOnce(heading) ? ", outside: true" : "") + "}  # " + heading.count() + " letters");
        }
      }
    }
    of("group").forEach(h -> lines.add("  - {names: [" + DraftText.quoted(DraftText.phrase(h.text())) + "], items: narrative}  # " + h.count() + " letters"));
    if (!lines.isEmpty()) {
      draft.blank().comment("Headings, and how the text below them is treated: with 'prose: paragraphs' each paragraph is a point; "
          + "with 'outside: true' it belongs to no area; with 'items: narrative' the points are below the headings that follow.").line("sections:");
      lines.forEach(draft::line);
    }
  }

  private void facts(DraftText draft) {
    if (!of("facts").isEmpty()) {
      draft.blank().comment("Headings of sections that state facts without judging.").line("facts:");
      draft.list("  ", "add", entries(of("facts")));
    }
    if (!of("contact").isEmpty()) {
      draft.line("contact:").list("  ", "add", entries(of("contact")));
    }
    if (!of("").isEmpty()) {
      draft.blank().comment("Headings whose meaning could not be guessed. If one is an area, add it to 'areas' and 'judgements'; "
          + "if it opens a list, to 'headings':");
      entries(of("")).forEach(e -> draft.comment("  \"" + e.text() + "\", " + e.note()));
    }
  }

  private static void add(DraftText draft, String key, List<DraftText.ListItem> entries) {
    if (!entries.isEmpty()) {
      draft.line("  " + key + ":");
      draft.list("    ", "add", entries);
    }
  }
}
