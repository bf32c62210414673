package letterminer.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import letterminer.panel.Assessment;
import letterminer.panel.JudgedLetter;
import letterminer.panel.LastOfYear;
import letterminer.panel.TimelineKey;

/** An assessment as a line of JSON, on its way from where a letter was rendered to where the panel is made. */
record AssessmentLine(
    @JsonProperty("file") String file, @JsonProperty("letter") String letter, @JsonProperty("family") String family,
    @JsonProperty("authority") String authority, @JsonProperty("dfe") String dfe, @JsonProperty("day") String day,
    @JsonProperty("id") String id, @JsonProperty("area") String area, @JsonProperty("label") String label,
    @JsonProperty("status") String status, @JsonProperty("grade") Optional<GradeLine> grade) {
  record GradeLine(
      @JsonProperty("score") Optional<Integer> score, @JsonProperty("canonical") String canonical,
      @JsonProperty("asWritten") String asWritten, @JsonProperty("page") int page) {}

  /** What the panel's rows need of a year of a timeline; see {@link LastOfYear}. */
  record OfYear(
      @JsonProperty("authority") String authority, @JsonProperty("area") String area, @JsonProperty("days") int days,
      @JsonProperty("assessments") List<AssessmentLine> assessments) {
    static String of(LastOfYear year) {
      return text(new OfYear(
          year.timeline().authority(), year.timeline().area(), year.days(),
          year.assessments().stream().map(AssessmentLine::line).toList()));
    }

    static LastOfYear read(String line, UnaryOperator<String> once) throws IOException {
      OfYear read = Json.lines().readValue(line, OfYear.class);
      return new LastOfYear(
          new TimelineKey(once.apply(read.authority()), once.apply(read.area())), read.days(),
          read.assessments().stream().map(a -> a.assessment(once)).toList());
    }
  }

  static String of(Assessment assessment) {
    return text(line(assessment));
  }

  private static AssessmentLine line(Assessment assessment) {
    JudgedLetter letter = assessment.letter();
    return new AssessmentLine(
        letter.file(), letter.id(), letter.family(), letter.authority(), letter.dfeCode(), letter.day().toString(),
        assessment.id(), assessment.area(), assessment.label(), assessment.status(),
        assessment.grade().map(g -> new GradeLine(g.score(), g.canonical(), g.asWritten(), g.page())));
  }

  private static String text(Object line) {
    try {
      return Json.lines().writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Texts and numbers can be written.
    }
  }

  static AssessmentLine read(String line) throws IOException {
    return Json.lines().readValue(line, AssessmentLine.class);
  }

  /**
   * The assessment.
   *
   * @param once gives the same object for equal texts
   */
  Assessment assessment(UnaryOperator<String> once) {
    JudgedLetter judged = new JudgedLetter(
        file, letter, once.apply(family), once.apply(authority), once.apply(dfe), LocalDate.parse(day));
    return new Assessment(
        judged, id, once.apply(area), once.apply(label), once.apply(status), grade.map(g -> new Assessment.Grade(
            g.score(), once.apply(g.canonical()), once.apply(g.asWritten()), g.page())));
  }
}
