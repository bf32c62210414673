package letterminer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.dataset.Csv;
import letterminer.dataset.Json;
import org.apache.commons.csv.CSVPrinter;

/** The formats of a report. */
enum ReportFormat {
  TEXT {
    @Override
    String of(AuditReport report) {
      StringBuilder text = new StringBuilder(wrapped(heading(report)));
      if (report.isEmpty()) {
        return text.append(NOTHING).append('\n').toString();
      }
      ReportTables.of(report).forEach(table -> text.append('\n').append(table.title()).append('\n').append(aligned(table)));
      text.append('\n');
      Notes.of(report).forEach(note -> text.append(wrapped("- " + note)));
      text.append("\nMethods\n").append(wrapped(Notes.methods(report)));
      return text.toString();
    }
  },
  MARKDOWN {
    @Override
    String of(AuditReport report) {
      StringBuilder text = new StringBuilder("# Audit of a dataset\n\n").append(heading(report)).append("\n");
      if (report.isEmpty()) {
        return text.append('\n').append(NOTHING).append('\n').toString();
      }
      ReportTables.of(report).forEach(t -> text.append("\n## ").append(t.title()).append("\n\n").append(markdown(t)));
      text.append("\n## What these figures do not say\n\n");
      Notes.of(report).forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
      text.append("\n## For a paper\n\n").append(escaped(Notes.methods(report))).append("\n\n").append(markdown(ReportTables.paper(report)));
      return text.toString();
    }
  },
  JSON {
    @Override
    String of(AuditReport report) {
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("audit", report.facts().name());
      content.put("run", report.facts().run());
      content.put("level", report.settings().survey().level());
      content.put("leastCorrelation", report.settings().survey().leastCorrelation());
      content.put("halfWidth", report.settings().halfWidth());
      content.put("progress", report.progress());
      content.put("readers", report.readers());
      content.put("figures", report.figures());
      content.put("agreements", report.agreements());
      content.put("disputed", report.disputed());
      content.put("changed", report.changes().changed());
      content.put("notes", Notes.of(report));
      content.put("methods", Notes.methods(report));
      try {
        return Json.indented().writeValueAsString(content) + "\n";
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e); // Our own records can always be written.
      }
    }
  },
  CSV {
    @Override
    String of(AuditReport report) {
      StringBuilder text = new StringBuilder();
      try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
        out.printRecord("scope", "name", "measure", "estimate", "low", "high", "checked", "letters", "effective_size",
            "population", "more_to_check");
        for (AuditFigure f : report.figures()) {
          out.printRecord(f.scope(), f.name(), f.measure().code(), f.estimate().orElse(null), f.low().orElse(null),
              f.high().orElse(null), f.checked(), f.letters(), f.effective().orElse(null), f.population(),
              f.more().isPresent() ? f.more().getAsLong() : null);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e); // Writing to memory does not fail.
      }
      return text.toString();
    }
  };

  private static final int WIDTH = 100;
  private static final String NOTHING = "Nothing has been checked yet, so there is nothing to report.";

  /** The report in this form; ends with a line break. */
  abstract String of(AuditReport report);

  private static String heading(AuditReport report) {
    AuditReport.Progress p = report.progress();
    return "Audit '" + report.facts().name() + "' of a run with " + report.facts().run().letters() + " letters (data "
        + report.facts().run().name() + "): " + p.checked() + " of " + p.values() + " values checked in " + p.lettersChecked()
        + " of " + p.letters() + " letters, " + p.pagesRead() + " of " + p.pages() + " pages read.";
  }

  private static String aligned(AuditTable table) {
    List<List<String>> lines = new ArrayList<>(List.of(table.header()));
    lines.addAll(table.rows());
    int[] widths = new int[table.header().size()];
    lines.forEach(line -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    });
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - line.get(i).length());
        row.append("  ").append(i == 0 ? line.get(i) + space : space + line.get(i));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String markdown(AuditTable table) {
    StringBuilder text = new StringBuilder(row(table.header()));
    text.append("| --- |").append(String.join("", Collections.nCopies(table.header().size() - 1, " ---: |"))).append('\n');
    table.rows().forEach(r -> text.append(row(r)));
    return text.toString();
  }

  private static String row(List<String> cells) {
    StringBuilder text = new StringBuilder("|");
    cells.forEach(c -> text.append(' ').append(escaped(c)).append(" |"));
    return text.append('\n').toString();
  }

  /** Names of readers and ids come from files. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ");
  }

  /** Lines that follow a bullet are indented under its text. */
  private static String wrapped(String text) {
    String indent = text.startsWith("- ") ? "  " : "";
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.append('\n').toString();
  }
}
