package letterminer.dataset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import letterminer.model.RecordJson;
import letterminer.panel.Assessment;
import letterminer.panel.JudgedLetter;
import letterminer.panel.LastOfYear;
import letterminer.panel.TimelineKey;

/**
 * An assessment as a line of JSON, on its way from where a letter was rendered to where the panel is made. Values without
 * names, in the order of the records' components: there are many of these lines, and none is kept.
 */
final class AssessmentLine {
  private static final ObjectMapper JSON = mapper();

  private AssessmentLine() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder = RecordJson.configured(JsonMapper.builder()).enable(
        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    for (Class<?> type : List.of(
        Assessment.class, Assessment.Grade.class, JudgedLetter.class, LastOfYear.class, TimelineKey.class)) {
      builder.withConfigOverride(type, settings -> settings.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    }
    return builder.build();
  }

  static String of(Assessment assessment) {
    return text(assessment);
  }

  /** What the panel's rows need of a year of a timeline; see {@link LastOfYear}. */
  static String of(LastOfYear year) {
    return text(year);
  }

  private static String text(Object content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Texts and numbers can be written.
    }
  }

  /**
   * Reads an assessment.
   *
   * @param once gives the same object for equal texts
   * @throws IOException if the line has none
   */
  static Assessment read(String line, UnaryOperator<String> once) throws IOException {
    return shared(value(line, Assessment.class), once);
  }

  /**
   * Reads what the panel needs of a year.
   *
   * @param once gives the same object for equal texts
   * @throws IOException if the line has something else
   */
  static LastOfYear readYear(String line, UnaryOperator<String> once) throws IOException {
    LastOfYear year = value(line, LastOfYear.class);
    TimelineKey timeline = new TimelineKey(once.apply(year.timeline().authority()), once.apply(year.timeline().area()));
    return new LastOfYear(timeline, year.days(), year.assessments().stream().map(a -> shared(a, once)).toList());
  }

  private static <T> T value(String line, Class<T> type) throws IOException {
    T value = JSON.readValue(line, type);
    if (value == null) {
      throw new IOException("no assessment, or none of this version: " + line);
    }
    return value;
  }

  /** Names, labels and grades are those of many assessments, files and ids of few. */
  private static Assessment shared(Assessment read, UnaryOperator<String> once) {
    JudgedLetter letter = read.letter();
    return new Assessment(
        new JudgedLetter(
            letter.file(), letter.id(), once.apply(letter.family()), once.apply(letter.authority()),
            once.apply(letter.dfeCode()), letter.day()),
        read.id(), once.apply(read.area()), once.apply(read.label()), once.apply(read.status()),
        read.grade().map(grade -> new Assessment.Grade(
            grade.score(), once.apply(grade.canonical()), once.apply(grade.asWritten()), grade.page())));
  }
}
