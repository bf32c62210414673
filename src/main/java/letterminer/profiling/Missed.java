package letterminer.profiling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.dataset.Json;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.Layout;
import letterminer.layout.ListMarker;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.Letter;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * A part of a file that no rule of its letter's profile took: no value was read from it, and it is not narrative of an
 * area. A list in an area's section counts as narrative only if it is numbered like the paragraphs of the report.
 *
 * @param kind what it is
 * @param page page it begins on
 * @param size how many items or rows it has; 1 for headings and paragraphs
 * @param text its text, or the beginning of it
 */
public record Missed(Kind kind, int page, int size, String text) {

  /** What was missed. */
  public enum Kind {
    HEADING,
    LIST,
    TABLE,
    PARAGRAPH
  }

  /** A value with fewer letters may occur in a paragraph by chance, unless it is more than half of it. */
  private static final int LONG_ENOUGH = 12;

  /** Keys of a letter's record that name what is near a value, or what was not taken. */
  private static final Set<String> NOT_TAKEN = Set.of("section", "sections", "problems", "corrections", "id", "file");

  /** What was missed in a file, in reading order; nothing where it has no letter. */
  public static List<Missed> of(Layout layout, List<Letter> letters, List<Profile> profiles) {
    return letters.isEmpty() ? List.of() : new Search(letters, profiles).missed(layout.blocks());
  }

  /** What the letters of a file took. */
  private static final class Search {
    private final Set<String> values = new HashSet<>();
    private final Set<String> narrative = new HashSet<>();
    private final List<Phrase> headings = new ArrayList<>();
    private final Scale scale;
    private final boolean numberedNarrative;

    Search(List<Letter> letters, List<Profile> profiles) {
      for (Letter letter : letters) {
        collect(Json.lines().valueToTree(letter), values);
        letter.sections().stream().filter(s -> s.area().isPresent()).forEach(s -> {
          add(s.heading(), narrative);
          s.paragraphs().forEach(p -> collect(Json.lines().valueToTree(p), narrative));
        });
      }
      Optional<Profile> profile = profiles.stream().filter(p -> p.id().equals(letters.get(0).profile())).findFirst();
      profile.ifPresent(p -> Stream.of(
          p.facts(), p.contact(), p.headings().other(), p.headings().parts(), p.imprint(), p.words().salutation(),
          p.words().closing()).forEach(headings::addAll));
      scale = profile.map(Profile::scale).orElse(Scale.NONE);
      numberedNarrative = profile.filter(p -> p.lists().elsewhere() == Profile.Elsewhere.NARRATIVE).isPresent();
    }

    private void collect(JsonNode node, Set<String> texts) {
      if (node.isTextual()) {
        add(node.textValue(), texts);
      }
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!NOT_TAKEN.contains(field.getKey())) {
          collect(field.getValue(), texts);
        }
      }
      if (node.isArray()) {
        node.forEach(n -> collect(n, texts));
      }
    }

    private static void add(String text, Set<String> texts) {
      String flat = Tokens.of(text).flat();
      if (flat.length() > 1) {
        texts.add(flat);
      }
    }

    List<Missed> missed(List<Block> blocks) {
      List<Missed> missed = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof TableBlock table) {
          table(table).ifPresent(missed::add);
          continue;
        }
        TextBlock text = (TextBlock) blocks.get(i);
        if (text.kind() == BlockKind.ITEM) {
          List<TextBlock> items = itemsFrom(blocks, i);
          List<TextBlock> lost = items.stream().filter(item -> !isTakenItem(item)).toList();
          if (lost.size() > items.size() / 2) {
            headingOverList(blocks, i, missed).ifPresent(missed::add);
            missed.add(new Missed(Kind.LIST, lost.get(0).page(), lost.size(), lost.get(0).text()));
          }
          i += items.size() - 1;
        } else if (!isTaken(text.text()) && !isKnownHeading(text)) {
          missed.add(new Missed(
              text.kind() == BlockKind.HEADING ? Kind.HEADING : Kind.PARAGRAPH, text.page(), 1, text.text()));
        }
      }
      return List.copyOf(missed);
    }

    private static List<TextBlock> itemsFrom(List<Block> blocks, int from) {
      List<TextBlock> items = new ArrayList<>();
      for (int i = from; i < blocks.size(); i++) {
        if (!(blocks.get(i) instanceof TextBlock item) || item.kind() != BlockKind.ITEM) {
          break;
        }
        items.add(item);
      }
      return items;
    }

    /** The heading directly above a list that was missed, unless it is a value or was listed already. */
    private Optional<Missed> headingOverList(List<Block> blocks, int at, List<Missed> missed) {
      boolean heading = at > 0 && blocks.get(at - 1) instanceof TextBlock text && text.kind() == BlockKind.HEADING;
      if (!heading || isIn(values, ((TextBlock) blocks.get(at - 1)).text())) {
        return Optional.empty();
      }
      TextBlock above = (TextBlock) blocks.get(at - 1);
      Missed found = new Missed(Kind.HEADING, above.page(), 1, above.text());
      return Optional.of(found).filter(m -> missed.isEmpty() || !missed.get(missed.size() - 1).equals(m));
    }

    private boolean isTakenItem(TextBlock item) {
      boolean mayBeNarrative = numberedNarrative && item.hasMarker(ListMarker.Style.NUMBER);
      return isIn(values, item.text()) || mayBeNarrative && isIn(narrative, item.text());
    }

    private Optional<Missed> table(TableBlock table) {
      List<String> cells = table.rows().stream().flatMap(r -> r.filled().stream()).map(c -> c.text()).toList();
      return cells.stream().anyMatch(this::isTaken)
          ? Optional.empty()
          : Optional.of(new Missed(Kind.TABLE, table.page(), table.rows().size(), String.join(" | ", cells)));
    }

    private boolean isKnownHeading(TextBlock block) {
      return Phrase.anyStarts(headings, block.text(), scale);
    }

    private boolean isTaken(String text) {
      return isIn(values, text) || isIn(narrative, text);
    }

    private static boolean isIn(Set<String> taken, String text) {
      String flat = Tokens.of(text).flat();
      if (flat.isEmpty() || taken.contains(flat)) {
        return true;
      }
      return taken.stream().anyMatch(t -> (t.length() >= LONG_ENOUGH || 2 * t.length() > flat.length()) && flat.contains(t)
          || flat.length() >= LONG_ENOUGH && t.contains(flat));
    }
  }
}
