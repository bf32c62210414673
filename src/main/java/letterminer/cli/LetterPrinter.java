package letterminer.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.model.Basis;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.Severity;
import picocli.CommandLine.Help.Ansi;

/** Prints a letter for a reader at a terminal. */
final class LetterPrinter {
  private static final int WIDTH = 100;
  private static final int LABEL_WIDTH = 50;

  private final PrintWriter out;
  private final Ansi ansi;

  /**
   * Makes a printer.
   *
   * @param out made by {@link TerminalText#writer}
   */
  LetterPrinter(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void print(Letter letter) {
    out.println(styled("bold", letter.subject().orElse("(no subject)")));
    field("Authority", letter.authority().map(a -> a.name()
        + a.onsCode().map(c -> "  " + c).orElse("") + a.region().map(r -> "  " + r).orElse("")).orElse("?"));
    field("Date", letter.date().orElse("?"));
    letter.period().ifPresent(p -> field("Period", p.start() + " to " + p.end()));
    letter.inspection().ifPresent(p -> field("Inspection", p.start() + " to " + p.end()));
    letter.addressees().forEach(a -> field("To", a.name() + a.role().map(r -> ", " + r).orElse("")));
    letter.signatories().forEach(s -> field("From", s.name() + s.role().map(r -> ", " + r).orElse("")));
    field("File", letter.source().file() + ", pages " + letter.source().firstPage() + " to "
        + letter.source().lastPage() + " of " + letter.source().pageCount());
    field("Profile", letter.profile());
    judgements(letter);
    points(letter);
    problems(letter.problems());
    out.println();
  }

  private void field(String name, String value) {
    out.printf("  %-11s %s%n", name, value);
  }

  private void judgements(Letter letter) {
    if (letter.judgements().isEmpty() && letter.missing().isEmpty()) {
      return;
    }
    heading("Grades");
    int gradeWidth = letter.judgements().stream().mapToInt(j -> j.grade().length()).max().orElse(1);
    for (Judgement j : letter.judgements()) {
      String sources = j.evidence().stream()
          .map(e -> e.kind().code() + (j.status() == JudgementStatus.CONFLICT ? " says " + e.value() : "")
              + " p" + e.page())
          .collect(Collectors.joining(", "));
      String style = j.status() == JudgementStatus.CONFLICT ? "red" : "bold";
      List<String> label = wrapped(j.label(), LABEL_WIDTH);
      out.printf("  %-" + LABEL_WIDTH + "s  %s  %s: %s%n", label.get(0),
          styled(style, String.format("%-" + gradeWidth + "s", j.grade())), j.status().code(), sources);
      label.stream().skip(1).forEach(l -> out.println("  " + l));
    }
    for (MissingJudgement m : letter.missing()) {
      if (m.reason() != MissingReason.NOT_IN_FRAMEWORK) {
        List<String> label = wrapped(m.label(), LABEL_WIDTH);
        out.printf("  %-" + LABEL_WIDTH + "s  %s%n", label.get(0), styled("red", m.reason().code()));
        label.stream().skip(1).forEach(l -> out.println("  " + l));
      }
    }
    String never = letter.missing().stream()
        .filter(m -> m.reason() == MissingReason.NOT_IN_FRAMEWORK)
        .flatMap(m -> m.area().stream()).collect(Collectors.joining(", "));
    if (!never.isEmpty()) {
      wrapped("Not graded in this framework: " + never, WIDTH).forEach(l -> out.println("  " + l));
    }
  }

  private void points(Letter letter) {
    Map<String, List<Point>> byArea = letter.points().stream().collect(Collectors.groupingBy(
        p -> p.area().or(p::section).orElse("(no area)"), LinkedHashMap::new, Collectors.toList()));
    byArea.forEach((area, points) -> {
      heading(area);
      points.forEach(this::point);
    });
  }

  private void point(Point p) {
    String mark = p.polarity().map(polarity -> switch (polarity) {
      case STRENGTH -> styled("green", polarity.sign());
      case WEAKNESS -> styled("red", polarity.sign());
      case MIXED, NEUTRAL -> polarity.sign();
    }).orElse("?");
    String pages = p.page() == p.endPage() ? "p" + p.page() : "p" + p.page() + "-" + p.endPage();
    String text = p.leadIn().map(l -> l + " ").orElse("") + p.text();
    List<String> lines = wrapped(text, WIDTH - 10);
    for (int i = 0; i < lines.size(); i++) {
      String end = i == lines.size() - 1 ? "  " + styled("faint", pages + read(p)) : "";
      out.println((i == 0 ? "  " + mark + " " : "    ") + lines.get(i) + end);
    }
  }

  /** What was read from a point's words: how surely its polarity, what it compares, how it goes. */
  private static String read(Point p) {
    StringBuilder read = new StringBuilder();
    if (p.basis().equals(Optional.of(Basis.CLASSIFIER))) {
      read.append(", by classifier ").append(p.confidence().orElseThrow());
    }
    p.measures().comparisons().forEach(c -> read.append(", ").append(c.code()));
    p.measures().trends().forEach(t -> read.append(", ").append(t.code()));
    return read.toString();
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    heading("Problems");
    for (Problem p : problems) {
      String style = p.severity() == Severity.ERROR ? "red"
          : p.severity() == Severity.WARNING ? "yellow" : "faint";
      List<String> lines = wrapped(p.code().code() + ": " + p.message(), WIDTH - 12);
      out.printf("  %s %s%n", styled(style, String.format("%-8s", p.severity().code())), lines.get(0));
      lines.stream().skip(1).forEach(l -> out.println("           " + l));
    }
  }

  private void heading(String text) {
    out.println();
    out.println(styled("bold", text.toLowerCase(Locale.ROOT).equals(text)
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).replace('-', ' ') : text));
  }

  private String styled(String style, String text) {
    return ansi.enabled() ? TerminalText.styled(style, text) : text;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new java.util.ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
