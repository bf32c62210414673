"use strict";
/* What a person can do on the page; buttons and keys call these. */
(lm => {
  const {state, set, say} = lm;
  const letters = new Map();
  const done = [];
  let opening = Promise.resolve();

  async function start() {
    const whole = await lm.source.run();
    set({
      run: whole.run, letters: distinct(whole.letters), files: whole.files || [], audit: whole.audit || null, readOnly: Boolean(whole.readOnly) && !lm.source.files,
      who: whole.reviewer || lm.kept.read("who", ""),
    });
    document.title = `${whole.run.name} \u2013 Letterminer review`;
    lm.outbox.start();
    await follow();
    if (whole.notices?.length > 0) {
      notice(whole.notices.join(" "));
    }
  }

  /** One row for each letter: a file that lies in two places gives the same letter twice. */
  function distinct(letters) {
    const byId = new Map();
    letters.forEach(l => {
      const known = byId.get(l.id) || {...l, problems: l.problems || [], haystack: ""};
      known.haystack += ` ${[l.authority, l.file, l.id, l.date, l.family].join(" ")}`.toLowerCase();
      byId.set(l.id, known);
    });
    return [...byId.values()];
  }

  /** Goes where the address says. */
  async function follow() {
    const {letterId, valueId, page, filter} = lm.address.read(location.hash);
    set({filter, ...(letterId || state.audit ? {pane: "pages"} : {})});
    if (state.audit) {
      const at = state.audit.items.findIndex(i => i.letter === letterId && (i.value ? i.value === valueId : i.page === page));
      return openItem(at >= 0 ? at : Math.max(0, openAfter(-1)));
    }
    const first = letterId || lm.shownLetters()[0]?.id;
    if (first) {
      await open(first, {valueId, page});
    }
  }

  function remember(push) {
    const hash = lm.address.write(state);
    if (hash !== location.hash) {
      history[push ? "pushState" : "replaceState"](null, "", hash);
    }
  }

  const forget = id => letters.delete(id);

  async function fetchLetter(id) {
    if (!letters.has(id)) {
      letters.set(id, await lm.source.letter(id));
      if (letters.size > lm.settings.keptLetters) {
        letters.delete(letters.keys().next().value);
      }
    }
    return letters.get(id);
  }

  /** Runs an action when the letter that is being opened is there. */
  const whenOpen = action => state.letter || state.failure ? action() : opening.then(action);

  function open(id, place) {
    opening = openNow(id, place);
    return opening;
  }

  async function openNow(id, {valueId = "", page = null} = {}) {
    if (id === state.letterId && state.letter) {
      return valueId ? select(valueId) : page ? lm.goToPage(page) : undefined;
    }
    const push = state.letterId !== "";
    set({letterId: id, letter: null, failure: null, valueId: valueId || "", page: page || null, form: null, drawing: null, note: "", hoverId: "", notice: null});
    try {
      const letter = await fetchLetter(id);
      if (state.letterId !== id) {
        return; // Another was opened meanwhile.
      }
      set({letter, page: page || letter.pages[0]?.page || null});
      if (lm.problem(valueId)) {
        select(valueId);
      } else if (valueId && !lm.value(valueId)) {
        notice(`This letter has no value ${valueId}. Perhaps the address is from another run.`);
      }
    } catch (e) {
      set({failure: e.message});
    }
    remember(push);
    say(`${state.letter ? nameOf(state.letter.letter) : state.failure}`);
  }

  /** Asks for the open letter again. */
  function reopen() {
    forget(state.letterId);
    set({letter: null});
    return open(state.letterId, {valueId: state.valueId});
  }

  const nameOf = letter => [letter.authority || letter.file, letter.family, letter.date].filter(Boolean).join(", ");

  function stepLetter(by) {
    const shown = lm.shownLetters();
    const at = shown.findIndex(l => l.id === state.letterId);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next && next.id !== state.letterId) {
      open(next.id);
    } else {
      say(by > 0 ? "This is the last letter." : "This is the first letter.");
    }
  }

  function select(id, {quiet = false} = {}) {
    const value = lm.value(id);
    const problem = lm.problem(id);
    set({valueId: id, hoverId: "", notice: null, form: null, drawing: null, note: "", page: value?.places[0]?.page || state.page, placeAt: 0});
    remember(false);
    if (problem?.page) {
      lm.goToPage(problem.page);
    }
    if (value && !quiet) {
      say(lm.titleOf(value));
    }
  }

  function stepValue(by) {
    if (state.audit) {
      return stepItem(by);
    }
    const all = lm.values();
    const at = all.findIndex(v => v.id === state.valueId);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    if (next) {
      select(next.id);
    } else {
      say(by > 0 ? "This is the last value of the letter." : "This is the first value of the letter.");
    }
  }

  /** The next value that I have not marked, those to look at first before the others. */
  function nextUnmarked() {
    const all = lm.values().filter(v => !v.mark);
    const at = all.findIndex(v => v.id === state.valueId);
    const marks = lm.marks();
    const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(v => lm.stateOf(v, marks, state.who).mine.length === 0);
    if (next) {
      select(next.id);
    } else {
      notice("You have marked every value of this letter. Press j for the next one.");
    }
  }

  async function openItem(at) {
    const item = state.audit.items[at];
    if (item) {
      set({item: at});
      await open(item.letter, {valueId: item.value, page: item.page});
      set({valueId: item.value || ""});
      remember(false);
    }
  }

  /** The first item that I have not marked, after one or from the beginning; -1 if all are done. */
  function openAfter(at) {
    const items = state.audit.items;
    const later = items.findIndex((item, i) => i > at && !lm.itemDone(item));
    return later >= 0 ? later : items.findIndex(item => !lm.itemDone(item));
  }

  function nextOpenItem() {
    const at = openAfter(state.item);
    return at >= 0 ? openItem(at) : notice(finished);
  }

  const finished = "Everything that was drawn is marked. 'letterminer audit report' states the error rates.";

  /** After a mark the next item follows; after the last, what is left. */
  function itemMarked() {
    const left = state.audit.items.filter(item => !lm.itemDone(item)).length;
    if (left === 0) {
      notice(finished);
    } else if (state.item === state.audit.items.length - 1) {
      notice(`This was the last item, and ${left === 1 ? "1 is" : `${left} are`} still open. Press g to go there.`);
    } else {
      stepItem(1);
    }
  }

  const stepItem = by => openItem(Math.min(state.audit.items.length - 1, Math.max(0, state.item + by)));

  function notice(text) {
    set({notice: text});
    say(text);
  }

  /** Shows where else the selected value stands. */
  function stepPlace() {
    const places = lm.value(state.valueId)?.places || [];
    if (places.length > 1) {
      const placeAt = (state.placeAt + 1) % places.length;
      set({placeAt, page: places[placeAt].page});
      say(`Place ${placeAt + 1} of ${places.length}, page ${places[placeAt].page}`);
    } else {
      say("This value stands in one place.");
    }
  }

  function setFilter(change) {
    set({filter: {...state.filter, ...change}});
    remember(false);
    clearTimeout(setFilter.timer);
    setFilter.timer = setTimeout(() => say(`${lm.shownLetters().length} letters`), 600);
  }

  /** Runs what needs a reviewer's name; asks for it first. */
  function asReviewer(action) {
    if (state.readOnly) {
      notice("This run is opened for reading only: marks cannot be saved.");
    } else if (!state.who) {
      set({dialog: {name: "who", then: action}});
    } else {
      action();
    }
  }

  function send(mark) {
    const summary = state.letter.letter;
    const whole = {id: lm.uuid(), letter: state.letterId, file: summary.file, ...(summary.sha256 ? {sha256: summary.sha256} : {}), ...mark, who: state.who,
      ...(state.audit ? {audit: state.audit.name} : {})};
    lm.outbox.add(whole);
    return whole;
  }

  /** Marks the value; my earlier marks that say otherwise are taken back. */
  function markValue(value, verdict, change = {}) {
    asReviewer(() => {
      const mine = lm.stateOf(value, lm.marks(), state.who).mine;
      const mark = {value: value.id, field: value.field, verdict, was: {...value.parts}, ...change, ...(state.note.trim() ? {note: state.note.trim()} : {})};
      const alone = ["right", "spurious"];
      const replaced = mine.filter(m => (m.part || "") !== (mark.part || "") && (alone.includes(verdict) || alone.includes(m.verdict)));
      replaced.forEach(withdraw);
      done.push({letterId: state.letterId, valueId: value.id, mark: send(mark), before: mine});
      set({form: null, drawing: null, note: ""});
      say(`${lm.verdicts[verdict].name}.`);
      recount();
      if (state.audit) {
        itemMarked();
      } else if (verdict !== "extent") {
        advance(value);
      }
    });
  }

  function advance(value) {
    const all = lm.values();
    const next = all[all.findIndex(v => v.id === value.id) + 1];
    if (next) {
      select(next.id);
    }
  }

  const withdraw = mark => send({...pick(mark, ["value", "field", "part", "page"]), ...(mark.verdict === "missed" ? {value: mark.id} : {}), verdict: "withdrawn"});

  const pick = (object, keys) => Object.fromEntries(keys.filter(k => object[k] !== undefined && object[k] !== null).map(k => [k, object[k]]));

  function markMissed(mark) {
    asReviewer(() => {
      done.push({letterId: state.letterId, valueId: "", mark: send({verdict: "missed", ...mark}), before: []});
      set({form: null, drawing: null, note: ""});
      say("Marked as missed.");
    });
  }

  function markPage(page) {
    asReviewer(() => {
      done.push({letterId: state.letterId, valueId: "", mark: send({field: "page", verdict: "right", page}), before: []});
      say("Page read.");
      itemMarked();
    });
  }

  /** Takes back my last mark of this visit, or else my marks on the selected value. */
  async function undo() {
    const last = done.pop();
    if (!last) {
      return takeBack(lm.value(state.valueId));
    }
    await open(last.letterId, {valueId: last.valueId});
    withdraw(last.mark);
    last.before.forEach(m => send(pick(m, ["value", "field", "verdict", "part", "was", "is", "page", "box", "continues", "note", "audit"])));
    recount();
    say(`Taken back: ${lm.markText(last.mark)}.`);
  }

  /** Takes back my marks on a value. */
  function takeBack(value) {
    const on = !value ? [] : value.mark ? [value.mark] : lm.stateOf(value, lm.marks(), state.who).mine;
    const mine = on.filter(m => m.who === state.who);
    mine.forEach(withdraw);
    recount();
    notice(mine.length ? "Your marks on this value are taken back." : "There is nothing to take back.");
  }

  /** The list of letters counts marks without asking the server again. */
  function recount() {
    const letter = state.letters.find(l => l.id === state.letterId);
    if (letter && state.letter) {
      letter.reviewed = new Set(lm.marks().map(m => m.value).filter(Boolean)).size;
      letter.contradictions = lm.contradictions(lm.marks());
      set({letters: [...state.letters]});
    }
  }

  function startForm(kind) {
    const value = lm.value(state.valueId);
    if (!value || value.mark) {
      return notice("Select a value first.");
    }
    asReviewer(() => set({form: {kind, value}, drawing: null}));
  }

  Object.assign(lm, {start, follow, open, whenOpen, reopen, forget, nameOf, stepLetter, select, stepValue, stepPlace, nextUnmarked, openItem, stepItem, nextOpenItem, notice, setFilter,
    asReviewer, markValue, markMissed, markPage, withdraw, undo, takeBack, recount, startForm, remember});
})(letterminer);
