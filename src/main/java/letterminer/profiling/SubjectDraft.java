package letterminer.profiling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * What letters are about, and what identifies them.
 *
 * @param titles the common parts of the lines that name their subject, each with the letters that have it
 * @param letterhead lines at the top of all letters
 * @param opening how their first paragraph begins
 * @param headings headings that most of them have
 * @param words words that guesses are made by
 */
record SubjectDraft(
    List<Template> titles, Letterheads letterhead, Optional<Template> opening, List<Wordings.Wording> headings, DraftWords words) {
  private static final int TITLES = 16;
  private static final int OPENING_WORDS = 12;
  private static final int HEADINGS = 4;

  /** The fewest words of a wording that identifies a letter by itself: shorter wordings occur in other families too. */
  private static final int LONG = 4;

  /** The most words of a label before a date. */
  private static final int LABEL_WORDS = 3;

  private static final int WEIGHT = 5;
  private static final int LESSER_WEIGHT = 3;

  /**
   * Guesses them.
   *
   * @param grades identify headings that are grades
   */
  static SubjectDraft of(List<Specimen> letters, Profile base, Letterheads letterhead, GradeDraft grades, DraftWords words) {
    int most = Math.max(1, (2 * letters.size() + 2) / 3);
    Wordings headings = new Wordings();
    letters.forEach(l -> l.headings().stream().filter(h -> !letterhead.has(h) && !grades.isGradeLine(h)).map(DraftText::unnumbered).forEach(h -> headings.add(h, l)));
    List<List<String>> openings = letters.stream().map(l -> openings(l, letterhead)).toList();
    return new SubjectDraft(
        titles(letters, base, letterhead, words), letterhead,
        Template.of(openings, most).filter(t -> words(t.stretch()) >= LONG),
        headings.in(most).stream().filter(h -> words(h.text()) > 1 && words.kind(h.text()).isEmpty() || words(h.text()) >= LONG)
            .limit(HEADINGS).toList(),
        words);
  }

  /** Templates of the subject: from lines that refer to an inspection or a report and are not letterhead, if there are any. */
  private static List<Template> titles(List<Specimen> letters, Profile base, Letterheads letterhead, DraftWords words) {
    List<List<String>> all = letters.stream().map(l -> l.titles(TITLES).stream()
        .filter(t -> isSubject(t, base) && !words.kind(t).equals("facts") && !words.kind(t).equals("contact")).toList()).toList();
    List<List<String>> own = all.stream().map(l -> l.stream().filter(t -> !letterhead.isShared(t)).toList()).toList();
    List<List<String>> head = all.stream().map(l -> l.stream().filter(letterhead::has).toList()).toList();
    int least = Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 3)));
    List<List<String>> headed = IntStream.range(0, own.size()).mapToObj(i -> own.get(i).stream().filter(letters.get(i).headings()::contains).toList()).toList();
    for (List<List<String>> lines : List.of(named(own, words), named(head, words), headed)) {
      List<Template> found = Template.all(lines, least);
      if (2 * found.stream().mapToInt(Template::letters).sum() >= letters.size()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<List<String>> named(List<List<String>> lines, DraftWords words) {
    return lines.stream().map(l -> l.stream().filter(words::namesDocument).toList()).toList();
  }

  private static int words(String text) {
    return Tokens.of(text).size();
  }

  private static boolean isSubject(String line, Profile base) {
    return !line.strip().endsWith(".") && !line.strip().endsWith("?")
        && !Phrase.anyStarts(base.words().salutation(), line, Scale.NONE) && !isDate(line, base);
  }

  /** A date, with a short label or without. */
  private static boolean isDate(String line, Profile base) {
    Tokens tokens = Tokens.upTo(LABEL_WORDS + 8, line);
    for (int i = 0; i <= LABEL_WORDS && i < tokens.size(); i++) {
      if (base.scale().dates().parse(tokens.source(i, tokens.size())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The first words of the first long paragraphs. */
  private static List<String> openings(Specimen letter, Letterheads letterhead) {
    List<String> openings = new ArrayList<>();
    for (TextBlock text : letter.texts()) {
      if (text.kind() == BlockKind.PARAGRAPH && !letterhead.has(text.firstLine().text()) && Tokens.hasMoreThan(OPENING_WORDS, text.text()) && openings.size() < 2) {
        Tokens tokens = Tokens.upTo(OPENING_WORDS, text.text());
        openings.add(tokens.source(0, tokens.size()));
      }
    }
    return openings;
  }

  /** What the letters are, in the words of their subject. */
  Optional<String> title() {
    return titles.stream().findFirst().map(t -> t.phrase(words, "...", false).replace(" ...", "").replace("... ", ""))
        .map(t -> words.prepositions().contains(t.substring(t.lastIndexOf(' ') + 1)) ? t.substring(0, t.lastIndexOf(' ')) : t);
  }

  void write(DraftText draft, boolean report, BodyDraft body) {
    draft.comment("Wordings that identify such letters: the weights of those in a letter must add up to 'atLeast' or more. "
        + "Check that no other letters have them: letterminer profile check DIR --against LETTERS");
    draft.line("recognise:");
    int sum = 0;
    Map<String, Integer> phrases = new LinkedHashMap<>();
    titles.forEach(t -> phrases.merge(trimmed(t.phrase(words, "...", false)), t.letters(), Integer::sum));
    for (Map.Entry<String, Integer> title : phrases.entrySet()) {
      String phrase = title.getKey();
      int weight = words(phrase.replace("...", "")) >= LONG ? WEIGHT : LESSER_WEIGHT;
      sum = Math.max(sum, weight);
      signal(draft, phrase, report ? "text" : "subject", weight, title.getValue());
    }
    if (!letterhead.name().isEmpty() && titles.stream().noneMatch(t -> t.begins(Tokens.of(letterhead.name())))) {
      sum += LESSER_WEIGHT;
      signal(draft, DraftText.phrase(letterhead.name()), report ? "text" : "letterhead", LESSER_WEIGHT, 0);
    }
    if (opening.isPresent()) {
      sum += LESSER_WEIGHT;
      signal(draft, opening.get().stretch(), "text", LESSER_WEIGHT, opening.get().letters());
    }
    for (Wordings.Wording heading : headings) {
      sum += 1;
      signal(draft, DraftText.phrase(heading.text()), "heading", 1, heading.count());
    }
    if (sum == 0) {
      draft.line("  []  # these letters have no wording in common: write one");
    }
    draft.line("atLeast: " + Math.max(1, Math.min(WEIGHT, (sum + 1) / 2)));
    if (!titles.isEmpty()) {
      draft.blank().comment("The subject line; {" + body.place() + "} names what it is about.").line("subject:");
      titles.forEach(t -> draft.line("  - " + DraftText.quoted(t.phrase(words, "{" + body.place() + "}", body.isSubject() || report && !body.isCouncil()))));
    }
  }

  private static void signal(DraftText draft, String phrase, String place, int weight, int letters) {
    draft.line("  - {phrase: " + DraftText.quoted(phrase) + ", in: " + place + ", weight: " + weight + "}  # "
        + (letters == 0 ? "all letters" : letters + " letters"));
  }

  private static String trimmed(String phrase) {
    return phrase.replaceFirst("^(?:\\.\\.\\. )+", "").replaceFirst("(?: \\.\\.\\.)+$", "");
  }
}
