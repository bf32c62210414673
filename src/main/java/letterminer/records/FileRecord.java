package letterminer.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.model.LetterFile;
import letterminer.model.Outcome;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * The result of reading one file, in the form that is sent between processes and kept on disk. It contains
 * everything that tables are rendered from, but not how they are rendered. What a run needs to know of
 * every file is available directly; the letters are decoded on request.
 *
 * @param outcome how reading ended
 * @param fingerprint of the file's words; see {@link LetterFile}
 * @param tally the numbers of values found
 * @param pagesInNoLetter pages that belong to none of its letters; see {@link LetterFile#pagesInNoLetter()}
 * @param letters the {@link LetterFile}, encoded
 */
public record FileRecord(
    Outcome outcome, String fingerprint, Tally tally, List<String> pagesInNoLetter, byte[] letters) {
  private static final int MOST_CODES = 10_000;
  private static final int MOST_RUNS_OF_PAGES = 1_000_000;

  /** The record of a file of any size. */
  public static FileRecord of(LetterFile file) {
    return of(file, Long.MAX_VALUE);
  }

  /**
   * The record of a file.
   *
   * @param most largest number of bytes that it may take before compression; a file that takes more has the
   *     outcome {@link Outcome#TOO_LARGE}
   */
  public static FileRecord of(LetterFile file, long most) {
    try {
      return new FileRecord(
          file.outcome(), file.fingerprint(), Tally.of(file), file.pagesInNoLetter(), RecordCodec.encode(file, most));
    } catch (TooLargeException e) {
      return of(LetterFile.failed(Problem.of(
          ProblemCode.FILE_TOO_LARGE,
          "What was found in the file takes more than " + most + " bytes; raise --output-limit if the file is worth it.")));
    }
  }

  /**
   * The letters.
   *
   * @throws IOException if the bytes are not those of letters
   */
  public LetterFile file() throws IOException {
    return RecordCodec.decode(letters);
  }

  /** As bytes. */
  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(letters.length + 512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(outcome.name());
      out.writeUTF(fingerprint);
      out.writeInt(tally.files());
      out.writeInt(tally.pages());
      out.writeInt(tally.letters());
      out.writeInt(tally.judgements());
      out.writeInt(tally.points());
      out.writeInt(tally.problems().size());
      for (Map.Entry<String, Integer> problem : tally.problems().entrySet()) {
        out.writeUTF(problem.getKey());
        out.writeInt(problem.getValue());
      }
      out.writeInt(pagesInNoLetter.size());
      for (String run : pagesInNoLetter) {
        out.writeUTF(run);
      }
      out.write(letters);
    } catch (IOException e) {
      throw new IllegalStateException(e); // Writing to memory does not fail.
    }
    return bytes.toByteArray();
  }

  /**
   * Decodes the result of {@link #encode}.
   *
   * @throws IOException if the bytes are something else
   */
  public static FileRecord decode(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Outcome outcome = Outcome.valueOf(in.readUTF());
      String fingerprint = in.readUTF();
      int files = in.readInt();
      int pages = in.readInt();
      int letters = in.readInt();
      int judgements = in.readInt();
      int points = in.readInt();
      int codes = in.readInt();
      if (codes < 0 || codes > MOST_CODES) {
        throw new IOException("not a record: " + codes + " problem codes");
      }
      Map<String, Integer> problems = new TreeMap<>();
      for (int i = 0; i < codes; i++) {
        problems.put(in.readUTF(), in.readInt());
      }
      Tally tally = new Tally(files, pages, letters, judgements, points, problems);
      return new FileRecord(outcome, fingerprint, tally, runsOfPages(in), in.readAllBytes());
    } catch (IllegalArgumentException e) {
      throw new IOException("not a record: " + e.getMessage(), e);
    }
  }

  private static List<String> runsOfPages(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_RUNS_OF_PAGES) {
      throw new IOException("not a record: " + count + " runs of pages");
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(in.readUTF());
    }
    return runs;
  }
}
