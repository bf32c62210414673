package letterminer.measures;

import static letterminer.measures.FunctionWords.BACK;
import static letterminer.measures.FunctionWords.BE;
import static letterminer.measures.FunctionWords.LEADING;
import static letterminer.measures.FunctionWords.MEANING;
import static letterminer.measures.FunctionWords.PERFECT;
import static letterminer.measures.FunctionWords.REACH;

import java.util.Set;
import letterminer.measures.Wording.Group;

/**
 * Finds what brings about or shows a change that a noun or an adjective names: 'has led to', 'there has been', 'is helping
 * to'. Immutable.
 */
final class Causes {
  private static final Set<String> AIMING = Set.of("to", "for", "on");
  private static final Set<String> LED = Set.of(
      "led", "resulted", "leading", "resulting", "contributed", "contributing");

  private final Wording wording;

  Causes(Wording wording) {
    this.wording = wording;
  }

  /** Whether the words before cause the change here or, for a noun, show it. */
  boolean caused(Context c, int i, boolean noun) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - REACH); j--) {
      boolean cause = words.isIn(j, wording.words(Group.CAUSES))
          || noun && words.isIn(j, wording.words(Group.EVIDENCE))
          || !noun && !words.at(i).equals("less") && words.isIn(j, MEANING) && words.at(j + 1).equals("that");
      if (words.at(j).equals("about") && words.at(j - 1).equals("bring")) {
        return !words.at(j - 2).equals("to"); // 'to bring about improvement'
      }
      boolean given = words.at(j + 1).equals("with") && words.isIn(j - 1, BE); // 'are provided with enhanced support'
      if (cause && !given && !words.at(j + 1).equals("by") && !words.at(j - 1).equals("decision")) {
        boolean continued = words.isIn(j - 2, wording.words(Group.GOING_ON)); // 'are continuing to make improvements'
        return continued || !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
      if (words.at(j).equals("there") && (words.isIn(j + 1, BE) || words.isIn(j + 1, PERFECT))) {
        boolean improved = j + 2 == i && words.at(i).endsWith("ed"); // 'there is improved coordination'
        return noun || improved || words.at(j + 2).equals("been");
      }
      if (words.at(j).equals("to") && isHelpedTo(c, j)) {
        return true;
      }
      boolean again = words.at(j - 1).equals("and"); // 'has led to a rise in … and to an improvement in'
      if (words.isIn(j, AIMING) && !again && !words.isIn(j - 1, LEADING)
          && !words.isIn(j - 1, wording.words(Group.GOING_ON))) {
        return false;
      }
    }
    return false;
  }

  /** 'is helping the council to achieve a stronger focus', 'is beginning to support improvements'. */
  private boolean isHelpedTo(Context c, int to) {
    Words words = c.words();
    if (words.isIn(to - 1, wording.words(Group.GOING_ON)) && words.isIn(to + 1, wording.words(Group.BRINGING))) {
      return !words.at(to - 2).equals("to");
    }
    for (int j = to - 1; j >= Math.max(c.clauses().partStart(to), to - REACH); j--) {
      if (words.isIn(j, wording.words(Group.HELPING))) {
        return !words.at(to + 1).equals("be") && !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
    }
    return false;
  }

  /** 'led to changes, such as': whether something has led to what a clause names. */
  static boolean isLed(Context c, int i) {
    return c.words().isAny(c.clauses().start(i), i, LED);
  }

  /** 'has led to an increase in'. */
  static boolean isEffect(Context c, int i) {
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - BACK); j--) {
      if (c.words().isIn(j, LED)) {
        return true;
      }
    }
    return false;
  }

  /** 'greater stability has been secured'. */
  boolean isBroughtAbout(Context c, int i) {
    Words words = c.words();
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + REACH); j++) {
      if (words.at(j).equals("been") && words.isIn(j - 1, PERFECT)) {
        return words.isIn(j + 1, wording.words(Group.CAUSES)) || words.isIn(j + 1, wording.words(Group.EVIDENCE));
      }
    }
    return false;
  }

  /** 'has been successful, with a marked increase in', ', with increasing numbers of'. */
  static boolean isAlongside(Words words, int i) {
    for (int j = i - 1; j > Math.max(0, i - BACK); j--) {
      if (words.at(j).equals("with")) {
        return words.at(j - 1).equals(",");
      }
    }
    return false;
  }
}
