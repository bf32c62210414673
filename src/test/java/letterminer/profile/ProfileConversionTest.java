package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that profiles of an earlier version mean the same after they were converted. */
class ProfileConversionTest {
  private static final String BASE = """
      id: base
      extends: letter
      family: base
      abstract: true
      headings:
        strengths: ["strong"]
        weaknesses: ["weak"]
        undecided: []
        other: ["odds"]
        parts: []
      lists: {subheadings: keep, rows: true}
      areas:
        - {id: books, label: Books, names: [books]}
        - {id: staff, label: Staff, names: [staff]}
      scale: [{grade: good, score: 3}]
      """;

  @TempDir
  Path folder;

  private ProfileConversion convert(String yaml) throws Exception {
    Files.writeString(folder.resolve("base.yaml"), BASE);
    Path file = folder.resolve("base-new.yaml");
    Files.writeString(file, yaml);
    ProfileConversion converted = ProfileLoader.convert(file);
    Files.writeString(file, converted.yaml());
    return converted;
  }

  private Profile load() throws ProfileException {
    return ProfileLoader.bundledAnd(folder).stream().filter(p -> p.id().equals("base-new")).findFirst().orElseThrow();
  }

  @Test
  void groupsKeepTheirMeaning() throws Exception {
    ProfileConversion converted = convert("""
        id: base-new
        extends: base
        family: base
        recognise: [{phrase: base}]
        headings: # ours
          # What we like.
          strengths: ["very strong"]
        lists: {subheadings: end}
        judgements: [books, staff]
        """);

    Profile profile = load();
    assertEquals("[very strong]", profile.headings().strengths().toString());
    assertEquals(List.of(), profile.headings().weaknesses());
    assertEquals(List.of(), profile.headings().other());
    assertEquals(false, profile.lists().rows());
    assertTrue(converted.yaml().contains("# What we like."), converted.yaml());
    assertTrue(converted.changes().stream().anyMatch(c -> c.contains("base-new.yaml:5: ") && c.contains("weaknesses: []")),
        converted.changes()::toString);
    assertEquals(List.of(), ProfileLoader.convert(folder.resolve("base-new.yaml")).changes());
  }

  @Test
  void areasThatWereNotGradedStayIgnored() throws Exception {
    convert("""
        id: base-new
        extends: base
        family: base
        recognise: [{phrase: base}]
        judgements: [books]
        """);

    assertEquals(List.of("staff"), load().unused());
  }

  @Test
  void aProfileWithUnchangedMeaningIsNotConverted() throws Exception {
    String yaml = "id: base-new\nextends: base\nfamily: base\nrecognise: [{phrase: base}]\njudgements: [books, staff]\n";

    assertEquals(new ProfileConversion(yaml, List.of()), convert(yaml));
  }
}
