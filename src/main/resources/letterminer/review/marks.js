"use strict";
/* Marks: what people said about values. The rules are those of the package letterminer.corrections: a later mark of the
   same person for the same value and part replaces the earlier, and 'withdrawn' takes it back. */
(lm => {
  const verdicts = {
    right: {name: "Right", symbol: "\u2713"},
    wrong: {name: "Wrong", symbol: "\u2717"},
    extent: {name: "Wrong extent", symbol: "\u2194"},
    spurious: {name: "Spurious", symbol: "\u2298"},
    missed: {name: "Missed", symbol: "\u271a"},
  };

  /** Which marks replace each other. A missed value is named by the mark that says so. */
  function keyOf(mark) {
    const target = mark.value || (mark.field === "page" ? `${mark.letter} page ${mark.page}` : mark.id);
    return [mark.who, target, mark.part || ""].join("\n");
  }

  function currentMarks(marks) {
    const current = new Map();
    for (const mark of marks) {
      current.delete(keyOf(mark));
      if (mark.verdict !== "withdrawn") {
        current.set(keyOf(mark), mark);
      }
    }
    return [...current.values()];
  }

  /** Whether two people's marks on one value cannot both hold. */
  function contradict(a, b) {
    if (a.who === b.who) {
      return false;
    }
    const both = [a.verdict, b.verdict];
    if (both.includes("right") || both.includes("spurious")) {
      return a.verdict !== b.verdict;
    }
    return a.verdict === b.verdict && (a.part || "") === (b.part || "")
      && JSON.stringify(sorted(a.is)) !== JSON.stringify(sorted(b.is));
  }

  const sorted = object => Object.entries(object || {}).sort();

  /** The state of a value: marks on it, mine first; whether people contradict each other. */
  function stateOf(value, marks, who) {
    const on = marks.filter(m => m.value === value.id);
    const mine = on.filter(m => m.who === who);
    const others = on.filter(m => m.who !== who);
    const contradiction = on.some((a, i) => on.slice(i + 1).some(b => contradict(a, b)));
    const strongest = ["spurious", "wrong", "extent", "right"].find(v => (mine.length ? mine : others).some(m => m.verdict === v));
    return {mine, others, contradiction, verdict: strongest || null};
  }

  /** What a mark says, in words. */
  function markText(mark) {
    const is = Object.values(mark.is || {}).filter(Boolean).join(" \u2013 ");
    switch (mark.verdict) {
      case "right":
        return "right";
      case "spurious":
        return "spurious: no such value in the letter";
      case "extent":
        return "wrong extent" + (is ? `; it should read: ${is}` : "");
      case "missed":
        return `missed ${mark.field}` + (is ? `: ${is}` : "");
      default:
        return `wrong ${mark.part || "value"}` + (is ? `; it should be: ${is}` : "");
    }
  }

  Object.assign(lm, {verdicts, keyOf, currentMarks, contradict, stateOf, markText});
})(letterminer);
