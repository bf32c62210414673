package letterminer.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.RecordJson;
import letterminer.model.Sha256;

/** Converts marks to lines and back. */
final class CorrectionLines {
  /** Far longer than the longest mark. */
  static final int LONGEST = 2_000_000;

  private static final ObjectMapper MAPPER = RecordJson.configured(JsonMapper.builder())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private CorrectionLines() {}

  /** A mark as a line, including the line end. */
  static byte[] line(Correction correction) {
    try {
      return (MAPPER.writeValueAsString(correction) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
  }

  /** All lines of a file. A mark that occurs twice counts once. */
  static LogContent content(byte[] bytes) {
    List<Correction> all = new ArrayList<>();
    List<LogContent.BadLine> bad = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (int from = 0; from < bytes.length; ) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      try {
        Optional<Correction> read = read(bytes, from, end, number);
        read.filter(c -> ids.add(c.id())).ifPresent(all::add);
      } catch (CorrectionException e) {
        bad.add(new LogContent.BadLine(number, end == bytes.length ? LogContent.CUT_OFF : e.getMessage()));
      }
      from = end + 1;
    }
    return new LogContent(all, bad, Sha256.hex(bytes));
  }

  /** The mark on a line. Empty lines are allowed. A line without its end may still be complete. */
  private static Optional<Correction> read(byte[] bytes, int from, int end, int number) throws CorrectionException {
    if (end - from > LONGEST) {
      throw new CorrectionException("it is longer than any correction");
    }
    String text = text(bytes, from, end);
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    Correction correction = parse(text);
    Optional<String> fault = CorrectionRules.fault(correction);
    if (fault.isPresent()) {
      throw new CorrectionException(fault.get());
    }
    if (correction.id() == null || correction.id().isEmpty() || correction.when() == null || correction.when().isEmpty()) {
      throw new CorrectionException("it has no 'id' or no 'when'");
    }
    return Optional.of(correction);
  }

  private static String text(byte[] bytes, int from, int end) throws CorrectionException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from)).toString();
    } catch (CharacterCodingException e) {
      throw new CorrectionException("it is not UTF-8");
    }
  }

  /** A mark from JSON, as a browser sends it. */
  static Correction parse(String json) throws CorrectionException {
    try {
      Correction correction = MAPPER.readValue(json, Correction.class);
      if (correction == null) {
        throw new CorrectionException("it is not a JSON object");
      }
      return correction;
    } catch (JsonProcessingException e) {
      throw new CorrectionException("it is not the JSON of a correction: " + e.getOriginalMessage());
    }
  }
}
