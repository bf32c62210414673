package letterminer.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import letterminer.extraction.header.AuthorityRegister;

/**
 * A council that does not exist.
 *
 * @param place its place
 * @param name its full name
 * @param postcode a postcode of an area that the post does not have
 */
record Council(String place, String name, String postcode) {
  private static final AuthorityRegister REGISTER = AuthorityRegister.bundled();

  private static final List<String> BEFORE = List.of(
      "", "", "", "", "North ", "South ", "East ", "West ", "Upper ", "Lower ", "Great ", "Little ");
  private static final List<String> FIRST = List.of(
      "Alder", "Bram", "Corn", "Dun", "Elm", "Fenn", "Gorse", "Hazel", "Iver", "Kest", "Lark", "Marl",
      "Nettle", "Orrin", "Pell", "Quarn", "Rush", "Sedge", "Tarn", "Under", "Vell", "Wythe", "Yarrow",
      "Amber", "Bracken", "Crane", "Drift", "Ember", "Flint", "Gull", "Heron", "Ivel", "Juniper", "Knoll");
  private static final List<String> LAST = List.of(
      "combe", "dale", "mere", "minster", "moor", "port", "shaw", "stead", "thorpe", "vale", "wick",
      "worthy", "bourne", "cester", "hithe", "holme", "ley", "marsh", "ridge", "sey", "stow", "wold");
  private static final List<String> AFTER = List.of("", "", "", "", "-on-Tarn", "-by-Sea", " Vale", " and the Levels");
  private static final List<String> KIND = List.of(
      "Council", "City Council", "County Council", "Borough Council", "Metropolitan Borough Council",
      "District Council");

  static Council invented(Random random) {
    while (true) {
      String place = pick(random, BEFORE) + pick(random, FIRST) + pick(random, LAST) + pick(random, AFTER);
      String name = place + " " + pick(random, KIND);
      // Syllables of English places may meet in one that there is.
      if (!REGISTER.knows(name, Optional.empty())) {
        String postcode = "Q" + place.charAt(0) + (1 + random.nextInt(19)) + " " + (1 + random.nextInt(9)) + "ZZ";
        return new Council(place, name, postcode);
      }
    }
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
