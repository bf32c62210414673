"use strict";
/* What a value is for the reader: its kind with a name, a symbol beside the colour, its place among the others. */
(lm => {
  const kinds = {
    strength: {name: "Strength", many: "Strengths", symbol: "+"},
    weakness: {name: "Weakness", many: "Weaknesses", symbol: "\u2212"},
    mixed: {name: "Mixed", many: "Mixed", symbol: "\u00b1"},
    neutral: {name: "Neutral", many: "Neutral", symbol: "\u25cb"},
    unknown: {name: "Point without polarity", many: "Without polarity", symbol: "?"},
    grade: {name: "Grade", many: "Grades", symbol: "\u25c6"},
    missing: {name: "Missing grade", many: "No grade", symbol: "\u2205"},
    field: {name: "Header field", many: "Header fields", symbol: "#"},
    person: {name: "Person", many: "People", symbol: "@"},
    missed: {name: "Marked as missed", many: "Marked as missed", symbol: "\u271a"},
  };
  const polarities = ["strength", "weakness", "mixed", "neutral"];

  function kindOf(value) {
    switch ((value.kind || "").toLowerCase().replace(/-/g, "_")) {
      case "point":
        return polarities.includes(value.parts?.polarity) ? value.parts.polarity : "unknown";
      case "judgement":
        return "grade";
      case "missing":
        return "missing";
      case "person":
        return "person";
      case "missed":
        return "missed";
      default:
        return "field";
    }
  }

  const isPoint = value => [...polarities, "unknown"].includes(kindOf(value));

  /** 'being-healthy' or 'beingHealthy' as people write it. */
  function words(code) {
    const text = String(code ?? "").replace(/-/g, " ").replace(/[a-z](?=[A-Z])/g, "$& ");
    return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  }

  /** Why a value deserves a look before the others; null if nothing says so. */
  function doubt(value) {
    if (value.confidence != null && value.confidence < lm.settings.lowConfidence) {
      return "low confidence";
    }
    const status = value.parts?.status;
    if (status && !["agreed", "single", "not-in-framework", "corrected"].includes(status)) {
      return words(status).toLowerCase();
    }
    return kindOf(value) === "missing" && value.parts?.status !== "not-in-framework" && value.parts?.reason !== "not-in-framework"
      ? "missing" : null;
  }

  /** The groups of the list of values, each with its values; those to look at first come first. */
  function groupsOf(values, blind) {
    const doubtful = blind ? [] : values.filter(doubt);
    doubtful.sort((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0));
    const rest = values.filter(v => blind || !doubt(v));
    const groups = [{name: "Look at these first", values: doubtful}, {name: "Grades", values: rest.filter(v => ["grade", "missing"].includes(kindOf(v)))}];
    const lists = new Map();
    rest.filter(isPoint).forEach(v => {
      const area = v.parts?.area ? words(v.parts.area) : "";
      const heading = v.parts?.heading || v.label || words(v.parts?.list || "points");
      const name = area && area !== "Outcome" ? `${heading} \u00b7 ${area}` : heading;
      lists.set(name, [...lists.get(name) || [], v]);
    });
    lists.forEach((points, name) => groups.push({name, values: points}));
    groups.push({name: "Header", values: rest.filter(v => kindOf(v) === "field")});
    groups.push({name: "People", values: rest.filter(v => kindOf(v) === "person")});
    return groups.filter(g => g.values.length > 0);
  }

  /** A value in one line, for labels and for screen readers. */
  function titleOf(value) {
    const kind = kinds[kindOf(value)].name;
    const name = isPoint(value) || kindOf(value) === "missed" ? "" : ` ${value.label}`;
    return `${kind}${name}: ${value.text}`;
  }

  Object.assign(lm, {kinds, polarities, kindOf, isPoint, words, doubt, groupsOf, titleOf});
})(letterminer);
