"use strict";
/* The page: a bar, three panes, what is not saved, dialogs. */
(lm => {
  const {html, state, set, classes} = lm;

  const themes = {auto: ["light", "\u25d0", "as the system"], light: ["dark", "\u2600", "light"], dark: ["auto", "\u263e", "dark"]};

  function theme(name) {
    lm.kept.write("theme", name);
    set({theme: name});
  }

  function Bar() {
    const [next, symbol, name] = themes[state.theme] || themes.auto;
    const marks = lm.source.files ? lm.source.marks().length : 0;
    return html`<header class="top">
      <h1><span class="brand">Letterminer</span> ${state.run.name}</h1>
      <div class="switch" role="group" aria-label="Pane">${["letters", "pages", "values"].map(p => html`<button type="button" aria-pressed=${state.pane === p} onClick=${() => set({pane: p})}>${lm.words(p)}</button>`)}</div>
      <span class="spring"></span>
      <${Saved}/>
      ${lm.source.files && html`<button type="button" disabled=${marks === 0} onClick=${() => lm.source.download()}>Download ${marks === 1 ? "1 mark" : `${marks} marks`}</button>`}
      ${state.audit ? html`<span><span class="minor">marking as</span> ${state.who}</span>`
        : !state.readOnly && html`<button type="button" class="plain" title="Change the name beside your marks" onClick=${() => set({dialog: {name: "who"}})}>${state.who ? html`<span class="minor">marking as</span> ${state.who}` : "Your name\u2026"}</button>`}
      <button type="button" class="icon" title=${`Colours: ${name}`} aria-label=${`Colours: ${name}. Change.`} onClick=${() => theme(next)}>${symbol}</button>
      <button type="button" class="icon" title="Keys (?)" aria-label="Help: keys" onClick=${() => set({dialog: {name: "help"}})}>?</button>
    </header>`;
  }

  function Saved() {
    const waiting = state.outbox.filter(e => e.status === "waiting").length;
    return html`<span class="saved minor">${waiting > 0 ? "saving \u2026" : ""}</span>`;
  }

  /** What is not saved, and why. */
  function Unsaved() {
    const failed = state.outbox.filter(e => e.status === "failed" || e.status === "waiting" && e.error);
    const rejected = state.outbox.filter(e => e.status === "rejected");
    return (failed.length > 0 || rejected.length > 0) && html`<div class="unsaved" role="alert">
      ${failed.length > 0 && html`<p><b>${failed.length === 1 ? "1 mark is" : `${failed.length} marks are`} not saved.</b> ${failed[0].error} ${failed.length === 1 ? "It is" : "They are"} kept in this browser and sent again every ${lm.settings.retrySeconds} seconds.
        <button type="button" onClick=${lm.outbox.retry}>Send now</button> <button type="button" onClick=${lm.outbox.download}>Download</button></p>`}
      ${rejected.map(e => html`<p><b>A mark was rejected</b> (${lm.markText(e.mark)}): ${e.error} <button type="button" onClick=${() => lm.outbox.discard(e)}>Discard</button></p>`)}
    </div>`;
  }

  function Notice() {
    return state.notice && html`<div class="notice"><p>${state.notice}</p><button type="button" class="icon" aria-label="Dismiss" onClick=${() => set({notice: null})}>${"\u00d7"}</button></div>`;
  }

  function Review({failure}) {
    lm.useStore();
    lm.useEffect(() => {
      document.documentElement.dataset.theme = state.theme;
    }, [state.theme]);
    if (failure) {
      return html`<main class="fatal" role="alert"><h1>Letterminer</h1><p>${failure}</p><button type="button" onClick=${() => location.reload()}>Try again</button></main>`;
    }
    if (!state.run) {
      return html`<main class="fatal"><p>Reading the run \u2026</p></main>`;
    }
    return html`<div class=${classes("review", "at-" + state.pane, state.audit && "audit")}>
      <a class="skip" href="#values" onClick=${e => skip(e, "values")}>Skip to the values</a>
      <${Bar}/><${Unsaved}/><${Notice}/>
      <div class="panes">
        ${state.audit ? html`<${lm.Items}/>` : html`<${lm.Letters}/>`}
        <${lm.Pages}/>
        ${state.audit ? html`<${lm.Item}/>` : html`<${lm.Values}/>`}
      </div>
      <${lm.Dialogs}/>
    </div>`;
  }

  function skip(event, id) {
    event.preventDefault();
    (document.querySelector(`#${id} [data-row][tabindex='0']`) || document.querySelector(`#${id} .scroll`))?.focus();
  }

  const place = document.getElementById("app");
  document.documentElement.dataset.theme = state.theme;
  lm.render(html`<${Review}/>`, place);
  lm.listen();
  addEventListener("popstate", () => lm.follow());
  lm.start().catch(e => lm.render(html`<${Review} failure=${e.message}/>`, place));
})(letterminer);
