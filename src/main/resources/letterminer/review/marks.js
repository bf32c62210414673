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
    if (a.field === "page" || b.field === "page") {
      return false;
    }
    if (both.every(v => v === "missed")) {
      return missedSame(a, b) && differ(a, b);
    }
    if (both.includes("spurious")) {
      return a.verdict !== b.verdict;
    }
    if (both.includes("right")) {
      return a.verdict !== b.verdict && (a.verdict === "right" ? rightAndWrong(a, b) : rightAndWrong(b, a));
    }
    return differ(a, b);
  }

  const plain = text => String(text ?? "").normalize("NFC").trim().replace(/\s+/g, " ");
  const same = (a, b) => plain(a) === plain(b);
  const differ = (a, b) => Object.entries(changes(a)).some(([key, text]) => key in changes(b) && !same(text, changes(b)[key]));

  /** What a mark changes. */
  const changes = mark => Object.fromEntries(Object.entries(mark.is || {})
    .filter(([key, text]) => mark.verdict === "missed" || text !== (mark.was || {})[key]));

  /** Whether two people missed the same thing: a letter has one date, and one judgement of an area, but several points and people. */
  function missedSame(a, b) {
    const part = key => same(a.is?.[key], b.is?.[key]);
    const judged = mark => mark.is?.area ?? mark.is?.label ?? "";
    switch (a.field) {
      case "point":
        return part("text") || overlap(a, b);
      case "addressee": case "signatory": case "inspector":
        return part("name");
      case "judgement": case "missing":
        return same(judged(a), judged(b));
      default:
        return ["subject", "authority", "date", "licence", "period", "inspection"].includes(a.field) || overlap(a, b);
    }
  }

  /** Whether two boxes are around the same words, for the most part. */
  function overlap({page, box: a}, {page: other, box: b}) {
    if (!a || !b || page !== other) {
      return false;
    }
    const common = ["x", "y"].map(k => [k, k === "x" ? "width" : "height"])
      .reduce((area, [at, size]) => area * Math.max(0, Math.min(a[at] + a[size], b[at] + b[size]) - Math.max(a[at], b[at])), 1);
    return common > 0.5 * Math.min(a.width * a.height, b.width * b.height);
  }

  /** 'Right' without a part is about all parts; who agrees with a corrected value has seen the correction. */
  function rightAndWrong(right, other) {
    const meant = !right.part || right.part === other.part || right.part in changes(other);
    const about = Object.entries(changes(other)).filter(([key]) => !right.part || right.part === key);
    const seen = Object.keys(changes(other)).length > 0 && about.every(([key, text]) => key in (right.was || {}) && same(right.was[key], text));
    return meant && !seen;
  }

  /** How many pairs of marks on one letter contradict each other. */
  function contradictions(marks) {
    const target = mark => mark.value || `missed ${mark.field}`;
    return marks.reduce((sum, a, i) => sum + marks.slice(i + 1).filter(b => target(a) === target(b) && contradict(a, b)).length, 0);
  }

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

  Object.assign(lm, {verdicts, keyOf, currentMarks, contradict, contradictions, stateOf, markText});
})(letterminer);
