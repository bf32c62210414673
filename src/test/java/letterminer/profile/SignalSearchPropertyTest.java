package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Looking for all signals at once finds what looking for each finds. */
class SignalSearchPropertyTest {
  private static final List<Profile> PROFILES = ProfileLoader.bundled();
  private static final SignalSearch SEARCH = new SignalSearch(PROFILES);

  @Property(tries = 1000)
  void findsWhatEachPhraseFinds(@ForAll @Size(max = 4) List<@From("texts") String> texts) {
    List<Tokens> tokens = texts.stream().map(Tokens::of).toList();
    BitSet found = SEARCH.in(tokens);
    for (int p = 0; p < PROFILES.size(); p++) {
      Profile profile = PROFILES.get(p);
      for (int s = 0; s < profile.recognise().size(); s++) {
        Signal signal = profile.recognise().get(s);
        boolean expected = signal.in() == Signal.Place.TEXT
            && tokens.stream().anyMatch(t -> signal.phrase().find(t, profile.scale()).isPresent());
        assertEquals(expected, found.get(SEARCH.number(p, s)), signal.phrase() + " in " + texts);
      }
    }
  }

  /** Words of the phrases, whole and in pieces, right and with a letter wrong, in any order. */
  @Provide
  Arbitrary<String> texts() {
    List<String> pieces = new ArrayList<>(List.of("the", "inspektion of", "2008", "3", "–", "reinspection"));
    for (Profile profile : PROFILES) {
      for (Signal signal : profile.recognise()) {
        String words = signal.phrase().toString().replaceAll("\\([^|)]*\\|([^)]*)\\)|[\\[\\]]", "$1");
        pieces.add(words);
        pieces.add(words.replaceFirst("(\\w{3})\\w", "$1x"));
        pieces.addAll(List.of(words.split(" ")));
      }
    }
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(p -> String.join(" ", p));
  }
}
