package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TextBlock;
import letterminer.model.FieldValue;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.FieldRule;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads the fields that a profile declares. A value of the wrong type, or one that another place contradicts, becomes a
 * problem instead of a value. One use per letter.
 */
public final class FieldReader {
  private static final int QUOTED = 80;

  /** Maximum number of words of a heading; a longer block is not one, however it looks. */
  private static final int HEADING_WORDS = 30;

  /** What joins an item to the next. */
  private static final Pattern ITEM_END = Pattern.compile("[;,]? and$");

  private final Profile profile;
  private final Places places;
  private final WordCutter words;
  private final FieldTypes types;

  private FieldReader(Profile profile, Places places, WordCutter words) {
    this.profile = profile;
    this.places = places;
    this.words = words;
    this.types = new FieldTypes(profile);
  }

  /** What was read. */
  public record Fields(List<FieldValue> values, List<Problem> problems) {}

  /** A place of a field: what is printed there, and the lines that hold it. */
  private record Found(String printed, Optional<String> meant, List<Line> lines) {
    Found(String printed, List<Line> lines) {
      this(printed, Optional.empty(), lines);
    }
  }

  /** Reads all fields of a letter; most profiles declare none. */
  public static Fields read(
      Profile profile, Places places, WordCutter words, LetterPart part, Optional<SubjectReader.Subject> subject) {
    return profile.fields().isEmpty()
        ? new Fields(List.of(), List.of()) : new FieldReader(profile, places, words).read(part, subject);
  }

  private Fields read(LetterPart part, Optional<SubjectReader.Subject> subject) {
    List<FieldValue> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (FieldRule rule : profile.fields()) {
      List<Found> found = new ArrayList<>();
      find(rule, part, subject, found::add);
      meanings(rule, part, found::add);
      read(rule, found, part, values, problems);
    }
    return new Fields(List.copyOf(values), List.copyOf(problems));
  }

  private void read(
      FieldRule rule, List<Found> found, LetterPart part, List<FieldValue> values, List<Problem> problems) {
    List<FieldValue> read = new ArrayList<>();
    for (Found place : found) {
      Optional<FieldTypes.Typed> typed = place.meant().map(v -> new FieldTypes.Typed(v, place.printed(), Optional.empty()))
          .or(() -> types.read(rule.type(), place.printed()));
      if (typed.isEmpty()) {
        problems.add(Problem.of(
            ProblemCode.FIELD_UNREADABLE, place.lines().get(0).page(),
            "The field '" + rule.name() + "' is printed here, but " + Problem.quote(place.printed(), QUOTED) + " is not a "
                + rule.type().name().toLowerCase(Locale.ROOT) + "."));
        continue;
      }
      add(read, new FieldValue(
          rule.name(), typed.get().value(), typed.get().span(), places.words(new Quote(typed.get().printed(), place.lines()))));
    }
    if (read.size() > 1 && !rule.many()) {
      problems.add(Problem.of(
          ProblemCode.FIELD_UNREADABLE, read.get(0).places().get(0).page(),
          "The field '" + rule.name() + "' has several values, " + quoted(read)
              + ", but the profile allows only one: none was taken."));
      return;
    }
    if (found.isEmpty() && rule.expected()) {
      problems.add(Problem.of(
          ProblemCode.FIELD_NOT_FOUND, part.firstPage(), "The field '" + rule.name() + "' was not found."));
    }
    values.addAll(read);
  }

  private static String quoted(List<FieldValue> values) {
    return String.join(", ", values.stream().map(v -> Problem.quote(v.value(), QUOTED)).toList());
  }

  /** Adds a value. If it exists already, the place is added to it. */
  private static void add(List<FieldValue> values, FieldValue value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).value().equals(value.value())) {
        List<Printed> all = new ArrayList<>(values.get(i).places());
        value.places().stream().filter(p -> !all.contains(p)).forEach(all::add);
        values.set(i, new FieldValue(value.name(), value.value(), value.span(), all));
        return;
      }
    }
    values.add(value);
  }

  private void find(FieldRule rule, LetterPart part, Optional<SubjectReader.Subject> subject, Consumer<Found> found) {
    switch (rule.in()) {
      case SUBJECT -> subject.ifPresent(s -> inText(rule, s.text(), s.quote(s.text()).lines(), found));
      case HEADING -> {
        subject.ifPresent(s -> inText(rule, s.text(), s.quote(s.text()).lines(), found));
        onHeadings(rule, all(part), found);
      }
      case LETTERHEAD -> onLines(rule, letterhead(part), found);
      case LINE -> onLines(rule, all(part), found);
      case TABLE -> inTables(rule, all(part), found);
      case SENTENCE -> inSentences(rule, all(part), found);
    }
  }

  private void meanings(FieldRule rule, LetterPart part, Consumer<Found> found) {
    for (TextBlock block : rule.meanings().isEmpty() ? List.<TextBlock>of() : under(rule, all(part))) {
      Tokens tokens = words.of(block.text());
      for (FieldRule.Meaning meaning : rule.meanings()) {
        meaning.phrases().stream().flatMap(p -> p.find(tokens, profile.scale()).stream()).findFirst().ifPresent(
            m -> found.accept(new Found(tokens.source(m.start(), m.end()), Optional.of(meaning.value()), block.lines())));
      }
    }
  }

  /** The blocks above the salutation; in a report, its first page. */
  private static List<Block> letterhead(LetterPart part) {
    return part.salutation().isPresent()
        ? part.head() : part.body().stream().filter(b -> b.page() == part.firstPage()).toList();
  }

  private static List<Block> all(LetterPart part) {
    List<Block> all = new ArrayList<>(part.head());
    all.addAll(part.afterSalutation());
    return all;
  }

  /** The blocks under the headings that the rule names, or all blocks. */
  private List<TextBlock> under(FieldRule rule, List<Block> blocks) {
    List<TextBlock> flat = LetterPart.flat(blocks);
    if (rule.under().isEmpty()) {
      return flat;
    }
    List<TextBlock> result = new ArrayList<>();
    boolean open = false;
    for (TextBlock block : flat) {
      if (block.kind() == BlockKind.HEADING && !Tokens.hasMoreThan(HEADING_WORDS, block.text())) {
        open = Phrase.anyMatches(rule.under(), words.of(block.text()), profile.scale());
      } else if (open) {
        result.add(block);
      }
    }
    return result;
  }

  /** Finds a label at the beginning of a line, with the value after it or on the next line. */
  private void onLines(FieldRule rule, List<Block> blocks, Consumer<Found> found) {
    List<Line> lines = under(rule, blocks).stream().flatMap(b -> b.lines().stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!Phrase.anyMayStart(rule.phrases(), line.firstWord().text())) {
        continue;
      }
      Tokens tokens = Tokens.of(line.text());
      for (Phrase phrase : rule.phrases()) {
        Optional<Phrase.Match> match = phrase.startsWith(tokens, profile.scale());
        if (match.isPresent()) {
          String value = value(match.get(), tokens);
          if (!value.isEmpty()) {
            found.accept(new Found(value, List.of(line)));
          } else if (i + 1 < lines.size() && lines.get(i + 1).page() == line.page()) {
            found.accept(new Found(lines.get(i + 1).text().strip(), List.of(lines.get(i + 1))));
          }
          break;
        }
      }
    }
  }

  private void onHeadings(FieldRule rule, List<Block> blocks, Consumer<Found> found) {
    for (TextBlock block : LetterPart.flat(blocks)) {
      boolean heading = block.kind() == BlockKind.HEADING || block.firstLine().bold();
      if (!heading || Tokens.hasMoreThan(HEADING_WORDS, block.text())) {
        continue;
      }
      Tokens tokens = words.of(block.text());
      rule.phrases().stream().flatMap(p -> p.startsWith(tokens, profile.scale()).stream())
          .map(m -> value(m, tokens)).filter(v -> !v.isEmpty()).findFirst()
          .ifPresent(v -> found.accept(new Found(v, block.lines())));
    }
  }

  /** Finds a label in a cell: the value is the next cell of the row or, under a head, the cells of the column. */
  private void inTables(FieldRule rule, List<Block> blocks, Consumer<Found> found) {
    for (Block block : blocks) {
      if (!(block instanceof TableBlock table)) {
        continue;
      }
      for (int r = 0; r < table.rows().size(); r++) {
        List<TableCell> cells = table.rows().get(r).filled();
        for (int c = 0; c < cells.size(); c++) {
          if (!Phrase.anyMatches(rule.phrases(), words.of(cells.get(c).textWithoutNoteMarks()), profile.scale())) {
            continue;
          }
          if (c == 0 && cells.size() > 1 && !isHead(table, r)) {
            accept(cells.get(1), found);
          } else if (r == 0) {
            int column = cells.get(c).column();
            table.rows().stream().skip(1).forEach(row -> row.cell(column).ifPresent(cell -> accept(cell, found)));
          }
        }
      }
    }
  }

  /** Whether the first row is a head: all in bold, above rows that are not. */
  private static boolean isHead(TableBlock table, int row) {
    return row == 0 && table.rows().size() > 1
        && table.rows().get(0).filled().stream().allMatch(c -> c.lines().get(0).bold())
        && table.rows().get(1).filled().stream().noneMatch(c -> c.lines().get(0).bold());
  }

  private static void accept(TableCell cell, Consumer<Found> found) {
    found.accept(new Found(cell.textWithoutNoteMarks(), cell.lines()));
  }

  private void inSentences(FieldRule rule, List<Block> blocks, Consumer<Found> found) {
    List<TextBlock> texts = under(rule, blocks);
    for (int i = 0; i < texts.size(); i++) {
      TextBlock block = texts.get(i);
      List<TextBlock> items = block.text().endsWith(":") ? itemsAt(texts, i + 1) : List.of();
      inText(rule, block.text(), block.lines(), one -> found.accept(withItems(one, block, items)));
    }
  }

  private static List<TextBlock> itemsAt(List<TextBlock> texts, int start) {
    return texts.subList(start, texts.size()).stream().takeWhile(b -> b.kind() == BlockKind.ITEM).toList();
  }

  /** A value that ends in the colon of its block goes on in the items below: 'focusing specifically on:'. */
  private static Found withItems(Found found, TextBlock block, List<TextBlock> items) {
    if (items.isEmpty() || !FieldTypes.trimmed(block.text()).endsWith(found.printed())) {
      return found;
    }
    List<String> texts = items.stream().map(item -> ITEM_END.matcher(FieldTypes.trimmed(item.text())).replaceFirst("")).toList();
    List<Line> lines = new ArrayList<>(block.lines());
    items.forEach(item -> lines.addAll(item.lines()));
    return new Found(found.printed() + ": " + String.join("; ", texts), found.meant(), lines);
  }

  private void inText(FieldRule rule, String text, List<Line> lines, Consumer<Found> found) {
    Tokens tokens = words.of(text);
    for (Phrase phrase : rule.phrases()) {
      Optional<Phrase.Match> match = phrase.find(tokens, profile.scale());
      if (match.isPresent()) {
        String value = value(match.get(), tokens);
        if (!value.isEmpty()) {
          found.accept(new Found(FieldTypes.sentence(value), lines));
        }
        return;
      }
    }
  }

  /** The text captured by a named slot of the phrase; without one, the text after the phrase. */
  private static String value(Phrase.Match match, Tokens tokens) {
    for (String name : List.of("number", "date", "dates", "grade", "value", "rest")) {
      if (match.get(name).isPresent()) {
        return match.get(name).get();
      }
    }
    return FieldTypes.trimmed(tokens.sourceAfter(match.end()));
  }
}
