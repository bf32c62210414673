package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.Quote;
import letterminer.extraction.part.TextEnds;
import letterminer.extraction.people.FoundAddressee;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.profile.Tokens;

/**
 * Finds the authority that a letter is about, as printed. The subject names it; a report may print it above or below
 * its title, on a line of its own; failing both, it is the body that an addressee works for, or the first one named in
 * the first paragraphs.
 */
public final class AuthorityReader {
  private static final String GENITIVE = "(?i)['\u2019]s?$";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int FIRST_BLOCKS = 8;

  /** The beginning of what may follow a name in a subject. */
  private static final Pattern TAIL =
      Pattern.compile("(?i)(?:children|local|social|services?|safeguarding|partnership|area|on|in)\\b");

  /** The same after a name that is in no register; it may contain smaller words itself. */
  private static final Pattern SERVICES =
      Pattern.compile("(?i)\\s+(?:children(?:['\u2019]?s)?|local|social|safeguarding) (?:\\p{L}+ )?(?:care|services?|authority|area|partnership|boards?|children)\\b.*$");

  /** A council's name on its own. */
  private static final Pattern COUNCIL = Pattern.compile("\\p{Lu}.{1,60}\\bCouncil");

  /** Maximum number of words of a line that is only an authority's name. */
  private static final int LINE_WORDS = 8;

  private final AuthorityRegister register;
  private final Optional<LocalDate> date;

  /**
   * Makes a reader.
   *
   * @param date a day on which the authority existed: the letter's, or one of the inspection
   */
  public AuthorityReader(AuthorityRegister register, Optional<LocalDate> date) {
    this.register = register;
    this.date = date;
  }

  /** The authority as printed, and where. */
  public Optional<Quote> read(
      Optional<SubjectReader.Subject> subject, LetterPart part, List<FoundAddressee> addressees) {
    return subject.flatMap(SubjectReader.Subject::match).flatMap(m -> m.get("authority"))
        .map(AuthorityReader::bare)
        .flatMap(this::named)
        .map(name -> subject.get().quote(name))
        .or(() -> ownLine(subject, part))
        .or(() -> employer(addressees))
        .or(() -> subject.flatMap(s -> register.within(s.text(), date).map(s::quote)))
        .or(() -> aboveTitle(subject, part))
        .or(() -> firstNamed(part))
        .or(() -> address(addressees))
        .or(() -> councilBelowTitle(subject, part))
        .map(this::withoutGenitive);
  }

  private Quote withoutGenitive(Quote name) {
    String bare = name.text().replaceAll(GENITIVE, "");
    return register.knows(bare, Optional.empty()) ? new Quote(bare, name.lines()) : name;
  }

  /** The name from the subject's wording; empty if it is only 'children's services'. */
  private Optional<String> named(String written) {
    Optional<String> known = known(written).or(() -> afterIn(written));
    if (known.isPresent()) {
      return known;
    }
    if (TAIL.matcher(written).lookingAt()) {
      int in = written.lastIndexOf(" in ");
      return Optional.of(written.substring(in < 0 ? written.length() : in + 4).replaceFirst("^the ", ""))
          .filter(n -> !n.isEmpty() && Character.isUpperCase(n.charAt(0)) && !TAIL.matcher(n).lookingAt());
    }
    return Optional.of(SERVICES.matcher(written).replaceFirst("")).filter(n -> !n.isBlank());
  }

  /** A name in the register, possibly followed by 'children's services' or the like. */
  private Optional<String> known(String name) {
    return register.knows(name, date) ? Optional.of(name) : beginning(name);
  }

  /** A line of the title that is only an authority's name. */
  private Optional<Quote> ownLine(Optional<SubjectReader.Subject> subject, LetterPart part) {
    if (part.salutation().isPresent()) {
      return Optional.empty();
    }
    String title = subject.map(SubjectReader.Subject::text).orElse("");
    List<TextBlock> beginning = SubjectReader.beginning(part);
    return Stream.concat(
            beginning.stream().map(b -> new Quote(b.textWithoutNoteMarks(), b.lines())),
            beginning.stream().flatMap(b -> b.lines().stream()).map(l -> new Quote(l.text(), List.of(l))))
        .filter(q -> !q.text().equals(title) && !Tokens.hasMoreThan(LINE_WORDS, q.text()))
        .flatMap(q -> known(bare(q.text())).map(name -> new Quote(name, q.lines())).stream())
        .findFirst();
  }

  /** The subject may end in a longer phrase: {@code abuse in the family in Marrow}. */
  private Optional<String> afterIn(String name) {
    int at = name.lastIndexOf(" in ");
    return Optional.of(name.substring(at + 1).replaceFirst("^in (?:the )?", ""))
        .filter(n -> at > 0 && register.knows(n, date));
  }

  /** The first authority named in the first paragraphs. */
  private Optional<Quote> firstNamed(LetterPart part) {
    return LetterPart.flat(part.body()).stream().limit(FIRST_BLOCKS)
        .flatMap(b -> register.within(b.textWithoutNoteMarks(), date).map(n -> new Quote(n, b.lines())).stream())
        .findFirst();
  }

  /** The longest beginning of what the subject names that is an authority's name. */
  private Optional<String> beginning(String name) {
    for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      boolean named = TAIL.matcher(name.substring(end + 1)).lookingAt();
      if (named && register.knows(name.substring(0, end), date)) {
        return Optional.of(name.substring(0, end));
      }
    }
    return Optional.empty();
  }

  /** What a report prints in large type above its title, if it is not in the register. */
  private static Optional<Quote> aboveTitle(Optional<SubjectReader.Subject> subject, LetterPart part) {
    List<TextBlock> beginning = SubjectReader.beginning(part);
    boolean above = part.salutation().isEmpty() && beginning.size() > 1
        && beginning.get(0).kind() == BlockKind.HEADING
        && subject.flatMap(SubjectReader.Subject::match).isPresent()
        && subject.get().text().startsWith(beginning.get(1).textWithoutNoteMarks());
    return above
        ? Optional.of(new Quote(bare(beginning.get(0).textWithoutNoteMarks()), beginning.get(0).lines())) : Optional.empty();
  }

  /** A line of a report's title that ends in 'Council', if it is not in the register. */
  private static Optional<Quote> councilBelowTitle(Optional<SubjectReader.Subject> subject, LetterPart part) {
    if (part.salutation().isPresent() || subject.flatMap(SubjectReader.Subject::match).isEmpty()) {
      return Optional.empty();
    }
    return SubjectReader.beginning(part).stream()
        .filter(b -> COUNCIL.matcher(b.textWithoutNoteMarks()).matches() && !Tokens.hasMoreThan(LINE_WORDS, b.text()))
        .map(b -> new Quote(bare(b.textWithoutNoteMarks()), b.lines()))
        .findFirst();
  }

  private Optional<Quote> employer(List<FoundAddressee> addressees) {
    return addressees.stream().flatMap(a -> employer(a).stream()).findFirst();
  }

  private Optional<Quote> employer(FoundAddressee addressee) {
    return addressee.organisation()
        .flatMap(o -> known(o).or(() -> Optional.of(o).filter(c -> c.toLowerCase(Locale.ROOT).contains("council"))))
        .map(o -> new Quote(bare(o), addressee.lines()));
  }

  /** An authority's name among the lines of an addressee's address. */
  private Optional<Quote> address(List<FoundAddressee> addressees) {
    return addressees.stream()
        .flatMap(a -> a.address().stream().flatMap(lines -> Stream.of(lines.split(", ")))
            .flatMap(line -> known(line).map(name -> new Quote(name, a.lines())).stream()))
        .findFirst();
  }

  /** The name without a trailing year or the genitive of its sentence. */
  private static String bare(String name) {
    int year = name.length() - 4;
    boolean dated = year >= 0 && YEAR.matcher(name).region(year, name.length()).matches();
    return (dated ? TextEnds.without(name.substring(0, year), " ,:\u2013-") : name)
        .replaceAll("(?i)(?<=council|authority|corporation)['\u2019]s?$", "")
        .strip();
  }
}
