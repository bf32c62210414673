package letterminer.drawing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.StableIds;

/**
 * Writes the list next to the pages: problems and values, each with its id, which a URL can name
 * ({@code letter.html#ID}), and a link to its box. Boxes link back to their entries.
 */
final class ValueList {
  private final PrintWriter out;
  private final List<Letter> letters;
  private final Map<String, Integer> drawn = new HashMap<>();

  ValueList(PrintWriter out, Drawing drawing) {
    this.out = out;
    this.letters = drawing.letters();
    drawing.sheets().stream().flatMap(s -> s.marks().stream()).forEach(m -> drawn.putIfAbsent(m.anchor(), m.page()));
  }

  /** The anchor of the entry for an anchor in the drawing. */
  static String entry(String anchor) {
    int place = anchor.indexOf(':');
    return "list-" + (place < 0 ? anchor : anchor.substring(0, place));
  }

  /** The style class of entries of a kind. Entries stay visible when the kind is switched off. */
  static String style(MarkKind kind) {
    return "of-" + kind.code();
  }

  void print() {
    out.print("<aside aria-label=\"Values and problems\">\n");
    if (letters.isEmpty()) {
      out.print("<h2>No letter was found in the file.</h2>\n");
    }
    letters.forEach(this::print);
    out.print("</aside>\n");
  }

  private void print(Letter letter) {
    out.print("<h2>" + Markup.text(letter.authority().map(a -> a.name() + ", ").orElse("")
        + letter.date().map(LocalDate::toString).orElse("no date")) + "</h2>\n<span class=\"id\">" + Markup.text(letter.id()) + "</span>\n");
    heading("Problems", letter.problems().size());
    letter.problems().forEach(this::print);
    close();
    grades(letter);
    heading("Points", letter.points().size());
    letter.points().forEach(this::print);
    close();
    header(letter);
  }

  private void heading(String title, int size) {
    out.print("<h3>" + title + (size == 0 ? ": none" : "") + "</h3>\n<ul>\n");
  }

  private void close() {
    out.print("</ul>\n");
  }

  private void print(Problem problem) {
    String page = problem.page().map(p -> "<a class=\"id\" href=\"#page-" + p + "\">page " + p + "</a>").orElse("");
    out.print("<li><strong>" + problem.severity().code() + "</strong> " + problem.code().code() + ": "
        + Markup.text(problem.message()) + page + "</li>\n");
  }

  private void grades(Letter letter) {
    List<String> ids = StableIds.ofJudgements(letter);
    List<MissingJudgement> missing = letter.missing();
    heading("Grades", ids.size());
    for (int i = 0; i < letter.judgements().size(); i++) {
      Judgement judgement = letter.judgements().get(i);
      String conflict = judgement.status() == JudgementStatus.CONFLICT ? " (conflict)" : "";
      value(MarkKind.GRADE, ids.get(i), judgement.grade() + conflict, judgement.label());
    }
    for (int i = 0; i < missing.size(); i++) {
      if (missing.get(i).reason() != MissingReason.NOT_IN_FRAMEWORK) {
        value(MarkKind.GRADE, ids.get(letter.judgements().size() + i), missing.get(i).reason().code(), missing.get(i).label());
      }
    }
    close();
  }

  private void print(Point point) {
    value(LetterMarks.kind(point), point.id(), point.symbol(), point.wholeText());
  }

  private void header(Letter letter) {
    heading("Header and people", 1);
    field(letter, "subject", letter.subject());
    field(letter, "authority", letter.authority().map(a -> a.name()));
    field(letter, "date", letter.date().map(LocalDate::toString));
    field(letter, "period", letter.period().map(p -> p.start() + " to " + p.end()));
    field(letter, "inspection", letter.inspection().map(p -> p.start() + " to " + p.end()));
    people(letter, "addressee", letter.addressees().stream().map(a -> a.name()));
    people(letter, "signatory", letter.signatories().stream().map(s -> s.name()));
    people(letter, "inspector", letter.inspectors().stream());
    close();
  }

  private void field(Letter letter, String field, Optional<String> value) {
    value.ifPresent(v -> value(MarkKind.FIELD, StableIds.ofFields(letter.id()).ofField(field), field, v));
  }

  private void people(Letter letter, String office, Stream<String> names) {
    StableIds ids = new StableIds(letter.id(), office);
    names.forEach(name -> value(MarkKind.PERSON, ids.ofName(name), office, name));
  }

  /** If a value is not drawn, its URL leads to the entry itself. */
  private void value(MarkKind kind, String id, String symbol, String text) {
    boolean isDrawn = drawn.containsKey(id);
    String safe = Markup.text(id);
    String words = "<strong>" + Markup.text(symbol) + "</strong> " + Markup.text(text);
    out.print("<li class=\"" + style(kind) + "\" id=\"" + (isDrawn ? Markup.text(entry(id)) : safe) + "\">"
        + (isDrawn ? "<a href=\"#" + safe + "\">" + words + "</a>" : words + " (no place on a page)")
        + "<span class=\"id\">" + safe + (isDrawn ? " page " + drawn.get(id) : "") + more(id) + "</span></li>\n");
  }

  /** Links to the other places of a value. */
  private String more(String id) {
    List<String> links = new ArrayList<>();
    for (int place = 2; drawn.containsKey(id + ":" + place); place++) {
      String anchor = id + ":" + place;
      links.add(" <a href=\"#" + Markup.text(anchor) + "\">page " + drawn.get(anchor) + "</a>");
    }
    return links.isEmpty() ? "" : "," + String.join(",", links);
  }
}
