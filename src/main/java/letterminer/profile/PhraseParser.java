package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles the written form of a phrase into steps. One instance per phrase. */
final class PhraseParser {
  private static final int CAPTURE_WORDS = 12;
  private static final int GAP_WORDS = 25;

  /** A search, and the reading of nested groups, goes as deep as a phrase has steps. A gap has fifty of them, a word one. */
  private static final int MOST_STEPS = 1000;

  /** How much of a phrase a message shows. */
  private static final int SHOWN = 350;

  private static final Pattern ENDING = Pattern.compile("\\[([a-z]+)\\]");

  private final String text;
  private final List<PhraseStep> steps = new ArrayList<>();
  private int at;

  PhraseParser(String text) {
    this.text = text;
  }

  Phrase parse() {
    sequence("");
    if (at < text.length()) {
      throw error("'" + text.charAt(at) + "' closes nothing");
    }
    if (steps.isEmpty()) {
      throw error("the phrase is empty; expected at least one word");
    }
    steps.add(new PhraseStep.End());
    return new Phrase(text, List.copyOf(steps));
  }

  /** Words, groups and places up to a closing bracket, which is not consumed. */
  private void sequence(String closing) {
    while (at < text.length() && closing.indexOf(text.charAt(at)) < 0) {
      if (steps.size() > MOST_STEPS) {
        throw error("the phrase is too long; write several shorter phrases, or fewer groups and gaps");
      }
      char c = text.charAt(at);
      if (c == '[') {
        optional();
      } else if (c == '(') {
        alternatives(')');
      } else if (c == '{') {
        place();
      } else if (text.startsWith("...", at)) {
        at += 3;
        atMost(GAP_WORDS);
      } else if (c == '*') {
        at++;
        ending();
      } else if (c == ']' || c == ')' || c == '}' || c == '|') {
        throw error("'" + c + "' is where a word was expected");
      } else if (Character.isLetterOrDigit(c) || c == '&') {
        word();
      } else {
        at++;
      }
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && "[](){}| ".indexOf(text.charAt(at)) < 0
        && !text.startsWith("...", at)) {
      at++;
    }
    String word = text.substring(start, at);
    Matcher ending = ENDING.matcher(text).region(at, text.length());
    if (ending.lookingAt()) {
      at = ending.end();
      int fork = steps.size();
      steps.add(new PhraseStep.End());
      exact(word);
      int exit = steps.size();
      steps.add(new PhraseStep.End());
      steps.set(fork, new PhraseStep.Fork(fork + 1, exit + 1));
      exact(word + ending.group(1));
      steps.set(exit, new PhraseStep.Fork(steps.size(), steps.size()));
    } else {
      exact(word);
    }
  }

  /** A word of which at most the ending is given. */
  private void ending() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    String ending = text.substring(start, at).toLowerCase(Locale.ROOT);
    steps.add(ending.isEmpty() ? new PhraseStep.Any() : new PhraseStep.Ending(ending));
  }

  private void exact(String word) {
    Tokens tokens = Tokens.of(word);
    for (int i = 0; i < tokens.size(); i++) {
      steps.add(new PhraseStep.Exact(tokens.word(i)));
    }
  }

  private void optional() {
    int fork = steps.size();
    steps.add(new PhraseStep.End());
    alternatives(']');
    steps.set(fork, new PhraseStep.Fork(fork + 1, steps.size()));
  }

  private void alternatives(char closing) {
    at++;
    List<Integer> exits = new ArrayList<>();
    while (true) {
      int fork = steps.size();
      steps.add(new PhraseStep.End());
      sequence("|" + closing);
      if (at < text.length() && text.charAt(at) == '|') {
        at++;
        exits.add(steps.size());
        steps.add(new PhraseStep.End());
        steps.set(fork, new PhraseStep.Fork(fork + 1, steps.size()));
      } else {
        expect(closing);
        steps.set(fork, new PhraseStep.Fork(fork + 1, fork + 1));
        break;
      }
    }
    for (int exit : exits) {
      steps.set(exit, new PhraseStep.Fork(steps.size(), steps.size()));
    }
  }

  private void place() {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw error("'{' is not closed; expected '}'");
    }
    String name = text.substring(at + 1, close).strip();
    at = close + 1;
    steps.add(new PhraseStep.Mark(captured(name), true));
    switch (name) {
      case "year" -> steps.add(new PhraseStep.Year());
      case "date", "start", "end" -> steps.add(new PhraseStep.Date());
      case "dates" -> steps.add(new PhraseStep.Days());
      case "grade" -> steps.add(new PhraseStep.GradeWords());
      case "number" -> steps.add(new PhraseStep.Number());
      case "rest" -> {
        steps.add(new PhraseStep.Any());
        asManyAs(GAP_WORDS - 1);
      }
      case "value" -> {
        steps.add(new PhraseStep.Any());
        atMost(GAP_WORDS - 1);
      }
      case "authority", "body" -> {
        steps.add(new PhraseStep.Any());
        atMost(CAPTURE_WORDS - 1);
      }
      default -> throw error(
          "there is no placeholder {" + name
              + "}; expected {authority}, {body}, {date}, {dates}, {start}, {end}, {year}, {grade}, {number}, {value} or {rest}");
    }
    steps.add(new PhraseStep.Mark(captured(name), false));
  }

  /** A body is captured in the same way as an authority. */
  private static String captured(String name) {
    return name.equals("body") ? "authority" : name;
  }

  /** Up to this many words, as few as possible. */
  private void atMost(int words) {
    int exit = steps.size() + 2 * words;
    for (int i = 0; i < words; i++) {
      steps.add(new PhraseStep.Fork(exit, steps.size() + 1));
      steps.add(new PhraseStep.Any());
    }
  }

  /** Up to this many words, as many as possible. */
  private void asManyAs(int words) {
    int exit = steps.size() + 2 * words;
    for (int i = 0; i < words; i++) {
      steps.add(new PhraseStep.Fork(steps.size() + 1, exit));
      steps.add(new PhraseStep.Any());
    }
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw error("expected '" + c + "' at the end of a group");
    }
    at++;
  }

  private IllegalArgumentException error(String what) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return new IllegalArgumentException("phrase \"" + shown + "\", character " + (at + 1) + ": " + what);
  }
}
