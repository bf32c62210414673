package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TextBlock;
import letterminer.model.Signatory;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * Reads who signs. A signature may be misread above the printed name, so the name that counts is the one
 * with an office beside or below it; two may sign side by side.
 */
final class SignatoryReader {
  private static final int LINES = 16;

  /** Lines that an office may take, and words that the last of them may have. */
  private static final int ROLE_LINES = 3;
  private static final int REST_WORDS = 9;

  /** Blocks at the end of a letter without a close in which its signature may stand. */
  private static final int LAST_BLOCKS = 40;

  /** A gap that parts two signatures on one line, in ems. */
  private static final double APART = 2;

  private final Profile.Words words;
  private final PersonReader persons;

  SignatoryReader(Profile.Words words) {
    this.words = words;
    this.persons = new PersonReader(words);
  }

  List<Signatory> read(LetterPart part, Set<Block> gradeTables) {
    if (part.close().isEmpty()) {
      return part.salutation().isPresent() ? withoutClose(part) : List.of();
    }
    List<Signatory> withRole = new ArrayList<>();
    List<Signatory> bare = new ArrayList<>();
    for (List<String> flow : flows(part, gradeTables)) {
      read(flow, withRole, bare);
    }
    if (withRole.isEmpty()) {
      read(rows(part), withRole, bare); // A line stretched over the page falls into columns that are none.
    }
    if (!withRole.isEmpty()) {
      return List.copyOf(withRole);
    }
    return bare.isEmpty() ? List.of() : List.of(bare.get(bare.size() - 1));
  }

  /**
   * Who signs a letter that has no close: the last printed name, alone in its line, with an office below it
   * that is set as a title is. Nothing but an imprint or an annex with a heading follows it.
   */
  private List<Signatory> withoutClose(LetterPart part) {
    List<TextBlock> texts = part.body().stream()
        .filter(b -> b instanceof TextBlock).map(b -> (TextBlock) b).toList();
    List<String> lines = texts.stream()
        .skip(Math.max(0, texts.size() - LAST_BLOCKS))
        .flatMap(t -> t.sign().isPresent() ? Stream.of("") : t.lines().stream().map(Line::text)).toList();
    for (int i = lines.size() - 2; i >= 0; i--) {
      Optional<Person> person = persons.read(lines.get(i), Set.of()).filter(p -> p.rest().isBlank());
      Optional<String> role = person.isPresent() ? role(lines, i + 1) : Optional.empty();
      if (role.isPresent() && isTitle(role.get()) && persons.beginsWithRole(lines.get(i + 1))) {
        return List.of(new Signatory(person.get().name(), role));
      }
    }
    return List.of();
  }

  /** Whether an office is written as under a signature, not as the beginning of a sentence. */
  private static boolean isTitle(String role) {
    String[] all = role.strip().split("\\s+");
    long small = Stream.of(all).filter(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0))).count();
    return all.length > 1 && all.length <= REST_WORDS && small == 0 && !role.endsWith(".");
  }

  /** The lines below the close, each column by itself, down to the end of the signatures. */
  private static List<List<String>> flows(LetterPart part, Set<Block> gradeTables) {
    List<List<String>> flows = new ArrayList<>();
    int count = 0;
    for (Block block : part.tail()) {
      if (count > LINES || gradeTables.contains(block)) {
        break;
      }
      if (block instanceof TextBlock text) {
        for (Line line : text.lines()) {
          List<String> parts = parts(line);
          for (int c = 0; c < parts.size(); c++) {
            column(flows, c).add(parts.get(c));
          }
          count++;
        }
      } else if (block instanceof TableBlock table) {
        List<List<TextBlock>> columns = table.byColumn();
        for (int c = 0; c < columns.size(); c++) {
          for (TextBlock text : columns.get(c)) {
            for (Line line : text.lines()) {
              column(flows, c).add(line.text());
            }
          }
        }
        count += table.rows().size();
      }
    }
    return flows;
  }

  /** The lines below the close, each across all columns. */
  private static List<String> rows(LetterPart part) {
    List<String> rows = new ArrayList<>();
    for (Block block : part.tail()) {
      if (block instanceof TextBlock text) {
        text.lines().forEach(l -> rows.add(l.text()));
      } else if (block instanceof TableBlock table) {
        table.rows().forEach(r -> rows.add(
            r.filled().stream().map(TableCell::text).collect(Collectors.joining(" "))));
      }
    }
    return rows;
  }

  private static List<String> column(List<List<String>> flows, int column) {
    while (flows.size() <= column) {
      flows.add(new ArrayList<>());
    }
    return flows.get(column);
  }

  /** Two names on one line stand wide apart. */
  private static List<String> parts(Line line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Word before = line.firstWord();
    for (Word word : line.words()) {
      if (word.box().x() - before.box().right() > APART * line.size()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() > 0 && word.spaceBefore() ? " " : "").append(word.text());
      before = word;
    }
    parts.add(part.toString());
    return parts;
  }

  private void read(List<String> lines, List<Signatory> withRole, List<Signatory> bare) {
    for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
      String line = lines.get(i);
      Optional<Person> person = isClose(line) ? Optional.empty() : persons.read(line, Set.of());
      if (person.isEmpty()) {
        continue;
      }
      String rest = person.get().rest();
      if (!rest.isBlank() && persons.beginsWithRole(rest)) {
        withRole.add(new Signatory(person.get().name(), Optional.of(rest)));
      } else if (rest.isBlank()) {
        Optional<String> role = role(lines, i + 1);
        (role.isPresent() ? withRole : bare).add(new Signatory(person.get().name(), role));
      }
    }
  }

  /** The office below a name, or below the body that stands between them. */
  private Optional<String> role(List<String> lines, int at) {
    Optional<String> below = roleAt(lines, at);
    boolean body = below.isEmpty() && at + 1 < lines.size() && persons.holdsOrganisation(lines.get(at))
        && persons.beginsWithRole(lines.get(at + 1));
    return body ? roleAt(lines, at + 1) : below;
  }

  private Optional<String> roleAt(List<String> lines, int at) {
    if (at >= lines.size() || !persons.holdsRole(lines.get(at))
        || persons.read(lines.get(at), Set.of()).isPresent()
            && !persons.beginsWithRole(lines.get(at))) {
      return Optional.empty();
    }
    StringBuilder role = new StringBuilder(lines.get(at).strip());
    for (int i = at + 1; i < Math.min(lines.size(), at + ROLE_LINES) && goesOn(role.toString(), lines, i); i++) {
      role.append(' ').append(lines.get(i).strip());
    }
    return Optional.of(role.toString().replaceAll("(?<=\\p{Ll})- (?=\\p{Ll})", ""));
  }

  /**
   * Whether an office goes on in a line: it is open, or the line has the rest of a body's name and heads no
   * other signature.
   */
  private boolean goesOn(String role, List<String> lines, int at) {
    String next = lines.get(at);
    boolean open = role.matches("(?s).*(?:,|\\band|\\bof|&|[-\u2013])$");
    boolean name = persons.read(next, Set.of()).isPresent() && !persons.beginsWithRole(next);
    boolean rest = !name && persons.holdsRole(next)
        || endsBody(next);
    boolean headsNext = lines.subList(at + 1, Math.min(lines.size(), at + 3)).stream()
        .anyMatch(l -> persons.read(l, Set.of()).isPresent() && !persons.beginsWithRole(l));
    return open || rest && !headsNext && next.indexOf(':') < 0 && next.strip().split("\\s+").length <= REST_WORDS;
  }

  private boolean endsBody(String line) {
    String last = line.strip().substring(line.strip().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words.bodyEndings().contains(last);
  }

  private boolean isClose(String line) {
    return Phrase.anyStarts(words.closing(), line, Scale.NONE);
  }
}
