package letterminer.profiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.layout.TextBlock;
import letterminer.profile.Dates;
import letterminer.profile.FieldRule;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/** Labels with dates, names, numbers and other values next to them, and sentences with the days of an inspection. */
final class LabelDraft {
  private static final int LABEL_WORDS = 6;
  private static final int VALUE_WORDS = 14;

  /** The most words of a label without a colon. */
  private static final int LINE_LABEL = 4;

  /** How many words before the days of an inspection are searched for one that refers to it. */
  private static final int BEFORE_DAYS = 25;

  /** A label does not extend over the end of a sentence. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.?!] \\p{Lu}");

  private static final Phrase DAYS = Phrase.of("{dates}");
  private static final Phrase DATE = Phrase.of("{date}");

  private record Label(String text, Wordings letters, Map<String, Integer> types, String example, boolean inTable) {}

  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final Wordings inspections = new Wordings();
  private final Profile base;
  private final DraftWords words;
  private final int least;

  /**
   * Collects them.
   *
   * @param grades their labels are not fields
   * @param tables their headers are not labels
   * @param titles lines that name the subject
   * @param letterhead lines that all letters have
   * @param markers they are not labels
   */
  LabelDraft(
      List<Specimen> letters, Profile base, DraftWords words, GradeDraft grades, TableColumns tables, List<Template> titles,
      Letterheads letterhead, MarkerDraft markers) {
    this.base = base;
    this.words = words;
    this.least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 3)));
    for (Specimen letter : letters) {
      List<Specimen.Pair> pairs = new ArrayList<>(letter.pairs());
      Set<String> headings = letter.headings().stream().map(h -> Tokens.of(h).flat()).collect(Collectors.toSet());
      letter.texts().stream().flatMap(t -> t.lines().stream()).forEach(l -> dated(l.text()).ifPresent(pairs::add));
      for (Specimen.Pair pair : pairs) {
        Tokens label = Tokens.of(pair.label());
        boolean fits = !headings.contains(label.flat()) && !headings.contains(Tokens.of(pair.label() + " " + pair.value()).flat())
            && !SENTENCE_END.matcher(pair.label()).find() && label.size() > 0 && label.size() <= LABEL_WORDS && !Tokens.hasMoreThan(VALUE_WORDS, pair.value())
            && !grades.graded().contains(label.flat()) && !grades.isGradeLine(pair.label()) && !(pair.inTable() && tables.isHead(pair.label()))
            && !letterhead.has(pair.label() + " " + pair.value()) && !markers.begins(pair.label()) && titles.stream().noneMatch(t -> t.begins(label)) && !Phrase.anyStarts(base.words().salutation(), pair.label(), Scale.NONE);
        if (fits) {
          Label known = labels.computeIfAbsent(label.flat(), f -> new Label(
              pair.label(), new Wordings(), new TreeMap<>(), pair.value(), pair.inTable()));
          known.letters().add(pair.label(), letter);
          known.types().merge(type(pair), 1, Integer::sum);
        }
      }
      letter.texts().forEach(t -> sentence(t, letter));
    }
  }

  /** A short label with a date or days behind it on one line, without a colon: 'Report issued 3 May 2019'. */
  private Optional<Specimen.Pair> dated(String line) {
    Tokens tokens = Tokens.upTo(LABEL_WORDS + VALUE_WORDS, line);
    for (int i = 1; i < Math.min(tokens.size(), LINE_LABEL + 1) && line.indexOf(':') < 0; i++) {
      String rest = tokens.source(i, tokens.size());
      if (base.scale().dates().parse(rest).isPresent() || base.scale().dates().isSpan(rest)) {
        return Optional.of(new Specimen.Pair(tokens.source(0, i), rest, false));
      }
    }
    return Optional.empty();
  }

  private String type(Specimen.Pair pair) {
    Dates dates = base.scale().dates();
    boolean inspection = has(pair.label(), words.inspection());
    if (dates.parse(pair.value()).isPresent()) {
      return inspection ? "days" : "date";
    } else if (dates.isSpan(pair.value())) {
      return "days";
    } else if (words.isBeforeInspectors(pair.label())) {
      return "inspectors";
    } else if (pair.value().matches("[\\d,.]{1,15}")) {
      return "number";
    }
    return pair.value().matches("(?=.*\\d)[\\w/#.-]{3,30}") ? "reference" : "text";
  }

  private static boolean has(String text, Set<String> words) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The days of an inspection within a sentence, recognised by the last word before them that refers to one. */
  private void sentence(TextBlock text, Specimen letter) {
    Tokens tokens = Tokens.of(text.text());
    Optional<Phrase.Match> days = DAYS.find(tokens, base.scale());
    int at = days.or(() -> DATE.find(tokens, base.scale())).map(Phrase.Match::start).orElse(0);
    for (int i = at - 1; days.isPresent() && i >= Math.max(0, at - BEFORE_DAYS); i--) {
      if (words.inspection().contains(tokens.word(i))) {
        int next = i + 1;
        String gap = next == at ? "" : next == at - 1 ? " " + tokens.word(next).toLowerCase(Locale.ROOT) : " ...";
        inspections.add(tokens.word(i) + gap + " {dates}", letter);
        return;
      }
    }
  }

  private List<Label> of(String... types) {
    List<Label> found = new ArrayList<>();
    for (Label label : labels.values()) {
      String type = label.types().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      if (List.of(types).contains(type) && !label.letters().in(least).isEmpty()) {
        found.add(label);
      }
    }
    return found;
  }

  private static int count(Label label) {
    return label.letters().in(1).get(0).count();
  }

  private static DraftText.ListItem entry(Label label, String after) {
    return new DraftText.ListItem(DraftText.phrase(label.text()) + after, count(label) + " letters: " + label.example());
  }

  void write(DraftText draft) {
    List<DraftText.ListItem> days = new ArrayList<>();
    of("days").forEach(l -> days.add(entry(l, " {dates}")));
    inspections.in(least).forEach(w -> days.add(new DraftText.ListItem(w.text(), w.count() + " letters")));
    if (!days.isEmpty()) {
      draft.blank().comment("The days of the inspection or visit.").list("", "inspection", days);
    }
    List<DraftText.ListItem> inspectors = of("inspectors").stream().map(l -> entry(l, "")).toList();
    if (!inspectors.isEmpty()) {
      draft.blank().comment("Wordings that are followed by inspectors' names.").list("", "inspectors", inspectors);
    }
    List<Label> dates = of("date");
    List<DraftText.ListItem> own = dates.stream().filter(l -> isOwn(l)).map(l -> entry(l, "")).toList();
    List<DraftText.ListItem> other = dates.stream().filter(l -> !isOwn(l)).map(l -> entry(l, "")).toList();
    if (!own.isEmpty()) {
      draft.blank().comment("Labels of the letter's own date.").line("dated:").list("  ", "add", own);
    }
    if (!other.isEmpty()) {
      draft.blank().comment("Labels of other dates: they are never taken for the letter's.").line("otherDates:").list("  ", "add", other);
    }
    fields(draft);
  }

  /** Whether a label is the language's label of a letter's own date, or refers to issuing the letter. */
  private boolean isOwn(Label label) {
    return has(label.text(), words.issued()) && !has(label.text(), words.inspection()) || Phrase.anyMatches(base.dated(), label.text(), Scale.NONE) || Phrase.anyStarts(base.published(), label.text() + " 2012-05-14", base.scale());
  }

  private void fields(DraftText draft) {
    List<Label> fields = of("number", "reference", "text", "date").stream().filter(l -> !isOwn(l)).toList();
    if (fields.isEmpty()) {
      return;
    }
    draft.blank().comment("Labels with a value: fields of your own, which become rows of fields.csv. Remove those that you do not need.");
    draft.line("fields:");
    Set<String> names = new HashSet<>();
    for (Label label : fields) {
      String type = label.types().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      String slug = DraftText.slug(label.text());
      String name = FieldRule.TAKEN.contains(slug) ? "own-" + slug : slug;
      if (names.add(name) && name.matches("[a-z].*")) {
        draft.line("  - {name: " + name + ", type: " + type + (label.inTable() ? ", in: table" : "") + ", phrases: ["
            + DraftText.quoted(DraftText.phrase(label.text())) + "]}  # " + count(label) + " letters: " + label.example());
      }
    }
  }
}
