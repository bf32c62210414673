package letterminer.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.header.AuthorityTerm;
import letterminer.summary.LetterEntry;
import letterminer.summary.RunSummary;

/**
 * Letters by authority and family: every authority with a tile, whether or not it has letters, and all others that have
 * letters.
 */
final class CoverageTable {
  static final String ID = "coverage";

  private final RunSummary run;
  private final TileGrid grid;
  private final Map<String, AuthorityTerm> terms = new LinkedHashMap<>();
  private final Map<String, LetterEntry> examples = new LinkedHashMap<>();

  private CoverageTable(RunSummary run, TileGrid grid, List<AuthorityTerm> terms) {
    this.run = run;
    this.grid = grid;
    terms.stream().sorted(Comparator.comparing(AuthorityTerm::from)).forEach(term -> this.terms.put(term.dfe(), term));
    run.letters().forEach(letter -> examples.putIfAbsent(letter.authorityId(), letter));
  }

  static ReportTable of(RunSummary run, TileGrid grid) {
    return new CoverageTable(run, grid, AuthorityRegister.bundled().terms()).table();
  }

  private ReportTable table() {
    List<String> families = List.copyOf(run.years().rows());
    ReportTable.Builder table = ReportTable.builder(ID, "Letters by authority and family")
        .text("authority", "Authority").text("code", "DfE code").text("region", "Region").text("note", "On the map")
        .counts(families).column(ReportTable.Column.count("all", "All"));
    for (String id : ids()) {
      List<ReportCell> cells = new ArrayList<>(List.of(
          new ReportCell.Text(name(id)), new ReportCell.Text(isCode(id) ? id : ""), new ReportCell.Text(region(id)), new ReportCell.Text(note(id))));
      families.forEach(f -> cells.add(new ReportCell.Count(run.authorities().of(id, f), run.authorities().letters(id, f))));
      cells.add(new ReportCell.Count(run.authorities().ofRow(id), run.authorities().lettersOfRow(id)));
      table.row(cells);
    }
    return table.build();
  }

  /** Those with a tile by name, then the others with letters. */
  private Set<String> ids() {
    Comparator<String> byName = Comparator.comparing(this::name);
    Stream<String> tiled = grid.tiles().stream().map(TileGrid.Tile::dfeCode).sorted(byName);
    Stream<String> others = run.authorities().rows().stream().filter(id -> grid.of(id).isEmpty()).sorted(byName);
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(tiled, others).forEach(ids::add);
    return ids;
  }

  private boolean isCode(String id) {
    return terms.containsKey(id) || examples.containsKey(id) && examples.get(id).dfeCode().equals(id);
  }

  private String name(String id) {
    if (examples.containsKey(id) && !examples.get(id).authority().isEmpty()) {
      return examples.get(id).authority();
    }
    return terms.containsKey(id) ? terms.get(id).name() : RunSummary.NONE;
  }

  private String region(String id) {
    return terms.containsKey(id) ? terms.get(id).region() : examples.containsKey(id) ? examples.get(id).region() : "";
  }

  private String note(String id) {
    if (grid.of(id).isPresent()) {
      return "yes";
    }
    if (id.isEmpty()) {
      return "no: the letter names no authority";
    }
    AuthorityTerm term = terms.get(id);
    return term == null ? "no: not known as an authority of England"
        : term.to().equals(LocalDate.MAX) ? "no" : "no: until " + term.to();
  }
}
