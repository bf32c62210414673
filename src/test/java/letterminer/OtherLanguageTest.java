package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.ProblemCode;
import letterminer.model.Sentence;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.polarity.SentenceReader;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classifier was trained on English: it classifies no text in another language. */
class OtherLanguageTest {
  private static final String WELSH = """
      3 Mai 2031

      Annwyl Ms Barr

      Ymweliad ag Ysgol Wexmoor

      Canfyddiadau

      • Mae'r ysgol yn dda iawn. Nid yw presenoldeb yn ddigon da.
      • Good progress was made, and standards are excellent.

      Cryfderau

      • Mae standards yn inadequate.

      Yn gywir

      Ottoline Barr
      """;

  @TempDir
  Path folder;

  private Letter read(String language) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        language: LANGUAGE
        recognise: [{phrase: "ymweliad ag ysgol wexmoor", in: subject, weight: 9}]
        words:
          salutation: {add: ["annwyl ms ..."]}
          closing: {add: ["yn gywir iawn"]}
        headings:
          undecided: [canfyddiadau]
          strengths: [cryfderau]
        """.replace("LANGUAGE", language));
    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, WELSH);
    return Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).build().read(letter).letters().get(0);
  }

  private static List<Sentence> sentences(Letter letter) {
    return new SentenceReader(new PointJudge(PolarityClassifier.bundled(), 0)).read(letter);
  }

  @Test
  void headingsTellThePolarityOfWelshAndNothingElseDoes() throws Exception {
    Letter letter = read("cy");
    assertEquals(Optional.of("cy"), letter.language());
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.of(Polarity.STRENGTH)),
        letter.points().stream().map(Point::polarity).toList());
    assertTrue(letter.points().subList(0, 2).stream().allMatch(p -> p.basis().isEmpty() && p.confidence().isEmpty()));
    assertTrue(letter.problems().stream().noneMatch(p -> p.code() == ProblemCode.POLARITY_DISAGREES), letter.problems().toString());
    assertTrue(sentences(letter).stream().allMatch(s -> s.polarity().isEmpty() && s.confidence().isEmpty()));
  }

  @Test
  void everyEnglishIsJudged() throws Exception {
    Letter letter = read("en-US");
    assertEquals(Optional.of("en-US"), letter.language());
    assertEquals(Optional.of(Polarity.STRENGTH), letter.points().get(1).polarity());
    assertTrue(sentences(letter).stream().allMatch(s -> s.confidence().isPresent()));
  }

  @Test
  void nothingIsSaidOfBritishEnglish() throws Exception {
    assertEquals(Optional.empty(), read("en-GB").language());
  }
}
