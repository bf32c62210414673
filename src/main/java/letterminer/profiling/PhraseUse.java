package letterminer.profiling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.layout.Block;
import letterminer.layout.Layout;
import letterminer.layout.TableBlock;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Finding;
import letterminer.profile.NearMiss;
import letterminer.profile.OwnProfile.PlacedPhrase;
import letterminer.profile.Phrase;
import letterminer.profile.ProfileFolder;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * Which phrases of a folder's profiles occur anywhere in some letters, regardless of their key. A phrase that never occurs
 * is misspelt or superfluous. For one thread.
 */
final class PhraseUse {
  /** How many texts are kept for finding near matches; letters repeat each other's headings, so there are far fewer. */
  private static final int MOST_TEXTS = 5000;

  /** The longest text that is kept: headings, labels and short sentences. */
  private static final int LONGEST = 30;

  /** How many phrases of one list are named individually. */
  private static final int MOST_NAMED = 5;

  private record Text(String file, String text) {}

  private final List<PlacedPhrase> unseen = new ArrayList<>();
  private final List<PlacedPhrase> all;
  private final List<Scale> scales;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  PhraseUse(ProfileFolder folder) {
    all = folder.phrases().stream().filter(p -> !p.key().startsWith("words.")).toList();
    unseen.addAll(all);
    scales = folder.own().stream().map(o -> o.profile().scale()).distinct().toList();
  }

  /** Adds a letter. */
  void add(Path file, Layout layout) {
    String before = "";
    for (String text : texts(layout)) {
      see(text);
      see(before + " " + text); // A heading, or a label and its value, may be two blocks.
      before = text;
      Tokens tokens = Tokens.upTo(LONGEST + 1, text);
      if (tokens.size() > 0 && tokens.size() <= LONGEST && texts.size() < MOST_TEXTS) {
        texts.putIfAbsent(tokens.flat(), new Text(file.getFileName().toString(), text));
      }
    }
  }

  private static List<String> texts(Layout layout) {
    List<String> texts = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block instanceof TextBlock text) {
        texts.add(text.text());
      } else if (block instanceof TableBlock table) {
        for (TableRow row : table.rows()) {
          row.filled().forEach(c -> texts.add(c.textWithoutNoteMarks()));
        }
      }
    }
    layout.footnotes().forEach(n -> texts.add(n.text()));
    layout.furniture().forEach(l -> texts.add(l.text()));
    return texts;
  }

  private void see(String text) {
    Tokens tokens = Tokens.of(text);
    unseen.removeIf(p -> occurs(p.phrase(), tokens));
  }

  private boolean occurs(Phrase phrase, Tokens text) {
    return scales.stream().anyMatch(s -> phrase.find(text, s).isPresent());
  }

  /** A line for each phrase that never occurs, or one for a list of which no phrase occurs. */
  List<Finding> findings() {
    Map<String, List<PlacedPhrase>> byList = new LinkedHashMap<>();
    unseen.forEach(p -> byList.computeIfAbsent(list(p), l -> new ArrayList<>()).add(p));
    List<Finding> findings = new ArrayList<>();
    List<Tokens> candidates = texts.values().stream().map(t -> Tokens.of(t.text())).toList();
    byList.forEach((list, phrases) -> {
      long size = all.stream().filter(p -> list(p).equals(list)).count();
      Finding.Level level = size == phrases.size() ? Finding.Level.WARNING : Finding.Level.NOTE;
      for (PlacedPhrase phrase : phrases.subList(0, Math.min(MOST_NAMED, phrases.size()))) {
        findings.add(new Finding(level, phrase.place() + "'" + phrase.phrase() + "' (" + phrase.key()
            + ") occurs in none of these letters" + near(phrase.phrase(), candidates) + "."));
      }
      if (phrases.size() > MOST_NAMED) {
        PlacedPhrase next = phrases.get(MOST_NAMED);
        findings.add(new Finding(level, next.place() + "and neither do " + (phrases.size() - MOST_NAMED) + " more of '" + next.key() + "'."));
      }
    });
    return findings;
  }

  private static String list(PlacedPhrase phrase) {
    return phrase.place().substring(0, phrase.place().lastIndexOf(':', phrase.place().length() - 3)) + " " + phrase.key();
  }

  private String near(Phrase phrase, List<Tokens> candidates) {
    Set<Scale> known = new LinkedHashSet<>(scales);
    Optional<NearMiss> near = known.stream().flatMap(s -> NearMiss.of(phrase, candidates, false, s).stream()).findFirst();
    return near.map(n -> "; nearest is '" + n.text() + "' in " + file(n.text()) + ": " + n.difference()).orElse("");
  }

  private String file(String text) {
    return texts.values().stream().filter(t -> t.text().contains(text)).map(Text::file).findFirst().orElse("one of them");
  }
}
