package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMap;
import letterminer.yaml.YamlValue;
import letterminer.yaml.YamlValue.Reading;

/** Reads a profile's file, key by key. Stateless. */
final class ProfileReader {
  private static final Reading<List<String>> TEXTS = value -> value.list(YamlValue::text);
  private static final Reading<List<Phrase>> PHRASES = value -> value.list(ProfileReader::phrase);

  /** Scores are the same for every family, so that grades can be compared. */
  private static final int WORST = 1;
  private static final int BEST = 4;

  private ProfileReader() {}

  static ProfileFile read(YamlValue value) throws YamlException {
    return value.keys(map -> new ProfileFile(
        map.required("id", YamlValue::text),
        map.read("extends", YamlValue::text),
        flag(map, "abstract"),
        map.read("family", YamlValue::text),
        map.read("title", YamlValue::text),
        map.read("dates", ProfileReader::dates),
        map.read("recognise", v -> v.list(ProfileReader::signal)),
        map.read("atLeast", YamlValue::number),
        map.read("subject", PHRASES),
        map.read("scale", v -> v.list(ProfileReader::grade)),
        map.read("gradeWords", TEXTS),
        map.read("areas", v -> v.list(ProfileReader::area)),
        map.read("judgements", TEXTS),
        map.read("notInFramework", TEXTS),
        map.read("table", ProfileReader::table),
        map.read("headings", ProfileReader::headings),
        map.read("listKinds", ProfileReader::listKinds),
        map.read("nothing", PHRASES),
        map.read("notJudged", PHRASES),
        map.read("narrative", v -> v.list(ProfileReader::narrative)),
        map.read("formulae", PHRASES),
        map.read("period", PHRASES),
        map.read("published", PHRASES),
        map.read("dated", PHRASES),
        map.read("otherDates", PHRASES),
        map.read("states", v -> v.list(s -> s.oneOf(Profile.Stated.class))),
        map.read("inspectionDays", ProfileReader::dayCount),
        map.read("inspection", PHRASES),
        map.read("inspectors", PHRASES),
        map.read("imprint", PHRASES),
        map.read("licence", PHRASES),
        map.read("team", PHRASES),
        map.read("teamLabels", PHRASES),
        map.read("facts", PHRASES),
        map.read("contact", PHRASES),
        map.read("lists", ProfileReader::lists),
        map.read("report", YamlValue::flag),
        map.read("words", ProfileReader::words)));
  }

  private static boolean flag(YamlMap map, String key) throws YamlException {
    return map.read(key, YamlValue::flag).orElse(false);
  }

  private static List<Phrase> phrases(YamlMap map, String key) throws YamlException {
    return map.read(key, PHRASES).orElse(List.of());
  }

  private static Phrase phrase(YamlValue value) throws YamlException {
    String text = value.text("a phrase, that is a line of words,");
    try {
      return Phrase.of(text);
    } catch (IllegalArgumentException e) {
      throw value.wrong("in '" + text + "': " + e.getMessage());
    }
  }

  private static Profile.DateRange dates(YamlValue value) throws YamlException {
    return value.keys(map -> new Profile.DateRange(
        map.required("from", ProfileReader::date), map.required("to", ProfileReader::date)));
  }

  private static Profile.DayCount dayCount(YamlValue value) throws YamlException {
    Profile.DayCount days = value.keys(map -> new Profile.DayCount(
        map.read("least", YamlValue::number).orElse(1), map.required("most", YamlValue::number)));
    if (days.least() < 1 || days.most() < days.least()) {
      throw value.wrong("expected 'least' to be 1 or more and 'most' not to be less than it.");
    }
    return days;
  }

  private static LocalDate date(YamlValue value) throws YamlException {
    String text = value.text("a date like 2008-12-31");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw value.wrong("expected a date like 2008-12-31 here, not '" + text + "'.");
    }
  }

  private static Signal signal(YamlValue value) throws YamlException {
    return value.keys(map -> new Signal(
        map.required("phrase", ProfileReader::phrase),
        map.read("in", v -> v.oneOf(Signal.Place.class)).orElse(Signal.Place.TEXT),
        map.read("weight", YamlValue::number).orElse(1)));
  }

  private static Scale.Grade grade(YamlValue value) throws YamlException {
    return value.keys(map -> new Scale.Grade(
        map.required("grade", YamlValue::text),
        map.read("words", TEXTS).orElse(List.of()),
        map.required("score", ProfileReader::score)));
  }

  private static int score(YamlValue value) throws YamlException {
    int score = value.number();
    if (score < WORST || score > BEST) {
      throw value.wrong("expected a score from 1, the worst, to 4, the best, not " + score + ".");
    }
    return score;
  }

  private static Area area(YamlValue value) throws YamlException {
    return value.keys(map -> new Area(
        map.required("id", YamlValue::text),
        map.required("label", YamlValue::text),
        phrases(map, "names"),
        flag(map, "sentence"),
        map.read("section", YamlValue::flag).orElse(true),
        flag(map, "chapter"),
        map.read("harmonised", v -> v.list(ProfileReader::harmonised)).orElse(List.of())));
  }

  private static Area.Harmonised harmonised(YamlValue value) throws YamlException {
    return value.keys(map -> new Area.Harmonised(
        map.required("area", YamlValue::text), map.read("scale", YamlValue::text), map.read("scope", YamlValue::text)));
  }

  private static Profile.TableHeads table(YamlValue value) throws YamlException {
    return value.keys(map -> new Profile.TableHeads(phrases(map, "label"), phrases(map, "grade")));
  }

  private static Profile.Headings headings(YamlValue value) throws YamlException {
    return value.keys(map -> new Profile.Headings(
        phrases(map, "strengths"), phrases(map, "weaknesses"), phrases(map, "undecided"), phrases(map, "other"),
        phrases(map, "parts")));
  }

  private static Profile.ListKinds listKinds(YamlValue value) throws YamlException {
    return value.keys(map -> new Profile.ListKinds(
        phrases(map, "priorityActions"), phrases(map, "recommendations"), phrases(map, "findings")));
  }

  private static Narrative narrative(YamlValue value) throws YamlException {
    return value.keys(map -> new Narrative(
        map.required("phrase", ProfileReader::phrase),
        map.read("area", YamlValue::text),
        map.read("grade", YamlValue::text),
        flag(map, "start")));
  }

  private static Profile.Lists lists(YamlValue value) throws YamlException {
    Profile.Lists usual = Profile.Lists.USUAL;
    return value.keys(map -> new Profile.Lists(
        map.read("subheadings", v -> v.oneOf(Profile.Subheadings.class)).orElse(usual.subheadings()),
        map.read("elsewhere", v -> v.oneOf(Profile.Elsewhere.class)).orElse(usual.elsewhere()),
        flag(map, "rows"),
        phrases(map, "responsible"),
        flag(map, "expected")));
  }

  private static Profile.Words words(YamlValue value) throws YamlException {
    return value.keys(map -> new Profile.Words(
        map.required("salutation", PHRASES),
        map.required("closing", PHRASES),
        map.required("titles", TEXTS),
        map.required("honours", TEXTS),
        map.required("roles", TEXTS),
        map.required("organisations", TEXTS),
        map.required("places", TEXTS),
        map.read("qualifiers", TEXTS).orElse(List.of()),
        map.read("surnames", TEXTS).orElse(List.of()),
        map.read("roleEndings", TEXTS).orElse(List.of()),
        map.read("bodyEndings", TEXTS).orElse(List.of())));
  }
}
