package letterminer.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for the signals of all profiles that may stand anywhere in a text, in one way through it: at each word
 * only those are tried that may begin with its first letter. Immutable and safe for use by several threads.
 */
final class SignalSearch {
  /** A signal with its number among all signals of all profiles. */
  private record Sought(int number, Phrase phrase, Scale scale) {}

  private final List<List<Sought>> byInitial = new ArrayList<>();

  /** The number of each profile's first signal. */
  private final int[] first;

  SignalSearch(List<Profile> profiles) {
    for (int initial = 0; initial < Tokens.INITIALS; initial++) {
      byInitial.add(new ArrayList<>());
    }
    first = new int[profiles.size() + 1];
    for (int p = 0; p < profiles.size(); p++) {
      List<Signal> signals = profiles.get(p).recognise();
      first[p + 1] = first[p] + signals.size();
      for (int s = 0; s < signals.size(); s++) {
        if (signals.get(s).in() == Signal.Place.TEXT) {
          add(new Sought(first[p] + s, signals.get(s).phrase(), profiles.get(p).scale()));
        }
      }
    }
  }

  private void add(Sought sought) {
    for (int initial = 0; initial < Tokens.INITIALS; initial++) {
      if (sought.phrase().mayBeginWith(initial)) {
        byInitial.get(initial).add(sought);
      }
    }
  }

  /** The numbers of those that stand in one of the texts. */
  BitSet in(List<Tokens> texts) {
    BitSet found = new BitSet();
    for (Tokens text : texts) {
      for (int at = 0; at < text.size(); at++) {
        for (Sought sought : byInitial.get(text.initial(at))) {
          if (!found.get(sought.number()) && sought.phrase().standsAt(text, at, sought.scale())) {
            found.set(sought.number());
          }
        }
      }
    }
    return found;
  }

  /** The number of a profile's signal, both counted from 0. */
  int number(int profile, int signal) {
    return first[profile] + signal;
  }
}
