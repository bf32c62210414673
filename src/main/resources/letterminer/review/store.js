"use strict";
/* The state of the page, and who is told when it changes. */
(lm => {
  const listeners = new Set();
  const state = {
    run: null,
    letters: [],
    files: [],
    audit: null,
    who: "",
    filter: {...lm.address.filters},
    letterId: "",
    letter: null,
    failure: null,
    valueId: "",
    hoverId: "",
    page: null,
    placeAt: 0,
    item: 0,
    readOnly: false,
    form: null,
    drawing: null,
    hidden: new Set(),
    zoom: 0,
    pane: "letters",
    dialog: null,
    outbox: [],
    theme: lm.kept.read("theme", "auto"),
    keysOn: lm.kept.read("keys", true),
    note: "",
    notice: null,
  };

  function set(change) {
    Object.assign(state, change);
    listeners.forEach(listener => listener());
  }

  /** Draws the component again after each change. */
  function useStore() {
    const [, redraw] = lm.useReducer(n => n + 1, 0);
    lm.useLayoutEffect(() => {
      listeners.add(redraw);
      return () => listeners.delete(redraw);
    }, []);
    return state;
  }

  /** Marks on the open letter: saved ones and those on their way. */
  function marks() {
    if (!state.letter) {
      return [];
    }
    const unsaved = state.outbox.map(entry => entry.mark).filter(m => m.letter === state.letterId);
    return lm.currentMarks([...state.letter.corrections, ...unsaved]);
  }

  /** Values of the open letter in the order of the list; missed ones that people marked are values too. */
  function values() {
    if (!state.letter) {
      return [];
    }
    const missed = marks().filter(m => m.verdict === "missed" && !blindTo(m)).map(m => ({
      id: m.id, kind: "missed", field: m.field, label: lm.words(m.field), text: m.is?.text || m.is?.value || m.is?.grade || "",
      parts: m.is || {}, places: [{page: m.page, box: m.box || null}, ...(m.continues || []).map(b => ({page: b.page, box: b}))].map(p => ({...p, text: m.is?.text || ""})), mark: m,
    }));
    return [...missed, ...lm.groupsOf(state.letter.values, Boolean(state.audit)).flatMap(g => g.values)];
  }

  /** The values that are marked on the pages: in an audit the drawn one, or those of the page to read. */
  function visibleValues() {
    const item = state.audit?.items[state.item];
    if (!item) {
      return values();
    }
    return values().filter(v => item.value ? v.id === item.value : v.places.some(p => p.page === item.page));
  }

  /** In an audit nobody sees what others marked. */
  function blindTo(mark) {
    return Boolean(state.audit) && mark.who !== state.who;
  }

  const value = id => values().find(v => v.id === id);
  const problem = id => (!state.audit && state.letter?.problems || []).find(p => p.id === id);

  /* The letters that the filter lets through; kept until filter or letters change. */
  let filtered = {};
  function shownLetters() {
    const key = JSON.stringify(state.filter);
    if (filtered.key !== key || filtered.letters !== state.letters) {
      filtered = {key, letters: state.letters, shown: state.letters.filter(l => passes(l, state.filter)).sort(orders[state.filter.order] || (() => 0))};
    }
    return filtered.shown;
  }

  function passes(letter, f) {
    return f.q.toLowerCase().split(/\s+/).every(word => letter.haystack.includes(word))
      && (!f.family || letter.family === f.family)
      && (!f.authority || letter.authority === f.authority)
      && (!f.year || letter.year === f.year)
      && (!f.problem || (f.problem === "any" ? letter.problems.length > 0 : letter.problems.includes(f.problem)))
      && (!f.confidence || letter.lowestConfidence != null && letter.lowestConfidence < Number(f.confidence))
      && (!f.contradictions || letter.contradictions > 0)
      && (!f.reviewed || progress(letter) === f.reviewed);
  }

  function progress(letter) {
    return letter.reviewed === 0 ? "none" : letter.reviewed < letter.values ? "some" : "all";
  }

  const orders = {
    problems: (a, b) => b.problems.length - a.problems.length,
    confidence: (a, b) => (a.lowestConfidence ?? 2) - (b.lowestConfidence ?? 2),
    authority: (a, b) => (a.authority || "").localeCompare(b.authority || "") || (a.date || "").localeCompare(b.date || ""),
    newest: (a, b) => (b.date || "").localeCompare(a.date || ""),
    oldest: (a, b) => (a.date || "9").localeCompare(b.date || "9"),
  };

  Object.assign(lm, {state, set, useStore, marks, values, visibleValues, value, problem, shownLetters, progress, blindTo});
})(letterminer);
