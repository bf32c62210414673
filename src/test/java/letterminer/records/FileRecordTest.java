package letterminer.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import letterminer.Letterminer;
import letterminer.model.LetterFile;
import letterminer.model.Outcome;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record holds everything that reading found: tables are rendered from it alone. */
class FileRecordTest {
  private static final Letterminer MINER = Letterminer.create();

  static List<Path> letters() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("corpus/letters"))) {
      return all.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aLetterIsRestoredCompletely(Path letter) throws IOException {
    LetterFile read = MINER.read(letter);
    FileRecord back = FileRecord.decode(FileRecord.of(read).encode());
    assertEquals(read, back.file());
    assertEquals(read.outcome(), back.outcome());
    assertEquals(read.fingerprint(), back.fingerprint());
    assertEquals(Tally.of(read), back.tally());
  }

  @Test
  void pagesThatBelongToNoLetterAreKnownWithoutTheLetters() throws IOException {
    LetterFile letter = MINER.read(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"));
    int last = letter.letters().get(0).source().lastPage();
    LetterFile pack = new LetterFile(letter.letters(), List.of(), letter.fingerprint(), last + 2);
    assertEquals(List.of(), FileRecord.decode(FileRecord.of(letter).encode()).pagesInNoLetter());
    assertEquals(
        List.of(last + 1 + "-" + (last + 2)), FileRecord.decode(FileRecord.of(pack).encode()).pagesInNoLetter());
  }

  @Test
  void aFileWithoutLettersComesBackWithItsReason() throws IOException {
    LetterFile failed = LetterFile.failed(Problem.of(ProblemCode.FILE_EMPTY, "The file has no bytes."));
    assertEquals(failed, FileRecord.decode(FileRecord.of(failed).encode()).file());
  }

  @Test
  void aResultLargerThanTheLimitIsReportedAndNotKept() throws IOException {
    LetterFile read = MINER.read(letters().get(0));
    FileRecord large = FileRecord.of(read, 1000);
    assertEquals(Outcome.TOO_LARGE, large.outcome());
    assertEquals(List.of(), large.file().letters());
    assertEquals(Outcome.READ, FileRecord.of(read, 10_000_000).outcome());
  }

  @Test
  void otherBytesAreNotARecord() {
    byte[] bytes = FileRecord.of(MINER.read(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"))).encode();
    assertThrows(IOException.class, () -> FileRecord.decode(new byte[0]));
    assertThrows(IOException.class, () -> FileRecord.decode(new byte[40]));
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    assertThrows(IOException.class, () -> FileRecord.decode(cut).file());
    byte[] huge = bytes.clone();
    Arrays.fill(huge, 70, 110, (byte) 0x7f);
    assertThrows(IOException.class, () -> FileRecord.decode(huge).file());
  }
}
