package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/** Scale, graded areas, heads of grade tables, and sentences that state a grade. */
final class GradeDraft {
  private static final int LABEL_WORDS = 12;
  private static final int VALUE_WORDS = 3;
  private static final int PATTERN_WORDS = 6;
  private static final int BEST = 4;

  /** How often a value has to stand in tables, at how many labels, to be taken for a grade of a scale that is not known. */
  private static final int UNKNOWN_TIMES = 3;

  private final List<Specimen> letters;
  private final DraftWords words;
  private final List<String> scale;
  private final boolean known;
  private final Wordings areas = new Wordings();
  private final Wordings heads = new Wordings();
  private final Wordings gradeHeads = new Wordings();
  private final Wordings sentences = new Wordings();
  private final Set<String> graded = new HashSet<>();
  private final int least;

  GradeDraft(List<Specimen> letters, DraftWords words) {
    this.letters = letters;
    this.words = words;
    this.least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 4)));
    List<Specimen.Pair> pairs = letters.stream().flatMap(l -> candidates(l).stream()).toList();
    Optional<List<String>> found = knownScale(pairs);
    this.known = found.isPresent();
    this.scale = found.orElseGet(() -> unknownScale(letters));
    if (!scale.isEmpty()) {
      letters.forEach(this::collect);
    }
  }

  /** Labels that grades stand beside, without anything between their letters. */
  Set<String> graded() {
    return graded;
  }

  /** What may be a label with its grade: pairs, and headings that end with a grade. */
  private static List<Specimen.Pair> candidates(Specimen letter) {
    List<Specimen.Pair> pairs = new ArrayList<>(letter.pairs());
    for (String heading : letter.headings()) {
      int dash = Math.max(heading.lastIndexOf(" \u2013 "), Math.max(heading.lastIndexOf(" - "), heading.lastIndexOf(" is ")));
      if (dash > 0) {
        pairs.add(new Specimen.Pair(heading.substring(0, dash).strip(), heading.substring(dash + 3).strip(), false));
      }
    }
    return pairs;
  }

  /** The scale of which most words are found, if two different ones are or one often. */
  private Optional<List<String>> knownScale(List<Specimen.Pair> pairs) {
    Map<String, Integer> values = new HashMap<>();
    for (Specimen.Pair pair : pairs) {
      boolean number = pair.value().strip().matches("\\d");
      if (!number || pair.inTable()) {
        values.merge(Tokens.of(pair.value()).flat(), 1, Integer::sum);
      }
    }
    if (values.isEmpty() || !hasAny(values)) {
      stated(values);
    }
    List<String> best = null;
    double bestScore = 0;
    for (List<String> candidate : words.scales()) {
      long different = candidate.stream().filter(g -> values.containsKey(Tokens.of(g).flat())).count();
      int times = candidate.stream().mapToInt(g -> values.getOrDefault(Tokens.of(g).flat(), 0)).sum();
      double score = different * 100 + Math.min(times, 99) - candidate.size();
      if ((different > 1 || times >= 2) && different > 0 && score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean hasAny(Map<String, Integer> values) {
    return words.scales().stream().flatMap(List::stream).anyMatch(g -> values.containsKey(Tokens.of(g).flat()));
  }

  /** Grades that stand in sentences, after a word that states them. */
  private void stated(Map<String, Integer> values) {
    for (Specimen letter : letters) {
      for (TextBlock text : letter.texts()) {
        Tokens tokens = Tokens.of(text.text());
        for (List<String> candidate : words.scales()) {
          for (String grade : candidate) {
            if (grade.length() > 1 && statedAt(tokens, Tokens.of(grade)) > 0) {
              values.putIfAbsent(Tokens.of(grade).flat(), 0);
              values.merge(Tokens.of(grade).flat(), 1, Integer::sum);
            }
          }
        }
      }
    }
  }

  /** Where a grade stands that a word before it states; -1 if it does not. */
  private int statedAt(Tokens text, Tokens grade) {
    for (int i = 1; i + grade.size() <= text.size(); i++) {
      boolean same = true;
      for (int g = 0; g < grade.size() && same; g++) {
        same = text.word(i + g).equals(grade.word(g));
      }
      boolean ends = i + grade.size() == text.size() || text.sourceAfter(i + grade.size()).strip().startsWith(".");
      boolean stated = words.states().contains(text.word(i - 1)) || text.word(i - 1).equals("be") || text.word(i - 1).equals("as");
      if (same && ends && stated) {
        return i;
      }
    }
    return -1;
  }

  /** Values of table rows whose labels have short values in every letter, of which some stand beside several labels. */
  private static List<String> unknownScale(List<Specimen> letters) {
    Map<String, Set<String>> labels = new LinkedHashMap<>();
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Map<String, String> printed = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Specimen letter : letters) {
      for (Specimen.Pair pair : letter.pairs()) {
        Tokens value = Tokens.of(pair.value());
        if (pair.inTable() && value.size() > 0 && value.size() <= VALUE_WORDS && !value.flat().matches(".*\\d.*")) {
          String label = Tokens.of(pair.label()).flat();
          printed.putIfAbsent(value.flat(), pair.value());
          times.merge(value.flat(), 1, Integer::sum);
          labels.computeIfAbsent(value.flat(), v -> new LinkedHashSet<>()).add(label);
          values.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(value.flat());
        }
      }
    }
    Set<String> shared = new LinkedHashSet<>(labels.keySet());
    shared.removeIf(v -> labels.get(v).size() < 2 || times.get(v) < UNKNOWN_TIMES);
    Set<String> all = new LinkedHashSet<>(shared);
    values.values().stream().filter(v -> v.stream().anyMatch(shared::contains)).forEach(all::addAll);
    return all.size() > 1 && all.size() <= 2 * BEST ? all.stream().map(printed::get).toList() : List.of();
  }

  private boolean isGrade(String value) {
    String flat = Tokens.of(value).flat();
    return scale.stream().anyMatch(g -> Tokens.of(g).flat().equals(flat));
  }

  private void collect(Specimen letter) {
    for (Specimen.Pair pair : candidates(letter)) {
      if (isGrade(pair.value()) && !isGrade(pair.label()) && !Tokens.hasMoreThan(LABEL_WORDS, pair.label())) {
        areas.add(pair.label(), letter);
        graded.add(Tokens.of(pair.label()).flat());
      }
    }
    letter.tables().forEach(t -> heads(t, letter));
    String heading = "";
    for (TextBlock text : letter.texts()) {
      heading = text.kind() == BlockKind.HEADING ? text.text() : heading;
      sentence(text, heading, letter);
    }
  }

  /** The row above the first one with a grade holds the heads of the columns. */
  private void heads(TableBlock table, Specimen letter) {
    for (int r = 1; r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      if (row.filled().stream().skip(1).anyMatch(c -> isGrade(c.textWithoutNoteMarks()))) {
        List<String> above = table.rows().get(r - 1).filled().stream().map(c -> c.textWithoutNoteMarks()).toList();
        if (above.size() > 1 && above.stream().noneMatch(this::isGrade)) {
          heads.add(above.get(0), letter);
          above.stream().skip(1).forEach(h -> gradeHeads.add(h, letter));
        }
        return;
      }
    }
  }

  private void sentence(TextBlock text, String heading, Specimen letter) {
    for (String sentence : text.text().split("(?<=[.!?])\\s+", 200)) {
      Tokens tokens = Tokens.of(sentence);
      for (String grade : scale) {
        Tokens name = Tokens.of(grade);
        int at = grade.length() > 1 && text.kind() != BlockKind.HEADING ? statedAt(tokens, name) : -1;
        if (at > 0) {
          int from = Math.max(0, at - PATTERN_WORDS);
          sentences.add(tokens.source(from, at) + " {grade}", letter);
          if (!heading.isEmpty() && areas.in(1).isEmpty()) {
            graded.add(Tokens.of(heading).flat());
          }
        }
      }
    }
  }

  void write(DraftText draft) {
    if (scale.isEmpty()) {
      draft.blank().comment("No grades were found. If these letters give some, list them from best to worst, with scores from 4 to 1: "
          + "scale: [{grade: good, score: 3}, …], and the areas that they grade.");
      return;
    }
    draft.blank().comment(known
        ? "The grades, from best (4) to worst (1)."
        : "Values that stand beside several labels, in the order in which they were found. Put the scores right: 4 best to 1 worst.");
    draft.line("scale:");
    for (int i = 0; i < scale.size(); i++) {
      draft.line("  - {grade: " + DraftText.quoted(scale.get(i).toLowerCase(Locale.ROOT)) + ", score: " + score(i) + "}");
    }
    writeAreas(draft);
    List<Wordings.Wording> stated = sentences.in(least);
    if (!stated.isEmpty()) {
      draft.blank().comment("Sentences that state a grade, of the section that they stand in. Shorten them to what all have, "
          + "and add 'area: …' where one speaks of a certain area.").line("narrative:");
      stated.stream().limit(12).forEach(s -> draft.line("  - {phrase: " + DraftText.quoted(s.text()) + "}  # " + s.count() + " letters"));
    }
  }

  private int score(int place) {
    return scale.size() == 1 ? BEST : Math.max(1, (int) Math.round(BEST - place * (BEST - 1.0) / (scale.size() - 1)));
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
    draft.blank().comment("What is graded: an id for the tables, and every wording of it in tables and headings.").line("areas:");
    Set<String> ids = new LinkedHashSet<>();
    for (Wordings.Wording area : found) {
      String id = DraftText.slug(area.text());
      if (ids.add(id)) {
        draft.line("  - {id: " + id + ", label: " + DraftText.quoted(area.text()) + ", names: ["
            + DraftText.quoted(DraftText.phrase(area.text())) + "]}  # " + area.count() + " letters");
      }
    }
    draft.line("judgements: [" + String.join(", ", ids) + "]");
    if (!heads.in(1).isEmpty()) {
      draft.line("table:");
      draft.line("  label: " + DraftText.quoted(phrases(heads)));
      draft.line("  grade: " + DraftText.quoted(phrases(gradeHeads)));
    }
  }

  private static List<String> phrases(Wordings wordings) {
    return wordings.in(1).stream().map(w -> DraftText.phrase(w.text())).filter(p -> !p.isEmpty()).toList();
  }
}
