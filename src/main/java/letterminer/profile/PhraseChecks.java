package letterminer.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.yaml.YamlValue;

/** Looks for phrases that every text matches, and for columns that are two things at once. Stateless. */
final class PhraseChecks {
  private static final Tokens NOTHING = Tokens.of("");

  private PhraseChecks() {}

  /**
   * Checks the phrases of all files, of which each counts where it is written.
   *
   * @param phrases those of the files
   */
  static void check(List<OwnProfile.PlacedPhrase> phrases, Findings findings) {
    for (OwnProfile.PlacedPhrase placed : phrases) {
      boolean captures = placed.phrase().toString().contains("{");
      if (!captures && placed.phrase().matches(NOTHING, Scale.NONE).isPresent()) {
        findings.warning(placed.place(), "'" + placed.phrase() + "' fits any text, as each of its words may be absent. "
            + "Write at least one word outside square brackets.");
      }
    }
  }

  /** Checks that no header of the grade table is that of two columns. */
  static void checkTable(Profile profile, YamlValue yaml, Findings findings) {
    Map<String, String> owner = new HashMap<>();
    Map<String, List<Phrase>> columns = Map.of("grade", profile.table().grade(), "previous", profile.table().previous());
    for (String column : List.of("grade", "previous")) {
      for (int i = 0; i < columns.get(column).size(); i++) {
        String before = owner.putIfAbsent(columns.get(column).get(i).toString(), column);
        if (before != null && !before.equals(column)) {
          findings.warning(findings.place(yaml, "table", column, i), "'" + columns.get(column).get(i) + "' is the header of two columns, '"
              + before + "' and '" + column + "'. Keep it under one of them.");
        }
      }
    }
  }
}
