package letterminer.measures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import letterminer.measures.PatternIndex.Match;
import letterminer.model.Comparator;
import letterminer.yaml.BundledYaml;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMap;
import letterminer.yaml.YamlValue;

/** The words by which a text states changes and comparisons, {@code measures.yaml}. Immutable. */
final class Wording {
  private static final String BUNDLED = "/letterminer/measures.yaml";
  private static final int FORMS = 5;

  /** The effect of a change on the thing that changes. */
  enum Effect { better, worse, up, down, stable }

  /** The form of a word of change: 'improve', 'improves', 'improved', 'improving', 'improvement'. */
  enum Form { BASE, THIRD, PAST, PARTICIPLE, ING, NOUN, ADJECTIVE }

  /** Lists of words that are not changes themselves. */
  enum Group {
    QUALITIES, TROUBLES, STAYING, STABLE,
    DEMANDS, NOUNS_TOO, WISHES, INTENTS, DENIALS, QUESTIONS, CAUSES, HELPING, EVIDENCE, SHOWING, SUCCESS, GOING_ON,
    BRINGING, PLANNED, PLANNING, LEARNERS, SIGNS, PRESSURES, WELCOME, GAINS, PEOPLE, ASSETS, BURDENS, NEEDING, MANNERS, INTRANSITIVE;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** On which side of a comparator a figure is; 'better' is a side only if it is known which. */
  enum Side { above, below, in_line, better, worse }

  /** What words require next to them to place a figure: nothing, a 'than', or a 'the' as a superlative. */
  enum Need {
    NOTHING(""), THAN("than-"), THE("most-");

    private final String prefix;

    Need(String prefix) {
      this.prefix = prefix;
    }
  }

  /** How words place a figure. */
  record Placing(Side side, Need need) {}

  private final PatternIndex<Comparator> comparators = new PatternIndex<>();
  private final PatternIndex<Placing> sides = new PatternIndex<>();
  private final Map<String, Map<Form, Effect>> changes = new HashMap<>();
  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

  private Wording(YamlMap map) throws YamlException {
    map.required("changes", v -> v.keys(this::changes));
    map.required("contexts", v -> v.keys(c -> groups(c, Group.DEMANDS, Group.NOUNS_TOO, Group.WISHES, Group.INTENTS,
        Group.DENIALS, Group.QUESTIONS, Group.CAUSES, Group.HELPING, Group.EVIDENCE, Group.SHOWING, Group.SUCCESS,
        Group.GOING_ON, Group.BRINGING, Group.PLANNED, Group.PLANNING, Group.LEARNERS,
        Group.SIGNS, Group.PRESSURES, Group.WELCOME, Group.GAINS, Group.PEOPLE, Group.ASSETS,
        Group.BURDENS, Group.NEEDING, Group.MANNERS, Group.INTRANSITIVE)));
    map.required("comparisons", v -> v.keys(this::comparisons));
  }

  static Wording bundled() {
    return BundledYaml.read(BUNDLED, yaml -> yaml.keys(Wording::new));
  }

  private YamlMap changes(YamlMap map) throws YamlException {
    map.required("verbs", v -> v.keys(m -> effects(m, this::verb)));
    map.required("nouns", v -> v.keys(m -> effects(m, (word, effect) -> put(word.text(), Form.NOUN, effect))));
    map.required("adjectives", v ->
        v.keys(m -> effects(m, (word, effect) -> put(word.text(), Form.ADJECTIVE, effect))));
    return groups(map, Group.QUALITIES, Group.TROUBLES, Group.STAYING, Group.STABLE);
  }

  private YamlMap groups(YamlMap map, Group... wanted) throws YamlException {
    for (Group group : wanted) {
      groups.put(group, Set.copyOf(map.required(group.key(), v -> v.list(YamlValue::text))));
    }
    return map;
  }

  /** Adds a word with an effect. */
  private interface Taking {
    void take(YamlValue word, Effect effect) throws YamlException;
  }

  private static YamlMap effects(YamlMap map, Taking taking) throws YamlException {
    for (Effect effect : Effect.values()) {
      map.read(effect.name(), v -> v.list(word -> {
        taking.take(word, effect);
        return word;
      }));
    }
    return map;
  }

  private void verb(YamlValue value, Effect effect) throws YamlException {
    List<String> forms = List.of(value.text().split(" "));
    if (forms.size() == 1) {
      forms = regular(forms.get(0));
    }
    if (forms.size() != FORMS) {
      throw value.wrong("'" + value.text() + "': expected the base form of a regular verb, or five forms: "
          + "rise rises rose risen rising.");
    }
    put(forms.get(0), Form.BASE, effect);
    put(forms.get(1), Form.THIRD, effect);
    put(forms.get(2), Form.PAST, effect);
    put(forms.get(3), Form.PARTICIPLE, effect);
    put(forms.get(4), Form.ING, effect);
  }

  private static List<String> regular(String base) {
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    return List.of(base, base + "s", stem + "ed", stem + "ed", stem + "ing");
  }

  private void put(String word, Form form, Effect effect) {
    changes.computeIfAbsent(word, w -> new EnumMap<>(Form.class)).put(form, effect);
  }

  /** The forms that a word of change may have, with its effect in each; empty for any other word. */
  Map<Form, Effect> change(String word) {
    return changes.getOrDefault(word, Map.of());
  }

  Set<String> words(Group group) {
    return groups.get(group);
  }

  private YamlMap comparisons(YamlMap map) throws YamlException {
    map.required("comparators", v -> v.keys(m -> {
      for (Comparator comparator : Comparator.values()) {
        m.required(comparator.code(), c -> c.list(p -> {
          comparators.add(WordPattern.of(p), comparator);
          return p;
        }));
      }
      return m;
    }));
    for (Side side : Side.values()) {
      for (Need need : Need.values()) {
        map.read(need.prefix + side.name().replace('_', '-'), v -> v.list(p -> {
          sides.add(WordPattern.of(p), new Placing(side, need));
          return p;
        }));
      }
    }
    return map;
  }

  /** What a text may be compared with, and where. */
  List<Match<Comparator>> comparators(Words words) {
    return comparators.in(words);
  }

  /** The words of a text that place a figure, and where. */
  List<Match<Placing>> placings(Words words) {
    return sides.in(words);
  }
}
