"use strict";
/* Where values stand in the text of a letter that has no pages to draw: by their words, white space aside. */
(lm => {
  /** Fewer characters than this may stand anywhere. */
  const leastOfPart = 16;
  const read = new WeakMap();

  const textOf = page => (page.text || []).map(line => typeof line === "string" ? line : line.text).join("\n");

  /** Whether a letter has no pages to draw: its text is shown. */
  const isTyped = letter => !["pdf", "scan"].includes(letter.letter.medium);

  /** The characters of each page that are not white space, and where each stands in its text. */
  function bareText(letter) {
    if (!read.has(letter)) {
      read.set(letter, letter.pages.map(page => {
        const text = textOf(page);
        const at = [...text.matchAll(/\S/g)].map(m => m.index);
        return {page: page.page, at, bare: at.map(i => text[i]).join("")};
      }));
    }
    return read.get(letter);
  }

  /** The cells of a row are joined by bars, which the letter does not have. */
  function needlesOf(text) {
    const whole = [text, text.replace(/ \| /g, "")].map(t => t.replace(/\s+/g, ""));
    return text.includes(" | ") ? whole : whole.slice(0, 1);
  }

  /** How much of a text, from its beginning, a page has. */
  function partOn(page, needle) {
    let least = 0;
    let most = needle.length;
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (page.bare.includes(needle.slice(0, middle))) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least;
  }

  /** The places of values: their page, the place there, and which of their places it is. */
  function placesInText(letter, values) {
    const pages = bareText(letter);
    const marks = [];
    const found = new Map();
    const mark = (page, needle, value, at) => {
      const key = page.page + needle;
      const next = page.bare.indexOf(needle, found.get(key) ?? 0);
      const start = next < 0 ? page.bare.indexOf(needle) : next;
      found.set(key, start + needle.length);
      marks.push({value, at, page: page.page, start: page.at[start], end: page.at[start + needle.length - 1] + 1});
    };
    values.forEach(value => value.places.forEach((place, at) => {
      const number = pages.findIndex(p => p.page === place.page);
      const page = pages[number];
      if (!page || !place.text?.trim()) {
        return;
      }
      const needles = needlesOf(place.text);
      const whole = needles.find(n => page.bare.includes(n));
      if (whole) {
        return mark(page, whole, value, at);
      }
      const needle = needles[needles.length - 1];
      const length = partOn(page, needle);
      const cell = place.text.split(" | ")[0].replace(/\s+/g, "");
      if (length >= leastOfPart || length >= cell.length) {
        mark(page, needle.slice(0, length), value, at);
        const rest = needle.slice(length);
        const after = pages[number + 1];
        if (after && rest.length >= leastOfPart && after.bare.includes(rest)) {
          mark(after, rest, value, at);
        }
      }
    }));
    return marks;
  }

  Object.assign(lm, {isTyped, textOf, placesInText});
})(letterminer);
