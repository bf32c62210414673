package letterminer.profiling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.layout.TextBlock;
import letterminer.profile.Marker;
import letterminer.profile.Tokens;

/**
 * The family's own list markers, such as {@code R1} and {@code Finding 1.}: letters count them from 1.
 *
 * @param markers an example of each, with the letters that have it
 */
record MarkerDraft(List<Wordings.Wording> markers) {
  private static final Pattern MARKER = Pattern.compile("([A-Z]{1,4} ?|[A-Z][A-Za-z]{3,14} )(\\d{1,2})([.:)]?)(?=\\s|$)");

  /** How many words usually follow a marker: fewer belong to a title or a reference. */
  private static final int WORDS = 4;

  static MarkerDraft of(List<Specimen> letters, DraftWords words) {
    Wordings found = new Wordings();
    for (Specimen letter : letters) {
      Map<String, Set<Integer>> numbers = new HashMap<>();
      Map<String, String> examples = new HashMap<>();
      for (TextBlock text : letter.texts()) {
        String all = whole(text);
        Matcher marker = MARKER.matcher(all);
        if (marker.lookingAt() && !words.notMarkers().contains(Tokens.of(marker.group(1)).flat())
            && (marker.end() == all.length() || Tokens.hasMoreThan(WORDS - 1, all.substring(marker.end())))) {
          numbers.computeIfAbsent(marker.group(1), k -> new HashSet<>()).add(Integer.parseInt(marker.group(2)));
          examples.putIfAbsent(marker.group(1), marker.group(1) + "1" + (marker.group(1).endsWith(" ") ? marker.group(3) : ""));
        }
      }
      numbers.forEach((name, counted) -> {
        if (counted.contains(1) && counted.contains(2)) {
          found.add(examples.get(name), letter);
        }
      });
    }
    return new MarkerDraft(found.in(Math.max(1, Math.min(letters.size(), Math.max(2, letters.size() / 4)))));
  }

  private static String whole(TextBlock text) {
    Optional<String> marker = text.marker().map(s -> s.text().strip()).filter(s -> !s.isEmpty());
    return marker.map(s -> s + " " + text.text()).orElse(text.text());
  }

  boolean begins(String text) {
    return markers.stream().anyMatch(m -> Marker.of(m.text()).endIn(text).isPresent());
  }

  void write(DraftText draft) {
    if (!markers.isEmpty()) {
      draft.blank().comment("List markers of these letters' own, each given by an example; its number stands for any.")
          .line("markers: " + DraftText.quoted(markers.stream().map(Wordings.Wording::text).toList()));
    }
  }
}
