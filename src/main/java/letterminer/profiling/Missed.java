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
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.Letter;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * A part of a file that no rule of its letter's profile took: no value was read from it, and it is not narrative of an area.
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

  /** A value with fewer letters may occur in a paragraph by chance. */
  private static final int LONG_ENOUGH = 12;

  /** Keys of a letter's record that name what is near a value, or what was not taken. */
  private static final Set<String> NOT_TAKEN = Set.of("section", "sections", "problems", "corrections", "id", "file");

  /** What was missed in a file, in reading order; nothing where it has no letter. */
  public static List<Missed> of(Layout layout, List<Letter> letters, List<Profile> profiles) {
    return letters.isEmpty() ? List.of() : new Search(letters, profiles).missed(layout.blocks());
  }

  /** What the letters of a file took. */
  private static final class Search {
    private final Set<String> taken = new HashSet<>();
    private final List<Phrase> headings = new ArrayList<>();
    private final Scale scale;

    Search(List<Letter> letters, List<Profile> profiles) {
      for (Letter letter : letters) {
        collect(Json.lines().valueToTree(letter));
        letter.sections().stream().filter(s -> s.area().isPresent()).forEach(s -> {
          add(s.heading());
          s.paragraphs().forEach(p -> collect(Json.lines().valueToTree(p)));
        });
      }
      Optional<Profile> profile = profiles.stream().filter(p -> p.id().equals(letters.get(0).profile())).findFirst();
      profile.ifPresent(p -> Stream.of(
          p.facts(), p.contact(), p.headings().other(), p.headings().parts(), p.imprint(), p.words().salutation(),
          p.words().closing()).forEach(headings::addAll));
      scale = profile.map(Profile::scale).orElse(Scale.NONE);
    }

    private void collect(JsonNode node) {
      if (node.isTextual()) {
        add(node.textValue());
      }
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!NOT_TAKEN.contains(field.getKey())) {
          collect(field.getValue());
        }
      }
      if (node.isArray()) {
        node.forEach(this::collect);
      }
    }

    private void add(String text) {
      String flat = Tokens.of(text).flat();
      if (flat.length() > 1) {
        taken.add(flat);
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
          int end = i;
          boolean any = false;
          while (end < blocks.size() && blocks.get(end) instanceof TextBlock item && item.kind() == BlockKind.ITEM) {
            any |= isTaken(item.text());
            end++;
          }
          if (!any) {
            missed.add(new Missed(Kind.LIST, text.page(), end - i, text.text()));
          }
          i = end - 1;
        } else if (!isTaken(text.text()) && !isKnownHeading(text)) {
          missed.add(new Missed(
              text.kind() == BlockKind.HEADING ? Kind.HEADING : Kind.PARAGRAPH, text.page(), 1, text.text()));
        }
      }
      return List.copyOf(missed);
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
      String flat = Tokens.of(text).flat();
      if (flat.isEmpty() || taken.contains(flat)) {
        return true;
      }
      return taken.stream().anyMatch(t -> t.length() >= LONG_ENOUGH && flat.contains(t)
          || flat.length() >= LONG_ENOUGH && t.contains(flat));
    }
  }
}
