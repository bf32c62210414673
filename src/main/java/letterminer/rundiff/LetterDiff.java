package letterminer.rundiff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.rundiff.Change.Status;

/** Compares two records of one letter. */
public final class LetterDiff {
  private final String file;
  private final String letter;
  private final List<Change> changes = new ArrayList<>();

  private LetterDiff(JsonNode now) {
    this.file = now.at("/source/file").asText();
    this.letter = now.path("id").asText();
  }

  /** The changes: changed values in the order of the old record, then removed ones, then added ones. */
  public static List<Change> between(JsonNode old, JsonNode now) {
    LetterDiff diff = new LetterDiff(now);
    ItemMatcher matcher = new ItemMatcher(LetterItems.of(old), LetterItems.of(now));
    matcher.pairs().forEach(diff::compare);
    matcher.gone().forEach(item -> diff.add(item, Status.GONE, "", said(item), ""));
    matcher.added().forEach(item -> diff.add(item, Status.ADDED, "", "", said(item)));
    return diff.changes;
  }

  private void compare(ComparedValue old, ComparedValue now) {
    if (old.kind() == Change.Subject.POINT && !old.id().equals(now.id())) {
      add(now, Status.CHANGED, "id", old.id(), now.id()); // Notes on the point have to move with it.
    }
    Set<String> names = new LinkedHashSet<>(old.parts().keySet());
    names.addAll(now.parts().keySet());
    for (String name : names) {
      String before = old.parts().getOrDefault(name, "");
      String after = now.parts().getOrDefault(name, "");
      if (!before.equals(after)) {
        add(now, Status.CHANGED, name, before, after);
      }
    }
  }

  private void add(ComparedValue item, Status status, String aspect, String before, String after) {
    changes.add(new Change(file, letter, item.kind(), status, item.id(), aspect, before, after));
  }

  /** A value in a few words. */
  private static String said(ComparedValue item) {
    Map<String, String> parts = item.parts();
    return switch (item.kind()) {
      case FIELD -> parts.get("value");
      case JUDGEMENT -> parts.getOrDefault("grade", parts.getOrDefault("reason", ""));
      case POINT -> parts.containsKey("polarity") ? parts.get("polarity") + ": " + item.text() : item.text();
      default -> item.text().isEmpty() ? String.join("; ", parts.values()) : item.text();
    };
  }
}
