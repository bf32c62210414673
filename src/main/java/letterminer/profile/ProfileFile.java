package letterminer.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A profile as its file has it: every key may be absent, and what is absent comes from the profile that
 * it extends.
 */
record ProfileFile(
    @JsonProperty(required = true) String id,
    @JsonProperty("extends") String base,
    @JsonProperty("abstract") Boolean isAbstract,
    String family,
    String title,
    DateRangeFile dates,
    List<SignalFile> recognise,
    Integer atLeast,
    List<Phrase> subject,
    List<Scale.Grade> scale,
    List<String> gradeWords,
    List<Area> areas,
    List<String> judgements,
    List<String> notInFramework,
    Profile.TableHeads table,
    Profile.Headings headings,
    List<NarrativeFile> narrative,
    List<Phrase> formulae,
    List<Phrase> period,
    List<Phrase> published,
    List<Phrase> inspection,
    List<Phrase> inspectors,
    List<Phrase> imprint,
    List<Phrase> team,
    Profile.Lists lists,
    Boolean report,
    Profile.Words words) {

  record DateRangeFile(
      @JsonProperty(required = true) LocalDate from, @JsonProperty(required = true) LocalDate to) {}

  record SignalFile(
      @JsonProperty(required = true) Phrase phrase, Signal.Place in, Integer weight) {}

  record NarrativeFile(
      @JsonProperty(required = true) Phrase phrase, String area, String grade, boolean start) {}

  /** The keys of this file, and where it has none, those of the base. */
  ProfileFile over(ProfileFile under) {
    return new ProfileFile(
        id, base, isAbstract,
        or(family, under.family),
        or(title, under.title),
        or(dates, under.dates),
        or(recognise, under.recognise),
        or(atLeast, under.atLeast),
        or(subject, under.subject),
        or(scale, under.scale),
        or(gradeWords, under.gradeWords),
        or(areas, under.areas),
        or(judgements, under.judgements),
        or(notInFramework, under.notInFramework),
        or(table, under.table),
        or(headings, under.headings),
        or(narrative, under.narrative),
        or(formulae, under.formulae),
        or(period, under.period),
        or(published, under.published),
        or(inspection, under.inspection),
        or(inspectors, under.inspectors),
        or(imprint, under.imprint),
        or(team, under.team),
        or(lists, under.lists),
        or(report, under.report),
        or(words, under.words));
  }

  private static <T> T or(T own, T inherited) {
    return own != null ? own : inherited;
  }
}
