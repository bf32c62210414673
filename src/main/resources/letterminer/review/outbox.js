"use strict";
/* Marks on their way. A mark is kept in the browser until the server says that it is saved; failures are shown and sent
   again, and what is rejected stays until somebody discards it. */
(lm => {
  const {state, set, settings} = lm;
  let sending = false;
  let timer = null;

  const key = () => `outbox.${state.run.name}.${state.run.data}`;

  /** Ids of the marks that this page has had; other marks that the browser keeps are those of other tabs. */
  const known = new Set();

  function put(entries) {
    entries.forEach(e => known.add(e.mark.id));
    const kept = lm.kept.read(key(), []);
    const others = kept.filter(mark => !known.has(mark.id));
    const own = entries.filter(e => !e.found || kept.some(mark => mark.id === e.mark.id)); // Another tab has sent the rest.
    set({outbox: entries});
    lm.kept.write(key(), [...others, ...own.map(e => e.mark)]);
  }

  function start() {
    put(lm.kept.read(key(), []).map(mark => ({mark, status: "waiting", found: true})));
    send();
  }

  /** Whether a mark that was found in the browser is gone from there, since the tab that made it has sent it. */
  const isSentElsewhere = entry => entry.found && lm.kept.read(key(), []).every(mark => mark.id !== entry.mark.id);

  function add(mark) {
    put([...state.outbox, {mark, status: "waiting"}]);
    send();
  }

  async function send() {
    clearTimeout(timer);
    if (sending) {
      return;
    }
    sending = true;
    try {
      let next;
      while ((next = state.outbox.find(e => e.status === "waiting"))) {
        if (isSentElsewhere(next)) {
          discard(next);
        } else {
          await sendOne(next);
        }
      }
    } finally {
      sending = false;
    }
    if (state.outbox.some(e => e.status === "failed")) {
      timer = setTimeout(retry, settings.retrySeconds * 1000);
    }
  }

  /** One failure stops all that wait: marks are saved in the order in which they were made. */
  async function sendOne(entry) {
    try {
      saved(entry, await lm.source.save(entry.mark));
    } catch (e) {
      const status = e.rejected ? "rejected" : "failed";
      put(state.outbox.map(other => other === entry || status === "failed" && other.status === "waiting"
        ? {...other, status, error: e.message} : other));
      lm.say(`Not saved: ${e.message}`);
    }
  }

  function saved(entry, mark) {
    const whole = Object.assign(entry.mark, mark); // Whoever takes it back knows it by this object.
    if (state.audit) {
      state.audit.marks = [...state.audit.marks || [], whole];
    }
    if (state.letter && state.letterId === whole.letter) {
      state.letter.corrections.push(whole);
    } else {
      lm.forget(whole.letter);
      if (state.letterId === whole.letter) {
        lm.whenOpen(lm.reopen); // What is on its way may not have the mark.
      }
    }
    put(state.outbox.filter(e => e !== entry));
  }

  function retry() {
    put(state.outbox.map(e => e.status === "failed" ? {...e, status: "waiting"} : e));
    send();
  }

  function discard(entry) {
    put(state.outbox.filter(e => e !== entry));
    lm.recount();
  }

  function download() {
    const text = state.outbox.map(e => JSON.stringify({when: new Date().toISOString(), ...e.mark}) + "\n").join("");
    lm.download("corrections-unsaved.jsonl", text);
  }

  addEventListener("beforeunload", event => {
    if (state.outbox.length > 0) {
      event.preventDefault();
    }
  });

  lm.outbox = {start, add, retry, discard, download};
})(letterminer);
