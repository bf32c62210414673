package letterminer.extraction.body;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.RunningText;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.PointList;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.SectionRule;

/**
 * Takes items, paragraphs and cells as points or as text of their section, as the current {@linkplain BodyState state}
 * decides. One use per letter.
 */
final class Intake {
  private final Profile profile;
  private final Track track;
  private final BodyGrades grades;
  private final SectionCollector sections;
  private final MarkedItems markedItems;
  private final Endings endings;
  private final PointCollector points = new PointCollector();
  private final PointLists lists = new PointLists();
  private final AwaitedItems awaited;

  Intake(Profile profile, Track track, BodyGrades grades, SectionCollector sections, MarkedItems markedItems) {
    this.profile = profile;
    this.track = track;
    this.grades = grades;
    this.sections = sections;
    this.markedItems = markedItems;
    this.endings = new Endings(profile);
    this.awaited = new AwaitedItems(endings, lists);
  }

  PointLists lists() {
    return lists;
  }

  AwaitedItems awaited() {
    return awaited;
  }

  List<PointCollector.Draft> points() {
    return points.drafts();
  }

  List<PointList> pointLists() {
    return lists.of(points.drafts());
  }

  // Items

  /** Takes an item as a point, unless it says that there is none. */
  void takeItem(TextBlock block) {
    if (isLeadIn(block)) {
      awaited.itemCame();
      leadIn(block);
      return;
    }
    track.listMarker = track.listMarker.or(() -> block.marker().map(ListMarker::style));
    if (track.doubt.isPresent() && track.pending.isEmpty()) {
      // The line above may be the heading of another list.
      track.place = track.place.inUncertainList().under(track.doubt.get().text());
    }
    awaited.itemCame();
    if (endings.saysNothing(block.text())) {
      lists.foundEmpty(track.place.opened(), track.place.areaId());
      sections.paragraph(markedItems.asPrinted(block));
    } else {
      track.pending.add(block);
    }
  }

  /** Takes an item that is not a point. */
  void passItem(TextBlock block) {
    track.textCame();
    sections.paragraph(markedItems.asPrinted(block));
  }

  /** Whether a paragraph belongs to the item above it, according to the profile. */
  boolean continuesItem(TextBlock block) {
    return track.place.prose() == SectionRule.Prose.CONTINUE && !track.pending.isEmpty()
        && !endings.isNoItem(block.text());
  }

  void continueItem(TextBlock block) {
    TextBlock item = track.pending.remove(track.pending.size() - 1);
    track.pending.add(item.followedBy(block));
  }

  // Paragraphs

  /** Reads a paragraph for statements before it becomes text of its section. */
  void narrative(TextBlock block) {
    awaited.text(block.text());
    track.textCame();
    grades.inSentences(block, track.place);
  }

  /**
   * Whether a paragraph is a point, or its sentences are, according to the profile: running text that does not
   * introduce anything below it.
   */
  boolean isProsePoint(TextBlock block) {
    SectionRule.Prose prose = track.place.prose();
    return (prose == SectionRule.Prose.PARAGRAPHS || prose == SectionRule.Prose.SENTENCES)
        && !endings.isNoItem(block.text()) && !isLeadIn(block) && !ItemTree.isBareLeadIn(block.text())
        && RunningText.is(block.text(), false);
  }

  void takeParagraph(TextBlock block) {
    awaited.itemCame();
    track.textCame();
    track.leadIn = Optional.empty();
    track.doubt = Optional.empty();
    boolean graded = grades.inSentences(block, track.place);
    if (graded && Sentences.in(block.text()).size() == 1) {
      sections.paragraph(block); // It says the grade and nothing else.
    } else if (track.place.prose() == SectionRule.Prose.SENTENCES) {
      points.addSentences(block, track.place);
    } else {
      points.addParagraph(block, track.place);
    }
  }

  /** Whether a text introduces what is below it, judged by the words of the profile. */
  private boolean isLeadIn(TextBlock block) {
    return track.place.rule().filter(r -> Phrase.anyStarts(r.leadIns(), block.text(), profile.scale())).isPresent();
  }

  private void leadIn(TextBlock block) {
    finishItems();
    track.leadIn = Optional.of(block.text());
    sections.paragraph(block);
  }

  /** Takes text that is neither heading nor item; it may introduce the items below it. */
  void plain(TextBlock block) {
    finishItems();
    track.leadIn = ItemTree.isBareLeadIn(block.text()) || isLeadIn(block) ? Optional.of(block.text()) : Optional.empty();
    sections.paragraph(block);
  }

  /** Turns the items so far into points, because something separates them from what follows. */
  void finishItems() {
    if (!track.pending.isEmpty()) {
      points.add(track.pending, track.leadIn, track.place);
      track.pending.clear();
    }
  }

  // Tables

  /** Takes a table row that is read from cell to cell. */
  void row(String text, int page) {
    finishItems();
    awaited.text(text);
    sections.row(text, page);
  }

  /**
   * Takes a table cell as points of the open list: one point, unless it is a lead-in with items. A bare lead-in on its
   * own introduces the cells below it.
   *
   * @param responsible the body that its row names
   */
  void cellOfPoints(List<TextBlock> blocks, Optional<String> responsible) {
    finishItems();
    awaited.itemCame();
    if (blocks.stream().allMatch(b -> endings.saysNothing(b.text()))) {
      lists.foundEmpty(track.place.opened(), track.place.areaId());
      blocks.forEach(sections::paragraph);
    } else if (blocks.size() == 1 && (ItemTree.isBareLeadIn(blocks.get(0).text()) || isLeadIn(blocks.get(0)))) {
      leadIn(blocks.get(0));
    } else {
      points.addCell(blocks, track.leadIn, track.place, responsible);
    }
  }
}
