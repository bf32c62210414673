package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.TextEnds;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.profile.Dates;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads a document's own date, only from the places of such a date: in the lines above the salutation, in a line at the
 * top of every page, or below the close; in a report, as its date of publication or as a line of its title page. A line
 * may hold the date and its label ({@code Date:}), the place of writing or the day of the week, and nothing else, so
 * that no date of a visit, a period or a reference is taken. If such a place has a misprint or a second date, no date
 * is chosen.
 */
final class DateReader {
  /** The date may be in this many lines below the close. */
  private static final int CLOSING_LINES = 12;

  /** Maximum number of words of a date's label. */
  private static final int LABEL_WORDS = 8;

  private static final Pattern PLACE_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{L}[\\p{L}.'\u2019-]{0,20}){0,3},");
  private static final Pattern CODE = Pattern.compile("(?:.{0,200}\\s)?(?:[^\\s\\p{Ll}]{1,40}|\\S{0,60}(?:@|www\\.)\\S{1,60}):?");
  private static final Pattern ADDRESS = Pattern.compile("^(?:https?|file)://|(?:https?|file)://\\S+$");
  private static final Pattern PAGE = Pattern.compile("(?i)(?:page )?\\d{1,3}(?: of \\d{1,3})?");
  private static final Pattern GOES_ON = Pattern.compile("(?i)(?:.{0,300}[\\s,])?(?:to|from|and|until|between|of|on|[-\u2010-\u2015])");

  private final Profile profile;
  private final Dates dates;

  DateReader(Profile profile) {
    this.profile = profile;
    this.dates = profile.scale().dates();
  }

  /** A date, or a misprint in the place of a date. */
  private record Candidate(String printed, Optional<LocalDate> date, boolean labelled, List<Line> lines) {}

  /**
   * Reads the date of a letter or report.
   *
   * @param furniture page header and footer lines of the first page, which may contain the date
   */
  Dating read(LetterPart part, List<Line> furniture) {
    Optional<Profile.OwnDate> own = profile.frame().ownDate();
    if (own.equals(Optional.of(Profile.OwnDate.NONE))) {
      return Dating.NONE;
    }
    if (part.salutation().isEmpty()) {
      return chosen(reportCandidates(part), part);
    }
    if (own.equals(Optional.of(Profile.OwnDate.PUBLISHED))) {
      return chosen(published(part), part);
    }
    List<Letterhead.Place> places = new ArrayList<>(Letterhead.places(part.head()));
    List<Candidate> inLetterhead = candidates(places);
    if (!inLetterhead.isEmpty() && isPrintedByBrowser(part, furniture)) {
      return chosen(inLetterhead, part); // A date in the page margins of a browser is the day of printing.
    }
    TextBlock salutation = part.salutation().get();
    furniture.stream()
        .filter(l -> l.page() == salutation.page() && l.baseline() < salutation.firstLine().baseline())
        .forEach(l -> places.add(new Letterhead.Place(l.text().strip(), "", true, List.of(l))));
    List<Candidate> candidates = candidates(places);
    return chosen(candidates.isEmpty() ? candidates(closing(part)) : candidates, part);
  }

  /** Whether the page was printed by a browser, which puts the page's address in the margin. */
  private static boolean isPrintedByBrowser(LetterPart part, List<Line> furniture) {
    return furniture.stream().anyMatch(l -> l.page() == part.firstPage() && ADDRESS.matcher(l.text().strip()).find());
  }

  /** The lines below the close, up to the first table. */
  private static List<Letterhead.Place> closing(LetterPart part) {
    List<TextBlock> blocks = new ArrayList<>();
    for (var block : part.tail()) {
      if (block instanceof TableBlock || !(block instanceof TextBlock)) {
        break;
      }
      blocks.add((TextBlock) block);
    }
    List<Letterhead.Place> places = Letterhead.places(blocks);
    return places.subList(0, Math.min(CLOSING_LINES, places.size()));
  }

  private List<Candidate> candidates(List<Letterhead.Place> places) {
    List<Candidate> candidates = new ArrayList<>();
    places.forEach(p -> candidate(p).ifPresent(candidates::add));
    return candidates;
  }

  /** The dates in a report: dates with a label for it, and lines that consist of a date. */
  private List<Candidate> reportCandidates(LetterPart part) {
    List<TextBlock> beginning = SubjectReader.beginning(part);
    List<Candidate> candidates = new ArrayList<>();
    for (TextBlock block : beginning) {
      published(block.textWithoutNoteMarks(), block.lines()).ifPresent(candidates::add);
      block.lines().stream().skip(1).forEach(l -> published(l.text(), List.of(l)).ifPresent(candidates::add));
    }
    int blocks = Math.min(SubjectReader.BLOCKS, part.body().size());
    for (Letterhead.Place place : Letterhead.places(part.body().subList(0, blocks))) {
      if (Tokens.upTo(LABEL_WORDS + LABEL_WORDS, place.text()).size() < LABEL_WORDS + LABEL_WORDS) {
        candidate(place)
            .filter(c -> c.labelled() || place.whole() && !GOES_ON.matcher(place.label()).matches())
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** The dates after words of publication, anywhere in a document with a salutation. */
  private List<Candidate> published(LetterPart part) {
    List<TextBlock> blocks = new ArrayList<>(LetterPart.flat(part.head()));
    blocks.addAll(LetterPart.flat(part.afterSalutation()));
    List<Candidate> candidates = new ArrayList<>();
    for (TextBlock block : blocks) {
      published(block.textWithoutNoteMarks(), block.lines()).ifPresent(candidates::add);
      block.lines().stream().skip(1).forEach(l -> published(l.text(), List.of(l)).ifPresent(candidates::add));
    }
    return candidates;
  }

  /** A date in a text that begins with one of the wordings for a report's own date. */
  private Optional<Candidate> published(String printed, List<Line> lines) {
    if (!Phrase.anyMayStart(profile.published(), printed)) {
      return Optional.empty();
    }
    Tokens text = Tokens.of(printed);
    for (Phrase phrase : profile.published()) {
      Optional<String> date = phrase.startsWith(text, profile.scale()).flatMap(m -> m.get("date"));
      if (date.isPresent()) {
        return Optional.of(new Candidate(date.get(), dates.parse(date.get()), true, lines));
      }
    }
    return Optional.empty();
  }

  /** The date in a line, or the misprint in its place. */
  private Optional<Candidate> candidate(Letterhead.Place place) {
    String line = place.text();
    String label = place.label();
    Optional<Dates.Found> found = dates.find(line);
    if (found.isPresent()) {
      int start = found.get().start();
      int end = found.get().end();
      return labelled(line.substring(0, start), line.substring(end), label)
          .map(l -> new Candidate(line.substring(start, end), Optional.of(found.get().date()), l, place.lines()));
    }
    return dates.misprint(line).flatMap(misprint -> {
      int start = line.indexOf(misprint);
      return labelled(line.substring(0, start), line.substring(start + misprint.length()), label)
          .map(l -> new Candidate(misprint, Optional.empty(), l, place.lines()));
    });
  }

  /** Whether a date has its label; empty if the text around it makes it a date other than the letter's. */
  private Optional<Boolean> labelled(String before, String after, String label) {
    String own = withoutWeekday(TextEnds.without(before.strip(), ":.-\u2013\u2014 ").strip());
    if (!mayFollow(after.strip())) {
      return Optional.empty();
    }
    if (own.isEmpty()) {
      boolean labelled = is(profile.dated(), label);
      return labelled || !is(profile.otherDates(), label) ? Optional.of(labelled) : Optional.empty();
    }
    if (is(profile.dated(), own) || endsWithLabel(own)) {
      return Optional.of(true);
    }
    boolean place = PLACE_NAME.matcher(own).matches() && !is(profile.otherDates(), TextEnds.without(own, ","));
    boolean contact = Letterhead.CONTACT.matcher(own).find() && CODE.matcher(own).matches();
    return place || contact ? Optional.of(false) : Optional.empty();
  }

  /** {@code Our ref: AB/12 Date}: the label follows something else about the sender. */
  private boolean endsWithLabel(String before) {
    int space = before.lastIndexOf(' ');
    return space > 0 && Letterhead.CONTACT.matcher(before).find() && is(profile.dated(), before.substring(space + 1));
  }

  private boolean mayFollow(String after) {
    String rest = TextEnds.without(after, ".,;").strip();
    return rest.isEmpty() || PAGE.matcher(rest).matches()
        || after.length() < 200 && Letterhead.CONTACT.matcher(rest.split("[:\\d]")[0] + ":").find() && dates.find(rest).isEmpty();
  }

  private String withoutWeekday(String before) {
    int space = before.lastIndexOf(' ');
    String last = TextEnds.without(before.substring(space + 1), ",.");
    return dates.isWeekday(last) ? before.substring(0, Math.max(space, 0)).strip() : before;
  }

  private boolean is(List<Phrase> phrases, String text) {
    Tokens tokens = Tokens.upTo(LABEL_WORDS + 1, text);
    return tokens.size() > 0 && tokens.size() <= LABEL_WORDS && Phrase.anyMatches(phrases, tokens, profile.scale());
  }

  /** The one date among the candidates. Those with a label take precedence. */
  private Dating chosen(List<Candidate> candidates, LetterPart part) {
    List<Candidate> labelled = candidates.stream().filter(Candidate::labelled).toList();
    List<Candidate> best = labelled.isEmpty() ? candidates : labelled;
    List<LocalDate> days = best.stream().flatMap(c -> c.date().stream()).distinct().toList();
    List<String> printed = best.stream().map(Candidate::printed).distinct().toList();
    boolean misprint = best.stream().anyMatch(c -> c.date().isEmpty());
    if (days.size() != 1 || misprint) {
      return Dating.unclear(printed);
    }
    if (printed.stream().allMatch(Dates::isAmbiguous) && writesOtherOrder(part)) {
      return Dating.unclear(printed);
    }
    return Dating.of(
        days.get(0), best.stream().map(c -> new Quote(c.printed(), c.lines())).toList(),
        !labelled.isEmpty());
  }

  private boolean writesOtherOrder(LetterPart part) {
    return LetterPart.flat(part.body()).stream().anyMatch(b -> dates.hasOtherOrder(b.text()));
  }
}
