package letterminer.extraction.body;

import letterminer.layout.TextBlock;
import letterminer.profile.SectionRule;

/**
 * The state of a walk through a body. It decides what becomes of items and paragraphs. From every state, a known
 * heading leads to the state it opens. The other transitions:
 *
 * <table>
 *   <caption>Transitions</caption>
 *   <tr><th>from</th><th>by</th><th>to</th></tr>
 *   <tr><td>{@link #LIST}, {@link #PROSE}</td><td>an unknown heading that does not continue the list</td><td>{@link #NARRATIVE}</td></tr>
 *   <tr><td>{@link #LIST}, {@link #PROSE}</td><td>an item of a list other than the open one</td><td>{@link #NARRATIVE}</td></tr>
 *   <tr><td>{@link #ASIDE}</td><td>an unknown heading, unless it is smaller and lists continue after smaller ones</td>
 *       <td>{@link #NARRATIVE}</td></tr>
 *   <tr><td>any</td><td>the end of a box that interrupts the text</td><td>the one before the box</td></tr>
 * </table>
 */
enum BodyState {
  /** No list is open. Items are what the profile says of items elsewhere. */
  NARRATIVE {
    @Override
    void item(BodyWalk walk, TextBlock block) {
      if (walk.takesItemsElsewhere()) {
        walk.intake().takeItem(block);
      } else {
        walk.noteListNotTaken(block);
        walk.intake().passItem(block);
      }
    }

    @Override
    void paragraph(BodyWalk walk, TextBlock block) {
      walk.noteProseNotTaken(block);
      super.paragraph(walk, block);
    }
  },

  /** A list of points is open. Paragraphs in it are narrative, or head a part of it. */
  LIST {
    @Override
    void item(BodyWalk walk, TextBlock block) {
      if (walk.isOfOtherList(block)) {
        walk.leaveList(); // Its heading was not recognised.
        walk.item(block);
      } else {
        walk.intake().takeItem(block);
      }
    }

    @Override
    void paragraph(BodyWalk walk, TextBlock block) {
      walk.intake().narrative(block);
      if (walk.headsPartOfList(block)) {
        walk.openPartOfList(block);
      } else {
        walk.intake().plain(block);
      }
    }
  },

  /** A list of points is open whose paragraphs are points too, or belong to points, depending on the profile. */
  PROSE {
    @Override
    void item(BodyWalk walk, TextBlock block) {
      LIST.item(walk, block);
    }

    @Override
    void paragraph(BodyWalk walk, TextBlock block) {
      if (walk.intake().isProsePoint(block)) {
        walk.intake().takeParagraph(block);
      } else {
        LIST.paragraph(walk, block);
      }
    }
  },

  /** Under a heading whose items are not points. */
  ASIDE {
    @Override
    void item(BodyWalk walk, TextBlock block) {
      walk.intake().passItem(block);
    }
  };

  /** The state at a place. */
  static BodyState at(Place place) {
    return switch (place.list()) {
      case NONE -> NARRATIVE;
      case POINTS -> place.prose() == SectionRule.Prose.NARRATIVE ? LIST : PROSE;
      case OTHER, PART -> ASIDE;
    };
  }

  /** Takes a list item. */
  abstract void item(BodyWalk walk, TextBlock block);

  /** Takes a paragraph. */
  void paragraph(BodyWalk walk, TextBlock block) {
    walk.intake().narrative(block);
    walk.intake().plain(block);
  }
}
