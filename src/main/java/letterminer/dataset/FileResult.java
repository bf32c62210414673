package letterminer.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import letterminer.model.Outcome;

/**
 * What one file gives to a run: its part of every table, as it will be written. It can be sent from process
 * to process and kept on disk.
 *
 * @param outcome how reading it ended
 * @param fingerprint of its words; see {@code LetterFile}
 * @param tally how much it gave
 * @param parts its lines of each of {@link Dataset#files}, in that order, UTF-8
 */
public record FileResult(Outcome outcome, String fingerprint, Tally tally, List<byte[]> parts) {
  /** How many bytes it has in all tables together. */
  public long size() {
    return parts.stream().mapToLong(p -> p.length).sum();
  }

  /** As bytes, compressed: tables repeat themselves. */
  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8192))) {
      out.writeUTF(outcome.name());
      out.writeUTF(fingerprint);
      writeTally(out);
      out.writeInt(parts.size());
      for (byte[] part : parts) {
        out.writeInt(part.length);
        out.write(part);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // Memory does not fail.
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private void writeTally(DataOutputStream out) throws IOException {
    for (int count : new int[] {
      tally.files(), tally.pages(), tally.letters(), tally.judgements(), tally.points(), tally.problems().size()
    }) {
      out.writeInt(count);
    }
    for (Map.Entry<String, Integer> problem : tally.problems().entrySet()) {
      out.writeUTF(problem.getKey());
      out.writeInt(problem.getValue());
    }
  }

  /**
   * From what {@link #encode} made.
   *
   * @throws IOException if it is something else
   */
  public static FileResult decode(byte[] bytes) throws IOException {
    java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
    try (DataInputStream in = new DataInputStream(
        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, 8192))) {
      Outcome outcome = Outcome.valueOf(in.readUTF());
      String fingerprint = in.readUTF();
      Tally tally = readTally(in);
      List<byte[]> parts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        parts.add(in.readNBytes(in.readInt()));
      }
      return new FileResult(outcome, fingerprint, tally, List.copyOf(parts));
    } catch (IllegalArgumentException e) {
      throw new IOException("not a result: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static Tally readTally(DataInputStream in) throws IOException {
    int files = in.readInt();
    int pages = in.readInt();
    int letters = in.readInt();
    int judgements = in.readInt();
    int points = in.readInt();
    Map<String, Integer> problems = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.put(in.readUTF(), in.readInt());
    }
    return new Tally(files, pages, letters, judgements, points, problems);
  }
}
