package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/** Scale, graded areas, headers of grade tables, and lines and sentences that state a grade. */
final class GradeDraft {
  private static final int LABEL_WORDS = 12;
  private static final int PATTERN_WORDS = 6;

  /** How many sentences a draft names. */
  private static final int SENTENCES = 12;

  private final List<Specimen> letters;
  private final DraftWords words;
  private final TableColumns tables;
  private final ScaleDraft scale;
  private final Wordings areas = new Wordings();
  /** Names of areas with the number before them, by the name alone. */
  private final Map<String, Set<String>> countedNames = new HashMap<>();

  private final Wordings labelHeads = new Wordings();
  private final Wordings gradeHeads = new Wordings();
  private final Wordings previousHeads = new Wordings();
  private final Wordings sentences = new Wordings();

  /** Labels of lines that grade their own section ('Outcome: met'), which a letter has several times. */
  private final Wordings sectionLabels = new Wordings();

  /** Whether some grades are followed by their number ('Adequate (Grade 3)'). */
  private boolean numbered;

  private final Set<String> graded = new HashSet<>();
  private final int least;

  GradeDraft(List<Specimen> letters, TableColumns tables, DraftWords words) {
    this.letters = letters;
    this.words = words;
    this.tables = tables;
    this.least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 4)));
    this.scale = ScaleDraft.of(letters, letters.stream().flatMap(l -> candidates(l).stream()).toList(), tables, words);
    if (!scale.grades().isEmpty()) {
      tables.all().forEach(this::column);
      letters.forEach(this::lines);
    }
  }

  /** Labels next to grades, without anything between their letters. */
  Set<String> graded() {
    return graded;
  }

  /** Whether a line is a label with its grade, or only a grade. */
  boolean isGradeLine(String text) {
    return scale.isGrade(text) || text.strip().matches("(?i)grade \\d") || pair(text).map(p -> scale.isGrade(p.value())).orElse(false);
  }

  /** Candidates for a label with its grade: pairs, and headings that end with a grade. */
  private static List<Specimen.Pair> candidates(Specimen letter) {
    List<Specimen.Pair> pairs = new ArrayList<>(letter.pairs());
    letter.headings().forEach(h -> dashed(h).ifPresent(pairs::add));
    return pairs;
  }

  private static Optional<Specimen.Pair> dashed(String heading) {
    int dash = Math.max(heading.lastIndexOf(" \u2013 "), Math.max(heading.lastIndexOf(" - "), heading.lastIndexOf(" is ")));
    return dash <= 0 ? Optional.empty()
        : Optional.of(new Specimen.Pair(heading.substring(0, dash).strip(), heading.substring(dash + 3).strip(), false));
  }

  private static Optional<Specimen.Pair> pair(String line) {
    return Specimen.pair(line).or(() -> dashed(line));
  }

  /** The labels and headers of a column of grades. */
  private void column(TableColumns.Column column) {
    List<TableColumns.Cell> graded = column.cells().stream().filter(c -> scale.isGrade(c.value()) && isLabel(c.label())).toList();
    if (2 * graded.size() < column.cells().size()) {
      return;
    }
    for (TableColumns.Cell cell : graded) {
      numbered |= scale.isNumbered(cell.value());
      areas.add(cell.label(), cell.letter());
      this.graded.add(Tokens.of(cell.label()).flat());
      labelHeads.add(column.labelHead(), cell.letter());
      (words.isPrevious(column.head()) || column.isEarlier() ? previousHeads : gradeHeads).add(column.head(), cell.letter());
    }
  }

  private boolean isLabel(String label) {
    return !scale.isGrade(label) && !scale.beginsWithGrade(label) && !Tokens.hasMoreThan(LABEL_WORDS, label);
  }

  /** Labels and grades outside tables, by line and by sentence. */
  private void lines(Specimen letter) {
    List<Specimen.Pair> pairs = candidates(letter).stream()
        .filter(p -> !p.inTable() && scale.isGrade(p.value()) && isLabel(p.label()) && !words.isPrevious(p.label())).toList();
    Set<String> once = new HashSet<>();
    Set<String> repeated = pairs.stream().map(p -> Tokens.of(p.label()).flat()).filter(l -> !once.add(l)).collect(Collectors.toSet());
    pairs.stream().filter(p -> !repeated.contains(Tokens.of(p.label()).flat())).forEach(p -> {
      areas.add(p.label(), letter);
      graded.add(Tokens.of(p.label()).flat());
    });
    String heading = "";
    for (TextBlock text : letter.texts()) {
      Optional<Specimen.Pair> pair = pair(text.text()).filter(p -> scale.isGrade(p.value()));
      boolean gradesSection = pair.isPresent() && repeated.contains(Tokens.of(pair.get().label()).flat());
      if (gradesSection) {
        sectionLabels.add(pair.get().label(), letter);
        graded.add(Tokens.of(pair.get().label()).flat());
        area(DraftText.unnumbered(heading), letter);
        graded.add(Tokens.of(heading).flat());
      } else if (mayHead(text)) {
        heading = text.text();
      }
      sentence(text, heading, letter);
    }
  }

  /** A graded area; one whose name is counted ('Theme 1: Staffing') has two wordings. */
  private void area(String printed, Specimen letter) {
    String name = printed.substring(DraftText.counted(printed).length());
    areas.add(name, letter);
    if (!name.equals(printed)) {
      countedNames.computeIfAbsent(Tokens.of(name).flat(), n -> new LinkedHashSet<>()).add(DraftText.phrase(printed));
    }
  }

  /** A heading, even if its number makes it look like an item. */
  static boolean mayHead(TextBlock text) {
    return text.kind() == BlockKind.HEADING
        || text.kind() == BlockKind.ITEM && text.marker().filter(m -> m.style() != ListMarker.Style.BULLET).isPresent() && !Tokens.hasMoreThan(LABEL_WORDS, text.text()) && !text.text().matches(".*[.;:,?!]\\s*");
  }

  private void sentence(TextBlock text, String heading, Specimen letter) {
    for (String sentence : text.text().split("(?<=[.!?])\\s+", 200)) {
      Tokens tokens = Tokens.of(sentence);
      for (String grade : scale.grades()) {
        int at = grade.length() > 1 && text.kind() != BlockKind.HEADING ? words.statedAt(tokens, Tokens.of(grade)) : -1;
        if (at > 0) {
          sentences.add(tokens.source(Math.max(0, at - PATTERN_WORDS), at) + " {grade}", letter);
          if (!heading.isEmpty() && areas.in(1).isEmpty()) {
            graded.add(Tokens.of(heading).flat());
          }
        }
      }
    }
  }

  void write(DraftText draft) {
    scale.write(draft);
    if (scale.grades().isEmpty()) {
      return;
    }
    Set<String> beside = new LinkedHashSet<>(numbered ? List.of("grade", "1", "2", "3", "4") : List.of());
    sectionLabels.in(1).forEach(w -> DraftText.words(w.text()).stream().filter(x -> !scale.isGrade(x)).forEach(beside::add));
    if (!beside.isEmpty()) {
      draft.comment("Words that may accompany a grade.").line("gradeWords: " + DraftText.quoted(List.copyOf(beside)));
    }
    writeAreas(draft);
    List<DraftText.ListItem> stated = new ArrayList<>();
    sectionLabels.in(least).forEach(w -> stated.add(new DraftText.ListItem(DraftText.phrase(w.text()) + " {grade}", w.count() + " letters")));
    sentences.in(least).stream().limit(SENTENCES).forEach(s -> stated.add(new DraftText.ListItem(s.text(), s.count() + " letters")));
    if (!stated.isEmpty()) {
      draft.blank().comment("Sentences that state the grade of their section. Shorten them to what all have in common, "
          + "and add 'area: …' where one is about a particular area.").line("narrative:");
      stated.forEach(s -> draft.line("  - {phrase: " + DraftText.quoted(s.text()) + "}  # " + s.note()));
    }
  }

  private void writeAreas(DraftText draft) {
    List<Wordings.Wording> found = new ArrayList<>(areas.in(least));
    if (found.isEmpty()) {
      Wordings sections = new Wordings();
      letters.forEach(l -> l.headings().stream().filter(h -> graded.contains(Tokens.of(h).flat())).forEach(h -> sections.add(h, l)));
      found.addAll(sections.in(least));
    }
    if (found.isEmpty()) {
      return;
    }
    Set<String> headings = letters.stream().flatMap(l -> l.texts().stream()).filter(GradeDraft::mayHead)
        .map(h -> Tokens.of(DraftText.unnumbered(h.text())).flat()).collect(Collectors.toSet());
    draft.blank().comment("What is graded: an id for the tables, and every wording of it in tables and headings. Those with "
        + "'section: false' have no section of their own.").line("areas:");
    Set<String> ids = new LinkedHashSet<>();
    for (Wordings.Wording area : found) {
      String id = DraftText.slug(area.text());
      boolean headed = headings.stream().anyMatch(h -> h.startsWith(Tokens.of(area.text()).flat())) || countedNames.containsKey(Tokens.of(area.text()).flat());
      if (ids.add(id)) {
        draft.line("  - {id: " + id + ", label: " + DraftText.quoted(area.text()) + (headed ? "" : ", section: false") + ", names: ["
            + names(area.text()) + "]}  # " + area.count() + " letters");
      }
    }
    draft.line("judgements: [" + String.join(", ", ids) + "]");
    writeTable(draft);
  }

  private String names(String area) {
    List<String> names = new ArrayList<>(List.of(DraftText.phrase(area)));
    names.addAll(countedNames.getOrDefault(Tokens.of(area).flat(), Set.of()));
    return names.stream().map(DraftText::quoted).collect(Collectors.joining(", "));
  }

  private void writeTable(DraftText draft) {
    if (gradeHeads.in(1).isEmpty()) {
      return;
    }
    draft.comment("Headers of the columns of the grade table; 'previous' is for the grades of the previous inspection.").line("table:");
    draft.line("  label: " + DraftText.quoted(phrases(labelHeads)));
    draft.line("  grade: " + DraftText.quoted(phrases(gradeHeads)));
    if (!previousHeads.in(1).isEmpty()) {
      draft.line("  previous: " + DraftText.quoted(phrases(previousHeads)));
    }
  }

  private static List<String> phrases(Wordings wordings) {
    return wordings.in(1).stream().map(w -> DraftText.phrase(w.text())).filter(p -> !p.isEmpty()).toList();
  }
}
