package letterminer.runs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.dataset.Json;
import letterminer.model.Sha256;

/**
 * The letters of a {@code letters.jsonl} with the places of their lines. Only the identification of each letter is in memory;
 * its content is read on request.
 */
public final class LetterLines implements Closeable {
  /** Most bytes of one line; a file may give 50 MB of rows in all. */
  private static final int LONGEST = 100_000_000;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final RandomAccessFile content;
  private final List<Line> lines;

  /**
   * A letter.
   *
   * @param id its id
   * @param file the file that it was read from
   * @param content hash of the line
   */
  public record Line(String id, String file, String content, int number, long offset, int length) {
    /** Its place among the letters of the file. */
    public String ordinal() {
      return id.substring(id.lastIndexOf('-') + 1);
    }
  }

  private LetterLines(Path file, RandomAccessFile content, List<Line> lines) {
    this.file = file;
    this.content = content;
    this.lines = lines;
  }

  /** Reads through the file once. */
  public static LetterLines open(Path file) throws RunException {
    try {
      List<Line> lines = new ArrayList<>();
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
        long offset = 0;
        for (byte[] line = next(in, file); line.length > 0; line = next(in, file)) {
          lines.add(line(file, line, lines.size() + 1, offset));
          offset += line.length + 1L;
        }
      }
      return new LetterLines(file, new RandomAccessFile(file.toFile(), "r"), lines);
    } catch (IOException e) {
      throw new RunException(file + " cannot be read. Check its permissions.");
    }
  }

  private static byte[] next(InputStream in, Path file) throws IOException, RunException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST) {
        throw new RunException(file + " has a line that is longer than any letter. Run 'letterminer extract' again.");
      }
    }
    return line.toByteArray();
  }

  private static Line line(Path file, byte[] line, int number, long offset) throws RunException {
    Names names = names(file, line, number);
    if (names.id() == null || names.source() == null || names.source().path("file").asText().isEmpty()) {
      throw new RunException("Line " + number + " of " + file + " is not a letter. Run 'letterminer extract' again.");
    }
    return new Line(names.id(), names.source().path("file").asText(), Sha256.hex(line).substring(0, 32), number, offset, line.length);
  }

  /** What identifies a letter; either may be {@code null}. */
  private record Names(String id, JsonNode source) {}

  /** The identification comes first: the rest is parsed when the letter is read. */
  private static Names names(Path file, byte[] line, int number) throws RunException {
    String id = null;
    JsonNode source = null;
    try (JsonParser parser = Json.lines().createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Names(null, null);
      }
      while ((id == null || source == null) && parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        if (key.equals("id")) {
          id = parser.getText();
        } else if (key.equals("source")) {
          source = parser.readValueAsTree();
        } else {
          parser.skipChildren();
        }
      }
      return new Names(id, source);
    } catch (IOException e) {
      throw noJson(file, number);
    }
  }

  private static RunException noJson(Path file, int number) {
    return new RunException("Line " + number + " of " + file
        + " is not JSON; the file may have been cut off. Run 'letterminer extract' again.");
  }

  private static JsonNode parse(Path file, byte[] line, int number) throws RunException {
    try {
      return Json.lines().readTree(line);
    } catch (JsonProcessingException e) {
      throw noJson(file, number);
    } catch (IOException e) {
      throw new IllegalStateException(e); // Writing to memory does not fail.
    }
  }

  /** The letters in the order of the file. */
  public List<Line> lines() {
    return lines;
  }

  /** All that was found in a letter. */
  public JsonNode read(Line line) throws RunException {
    byte[] bytes = new byte[line.length()];
    try {
      content.seek(line.offset());
      content.readFully(bytes);
    } catch (IOException e) {
      throw new RunException(file + " was changed while it was read.");
    }
    return parse(file, bytes, line.number());
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
