package letterminer.profile;

import java.util.List;
import java.util.Optional;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMistakes;
import letterminer.yaml.YamlValue;

/** Checks that the keys of one profile are consistent; a profile that fails cannot be used. Stateless. */
final class ProfileChecks {
  private ProfileChecks() {}

  /** Whether a profile has all required keys, from its own file or from one that it extends. */
  static void checkComplete(YamlValue own, YamlValue whole) throws YamlException {
    for (Key<?> key : List.of(ProfileKeys.FAMILY, ProfileKeys.WORDS)) {
      if (whole.find(key.name(), v -> v).isEmpty()) {
        throw own.wrong("the profile has no '" + key.name()
            + "'; give it, or extend a profile that has it ('extends: letter').");
      }
    }
  }

  /** Checks a profile for consistency; mistakes carry their places in the file that it was read from. */
  static void check(Profile profile, YamlValue file) throws YamlException {
    checkAreas(file, profile);
    checkScale(file, profile.scale());
  }

  /** Percentages of two grades must not overlap, and either all grades have a score or none. */
  private static void checkScale(YamlValue file, Scale scale) throws YamlException {
    List<Scale.Grade> grades = scale.grades();
    for (int i = 0; i < grades.size(); i++) {
      Scale.Grade grade = grades.get(i);
      if (grade.score().isPresent() != grades.get(0).score().isPresent()) {
        throw file.wrongAt("'" + grade.grade() + "' and '" + grades.get(0).grade() + "' differ: only one of them has a 'score'; "
            + "expected a score for every grade, or for none.", "scale", i);
      }
      for (Scale.Grade other : grades.subList(0, i)) {
        if (grade.percent().isPresent() && other.percent().filter(grade.percent().get()::overlaps).isPresent()) {
          throw file.wrongAt("the percentages of '" + grade.grade() + "' are also those of '" + other.grade() + "'.", "scale", i, "percent");
        }
      }
    }
  }

  private static void checkAreas(YamlValue file, Profile profile) throws YamlException {
    YamlMistakes mistakes = new YamlMistakes();
    for (int i = 0; i < profile.judgements().size(); i++) {
      checkArea(profile, profile.judgements().get(i), file, mistakes, "judgements", i);
    }
    for (int i = 0; i < profile.notInFramework().size(); i++) {
      checkArea(profile, profile.notInFramework().get(i), file, mistakes, "notInFramework", i);
    }
    for (int i = 0; i < profile.unused().size(); i++) {
      checkArea(profile, profile.unused().get(i), file, mistakes, "unused", i);
    }
    for (int i = 0; i < profile.sections().size(); i++) {
      Optional<String> parent = profile.sections().get(i).parent();
      if (parent.isPresent()) {
        checkArea(profile, parent.get(), file, mistakes, "sections", i, "parent");
      }
    }
    for (int i = 0; i < profile.narrative().size(); i++) {
      Optional<String> area = profile.narrative().get(i).area();
      if (area.isPresent()) {
        checkArea(profile, area.get(), file, mistakes, "narrative", i, "area");
      }
      Optional<String> grade = profile.narrative().get(i).grade();
      if (grade.isPresent() && profile.scale().byGrade(grade.get()).isEmpty()) {
        String message = "'" + grade.get() + "' is not a grade of the scale; expected one of "
            + profile.scale().grades().stream().map(Scale.Grade::grade).toList() + ".";
        int index = i;
        mistakes.collect(() -> {
          throw file.wrongAt(message, "narrative", index, "grade");
        });
      }
    }
    mistakes.throwIfAny();
  }

  private static void checkArea(Profile profile, String id, YamlValue file, YamlMistakes mistakes, Object... path) {
    if (profile.area(id).isEmpty()) {
      mistakes.collect(() -> {
        throw file.wrongAt("'" + id + "' is used as an area, but 'areas' has only "
            + profile.areas().stream().map(Area::id).toList() + ".", path);
      });
    }
  }
}
