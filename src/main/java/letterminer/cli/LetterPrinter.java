package letterminer.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.Authority;
import letterminer.model.Basis;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.PointList;
import letterminer.model.Source;
import letterminer.terminal.Run;

/** Prints a letter: its header, grades, points by area and list, and problems last. */
final class LetterPrinter {
  private final ScreenWriter out;

  LetterPrinter(ScreenWriter out) {
    this.out = out;
  }

  void print(Letter letter) {
    header(letter);
    new GradePrinter(out).print(letter);
    points(letter);
    new ProblemPrinter(out).print(letter.problems(), false);
    out.blank();
  }

  /** What names a letter, for those who look at something else of it. */
  void printNames(Letter letter) {
    out.title(letter.subject().orElse("(no subject)"));
    out.field("Authority", letter.authority().map(LetterPrinter::named).orElse("?"));
    out.field("Date", letter.date().map(LocalDate::toString).orElse("?"));
    Source source = letter.source();
    out.field("File", source.file() + (source.firstPage() == source.lastPage()
        ? ", page " + source.firstPage() : ", pages " + source.firstPage() + " to " + source.lastPage())
        + " of " + source.pageCount());
    out.field("Id", letter.id());
  }

  private void header(Letter letter) {
    printNames(letter);
    letter.period().ifPresent(p -> out.field("Period", days(p)));
    letter.inspection().ifPresent(p -> out.field("Inspection", days(p)));
    letter.addressees().forEach(a -> out.field("To", a.name() + a.role().map(r -> ", " + r).orElse("")));
    letter.signatories().forEach(s -> out.field("From", s.name() + s.role().map(r -> ", " + r).orElse("")));
    if (!letter.inspectors().isEmpty()) {
      out.field("Inspectors", String.join(", ", letter.inspectors()));
    }
    out.field("Profile", letter.profile());
    out.field("Found", new LetterTotals(letter).sentence());
    if (!letter.corrections().isEmpty()) {
      out.field("Corrections", letter.corrections().stream()
          .collect(Collectors.groupingBy(c -> c.state().code(), LinkedHashMap::new, Collectors.counting()))
          .entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", ")));
    }
  }

  private static String days(Period period) {
    return period.start().equals(period.end()) ? period.start().toString() : period.start() + " to " + period.end();
  }

  private static String named(Authority authority) {
    String codes = Stream.of(
            authority.onsCode().map(c -> "ONS " + c), authority.dfeCode().map(c -> "DfE " + c), authority.region())
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
    return authority.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
  }

  private void points(Letter letter) {
    Map<String, List<Point>> byArea = letter.points().stream().collect(Collectors.groupingBy(
        p -> p.area().or(p::section).orElse("(no area)"), LinkedHashMap::new, Collectors.toList()));
    byArea.forEach(this::area);
    letter.lists().stream().filter(l -> l.points() == 0).forEach(this::emptyList);
    if (letter.points().stream().anyMatch(Point::isUnsure)) {
      out.blank();
      out.text("  ", List.of(new Run(PointMark.LEGEND, "faint")));
    }
  }

  private void area(String area, List<Point> points) {
    Optional<String> only = listOf(points.get(0));
    boolean named = points.stream().allMatch(p -> p.listHeading().equals(Optional.of(area)) && listOf(p).equals(only));
    if (named) {
      out.heading(area, new Run(points.get(0).list().map(l -> " [" + l.code() + "]").orElse(""), "faint"));
    } else {
      out.heading(area);
    }
    Optional<String> list = named ? only : Optional.empty();
    for (Point point : points) {
      if (!listOf(point).equals(list)) {
        list = listOf(point);
        out.text("  ", list.isEmpty() ? List.of(new Run("(in no list)", "faint")) : listHeading(point));
      }
      point(point);
    }
  }

  private static Optional<String> listOf(Point point) {
    String list = point.listHeading().orElse("") + "\n" + point.list().map(ListKind::code).orElse("");
    return list.length() == 1 ? Optional.empty() : Optional.of(list);
  }

  private static List<Run> listHeading(Point point) {
    return List.of(
        Run.plain(point.listHeading().map(h -> h + " ").orElse("")),
        new Run(point.list().map(l -> "[" + l.code() + "]").orElse(""), "faint"));
  }

  private void emptyList(PointList list) {
    out.blank();
    out.text("", List.of(
        new Run(list.heading(), "bold"),
        new Run(" [" + list.list().code() + list.area().map(a -> ", " + a).orElse("") + "] p" + list.page(), "faint"),
        Run.plain(": none")));
  }

  private void point(Point p) {
    PointMark mark = PointMark.of(p);
    String pages = p.page() == p.endPage() ? "p" + p.page() : "p" + p.page() + "-" + p.endPage();
    List<Run> text = new ArrayList<>(List.of(
        Run.plain(p.wholeText() + "  "), new Run(pages + read(p, mark), "faint")));
    out.text(List.of(Run.plain("  "), mark.run(), Run.plain(" ")), text);
  }

  /** What was read from a point's words: how surely its polarity, what it compares, how it goes. */
  private static String read(Point p, PointMark mark) {
    List<String> read = new ArrayList<>();
    p.responsible().ifPresent(r -> read.add("for " + r));
    mark.certainty().ifPresent(read::add);
    p.basis().filter(Basis.CORRECTED::equals).ifPresent(b -> read.add(b.code()));
    p.measures().comparisons().forEach(c -> read.add(c.code()));
    p.measures().trends().forEach(t -> read.add(t.code()));
    return read.stream().map(r -> ", " + r).collect(Collectors.joining());
  }
}
