package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * A profile as its file has it: every key may be absent, and what is absent comes from the profile that
 * it extends.
 */
record ProfileFile(
    String id,
    Optional<String> base,
    boolean isAbstract,
    Optional<String> family,
    Optional<String> title,
    Optional<Profile.DateRange> dates,
    Optional<List<Signal>> recognise,
    Optional<Integer> atLeast,
    Optional<List<Phrase>> subject,
    Optional<List<Scale.Grade>> scale,
    Optional<List<String>> gradeWords,
    Optional<List<Area>> areas,
    Optional<List<String>> judgements,
    Optional<List<String>> notInFramework,
    Optional<Profile.TableHeads> table,
    Optional<Profile.Headings> headings,
    Optional<Profile.ListKinds> listKinds,
    Optional<List<Phrase>> nothing,
    Optional<List<Phrase>> notJudged,
    Optional<List<Narrative>> narrative,
    Optional<List<Phrase>> formulae,
    Optional<List<Phrase>> period,
    Optional<List<Phrase>> published,
    Optional<List<Phrase>> dated,
    Optional<List<Phrase>> otherDates,
    Optional<List<Profile.Stated>> states,
    Optional<Profile.DayCount> inspectionDays,
    Optional<List<Phrase>> inspection,
    Optional<List<Phrase>> inspectors,
    Optional<List<Phrase>> imprint,
    Optional<List<Phrase>> licence,
    Optional<List<Phrase>> team,
    Optional<List<Phrase>> teamLabels,
    Optional<List<Phrase>> facts,
    Optional<List<Phrase>> contact,
    Optional<Profile.Lists> lists,
    Optional<Boolean> report,
    Optional<Profile.Words> words) {

  /** The keys of this file, and where it has none, those of the base. */
  ProfileFile over(ProfileFile under) {
    return new ProfileFile(
        id, base, isAbstract,
        family.or(() -> under.family),
        title.or(() -> under.title),
        dates.or(() -> under.dates),
        recognise.or(() -> under.recognise),
        atLeast.or(() -> under.atLeast),
        subject.or(() -> under.subject),
        scale.or(() -> under.scale),
        gradeWords.or(() -> under.gradeWords),
        areas.or(() -> under.areas),
        judgements.or(() -> under.judgements),
        notInFramework.or(() -> under.notInFramework),
        table.or(() -> under.table),
        headings.or(() -> under.headings),
        listKinds.or(() -> under.listKinds),
        nothing.or(() -> under.nothing),
        notJudged.or(() -> under.notJudged),
        narrative.or(() -> under.narrative),
        formulae.or(() -> under.formulae),
        period.or(() -> under.period),
        published.or(() -> under.published),
        dated.or(() -> under.dated),
        otherDates.or(() -> under.otherDates),
        states.or(() -> under.states),
        inspectionDays.or(() -> under.inspectionDays),
        inspection.or(() -> under.inspection),
        inspectors.or(() -> under.inspectors),
        imprint.or(() -> under.imprint),
        licence.or(() -> under.licence),
        team.or(() -> under.team),
        teamLabels.or(() -> under.teamLabels),
        facts.or(() -> under.facts),
        contact.or(() -> under.contact),
        lists.or(() -> under.lists),
        report.or(() -> under.report),
        words.or(() -> under.words));
  }
}
