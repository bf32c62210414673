package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that a profile changes single entries of what it extends, and that it is merged with its language. */
class ProfileEditTest {
  @TempDir
  Path folder;

  private Profile own(String yaml) throws IOException, ProfileException {
    Files.writeString(folder.resolve("own.yaml"), yaml);
    return ProfileLoader.bundledAnd(folder).stream().filter(p -> p.id().equals("own")).findFirst().orElseThrow();
  }

  private static Profile general() {
    return ProfileLoader.bundled().stream().filter(p -> p.id().equals("letter")).findFirst().orElseThrow();
  }

  @Test
  void oneMoreClosingNeedsOneLine() throws Exception {
    Profile own = own("{id: own, extends: letter, words: {closing: {add: [sincerely]}}}");
    assertEquals(general().words().closing().size() + 1, own.words().closing().size());
    assertTrue(Phrase.anyMatches(own.words().closing(), Tokens.of("Sincerely,"), Scale.NONE));
    assertEquals(general().words().titles(), own.words().titles());
  }

  @Test
  void whatIsRemovedIsGone() throws Exception {
    Profile own = own("{id: own, extends: letter, words: {titles: {remove: [commander], add: [mx]}}}");
    assertFalse(own.words().titles().contains("commander"));
    assertTrue(own.words().titles().containsAll(List.of("mr", "mx")));
  }

  @Test
  void entriesAreIdentifiedByTheirNames() throws Exception {
    Profile own = own("{id: own, extends: letter, recognise: {remove: [{phrase: 'dear ...'}], add: [{phrase: hello}]}}");
    assertEquals(general().recognise().size(), own.recognise().size());
    assertEquals(general().recognise().get(1).in(), own.recognise().get(0).in());
  }

  @Test
  void groupsAreMergedKeyByKeyAndAnEmptyListRemovesEntries() throws Exception {
    Profile own = own("{id: own, extends: letter, headings: {strengths: [what we liked], undecided: []}}");
    assertEquals(1, own.headings().strengths().size());
    assertEquals(List.of(), own.headings().undecided());
    assertEquals(general().headings().weaknesses().size(), own.headings().weaknesses().size());
  }

  @Test
  void removingWhatIsNotThereIsAMistake() {
    String message = assertThrows(ProfileException.class, () -> own("""
        id: own
        extends: letter
        words:
          titles:
            remove: [comander]
        """)).getMessage();
    assertTrue(message.contains("own.yaml:5: 'comander' is to be removed"), message);
  }

  @Test
  void mistakesOfAllFilesAreReportedTogether() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "id: a\nextends: letter\natLeast: many\ncolour: red\n");
    Files.writeString(folder.resolve("b.yaml"), "id: b\nextends: letter\nsubject:\n- 'the (end'\n- 'an [end'\n");
    String message = assertThrows(ProfileException.class, () -> ProfileLoader.bundledAnd(folder)).getMessage();
    List<String> lines = message.lines().toList();
    assertEquals(4, lines.size(), message);
    assertTrue(lines.get(0).contains("a.yaml:3: expected a whole number"), message);
    assertTrue(lines.get(1).contains("a.yaml:4: there is no key 'colour'"), message);
    assertTrue(lines.get(2).contains("b.yaml:4: ") && lines.get(3).contains("b.yaml:5: "), message);
  }

  @Test
  void aLanguageOfTheUserIsMergedWithTheProfile() throws Exception {
    Files.createDirectories(folder.resolve("languages"));
    Files.writeString(folder.resolve("languages/xx.yaml"), """
        dated: [geschrieven op]
        words: {salutation: ["beste ..."], closing: [groeten], titles: [meneer], honours: [], roles: [baas],
          organisations: [raad], places: [straat]}
        """);
    Profile own = own("{id: own, family: own, language: xx}");
    assertEquals(List.of("meneer"), own.words().titles());
    assertTrue(Phrase.anyStarts(own.words().salutation(), "Beste meneer Jansen", Scale.NONE));
    assertEquals(1, own.dated().size());
  }

  @Test
  void anUnknownLanguageIsReportedWithTheKnownOnes() {
    String message = assertThrows(
        ProfileException.class, () -> own("{id: own, extends: letter, language: tlh}")).getMessage();
    assertTrue(message.contains("there is no language 'tlh'") && message.contains("en-GB"), message);
  }
}
