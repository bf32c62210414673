"use strict";
/* Dialogs: the keys, and who is reviewing. */
(lm => {
  const {html, state, set} = lm;

  function Dialog({title, children}) {
    const dialog = lm.useRef(null);
    lm.useEffect(() => dialog.current.showModal(), []);
    return html`<dialog ref=${dialog} aria-labelledby="dialog-title" onClose=${() => set({dialog: null})}
        onClick=${e => e.target === dialog.current && dialog.current.close()}>
      <div class="inside"><h2 id="dialog-title">${title}</h2>${children}</div></dialog>`;
  }

  function Help() {
    const groups = [...new Set(lm.keys.map(k => k.group))];
    const turn = on => {
      lm.kept.write("keys", on);
      set({keysOn: on});
    };
    return html`<${Dialog} title="Keys">
      <div class="columns">${groups.map(g => html`<section><h3>${g}</h3><table><tbody>
        ${lm.keys.filter(k => k.group === g).map(k => html`<tr><th scope="row"><kbd>${k.key}</kbd></th><td>${k.does}</td></tr>`)}</tbody></table></section>`)}</div>
      <p>In lists and on pages arrow keys move; <kbd>Enter</kbd> selects. <kbd>Ctrl</kbd>+<kbd>Enter</kbd> saves a form, <kbd>Esc</kbd> gives it up.</p>
      <label class="check"><input type="checkbox" checked=${state.keysOn} onChange=${e => turn(e.currentTarget.checked)}/> Single keys are on (switch them off if they get in the way of speech input or a screen reader)</label>
      <form method="dialog" class="buttons"><button class="primary">Close</button></form>
    </${Dialog}>`;
  }

  function Who() {
    const [who, setWho] = lm.useState(state.who);
    const then = state.dialog.then;
    const save = event => {
      event.preventDefault();
      if (who.trim()) {
        lm.kept.write("who", who.trim());
        set({who: who.trim(), dialog: null});
        then?.();
      }
    };
    return html`<${Dialog} title="Who is reviewing?">
      <form onSubmit=${save}><p>Your name is written beside each mark, so that others know whom to ask.</p>
        <label>Name <input id="who" value=${who} maxlength="80" autocomplete="name" required onInput=${e => setWho(e.currentTarget.value)}/></label>
        <div class="buttons"><button class="primary">Go on</button><button type="button" onClick=${() => set({dialog: null})}>Cancel</button></div></form>
    </${Dialog}>`;
  }

  /** Files of which no letter was read: nothing is lost in silence. */
  function Files() {
    return html`<${Dialog} title="Files that gave no letter">
      <ul class="files">${state.files.map(f => html`<li><b>${f.file || "The run as a whole"}</b>
        <ul>${f.problems.map(p => html`<li><span class="minor">${p.code}</span> ${p.message}</li>`)}</ul></li>`)}</ul>
      <form method="dialog" class="buttons"><button class="primary">Close</button></form>
    </${Dialog}>`;
  }

  const dialogs = {help: Help, who: Who, files: Files};
  lm.Dialogs = () => state.dialog && html`<${dialogs[state.dialog.name]} key=${state.dialog.name}/>`;
})(letterminer);
