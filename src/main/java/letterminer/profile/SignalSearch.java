package letterminer.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the signals of all profiles that may occur anywhere in a text, in one pass: at each word
 * only the signals that may begin with it are tried. Immutable and safe for use by several threads.
 */
final class SignalSearch {
  /** A signal with its number among all signals of all profiles. */
  private record Sought(int number, Phrase phrase, Scale scale) {}

  /** Signals that begin with the same word, or whose first word is open. */
  private record Group(Optional<PhraseStep.Exact> first, List<Sought> signals) {
    boolean mayStandAt(Tokens text, int at) {
      return first.isEmpty() || PhraseStep.length(first.get(), text, at) > 0;
    }
  }

  /** Groups by the first letter of that word. */
  private final List<List<Group>> byInitial = new ArrayList<>();

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
    for (PhraseStep.Exact word : sought.phrase().firstWords()) {
      group(word.initial(), Optional.of(word)).signals().add(sought);
    }
    for (int initial = 0; sought.phrase().firstWords().isEmpty() && initial < Tokens.INITIALS; initial++) {
      group(initial, Optional.empty()).signals().add(sought);
    }
  }

  private Group group(int initial, Optional<PhraseStep.Exact> first) {
    List<Group> groups = byInitial.get(initial);
    for (Group group : groups) {
      if (group.first().equals(first)) {
        return group;
      }
    }
    groups.add(new Group(first, new ArrayList<>()));
    return groups.get(groups.size() - 1);
  }

  /** The numbers of the signals that occur in one of the texts. */
  BitSet in(List<Tokens> texts) {
    BitSet found = new BitSet();
    for (Tokens text : texts) {
      for (int at = 0; at < text.size(); at++) {
        for (Group group : byInitial.get(text.initial(at))) {
          if (group.mayStandAt(text, at)) {
            add(group.signals(), text, at, found);
          }
        }
      }
    }
    return found;
  }

  private static void add(List<Sought> signals, Tokens text, int at, BitSet found) {
    for (Sought sought : signals) {
      if (!found.get(sought.number()) && sought.phrase().matchesAt(text, at, sought.scale())) {
        found.set(sought.number());
      }
    }
  }

  /** The number of a profile's signal, both counted from 0. */
  int number(int profile, int signal) {
    return first[profile] + signal;
  }
}
