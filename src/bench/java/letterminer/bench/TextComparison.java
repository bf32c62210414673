package letterminer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;

/**
 * Compares the characters that Letterminer reads with those of PDFBox's text stripper and of pdftotext, page
 * by page. What both others have and Letterminer lacks is lost; what it alone has is extra.
 */
public final class TextComparison {
  private static final String USAGE = """
      Usage: TextComparison [--limit SHARE] [--pdftotext COMMAND] [--all] FILE_OR_FOLDER...
        --limit SHARE        how much of a file may be lost without a problem row (default 0.02)
        --pdftotext COMMAND  the third opinion (default pdftotext; 'none' compares with PDFBox alone)
        --all                list every file, not only those that differ
      Exit status: 0 no file is over the limit, 1 at least one is, 2 wrong usage.""";

  /** The problems that say that characters of a page were left out, or could not be read. */
  private static final Set<String> EXCUSES = Set.of(
      "rotated-text", "hidden-text", "overlaid-text", "characters-unknown", "page-unreadable");

  /** Kept here because the log manager holds loggers weakly. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");
  private static final int SAMPLE = 12;

  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());
  private final OtherReaders others;
  private final double limit;
  private final boolean all;

  private int files;
  private int over;

  private TextComparison(OtherReaders others, double limit, boolean all) {
    this.others = others;
    this.limit = limit;
    this.all = all;
  }

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PDFBOX.setLevel(Level.OFF);
    double limit = 0.02;
    String pdftotext = "pdftotext";
    boolean all = false;
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--limit" -> limit = Double.parseDouble(value(args, ++i));
        case "--pdftotext" -> pdftotext = value(args, ++i);
        case "--all" -> all = true;
        default -> inputs.add(args[i]);
      }
    }
    if (inputs.isEmpty()) {
      misused();
    }
    boolean third = !pdftotext.equals("none") && OtherReaders.isInstalled(pdftotext);
    System.out.println(third
        ? "Lost is what both PDFBox and pdftotext have."
        : "pdftotext is not installed or not wanted: lost is what PDFBox alone has.");
    OtherReaders others = new OtherReaders(third ? Optional.of(pdftotext) : Optional.empty());
    System.exit(new TextComparison(others, limit, all).run(inputs));
  }

  private static String value(String[] args, int at) {
    if (at >= args.length) {
      misused();
    }
    return args[at];
  }

  private static void misused() {
    System.err.println(USAGE);
    System.exit(2);
  }

  private int run(List<String> inputs) throws IOException {
    System.out.printf("%n| file | characters | lost | excused | extra | lost | extra | problems |%n");
    System.out.printf("| --- | ---: | ---: | ---: | ---: | --- | --- | --- |%n");
    for (Path file : Pdfs.below(inputs)) {
      compare(file);
    }
    System.out.printf(Locale.ROOT, "%n%d files, %d over the limit of %.1f %%%n", files, over, limit * 100);
    return over == 0 ? 0 : 1;
  }

  private void compare(Path file) throws IOException {
    files++;
    byte[] bytes = Files.readAllBytes(file);
    Optional<List<String>> stripped = others.stripper(bytes);
    Optional<List<String>> third = others.pdftotext(file);
    Difference difference = new Difference();
    try {
      Document document = reader.read(file.getFileName().toString(), bytes);
      Set<Integer> excused = document.problems().stream()
          .filter(p -> EXCUSES.contains(p.code().code())).flatMap(p -> p.page().stream()).collect(Collectors.toSet());
      document.problems().stream().map(Problem::code).forEach(difference::add);
      for (Page page : document.pages()) {
        difference.add(
            CharacterCounts.of(page.lines().stream().map(Line::text).collect(Collectors.joining("\n"))),
            page(stripped, page.number()), page(third, page.number()), excused.contains(page.number()));
      }
    } catch (ReadingException e) {
      difference.add(e.code());
      for (int i = 1; i <= stripped.map(List::size).orElse(0); i++) {
        difference.add(CharacterCounts.of(""), page(stripped, i), page(third, i), true);
      }
    }
    report(file, difference);
  }

  private static Optional<CharacterCounts> page(Optional<List<String>> pages, int number) {
    return pages.map(p -> CharacterCounts.of(number <= p.size() ? p.get(number - 1) : ""));
  }

  private void report(Path file, Difference found) {
    boolean isOver = found.lost.length() > 0 && found.lostCount > limit * found.expected;
    over += isOver ? 1 : 0;
    if (all || isOver || found.lostCount + found.excused + found.extraCount > 0) {
      System.out.printf(
          Locale.ROOT, "| %s%s | %d | %.1f %% | %.1f %% | %.1f %% | %s | %s | %s |%n",
          isOver ? "**OVER** " : "", file.getFileName(), found.expected,
          found.share(found.lostCount), found.share(found.excused), found.share(found.extraCount),
          cell(found.lost), cell(found.extra),
          found.codes.stream().map(ProblemCode::code).collect(Collectors.joining(", ")));
    }
  }

  private static String cell(StringBuilder text) {
    return text.toString().replace("|", "\\|");
  }

  /** What the pages of one file differ in, added up. */
  private static final class Difference {
    private final StringBuilder lost = new StringBuilder();
    private final StringBuilder extra = new StringBuilder();
    private final Set<ProblemCode> codes = new TreeSet<>();
    private int expected;
    private int lostCount;
    private int excused;
    private int extraCount;

    void add(ProblemCode code) {
      codes.add(code);
    }

    void add(
        CharacterCounts ours, Optional<CharacterCounts> stripped, Optional<CharacterCounts> third,
        boolean isExcused) {
      if (stripped.isEmpty() && third.isEmpty()) {
        return;
      }
      CharacterCounts first = stripped.or(() -> third).orElseThrow();
      CharacterCounts second = third.or(() -> stripped).orElseThrow();
      CharacterCounts both = first.common(second);
      CharacterCounts missing = both.without(ours);
      CharacterCounts alone = ours.without(first).common(ours.without(second));
      expected += both.total();
      if (isExcused) {
        excused += missing.total();
      } else {
        lostCount += missing.total();
        lost.append(missing.sample(Math.max(0, SAMPLE - lost.length())));
      }
      extraCount += alone.total();
      extra.append(alone.sample(Math.max(0, SAMPLE - extra.length())));
    }

    double share(int count) {
      return count == 0 ? 0 : 100.0 * count / Math.max(1, expected);
    }
  }
}
