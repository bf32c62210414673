package letterminer.extraction.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.extraction.part.Quote;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.Sheets;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;

/** Tests lists of inspectors that are set in columns. */
class TeamReaderTest {
  private static final FontStyle TITLE = new FontStyle("Serif-Bold", 18, true, false, false);

  private static List<String> names(Sheets sheets) {
    Profile profile = ProfileLoader.bundled().stream().filter(p -> p.id().equals("area-send")).findFirst().orElseThrow();
    return new TeamReader(profile, new PersonReader(profile.words()))
        .read(new LayoutEngine(LayoutSettings.defaults()).layout(sheets.document()).blocks()).stream()
        .map(Quote::text).toList();
  }

  private static Sheets team() {
    return new Sheets().filler(100).set(TITLE, 72, 280, "Inspection team");
  }

  @Test
  void theRestOfALongerColumnComesBeforeTheNextColumn() {
    Sheets sheets = team().grid(new double[] {66, 310, 560}, 302, 318, 332, 346)
        .bold(72, 314, "Ofsted").bold(320, 314, "Care Quality Commission")
        .at(72, 328, "Ann Hale, Lead Inspector").at(320, 328, "Tom Reed, Lead Inspector")
        .at(72, 342, "Ottoline Barr, Ofsted Inspector").at(320, 342, "Nora Plum, CQC Inspector")
        .at(72, 360, "Tom Sorrel, Ofsted Inspector");
    assertEquals(List.of("Ann Hale", "Ottoline Barr", "Tom Sorrel", "Tom Reed", "Nora Plum"), names(sheets));
  }

  @Test
  void linesThatAreCentredAreOneColumn() {
    Sheets sheets = team().at(200, 314, "Ann Hale, Lead Inspector").at(170, 328, "Ottoline Barr, Ofsted Inspector of schools")
        .at(220, 342, "Tom Reed, Inspector");
    assertEquals(List.of("Ann Hale", "Ottoline Barr", "Tom Reed"), names(sheets));
  }
}
