package letterminer.extraction.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.ProfileChooser;
import letterminer.profile.Tokens;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds the title of a document at the top of a page: a wording that some profile expects as a subject, set larger or
 * bolder than running text, with only short lines above it. Immutable.
 */
public final class TitleFinder {
  /** A title begins within this many lines from the top; the letterhead is above it. */
  private static final int TOP_LINES = 16;
  private static final int TITLE_LINES = 6;

  /** The dates of a title are within this many lines below it. */
  private static final int LINES_BELOW = 10;
  private static final int WORDS_OF_SHORT_LINE = 12;
  private static final int WORDS_OF_TITLE_LINE = 40;

  /** A visit in several parts has a long line of dates. */
  private static final int WORDS_OF_DATES = 20;

  /** Minimum size of a title, relative to running text. */
  private static final double LARGER = 1.08;

  /** Maximum distance between the lines of one title, in line heights. */
  private static final double MOST_LEADING = 3.0;

  /** Replaces the date in a line. Only the label matters here, not the form of the date. */
  private static final String ANY_DATE = "1 January 2000";

  private final List<Profile> profiles;

  TitleFinder(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * A title as found.
   *
   * @param profile the profile whose wording it is
   * @param text the title as printed
   * @param dated whether the days of the inspection or the publication are near it, as on the first page of a report
   */
  public record Title(Profile profile, String text, boolean dated) {
    boolean saysTheSameAs(Title other) {
      return Tokens.of(text).flat().equals(Tokens.of(other.text).flat());
    }

    /** Whether this is how a report begins. */
    boolean beginsReport() {
      return dated && (profile.report() || profile.id().equals(ProfileChooser.GENERAL));
    }
  }

  /** The title at the top of a page, if any. */
  Optional<Title> at(Document document, int index) {
    List<Line> lines = document.pages().get(index).lines();
    double body = bodySize(document, index);
    for (int i = 0; i < Math.min(lines.size(), TOP_LINES); i++) {
      Optional<Title> title = prominent(document, lines, i, body) && startsSentence(lines.get(i))
          ? longest(document, lines, i, body) : Optional.empty();
      if (title.isPresent()) {
        return title;
      }
      if (lines.get(i).words().size() > WORDS_OF_SHORT_LINE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The longest run of lines from here that matches as a whole. */
  private Optional<Title> longest(Document document, List<Line> lines, int from, double body) {
    Optional<Title> longest = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (int k = from; k < Math.min(lines.size(), from + TITLE_LINES); k++) {
      if (k > from && !(prominent(document, lines, k, body) && adjoins(lines.get(k - 1), lines.get(k)))) {
        break;
      }
      text.append(k > from ? " " : "").append(lines.get(k).text());
      String here = text.toString();
      Tokens tokens = Tokens.of(here);
      for (Profile profile : profiles) {
        if (Phrase.anyMatches(profile.subject(), tokens, profile.scale())
            && (longest.isEmpty() || !longest.get().text().equals(here))) {
          longest = Optional.of(new Title(profile, here, isDated(lines, profile)));
        }
      }
    }
    return longest;
  }

  private static boolean adjoins(Line a, Line b) {
    double distance = b.baseline() - a.baseline();
    return distance >= 0 && distance < MOST_LEADING * Math.max(a.size(), b.size());
  }

  private static boolean startsSentence(Line line) {
    int first = line.text().codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return !Character.isLowerCase(first);
  }

  /** Whether a line looks like a heading. In plain text: whether it stands alone. */
  private static boolean prominent(Document document, List<Line> lines, int i, double body) {
    Line line = lines.get(i);
    if (line.words().size() > WORDS_OF_TITLE_LINE) {
      return false;
    }
    if (!document.positioned()) {
      return line.bold() || line.size() > LARGER * body || !line.text().endsWith(".");
    }
    return line.bold() || line.size() > LARGER * body;
  }

  private static boolean isDated(List<Line> lines, Profile profile) {
    int end = Math.min(lines.size(), TOP_LINES + LINES_BELOW);
    for (int i = 0; i < end; i++) {
      String text = lines.get(i).text() + (i + 1 < end ? " " + lines.get(i + 1).text() : "");
      int digit = firstDigit(text);
      if (digit > 0 && lines.get(i).words().size() <= WORDS_OF_DATES) {
        String labelled = text.substring(0, digit) + ANY_DATE;
        if (Phrase.anyStarts(profile.inspection(), labelled, profile.scale())
            || Phrase.anyStarts(profile.published(), labelled, profile.scale())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** The size of most characters on this page and the next two. */
  private static double bodySize(Document document, int index) {
    Map<Double, Integer> characters = new HashMap<>();
    List<Page> pages = document.pages();
    for (Page page : pages.subList(index, Math.min(pages.size(), index + 3))) {
      page.lines().forEach(l -> characters.merge(l.size(), l.text().length(), Integer::sum));
    }
    List<Map.Entry<Double, Integer>> sizes = new ArrayList<>(characters.entrySet());
    sizes.sort(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1).getKey();
  }
}
