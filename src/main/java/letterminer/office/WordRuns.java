package letterminer.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the text of a paragraph of a Word file: as it is printed when all changes are accepted, without comments, with
 * the results of its fields and not their codes. One use per story, since a field may begin in one paragraph and end
 * in another.
 */
final class WordRuns {
  /** What was deleted or moved away, and what is not text of the paragraph. */
  private static final Set<String> LEFT_OUT = Set.of(
      "w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt", "w:sdtPr", "w:sdtEndPr", "w:commentRangeStart", "w:commentRangeEnd");
  private static final String CHECKED = "\u2612";
  private static final String UNCHECKED = "\u2610";

  private final WordStyles styles;
  private final WordNotes notes;

  /** For each open field, whether its code is being read rather than its result. */
  private final Deque<Boolean> inCode = new ArrayDeque<>();

  WordRuns(WordStyles styles, WordNotes notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** What a paragraph holds: its text, and the boxes that are anchored in it. */
  static final class Content {
    final List<Span> spans = new ArrayList<>();
    final List<Element> boxes = new ArrayList<>();
  }

  Content read(Element paragraph, boolean heading) {
    Content content = new Content();
    walk(paragraph, paragraph.child("w:pPr"), heading, content);
    return content;
  }

  private void walk(Element parent, Element properties, boolean heading, Content content) {
    for (Element child : parent.children()) {
      if (child.is("w:r")) {
        run(child, properties, heading, content);
      } else if (child.is("w:sdt")) {
        if (!child.child("w:sdtPr").flag("w:showingPlcHdr").orElse(false)) { // "Click here to enter text."
          walk(child.child("w:sdtContent"), properties, heading, content);
        }
      } else if (child.is("mc:AlternateContent")) {
        walk(chosen(child), properties, heading, content);
      } else if (!LEFT_OUT.contains(child.name())) {
        walk(child, properties, heading, content);
      }
    }
  }

  private static Element chosen(Element alternatives) {
    return alternatives.has("mc:Choice") ? alternatives.child("mc:Choice") : alternatives.child("mc:Fallback");
  }

  private void run(Element run, Element properties, boolean heading, Content content) {
    TextLook own = TextLook.of(styles.run(run.child("w:rPr"), properties));
    TextLook look = heading ? own.thickened() : own;
    for (Element child : run.children()) {
      piece(child, look, content);
    }
  }

  private void piece(Element child, TextLook look, Content content) {
    switch (child.name()) {
      case "w:fldChar" -> field(child, look, content);
      case "mc:AlternateContent" -> chosen(child).children().forEach(c -> piece(c, look, content));
      case "w:drawing", "w:pict", "w:object" -> boxes(child, content);
      case "w:ruby" -> child.child("w:rubyBase").all("w:r").forEach(r -> r.children().forEach(c -> piece(c, look, content)));
      case "w:lastRenderedPageBreak" -> content.spans.add(new Span(String.valueOf(Span.PAGE_SEEN), look.style()));
      default -> {
        if (!look.hidden() && !inCode.contains(true)) {
          text(child, look).ifPresent(content.spans::add);
        }
      }
    }
  }

  private Optional<Span> text(Element child, TextLook look) {
    return switch (child.name()) {
      case "w:t" -> Optional.of(look.span(child.text().toString()));
      case "w:tab", "w:ptab" -> Optional.of(look.span(String.valueOf(Span.TAB)));
      case "w:cr" -> Optional.of(look.span(String.valueOf(Span.LINE)));
      case "w:br" -> Optional.of(look.span(String.valueOf(lineEnd(child))));
      case "w:noBreakHyphen" -> Optional.of(look.span("-"));
      case "w:sym" -> symbol(child, look);
      case "w:footnoteReference", "w:endnoteReference" -> child.attribute("id")
          .flatMap(id -> notes.mark(child.is("w:endnoteReference"), id))
          .map(mark -> new Span(mark, look.style(), true));
      default -> Optional.empty();
    };
  }

  private static char lineEnd(Element brk) {
    String type = brk.attribute("type").orElse("");
    return type.equals("page") ? Span.PAGE : Span.LINE;
  }

  private static Optional<Span> symbol(Element symbol, TextLook look) {
    try {
      int code = Integer.parseInt(symbol.attribute("char").orElse(""), 16);
      String font = symbol.attribute("font").orElse(look.style().family());
      letterminer.reading.FontStyle style = new letterminer.reading.FontStyle(
          font, look.style().size(), look.style().bold(), look.style().italic(), TextLook.isSymbolic(font));
      return code < ' ' || code > 0xFFFF ? Optional.empty() : Optional.of(new Span(String.valueOf((char) code), style));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void field(Element mark, TextLook look, Content content) {
    switch (mark.attribute("fldCharType").orElse("")) {
      case "begin" -> {
        inCode.push(true);
        formField(mark.child("w:ffData")).ifPresent(t -> content.spans.add(look.span(t)));
      }
      case "separate" -> {
        if (!inCode.isEmpty()) {
          inCode.pop();
          inCode.push(false);
        }
      }
      case "end" -> inCode.poll();
      default -> { }
    }
  }

  /** What a form's field shows that has no result as text: a box to tick, a choice. */
  private static Optional<String> formField(Element data) {
    if (data.has("w:checkBox")) {
      Element box = data.child("w:checkBox");
      boolean checked = box.flag("w:checked").or(() -> box.flag("w:default")).orElse(false);
      return Optional.of(checked ? CHECKED : UNCHECKED);
    }
    if (data.has("w:ddList")) {
      Element choices = data.child("w:ddList");
      int chosen = (int) Math.round(choices.child("w:result").number("val")
          .or(() -> choices.child("w:default").number("val")).orElse(0.0));
      return choices.all("w:listEntry").stream().skip(Math.max(0, chosen)).findFirst().flatMap(e -> e.attribute("val"));
    }
    return Optional.empty();
  }

  /** Text in boxes; a drawing has the same twice, for new and for old readers. */
  private static void boxes(Element drawing, Content content) {
    for (Element found : drawing.below(e -> e.is("w:txbxContent") || e.is("mc:AlternateContent"))) {
      if (found.is("w:txbxContent")) {
        content.boxes.add(found);
      } else {
        content.boxes.addAll(chosen(found).below(e -> e.is("w:txbxContent")));
      }
    }
  }
}
