package letterminer.profiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/**
 * The grades that letters give.
 *
 * @param grades from best to worst, as printed
 * @param origin how they were found
 * @param stars rows of stars that mean the grades, the best first; empty if there are none
 * @param numbers the number printed before or next to a grade, by the grade as it is compared
 * @param percentages whether a table gives percentages beside its labels
 */
record ScaleDraft(List<String> grades, Origin origin, List<String> stars, Map<String, String> numbers, boolean percentages) {
  /** How sure the grades and their order are. */
  enum Origin { NONE, KNOWN, RANKED, AS_FOUND }

  private static final int BEST = 4;
  private static final int VALUE_WORDS = 3;
  private static final int MOST_GRADES = 6;

  /** The fewest cells of a column of unknown grades. */
  private static final int LEAST_CELLS = 3;

  /** Text next to a grade that adds no meaning: 'Adequate (Grade 3)'. */
  private static final Pattern NUMBERED = Pattern.compile("(?i)[\\s(:\u2013-]*\\b(?:grade|judgement) ?\\d?\\b[\\s):\u2013-]*");

  /** A grade after its number: '5 - Very good', '3. Adequate'. */
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})\\s{0,3}[:.)\u2013=-]?\\s{0,3}(\\p{L}[\\p{L} ]{2,40})");

  private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|per ?cent)");
  private static final Pattern STARS = Pattern.compile("[\u2605\u2606\u2B50]{2,10}");

  /** Characters that are full stars. */
  private static final Pattern FULL = Pattern.compile("[\u2605\u2B50]");

  static ScaleDraft of(List<Specimen> letters, List<Specimen.Pair> pairs, TableColumns tables, DraftWords words) {
    Map<String, Integer> values = count(pairs);
    boolean anyKnown = words.scales().stream().flatMap(List::stream).anyMatch(g -> values.containsKey(TableColumns.key(g)));
    List<String> column = column(tables);
    if (!anyKnown && column.isEmpty()) {
      stated(letters, words, values);
    }
    Optional<List<String>> known = known(values, words);
    int unknownCells = cells(tables, column);
    int knownCells = known.map(k -> k.stream().mapToInt(g -> values.getOrDefault(TableColumns.key(g), 0)).sum()).orElse(0);
    List<String> stars = stars(pairs);
    boolean percentages = tables.all().stream().anyMatch(c -> c.cells().stream().allMatch(x -> isPercentage(x.value())));
    Map<String, String> numbers = numbers(tables);
    boolean whole = known.filter(k -> hasOthers(k, column, tables, words)).isEmpty();
    if (known.isPresent() && whole && 2 * knownCells >= unknownCells) {
      return new ScaleDraft(known.get(), Origin.KNOWN, stars, numbers, percentages);
    } else if (column.size() > 1) {
      boolean ranked = column.stream().allMatch(g -> rank(g, words) > 0);
      List<String> sorted = ranked ? column.stream().sorted(Comparator.comparingDouble(g -> rank(g, words))).toList() : column;
      return new ScaleDraft(sorted, ranked ? Origin.RANKED : Origin.AS_FOUND, stars, numbers, percentages);
    }
    return new ScaleDraft(stars, stars.isEmpty() ? Origin.NONE : Origin.RANKED, List.of(), Map.of(), percentages);
  }

  /** Whether columns have words of grades that a known scale does not have, so that the letters have another scale. */
  private static boolean hasOthers(List<String> known, List<String> column, TableColumns tables, DraftWords words) {
    Set<String> keys = known.stream().map(TableColumns::key).collect(Collectors.toSet());
    List<String> others = column.stream().filter(g -> !keys.contains(TableColumns.key(g)) && rank(g, words) > 0
        && !TableColumns.key(g).startsWith("no")).toList();
    return !others.isEmpty() && column.size() > others.size() && cells(tables, others) >= LEAST_CELLS;
  }

  /** Numbers of grades: '5 - Very good' in one cell, or 5 and 'Very good' in two cells of a row; none if they contradict each other. */
  private static Map<String, String> numbers(TableColumns tables) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Map<List<Object>, String> alone = new HashMap<>();
    tables.all().stream().flatMap(c -> c.cells().stream()).filter(c -> c.value().matches("\\d{1,2}"))
        .forEach(c -> alone.put(List.of(c.letter(), c.label()), c.value()));
    for (TableColumns.Cell cell : tables.all().stream().flatMap(c -> c.cells().stream()).toList()) {
      Matcher counted = COUNTED.matcher(cell.value());
      Optional<String> number = counted.matches() ? Optional.of(counted.group(1))
          : Optional.ofNullable(alone.get(List.<Object>of(cell.letter(), cell.label()))).filter(n -> !cell.value().matches(".*\\d.*"));
      number.ifPresent(n -> found.computeIfAbsent(TableColumns.key(bare(cell.value())), k -> new HashSet<>()).add(n));
    }
    Map<String, String> numbers = new HashMap<>();
    found.forEach((grade, all) -> all.stream().filter(n -> all.size() == 1).forEach(n -> numbers.put(grade, n)));
    return numbers;
  }

  private static Map<String, Integer> count(List<Specimen.Pair> pairs) {
    Map<String, Integer> values = new HashMap<>();
    for (Specimen.Pair pair : pairs) {
      boolean number = pair.value().strip().matches("\\d");
      if (!number || pair.inTable()) {
        values.merge(TableColumns.key(bare(pair.value())), 1, Integer::sum);
      }
    }
    return values;
  }

  /** The known scale of which most words are found, if two different ones are or one often. */
  private static Optional<List<String>> known(Map<String, Integer> values, DraftWords words) {
    List<String> best = null;
    double bestScore = 0;
    for (List<String> candidate : words.scales()) {
      long different = candidate.stream().filter(g -> values.containsKey(TableColumns.key(g))).count();
      int times = candidate.stream().mapToInt(g -> values.getOrDefault(TableColumns.key(g), 0)).sum();
      double score = different * 100 + Math.min(times, 99) - candidate.size();
      if ((different > 1 || times >= 2) && different > 0 && score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Grades in sentences, after a word that states them. */
  private static void stated(List<Specimen> letters, DraftWords words, Map<String, Integer> values) {
    Set<String> grades = words.scales().stream().flatMap(List::stream).filter(g -> g.length() > 1).collect(Collectors.toCollection(LinkedHashSet::new));
    for (Specimen letter : letters) {
      for (TextBlock text : letter.texts()) {
        Tokens tokens = Tokens.of(text.text());
        grades.stream().filter(g -> words.statedAt(tokens, Tokens.of(g)) > 0).forEach(g -> values.merge(TableColumns.key(g), 1, Integer::sum));
      }
    }
  }

  /** The values of columns that repeat a few short values next to several labels. */
  private static List<String> column(TableColumns tables) {
    Map<String, String> values = new LinkedHashMap<>();
    for (TableColumns.Column column : tables.all()) {
      if (isGraded(column)) {
        column.cells().forEach(c -> values.putIfAbsent(TableColumns.key(bare(c.value())), bare(c.value())));
      }
    }
    return values.size() > 1 && values.size() <= MOST_GRADES ? List.copyOf(values.values()) : List.of();
  }

  private static boolean isGraded(TableColumns.Column column) {
    Set<String> values = column.values();
    boolean shortValues = column.cells().stream().allMatch(c -> !bare(c.value()).matches(".*\\d.*") && !Tokens.hasMoreThan(VALUE_WORDS, bare(c.value()))
        && !isStars(c.value()) && !c.value().strip().endsWith("."));
    long labels = column.cells().stream().map(c -> TableColumns.key(c.label())).distinct().count();
    boolean shared = values.stream().anyMatch(v -> column.cells().stream().filter(c -> TableColumns.key(c.value()).equals(v))
        .map(c -> TableColumns.key(c.label())).distinct().count() > 1);
    return shortValues && shared && labels > 1 && values.size() <= MOST_GRADES && column.cells().size() >= LEAST_CELLS
        && column.cells().size() > values.size();
  }

  private static int cells(TableColumns tables, List<String> grades) {
    Set<String> keys = grades.stream().map(TableColumns::key).collect(Collectors.toSet());
    return (int) tables.all().stream().flatMap(c -> c.cells().stream()).filter(c -> keys.contains(TableColumns.key(bare(c.value())))).count();
  }

  /** A grade's rank from 1, the best; 0 if its words do not show it. */
  private static double rank(String grade, DraftWords words) {
    String key = TableColumns.key(grade);
    return key.length() == 1 && key.charAt(0) >= 'a' && key.charAt(0) <= 'f' ? key.charAt(0) - 'a' + 1 : words.rank(grade);
  }

  private static List<String> stars(List<Specimen.Pair> pairs) {
    return pairs.stream().map(p -> p.value().strip()).filter(ScaleDraft::isStars).distinct()
        .sorted(Comparator.comparingLong((String s) -> FULL.matcher(s).results().count()).reversed()).toList();
  }

  static boolean isStars(String value) {
    return STARS.matcher(value.strip()).matches();
  }

  static boolean isPercentage(String value) {
    return PERCENTAGE.matcher(value.strip()).matches();
  }

  /** A grade without its number: 'Adequate (Grade 3)' is adequate, '5 - Very good' is very good, 'Grade 3' stays. */
  private static String bare(String value) {
    String rest = NUMBERED.matcher(value).replaceAll(" ").strip();
    Matcher counted = COUNTED.matcher(rest);
    rest = counted.matches() ? counted.group(2) : rest;
    return rest.matches("[\\d\\W]*") ? value : rest;
  }

  /** Whether a text begins with a grade and continues: 'Good (at the last inspection' is no label. */
  boolean beginsWithGrade(String text) {
    List<String> all = DraftText.words(text);
    return text.indexOf('(') > 0 && grades.stream().map(DraftText::words)
        .anyMatch(g -> g.size() < all.size() && all.subList(0, g.size()).equals(g) && !g.isEmpty());
  }

  /** Whether a grade is followed by its number. */
  boolean isNumbered(String value) {
    return isGrade(value) && NUMBERED.matcher(value).find() && numbers.isEmpty();
  }

  boolean isGrade(String value) {
    String key = TableColumns.key(bare(value));
    return !key.isEmpty() && (grades.stream().anyMatch(g -> TableColumns.key(g).equals(key)) || isStars(value));
  }

  void write(DraftText draft) {
    if (origin == Origin.NONE) {
      draft.blank().comment("No grades were found. If these letters give some, list them from best to worst, with scores from 4 to 1: "
          + "scale: [{grade: good, score: 3}, …], and the areas that they grade.");
      if (percentages) {
        draft.comment("A table has percentages. If they are grades: scale: [{grade: high, score: 4, percent: {from: 75, to: 100}}, …]");
      }
      return;
    }
    draft.blank().comment(switch (origin) {
      case RANKED -> "Values found next to several labels, in the order that their words suggest. Check that the best comes first.";
      case AS_FOUND -> "Values found next to several labels, in the order in which they were found. Put them in order, the best first.";
      default -> "The grades, from best (4) to worst (1).";
    });
    if (grades.size() > BEST) {
      draft.comment("More than four grades have no scores: those of other families have four places.");
    }
    draft.line("scale:");
    List<String> rows = rowsOfStars();
    for (int i = 0; i < grades.size(); i++) {
      draft.line("  - {grade: " + DraftText.quoted(DraftText.grade(grades.get(i))) + (grades.size() > BEST ? "" : ", score: " + score(i))
          + words(grades.get(i), rows.isEmpty() ? "" : rows.get(i)) + "}");
    }
  }

  /** Other forms of a grade: its row of stars, its number. */
  private String words(String grade, String row) {
    List<String> words = Stream.of(row, numbers.getOrDefault(TableColumns.key(grade), "")).filter(w -> !w.isEmpty() && !w.equals(grade)).toList();
    return words.isEmpty() ? "" : ", words: " + DraftText.quoted(words);
  }

  /** A row of stars for each grade, if these letters have as many as there are grades. */
  private List<String> rowsOfStars() {
    if (stars.isEmpty() || stars.stream().mapToInt(String::length).distinct().count() > 1 || stars.get(0).length() != grades.size()) {
      return stars.size() == grades.size() ? stars : List.of();
    }
    List<String> rows = new ArrayList<>();
    for (int full = grades.size(); full > 0; full--) {
      rows.add("\u2605".repeat(full) + "\u2606".repeat(grades.size() - full));
    }
    return rows;
  }

  private int score(int place) {
    return grades.size() == 1 ? BEST : Math.max(1, (int) Math.round(BEST - place * (BEST - 1.0) / (grades.size() - 1)));
  }
}
