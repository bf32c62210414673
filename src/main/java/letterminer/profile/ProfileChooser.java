package letterminer.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures a letter against every profile. Immutable and safe for use by several threads. */
public final class ProfileChooser {
  /** The weight of a date within the profile's years: enough to decide between generations. */
  static final int DATE_WEIGHT = 2;

  /** The id of the profile for letters that no other profile recognises. */
  public static final String GENERAL = "letter";

  private final List<Profile> profiles;
  private final SignalSearch search;

  public ProfileChooser(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
    this.search = new SignalSearch(this.profiles);
  }

  /** The profile for letters that no other profile recognises, if it is one of these. */
  public Optional<Profile> general() {
    return profiles.stream().filter(p -> p.id().equals(GENERAL)).findFirst();
  }

  /**
   * The score of every profile, the best first. The general profile comes after all that fit: it would fit
   * nearly any letter.
   */
  public List<Choice> rank(Outline outline) {
    BitSet inText = search.in(outline.texts());
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      choices.add(measure(i, outline, inText));
    }
    choices.sort(Comparator.<Choice>comparingInt(c -> c.fits() ? 0 : 1)
        .thenComparingInt(c -> c.profile().id().equals(GENERAL) ? 1 : 0)
        .thenComparing(Comparator.comparingInt(Choice::score).reversed()));
    return choices;
  }

  /** The same, with the signals that each profile lacks and how near the letter came to them: for display only, as it takes far longer. */
  public List<Choice> explain(Outline outline) {
    BitSet inText = search.in(outline.texts());
    List<Choice> explained = new ArrayList<>();
    for (Choice choice : rank(outline)) {
      int number = profiles.indexOf(choice.profile());
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < choice.profile().recognise().size(); i++) {
        Signal signal = choice.profile().recognise().get(i);
        if (!inText.get(search.number(number, i)) && !occursIn(signal, choice.profile().scale(), outline)) {
          missing.add(MissingSignal.describe(signal, choice.profile().scale(), outline));
        }
      }
      explained.add(choice.withMissing(missing));
    }
    return List.copyOf(explained);
  }

  private Choice measure(int number, Outline outline, BitSet inText) {
    Profile profile = profiles.get(number);
    int score = 0;
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < profile.recognise().size(); i++) {
      Signal signal = profile.recognise().get(i);
      boolean foundInText = inText.get(search.number(number, i));
      if (foundInText || occursIn(signal, profile.scale(), outline)) {
        score += signal.weight();
        reasons.add("+" + signal.weight() + " \"" + signal.phrase() + "\" in "
            + signal.in().name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    boolean dated = profile.dates().isPresent() && outline.date().isPresent()
        && profile.dates().get().contains(outline.date().get());
    if (dated && score > 0) {
      score += DATE_WEIGHT;
      reasons.add("+" + DATE_WEIGHT + " dated " + outline.date().get());
    }
    return new Choice(profile, score, score >= profile.atLeast(), List.copyOf(reasons));
  }

  /** Whether a signal occurs in its place, if that is not the whole text. */
  private static boolean occursIn(Signal signal, Scale scale, Outline outline) {
    Phrase phrase = signal.phrase();
    return switch (signal.in()) {
      case SUBJECT -> isIn(phrase, outline.subjects(), scale);
      case TITLE -> isIn(phrase, outline.frame().title(), scale);
      case LETTERHEAD -> isIn(phrase, outline.frame().letterhead(), scale);
      case SALUTATION -> isOneOf(phrase, outline.frame().salutation(), scale);
      case CLOSING -> isOneOf(phrase, outline.frame().closing(), scale);
      case HEADING -> isOneOf(phrase, outline.headings(), scale);
      case TABLE -> isOneOf(phrase, outline.cells(), scale);
      case TEXT -> false;
    };
  }

  private static boolean isIn(Phrase phrase, List<Tokens> texts, Scale scale) {
    for (Tokens text : texts) {
      if (phrase.find(text, scale).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(Phrase phrase, List<Tokens> texts, Scale scale) {
    for (Tokens text : texts) {
      if (phrase.matches(text, scale).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
