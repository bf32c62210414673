package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import letterminer.LetterFile;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Source;
import letterminer.polarity.PointJudge;
import letterminer.polarity.PolarityClassifier;
import letterminer.polarity.SentenceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that is said again is the result that reading the file again would give. */
class RestatementTest {
  private static final SentenceReader SENTENCES = new SentenceReader(new PointJudge(PolarityClassifier.bundled(), 0));

  private static FileResult render(Dataset dataset, String name, Letter... letters) {
    return new FileRenderer(dataset, Optional.of(SENTENCES), 1 << 20)
        .render(name, new LetterFile(List.of(letters), List.of(), "words", 3));
  }

  private static Letter from(String file, Letter letter) {
    Source s = letter.source();
    Source source = new Source(file, s.sha256(), s.medium(), s.firstPage(), s.lastPage(), s.pageCount());
    return new Letter(
        letter.id(), source, letter.profile(), letter.subject(), letter.authority(), letter.date(), letter.period(),
        letter.inspection(), letter.addressees(), letter.signatories(), letter.inspectors(), letter.scale(),
        letter.judgements(), letter.missing(), letter.points(), letter.sections(), letter.problems());
  }

  private static List<String> texts(FileResult result) {
    return result.parts().stream().map(p -> new String(p, StandardCharsets.UTF_8)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.pdf", "=1,\"2\".pdf", "a b/\u00E9.pdf", "x"})
  void underAnotherName(String name) {
    for (Cells cells : Cells.values()) {
      Dataset dataset = new Dataset(true, cells);
      Letter full = SampleLetters.full("-Subject, \"quoted\"", "=Point two.");
      FileResult first = render(dataset, "a.pdf", from("a.pdf", full), from("a.pdf", SampleLetters.bare()));
      FileResult second = render(dataset, name, from(name, full), from(name, SampleLetters.bare()));
      assertEquals(texts(second), texts(new Restatement(dataset).named(first, name)));
    }
  }

  @ParameterizedTest
  @EnumSource(Cells.class)
  void asTwin(Cells cells) {
    Dataset dataset = new Dataset(true, cells);
    Problem page = Problem.of(ProblemCode.PAGE_UNREADABLE, 3, "Page 3 \"failed\".");
    Problem twin = Problem.of(ProblemCode.DUPLICATE_LETTER, "The same text was read from a.pdf in this run.");
    Letter full = SampleLetters.full("Subject", "Point.").withProblems(List.of(page));
    Letter bare = SampleLetters.bare().withProblems(List.of());
    FileResult said = new Restatement(dataset).twinOf(render(dataset, "b.pdf", full, bare), "a.pdf");
    FileResult read = render(
        dataset, "b.pdf", full.withProblems(List.of(page, twin)), bare.withProblems(List.of(twin)));
    assertEquals(texts(read), texts(said));
    assertEquals(read.tally(), said.tally());
    assertEquals(read.outcome(), said.outcome());
  }

  @ParameterizedTest
  @EnumSource(Cells.class)
  void aResultComesBackFromItsBytes(Cells cells) throws IOException {
    FileResult result = render(new Dataset(true, cells), "a", SampleLetters.full("S", "P"));
    FileResult back = FileResult.decode(result.encode());
    assertEquals(texts(result), texts(back));
    assertEquals(result.tally(), back.tally());
    assertEquals(result.outcome(), back.outcome());
    assertEquals(result.fingerprint(), back.fingerprint());
    byte[] bytes = result.encode();
    List<byte[]> wrong = new ArrayList<>(List.of(new byte[0], new byte[40], Arrays.copyOf(bytes, bytes.length / 2)));
    for (byte[] each : wrong) {
      assertThrows(IOException.class, () -> FileResult.decode(each));
    }
  }
}
