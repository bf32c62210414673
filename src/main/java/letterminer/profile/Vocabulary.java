package letterminer.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the letters of several profiles begin and end: files are split, and letters are cut out of them, before it
 * is known which profile reads them. Immutable.
 *
 * @param salutation beginnings of salutations in any of them
 * @param closing closings of letters in any of them
 * @param imprint beginnings of publishers' closing texts
 * @param packs first lines of meeting papers, which may enclose a letter
 * @param dates their date formats, the general profile's first
 */
public record Vocabulary(List<Phrase> salutation, List<Phrase> closing, List<Phrase> imprint, List<Phrase> packs, List<Dates> dates) {

  /**
   * The vocabulary of several profiles.
   *
   * @param general the profile whose words come first
   */
  public static Vocabulary of(Profile general, List<Profile> profiles) {
    List<Profile> all = new ArrayList<>(List.of(general));
    all.addAll(profiles);
    return new Vocabulary(
        union(all, p -> p.words().salutation()), union(all, p -> p.words().closing()), union(all, Profile::imprint),
        union(all, p -> p.words().packs()),
        all.stream().map(p -> p.scale().dates()).distinct().toList());
  }

  private static List<Phrase> union(List<Profile> profiles, Function<Profile, List<Phrase>> phrases) {
    Map<String, Phrase> union = new LinkedHashMap<>(); // Keyed by the written form: files repeat each other's phrases.
    profiles.forEach(profile -> phrases.apply(profile).forEach(p -> union.putIfAbsent(p.toString(), p)));
    return List.copyOf(union.values());
  }

  /** The first date of a text in the first language that finds one. */
  public Optional<Dates.Found> findDate(String text) {
    return dates.stream().flatMap(d -> d.find(text).stream()).findFirst();
  }
}
