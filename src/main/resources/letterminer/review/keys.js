"use strict";
/* The keys: one table, which the help shows too. */
(lm => {
  const {state, set} = lm;

  const selected = action => () => {
    const value = lm.value(state.valueId);
    value && !value.mark ? action(value) : lm.notice("Select a value first: n goes to the next one.");
  };
  const focus = id => () => {
    set({pane: {rows: "letters", search: "letters", pages: "pages", values: "values"}[id] || state.pane});
    const place = id === "pages" ? document.querySelector(".sheets [tabindex='0']") || document.querySelector(".sheets")
      : id === "values" ? document.querySelector("#values [data-row][tabindex='0']") || document.querySelector("#values .scroll")
      : document.getElementById(id);
    place?.focus();
  };

  const keys = [
    {group: "Move", key: "j", does: "next letter", run: () => state.audit ? lm.stepItem(1) : lm.stepLetter(1)},
    {group: "Move", key: "k", does: "previous letter", run: () => state.audit ? lm.stepItem(-1) : lm.stepLetter(-1)},
    {group: "Move", key: "n", does: "next value", run: () => lm.stepValue(1)},
    {group: "Move", key: "p", does: "previous value", run: () => lm.stepValue(-1)},
    {group: "Move", key: "g", does: "next value that you have not marked", run: () => state.audit ? lm.nextOpenItem() : lm.nextUnmarked()},
    {group: "Move", key: "o", does: "where else the value stands", run: () => lm.stepPlace()},
    {group: "Move", key: "]", does: "next page", run: () => lm.stepPage(1)},
    {group: "Move", key: "[", does: "previous page", run: () => lm.stepPage(-1)},
    {group: "Move", key: "/", does: "search letters", run: focus("search")},
    {group: "Move", key: "1", does: "to the letters", run: focus("rows")},
    {group: "Move", key: "2", does: "to the pages", run: focus("pages")},
    {group: "Move", key: "3", does: "to the values", run: focus("values")},
    {group: "Mark", key: "a", does: "accept: the value is right", run: selected(v => lm.markValue(v, "right"))},
    {group: "Mark", key: "w", does: "wrong: give the right value", run: selected(() => lm.startForm("wrong"))},
    {group: "Mark", key: "e", does: "wrong extent: draw its box anew", run: () => lm.drawing.start("extent")},
    {group: "Mark", key: "s", does: "spurious: the letter has no such value", run: selected(v => lm.markValue(v, "spurious"))},
    {group: "Mark", key: "m", does: "missed: draw a box around what is missing", run: () => lm.drawing.start("missed")},
    {group: "Mark", key: "c", does: "note (comment), kept with the next mark", run: () => document.getElementById("note")?.focus()},
    {group: "Mark", key: "u", does: "undo: take the last mark back", run: () => lm.undo()},
    {group: "Mark", key: "r", does: "in an audit: this page is read", run: () => state.audit && !state.audit.items[state.item]?.value && lm.markPage(state.audit.items[state.item].page)},
    {group: "View", key: "+", does: "larger pages", run: () => lm.zoom(1)},
    {group: "View", key: "-", does: "smaller pages", run: () => lm.zoom(-1)},
    {group: "View", key: "0", does: "fit pages to the width", run: () => lm.zoom(0)},
    {group: "View", key: "?", does: "this help", run: () => set({dialog: {name: "help"}})},
  ];
  const byKey = new Map(keys.map(k => [k.key, k]));

  function pressed(event) {
    if (state.dialog || event.ctrlKey || event.metaKey || event.defaultPrevented || !state.run) {
      return;
    }
    const typing = event.target.closest?.("input:not([type=radio]):not([type=checkbox]), textarea, select");
    if (state.drawing && !typing && lm.drawing.key(event)) {
      event.preventDefault();
    } else if (event.key === "Escape") {
      escape(event);
    } else if (!typing && !event.altKey && state.keysOn && !state.drawing && byKey.has(event.key) && !(state.form && byKey.get(event.key).group === "Mark")) {
      event.preventDefault();
      lm.whenOpen(byKey.get(event.key).run);
    }
  }

  function escape(event) {
    if (state.form) {
      set({form: null, note: ""});
      lm.say("Nothing marked.");
    } else if (event.target.id === "search" && state.filter.q) {
      lm.setFilter({q: ""});
    } else if (event.target.closest?.("input, textarea, select")) {
      event.target.blur();
    } else if (state.notice) {
      set({notice: null});
    }
  }

  lm.keys = keys;
  lm.listen = () => addEventListener("keydown", pressed);
})(letterminer);
