package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.WordCutter;
import letterminer.extraction.people.PersonReader;
import letterminer.extraction.people.TeamReader;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.Period;
import letterminer.profile.DateSpan;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Reads when an inspection or visit took place, and who inspected, using the profile's wordings. One use per letter.
 */
public final class InspectionReader {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L})]{2})\\.\\s+(?=\\p{Lu})");

  /** Maximum number of days between an inspection and the letter about it. */
  private static final int MOST_DAYS_BEFORE = 366;

  /** Maximum number of characters of a list of inspectors; anything longer is not a list of names. */
  private static final int MOST_NAMES = 1500;

  /** Shows that a text continues in the next paragraph: a comma, a joining word, or the end of a label. */
  private static final Pattern BROKEN_OFF = Pattern.compile(
      "(?:.*\\s)?(?:and|&|to|until|from|between|on|by|with|were|was)|.*[,:]|.*\\d\\s*[-\u2010-\u2015\u2212\u2500]", Pattern.DOTALL);

  /** Number of characters at the end of a text that show whether it continues. */
  private static final int LAST_WORDS = 12;

  /** Maximum number of characters of a label whose value is in the next paragraph. */
  private static final int LABEL_LENGTH = 60;

  /** The next label of a list of people. */
  private static final Pattern NEXT_LABEL = Pattern.compile("(?<=[\\p{L}) ]):(?=\\s|$)");

  private final Profile profile;
  private final PersonReader persons;
  private final WordCutter words;
  private final List<Block> blocks;
  private final List<String> texts = new ArrayList<>();

  /** The blocks of each text. */
  private final List<List<TextBlock>> sources = new ArrayList<>();

  public InspectionReader(Profile profile, List<Block> blocks, WordCutter words) {
    this.profile = profile;
    this.persons = new PersonReader(profile.words());
    this.words = words;
    this.blocks = blocks;
    gather();
  }

  /** The days of the inspection, and where they are printed. */
  public record Days(Period period, Quote place) {}

  /**
   * The days of the inspection, from the first place of the first of the profile's wordings that occurs. Days more than
   * a year before the letter are those of an earlier inspection.
   *
   * @param letter the letter's date, which supplies the year if none is printed
   */
  public Optional<Days> dates(Optional<LocalDate> letter) {
    for (Phrase phrase : profile.inspection()) {
      for (int i = 0; i < texts.size(); i++) {
        Optional<String> printed = phrase.find(words.of(texts.get(i)), profile.scale()).flatMap(m -> m.get("dates"));
        Optional<DateSpan> span = printed
            .flatMap(d -> profile.scale().dates().span(d, letter))
            .filter(s -> letter.map(d -> s.end().isAfter(d.minusDays(MOST_DAYS_BEFORE))).orElse(true));
        if (span.isPresent()) {
          Quote place = Quote.in(sources.get(i), printed.orElseThrow());
          return span.map(s -> new Days(new Period(s.start(), s.end()), place));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Names of the inspectors, in order and without duplicates: those of the team's list, or else, for each wording,
   * those of the first place that has any.
   */
  public List<Quote> inspectors() {
    Map<String, Quote> names = new LinkedHashMap<>();
    new TeamReader(profile, persons).read(blocks).forEach(n -> names.putIfAbsent(n.text(), n));
    if (names.isEmpty()) {
      profile.inspectors().forEach(phrase -> firstNames(phrase).forEach(n -> names.putIfAbsent(n.text(), n)));
    }
    return List.copyOf(names.values());
  }

  /**
   * The names in the first sentence that has any after the wording. Only texts that contain it are split into
   * sentences.
   */
  private List<Quote> firstNames(Phrase phrase) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (phrase.find(words.of(text), profile.scale()).isPresent()) {
        for (String sentence : SENTENCE_END.split(text)) {
          List<String> names = names(Tokens.of(sentence), phrase);
          if (!names.isEmpty()) {
            List<TextBlock> source = sources.get(i);
            return names.stream().map(n -> Quote.in(source, n)).toList();
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isBrokenOff(String text) {
    int most = text.endsWith(":") ? LABEL_LENGTH : MOST_NAMES;
    return text.length() < most && BROKEN_OFF.matcher(text.substring(Math.max(0, text.length() - LAST_WORDS))).matches();
  }

  private List<String> names(Tokens sentence, Phrase phrase) {
    Optional<Phrase.Match> match = phrase.find(sentence, profile.scale());
    if (match.isEmpty()) {
      return List.of();
    }
    String after = sentence.sourceAfter(match.get().end()).replaceFirst("^[\\s:]+", "");
    String[] upToLabel = NEXT_LABEL.split(after.substring(0, Math.min(after.length(), MOST_NAMES)), 2);
    return persons.listed(upToLabel[0]);
  }

  /** Collects the text of every paragraph, joining one that is broken off with the next, and the rows of tables. */
  private void gather() {
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        int last = texts.size() - 1;
        if (last >= 0 && isBrokenOff(texts.get(last))) {
          texts.set(last, texts.get(last) + " " + text.textWithoutNoteMarks()); // Broken off by hand.
          List<TextBlock> both = new ArrayList<>(sources.get(last));
          both.add(text);
          sources.set(last, both);
        } else {
          texts.add(text.textWithoutNoteMarks());
          sources.add(List.of(text));
        }
      } else if (block instanceof TableBlock table) {
        for (TableRow row : table.rows()) {
          texts.add(String.join(" ", row.filled().stream().map(TableCell::textWithoutNoteMarks).toList()));
          sources.add(row.filled().stream().flatMap(c -> c.blocks().stream()).toList());
        }
      }
    }
  }
}
