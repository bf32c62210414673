package letterminer.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import letterminer.panel.Assessment;
import letterminer.panel.JudgedLetter;
import letterminer.panel.LastOfYear;
import letterminer.panel.TimelineKey;

/**
 * An assessment as a line of JSON, on its way from where a letter was rendered to where the panel is made. Values without
 * names, in a fixed order: there are many of these lines, and none is kept.
 */
final class AssessmentLine {
  private static final JsonFactory JSON = new JsonFactory();

  private AssessmentLine() {}

  static String of(Assessment assessment) {
    return text(out -> write(assessment, out));
  }

  /** What the panel's rows need of a year of a timeline; see {@link LastOfYear}. */
  static String of(LastOfYear year) {
    return text(out -> {
      out.writeStartArray();
      out.writeString(year.timeline().authority());
      out.writeString(year.timeline().area());
      out.writeNumber(year.days());
      for (Assessment assessment : year.assessments()) {
        write(assessment, out);
      }
      out.writeEndArray();
    });
  }

  /** Writes to a generator. */
  private interface Content {
    void to(JsonGenerator out) throws IOException;
  }

  private static String text(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      content.to(out);
    } catch (IOException e) {
      throw new IllegalStateException(e); // Writing to memory cannot fail.
    }
    return text.toString();
  }

  private static void write(Assessment assessment, JsonGenerator out) throws IOException {
    JudgedLetter letter = assessment.letter();
    out.writeStartArray();
    out.writeString(letter.file());
    out.writeString(letter.id());
    out.writeString(letter.family());
    out.writeString(letter.authority());
    out.writeString(letter.dfeCode());
    out.writeString(letter.day().toString());
    out.writeString(assessment.id());
    out.writeString(assessment.area());
    out.writeString(assessment.label());
    out.writeString(assessment.status());
    if (assessment.grade().isPresent()) {
      Assessment.Grade grade = assessment.grade().get();
      out.writeString(grade.canonical());
      out.writeString(grade.asWritten());
      out.writeNumber(grade.page());
      if (grade.score().isPresent()) {
        out.writeNumber(grade.score().get());
      }
    }
    out.writeEndArray();
  }

  /**
   * Reads an assessment.
   *
   * @param once gives the same object for equal texts
   * @throws IOException if the line has none
   */
  static Assessment read(String line, UnaryOperator<String> once) throws IOException {
    try (JsonParser in = JSON.createParser(line)) {
      expect(in.nextToken() == JsonToken.START_ARRAY, line);
      return read(in, once, line);
    }
  }

  /**
   * Reads what the panel needs of a year.
   *
   * @param once gives the same object for equal texts
   * @throws IOException if the line has something else
   */
  static LastOfYear readYear(String line, UnaryOperator<String> once) throws IOException {
    try (JsonParser in = JSON.createParser(line)) {
      expect(in.nextToken() == JsonToken.START_ARRAY, line);
      TimelineKey timeline = new TimelineKey(once.apply(word(in, line)), once.apply(word(in, line)));
      expect(in.nextToken() == JsonToken.VALUE_NUMBER_INT, line);
      int days = in.getIntValue();
      List<Assessment> assessments = new ArrayList<>();
      while (in.nextToken() == JsonToken.START_ARRAY) {
        assessments.add(read(in, once, line));
      }
      expect(in.currentToken() == JsonToken.END_ARRAY, line);
      return new LastOfYear(timeline, days, assessments);
    }
  }

  private static Assessment read(JsonParser in, UnaryOperator<String> once, String line) throws IOException {
    JudgedLetter letter = new JudgedLetter(
        word(in, line), word(in, line), once.apply(word(in, line)), once.apply(word(in, line)), once.apply(word(in, line)),
        day(word(in, line)));
    return new Assessment(
        letter, word(in, line), once.apply(word(in, line)), once.apply(word(in, line)), once.apply(word(in, line)),
        grade(in, once, line));
  }

  private static Optional<Assessment.Grade> grade(JsonParser in, UnaryOperator<String> once, String line) throws IOException {
    if (in.nextToken() == JsonToken.END_ARRAY) {
      return Optional.empty();
    }
    expect(in.currentToken() == JsonToken.VALUE_STRING, line);
    String canonical = once.apply(in.getText());
    String asWritten = once.apply(word(in, line));
    expect(in.nextToken() == JsonToken.VALUE_NUMBER_INT, line);
    int page = in.getIntValue();
    Optional<Integer> score = Optional.empty();
    if (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
      score = Optional.of(in.getIntValue());
      in.nextToken();
    }
    expect(in.currentToken() == JsonToken.END_ARRAY, line);
    return Optional.of(new Assessment.Grade(score, canonical, asWritten, page));
  }

  private static String word(JsonParser in, String line) throws IOException {
    expect(in.nextToken() == JsonToken.VALUE_STRING, line);
    return in.getText();
  }

  private static LocalDate day(String text) throws IOException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IOException("no day: " + text, e);
    }
  }

  private static void expect(boolean isThere, String line) throws IOException {
    if (!isThere) {
      throw new IOException("no assessment, or none of this version: " + line);
    }
  }
}
