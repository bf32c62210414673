package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.TextEnds;
import letterminer.extraction.people.FoundAddressee;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TextBlock;
import letterminer.model.Authority;
import letterminer.model.Problem;
import letterminer.profile.BodyRegister;
import letterminer.profile.BodyRule;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Finds the company, school or other body that a letter is about, for profiles that read one. Of several names in one
 * place none is taken, unless the researcher's list contains exactly one of them. Immutable.
 */
public final class BodyNameReader {
  /** Maximum number of words of a line that is only a name. */
  private static final int NAME_WORDS = 16;

  /** Characters of a name that a message quotes. */
  private static final int QUOTED = 80;

  private final Profile profile;
  private final BodyRule rule;

  public BodyNameReader(Profile profile, BodyRule rule) {
    this.profile = profile;
    this.rule = rule;
  }

  /** The body, from the first of the profile's places that names one. */
  public Optional<NamedBody> read(
      Optional<SubjectReader.Subject> subject, LetterPart part, List<FoundAddressee> addressees) {
    Optional<Quote> unknown = Optional.empty();
    for (BodyRule.Place place : rule.from()) {
      Optional<Quote> found = switch (place) {
        case SUBJECT -> inSubject(subject);
        case LABEL -> one(afterLabels(part));
        case ADDRESS -> inAddress(part, addressees);
        case TITLE -> inTitle(subject, part);
      };
      if (found.isPresent() && isKnown(found.get().text())) {
        return found.map(this::named);
      }
      unknown = unknown.or(() -> found); // A later place may have one that is in the list.
    }
    return unknown.map(this::named);
  }

  private boolean isKnown(String name) {
    return rule.register().map(r -> !r.named(name).isEmpty()).orElse(true);
  }

  private NamedBody named(Quote quote) {
    String written = quote.text().strip().replaceAll("\\s+", " ");
    List<BodyRegister.RegisteredBody> entries = rule.register().map(r -> r.named(written)).orElse(List.of());
    Optional<String> doubt = rule.register().filter(r -> entries.size() != 1).map(r ->
        Problem.quote(written, QUOTED) + (entries.isEmpty() ? " is not in the list " : " names "
            + entries.size() + " rows of the list ") + r.file() + "; code and region are left out.");
    Optional<BodyRegister.RegisteredBody> entry = entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    return new NamedBody(quote, new Authority(
        entries.isEmpty() ? written : entries.get(0).name(), written, Optional.empty(), Optional.empty(),
        entry.flatMap(BodyRegister.RegisteredBody::region), Optional.of(rule.kind()), entry.flatMap(BodyRegister.RegisteredBody::code)), doubt);
  }

  /** The subject's text in the body's place, or the name in it that is in the list. */
  private Optional<Quote> inSubject(Optional<SubjectReader.Subject> subject) {
    Optional<String> captured = subject.flatMap(SubjectReader.Subject::match).flatMap(m -> m.get("authority"))
        .map(BodyNameReader::bare)
        .filter(n -> !n.isEmpty() && !Character.isLowerCase(n.charAt(0))); // 'your premises' is not a name.
    return captured.flatMap(this::knownWithin).or(() -> subject.flatMap(s -> knownWithin(s.text()))).or(() -> captured)
        .map(name -> subject.get().quote(name));
  }

  private Optional<String> knownWithin(String text) {
    return rule.register().flatMap(r -> r.named(text).isEmpty() ? r.within(text) : Optional.of(text));
  }

  private static String bare(String name) {
    return TextEnds.without(name.strip(), " ,;:\u2013-");
  }

  /** One of several names if they are all the same, or if the list contains exactly one of them. */
  private Optional<Quote> one(List<Quote> found) {
    List<Quote> known = rule.register().isPresent() ? found.stream().filter(q -> isKnown(q.text())).toList() : List.of();
    List<Quote> counted = known.isEmpty() ? found : known;
    Set<String> names = counted.stream().map(q -> Tokens.of(q.text()).flat()).collect(Collectors.toSet());
    return names.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
  }

  /** Names after labels: on the first page if it has any, otherwise anywhere. */
  private List<Quote> afterLabels(LetterPart part) {
    List<Block> all = new ArrayList<>(part.head());
    all.addAll(part.afterSalutation());
    List<Quote> found = new ArrayList<>();
    for (Block block : all) {
      if (block.page() > part.firstPage() && !found.isEmpty()) {
        break;
      }
      if (block instanceof TableBlock table) {
        inTable(table, found);
      } else if (block instanceof TextBlock text) {
        inLines(text.lines(), found);
      }
    }
    return found;
  }

  private void inLines(List<Line> lines, List<Quote> found) {
    for (int i = 0; i < lines.size(); i++) {
      Tokens tokens = Tokens.of(lines.get(i).text());
      for (Phrase label : rule.labels()) {
        Optional<Phrase.Match> match = label.startsWith(tokens, profile.scale());
        if (match.isPresent()) {
          String rest = FieldTypes.trimmed(tokens.sourceAfter(match.get().end()));
          int at = rest.isEmpty() ? i + 1 : i;
          if (at < lines.size()) {
            add(rest.isEmpty() ? lines.get(at).text() : rest, List.of(lines.get(at)), found);
          }
          break;
        }
      }
    }
  }

  private void inTable(TableBlock table, List<Quote> found) {
    for (var row : table.rows()) {
      List<TableCell> cells = row.filled();
      for (int c = 0; c + 1 < cells.size(); c++) {
        if (Phrase.anyMatches(rule.labels(), Tokens.of(cells.get(c).textWithoutNoteMarks()), profile.scale())) {
          add(cells.get(c + 1).textWithoutNoteMarks(), cells.get(c + 1).lines(), found);
        }
      }
      if (cells.size() == 1) {
        inLines(cells.get(0).lines(), found);
      }
    }
  }

  private void add(String printed, List<Line> lines, List<Quote> found) {
    String name = bare(knownWithin(printed).orElse(printed));
    if (!name.isEmpty() && !Tokens.hasMoreThan(NAME_WORDS, name)) {
      found.add(new Quote(name, lines));
    }
  }

  private Optional<Quote> inAddress(LetterPart part, List<FoundAddressee> addressees) {
    if (addressees.isEmpty()) {
      return ofLines(LetterPart.flat(part.head()).stream().flatMap(b -> b.lines().stream()).toList());
    }
    for (FoundAddressee addressee : addressees) {
      Optional<Quote> found = ofLines(addressee.lines().subList(1, addressee.lines().size()))
          .or(() -> addressee.organisation().map(o -> new Quote(bare(o), addressee.lines())))
          .or(() -> aboveStreet(addressee));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A line that is in the list, or contains a word typical of such names. */
  private Optional<Quote> ofLines(List<Line> lines) {
    List<Quote> known = new ArrayList<>();
    List<Quote> worded = new ArrayList<>();
    for (Line line : lines) {
      String text = bare(line.text());
      knownWithin(text).ifPresent(name -> known.add(new Quote(name, List.of(line))));
      if (hasWord(text)) {
        worded.add(new Quote(text, List.of(line)));
      }
    }
    return known.isEmpty() ? one(worded) : one(known);
  }

  private boolean hasWord(String line) {
    Tokens tokens = Tokens.upTo(NAME_WORDS + 1, line);
    boolean found = false;
    for (int i = 0; i < tokens.size() && tokens.size() <= NAME_WORDS; i++) {
      found |= rule.words().contains(tokens.word(i).toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /** The line between a person's name and office and the number of a house: 'Marrow Bakers' above '12 Quay Street'. */
  private static Optional<Quote> aboveStreet(FoundAddressee addressee) {
    List<Line> lines = addressee.lines();
    for (int i = 2; i < lines.size(); i++) {
      String above = bare(lines.get(i - 1).text());
      if (Character.isDigit(lines.get(i).text().strip().charAt(0))) {
        boolean office = addressee.role().map(r -> r.contains(above)).orElse(false);
        return office ? Optional.empty() : Optional.of(new Quote(above, List.of(lines.get(i - 1))));
      }
    }
    return Optional.empty();
  }

  /** A line of a report's title that is only a name: one in the list, or one next to the subject. */
  private Optional<Quote> inTitle(Optional<SubjectReader.Subject> subject, LetterPart part) {
    if (part.salutation().isPresent()) {
      return Optional.empty();
    }
    List<TextBlock> beginning = SubjectReader.beginning(part);
    Optional<Quote> known = beginning.stream().flatMap(b -> b.lines().stream())
        .filter(l -> rule.register().filter(r -> !r.named(l.text()).isEmpty()).isPresent())
        .map(l -> new Quote(l.text().strip(), List.of(l))).findFirst();
    if (known.isPresent() || subject.isEmpty()) {
      return known;
    }
    int first = beginning.indexOf(subject.get().blocks().get(0));
    int last = first + subject.get().blocks().size();
    return first < 0 ? Optional.empty() : titleLine(beginning, first - 1).or(() -> titleLine(beginning, last));
  }

  private static Optional<Quote> titleLine(List<TextBlock> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at).kind() == BlockKind.HEADING
        && !Tokens.hasMoreThan(NAME_WORDS, blocks.get(at).text())
        ? Optional.of(new Quote(bare(blocks.get(at).textWithoutNoteMarks()), blocks.get(at).lines())) : Optional.empty();
  }
}
