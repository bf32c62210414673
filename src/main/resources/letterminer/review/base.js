"use strict";
/* The one global name: what a script offers to the scripts after it. No data ever becomes HTML: everything is drawn by
   Preact, which writes text as text. */
globalThis.letterminer = {
  html: htm.bind(preact.h),
  render: preact.render,
  ...preactHooks,

  /** Settings of the page. */
  settings: {
    lowConfidence: 0.8,
    letterRow: 50,
    pageMargin: 900,
    retrySeconds: 10,
    hoverDelay: 140,
    keptLetters: 8,
  },

  /** Class names: those that are not false. */
  classes: (...names) => names.filter(Boolean).join(" "),

  /** Reads aloud to users of screen readers. */
  say(text) {
    const place = document.getElementById("said");
    place.textContent = place.textContent === text ? text + "\u00a0" : text;
  },

  /** What the browser keeps for the next visit; a browser that keeps nothing is no failure. */
  kept: {
    read(key, otherwise) {
      try {
        const text = localStorage.getItem("letterminer." + key);
        return text === null ? otherwise : JSON.parse(text);
      } catch (e) {
        return otherwise;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem("letterminer." + key, JSON.stringify(value));
        return true;
      } catch (e) {
        return false;
      }
    },
  },

  /** Offers a text as a file to save. */
  download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], {type: "application/x-ndjson"}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },

  uuid() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
  },
};
