package letterminer.profiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * What letters are about, and what they are known by.
 *
 * @param title the line that names their subject, as far as they have it in common
 * @param opening how their first paragraph begins
 * @param headings headings that most of them have
 * @param words words that guesses are made by
 */
record SubjectDraft(
    Optional<Template> title, Optional<Template> opening, List<Wordings.Wording> headings, DraftWords words) {
  private static final int TITLES = 16;
  private static final int OPENING_WORDS = 12;
  private static final int HEADINGS = 4;

  /** Words of an opening: fewer are in letters of other families too. */
  private static final int LONG_OPENING = 4;

  static SubjectDraft of(List<Specimen> letters, Profile base, DraftWords words) {
    int most = Math.max(1, (2 * letters.size() + 2) / 3);
    Wordings headings = new Wordings();
    letters.forEach(l -> l.headings().forEach(h -> headings.add(h, l)));
    List<List<String>> titles = letters.stream()
        .map(l -> l.titles(TITLES).stream().filter(t -> isSubject(t, base)).toList()).toList();
    List<List<String>> openings = letters.stream().map(SubjectDraft::openings).toList();
    return new SubjectDraft(
        Template.of(titles.stream().map(l -> l.stream().filter(words::namesDocument).toList()).toList(), most)
            .or(() -> Template.of(titles, most)),
        Template.of(openings, most).filter(t -> t.stretch().split(" ").length >= LONG_OPENING),
        headings.in(most).stream().filter(h -> Tokens.of(h.text()).size() > 1).limit(HEADINGS).toList(),
        words);
  }

  private static boolean isSubject(String line, Profile base) {
    return !line.strip().endsWith(".") && !Phrase.anyStarts(base.words().salutation(), line, Scale.NONE) && base.scale().dates().parse(line).isEmpty();
  }

  /** The first words of the first long paragraphs. */
  private static List<String> openings(Specimen letter) {
    List<String> openings = new ArrayList<>();
    for (TextBlock text : letter.texts()) {
      if (text.kind() == BlockKind.PARAGRAPH && Tokens.hasMoreThan(OPENING_WORDS, text.text()) && openings.size() < 2) {
        Tokens tokens = Tokens.upTo(OPENING_WORDS, text.text());
        openings.add(tokens.source(0, tokens.size()));
      }
    }
    return openings;
  }

  void write(DraftText draft, boolean report, String body) {
    draft.comment("What such letters are known by: the sum of the weights of what a letter has must reach 'atLeast'. "
        + "Check that no other letter says the same: letterminer profile check DIR --against LETTERS");
    draft.line("recognise:");
    int sum = 0;
    if (title.isPresent()) {
      sum += 5;
      draft.line("  - {phrase: " + DraftText.quoted(title.get().stretch()) + ", in: " + (report ? "text" : "subject")
          + ", weight: 5}  # " + title.get().letters() + " letters");
    }
    if (opening.isPresent()) {
      sum += 3;
      draft.line("  - {phrase: " + DraftText.quoted(opening.get().stretch()) + ", weight: 3}  # " + opening.get().letters() + " letters");
    }
    for (Wordings.Wording heading : headings) {
      sum += 1;
      draft.line("  - {phrase: " + DraftText.quoted(DraftText.phrase(heading.text())) + ", in: heading, weight: 1}  # "
          + heading.count() + " letters");
    }
    if (sum == 0) {
      draft.line("  []  # these letters have no wording in common: write one");
    }
    draft.line("atLeast: " + Math.max(1, Math.min(5, (sum + 1) / 2)));
    title.ifPresent(t -> draft.blank().comment("The subject line; {" + body + "} names what it is about.")
        .line("subject:").line("  - " + DraftText.quoted(t.phrase(words.prepositions(), "{" + body + "}"))));
  }
}
