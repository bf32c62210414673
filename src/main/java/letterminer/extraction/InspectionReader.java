package letterminer.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/** Reads when an inspection or visit took place, and who inspected, by the profile's wordings. For one letter. */
final class InspectionReader {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L})]{2})\\.\\s+(?=\\p{Lu})");

  /** Characters that a list of inspectors may have; what goes on longer is no list of names. */
  private static final int MOST_NAMES = 1500;

  /** Blocks below the heading of a team that may list it. */
  private static final int TEAM_BLOCKS = 4;

  private final Profile profile;
  private final PersonReader persons;
  private final WordCutter words;
  private final List<Block> blocks;
  private final List<String> texts;

  InspectionReader(Profile profile, List<Block> blocks, WordCutter words) {
    this.profile = profile;
    this.persons = new PersonReader(profile.words());
    this.words = words;
    this.blocks = blocks;
    this.texts = texts(blocks);
  }

  /**
   * The days of the inspection: of the first of the profile's wordings that stands anywhere, the first place.
   *
   * @param letter the letter's date, which gives the year where none is printed
   */
  Optional<Period> dates(Optional<LocalDate> letter) {
    for (Phrase phrase : profile.inspection()) {
      for (String text : texts) {
        Optional<DateSpan> span = phrase.find(words.of(text), profile.scale())
            .flatMap(m -> m.get("dates"))
            .flatMap(d -> DateSpan.parse(d, letter));
        if (span.isPresent()) {
          return span.map(s -> new Period(s.start().toString(), s.end().toString()));
        }
      }
    }
    return Optional.empty();
  }

  /** Names of the inspectors, in order, each once: for each wording those of the first place that has any. */
  List<String> inspectors() {
    Set<String> names = new LinkedHashSet<>();
    for (Phrase phrase : profile.inspectors()) {
      names.addAll(firstNames(phrase));
    }
    names.addAll(team());
    return List.copyOf(names);
  }

  /** The names in the first sentence that has any behind the wording; only texts that hold it are cut up. */
  private List<String> firstNames(Phrase phrase) {
    for (String text : texts) {
      if (phrase.find(words.of(text), profile.scale()).isPresent()) {
        for (String sentence : SENTENCE_END.split(text)) {
          List<String> names = names(Tokens.of(sentence), phrase);
          if (!names.isEmpty()) {
            return names;
          }
        }
      }
    }
    return List.of();
  }

  /** The people listed under a heading of the profile's, a line each: name, then office. */
  private List<String> team() {
    List<String> names = new ArrayList<>();
    int left = 0;
    for (Block block : blocks) {
      boolean heading = block instanceof TextBlock text
          && Phrase.anyMatches(profile.team(), text.text(), profile.scale());
      if (heading) {
        left = TEAM_BLOCKS;
      } else if (left-- > 0) {
        LetterPart.flat(List.of(block)).stream().flatMap(t -> t.lines().stream())
            .flatMap(l -> persons.entry(l.text()).stream())
            .filter(p -> persons.holdsRole(p.rest()))
            .forEach(p -> names.add(p.name()));
      }
    }
    return names;
  }

  private static boolean isBrokenOff(String text) {
    return text.length() < MOST_NAMES && (text.endsWith(",") || text.endsWith(" and") || text.endsWith("&"));
  }

  private List<String> names(Tokens sentence, Phrase phrase) {
    Optional<Phrase.Match> match = phrase.find(sentence, profile.scale());
    if (match.isEmpty()) {
      return List.of();
    }
    String after = sentence.sourceAfter(match.get().end());
    return persons.listed(after.substring(0, Math.min(after.length(), MOST_NAMES)));
  }

  /** Every paragraph's text, one that is broken off with the next; of tables every row's. */
  private static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        int last = texts.size() - 1;
        if (last >= 0 && isBrokenOff(texts.get(last))) {
          texts.set(last, texts.get(last) + " " + text.textWithoutNoteMarks()); // Broken off by hand.
        } else {
          texts.add(text.textWithoutNoteMarks());
        }
      } else if (block instanceof TableBlock table) {
        for (TableRow row : table.rows()) {
          texts.add(String.join(" ", row.filled().stream().map(TableCell::textWithoutNoteMarks).toList()));
        }
      }
    }
    return texts;
  }
}
