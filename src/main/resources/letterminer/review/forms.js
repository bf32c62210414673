"use strict";
/* Forms for corrections: each asks for what fits the part that is wrong. */
(lm => {
  const {html, state, set, kindOf, words} = lm;

  const lists = ["strengths", "improvement", "findings", "recommendations", "priority-action"];

  /** What can be wrong about a value: each part with its name and the control that asks for the right one. */
  function partsOf(value) {
    const grades = gradesOf();
    const areas = areasOf();
    switch (kindOf(value)) {
      case "grade":
      case "missing":
        return [{part: "grade", name: "Grade", choices: grades, other: "Another grade"}, {part: "area", name: "Area", choices: areas}];
      case "person":
        return ["name", "role", "title", "organisation"].map(part => ({part, name: words(part)}));
      case "field":
        if (["inspection", "period"].includes(value.field)) {
          return [{part: "", name: "Dates", fields: [["start", "First day", "date"], ["end", "Last day", "date"]]}];
        }
        return [{part: "", name: value.label, fields: [["value", value.label, value.field === "date" ? "date" : "text"]]}];
      default:
        return [
          {part: "polarity", name: "Strength or weakness", choices: lm.polarities.map(p => [p, lm.kinds[p].name, lm.kinds[p].sign, "k-" + p])},
          {part: "text", name: "Text", long: true},
          {part: "area", name: "Area", choices: areas},
          {part: "list", name: "List", choices: lists.map(l => [l, words(l)])},
        ].filter(p => !p.choices || p.choices.length > 0);
    }
  }

  function gradesOf() {
    return (state.letter.scale || []).map(g => [g.grade, g.meaning && g.meaning !== g.grade ? `${g.grade} \u2013 ${g.meaning}` : words(g.grade)]);
  }

  function areasOf() {
    const areas = new Map((state.letter.areas || []).map(a => [a.area, a.label || words(a.area)]));
    state.letter.values.forEach(v => v.parts?.area && !areas.has(v.parts.area) && areas.set(v.parts.area, words(v.parts.area)));
    return [...areas];
  }

  function Choices({name, legend, choices, value, change}) {
    return choices.length > 0 && html`<fieldset class="choices-line"><legend>${legend}</legend>
      ${choices.map(([code, text, sign, style]) => html`<label class=${lm.classes("option", style)}><input type="radio" name=${name} value=${code} checked=${code === value}
        onChange=${() => change(code)}/><span>${sign && html`<span class="sign" aria-hidden="true">${sign}</span>`}${text ?? code}</span></label>`)}
    </fieldset>`;
  }

  /** Moves the focus into a form when it opens; back to where it was when it closes. */
  function useFocus() {
    const form = lm.useRef(null);
    lm.useEffect(() => {
      const before = document.activeElement;
      (form.current.querySelector("input:checked, textarea, input, select") || form.current).focus();
      form.current.scrollIntoView({block: "nearest"});
      return () => before?.isConnected && before.focus({preventScroll: true});
    }, []);
    return form;
  }

  function Buttons({ready = true, label = "Save"}) {
    return html`<div class="buttons"><button class="primary" disabled=${!ready}>${label}</button>
      <button type="button" onClick=${() => set({form: null})}>Cancel <kbd>Esc</kbd></button></div>`;
  }

  const submitKey = event => (event.ctrlKey || event.metaKey) && event.key === "Enter" && event.currentTarget.requestSubmit();

  function Note({value, change}) {
    return html`<label>Note <span class="minor">(if you like)</span><textarea rows="1" value=${value} onInput=${e => change(e.currentTarget.value)}></textarea></label>`;
  }

  function WrongForm({value}) {
    const form = useFocus();
    const parts = partsOf(value);
    const [part, setPart] = lm.useState(parts[0].part);
    const old = value.parts || {};
    const was = key => String(key === "text" || key === "value" ? old[key] ?? value.text : old[key] ?? "");
    const [is, setIs] = lm.useState({});
    const at = parts.find(p => p.part === part);
    const fields = at.fields || [[part, at.name, "text"]];
    const of = key => is[key] ?? (at.choices ? "" : was(key));
    const changed = fields.some(([key]) => of(key).trim() !== was(key)) && fields.every(([key]) => of(key).trim() !== "");
    const save = event => {
      event.preventDefault();
      const pairs = get => Object.fromEntries(fields.map(([key]) => [key, get(key)]));
      lm.markValue(value, "wrong", {...(part ? {part} : {}), is: pairs(key => of(key).trim())});
    };
    const put = (key, text) => setIs({...is, [key]: text});
    return html`<form class="correct" ref=${form} onSubmit=${save} onKeyDown=${submitKey} aria-label="What is wrong, and what is right">
      ${parts.length > 1 && html`<${Choices} name="part" legend="What is wrong?" choices=${parts.map(p => [p.part, p.name])} value=${part} change=${setPart}/>`}
      ${at.choices ? html`<${Choices} name="is" legend=${`Right ${at.name.toLowerCase()}`} choices=${at.choices.filter(([code]) => code !== was(part))} value=${of(part)} change=${code => put(part, code)}/>
          ${at.other && html`<label>${at.other} <input value=${at.choices.some(([code]) => code === of(part)) ? "" : of(part)} onInput=${e => put(part, e.currentTarget.value)}/></label>`}`
        : fields.map(([key, name, type]) => html`<label>Right ${name.toLowerCase()} ${at.long
          ? html`<textarea rows="5" value=${of(key)} onInput=${e => put(key, e.currentTarget.value)}></textarea>`
          : html`<input type=${type} value=${of(key)} onInput=${e => put(key, e.currentTarget.value)}/>`}</label>`)}
      <${Note} value=${state.note} change=${note => set({note})}/>
      <${Buttons} ready=${changed}/>
    </form>`;
  }

  function ExtentForm({value, page, box, text}) {
    const form = useFocus();
    const [edited, setEdited] = lm.useState(null);
    const whole = edited ?? text ?? "";
    const save = event => {
      event.preventDefault();
      lm.markValue(value, "extent", {is: {text: whole.trim()}, page, ...(box ? {box} : {})});
    };
    return html`<form class="correct" ref=${form} onSubmit=${save} onKeyDown=${submitKey} aria-label="The right extent">
      <label>${box ? "Text in the new box" : "Right text"} <textarea rows="5" value=${whole} placeholder=${text === null ? "reading \u2026" : ""}
        onInput=${e => setEdited(e.currentTarget.value)}></textarea></label>
      <${Note} value=${state.note} change=${note => set({note})}/>
      <${Buttons} ready=${whole.trim() !== ""}/>
    </form>`;
  }

  const fields = [["point", "Point: a strength or weakness"], ["judgement", "Grade"], ["date", "Date"], ["inspection", "Inspection dates"], ["period", "Period"],
    ["subject", "Subject"], ["authority", "Authority"], ["addressee", "Addressee"], ["signatory", "Signatory"], ["inspector", "Inspector"]];

  /** What is known of a missed value besides its text. */
  function extrasOf(field) {
    switch (field) {
      case "point":
        return [{key: "polarity", name: "It is a", choices: lm.polarities.map(p => [p, lm.kinds[p].name, lm.kinds[p].sign, "k-" + p])}];
      case "judgement":
        return [{key: "grade", name: "Grade", choices: gradesOf(), other: "Another grade"}, {key: "area", name: "Area", choices: areasOf()}];
      case "date":
        return [{key: "value", name: "Date", type: "date"}];
      case "inspection":
      case "period":
        return [{key: "start", name: "First day", type: "date"}, {key: "end", name: "Last day", type: "date"}];
      case "addressee":
      case "signatory":
      case "inspector":
        return [{key: "name", name: "Name", type: "text"}, ...(field === "inspector" ? [] : [{key: "role", name: "Role", type: "text"}])];
      default:
        return [];
    }
  }

  /** What a missed value is called where its words are its value. */
  function nameOf(field, text, known) {
    if (["subject", "authority"].includes(field)) {
      return {value: text};
    }
    return field === "judgement" ? {label: new Map(areasOf()).get(known.area) || text} : {};
  }

  function MissedForm({page, box, text}) {
    const form = useFocus();
    const [field, setField] = lm.useState("point");
    const [edited, setEdited] = lm.useState(null);
    const [is, setIs] = lm.useState({});
    const whole = (edited ?? text ?? "").trim();
    const extras = extrasOf(field);
    const ready = whole !== "" && extras.filter(e => e.key !== "role" && !(e.choices?.length === 0 && !e.other)).every(e => is[e.key]);
    const save = event => {
      event.preventDefault();
      const known = Object.fromEntries(extras.filter(e => is[e.key]).map(e => [e.key, is[e.key]]));
      lm.markMissed({field, page, ...(box ? {box} : {}), is: {text: whole, ...nameOf(field, whole, known), ...known}, ...(state.note.trim() ? {note: state.note.trim()} : {})});
    };
    const put = (key, value) => setIs({...is, [key]: value});
    return html`<form class="correct missed" ref=${form} onSubmit=${save} onKeyDown=${submitKey} aria-labelledby="missed-title">
      <h3 id="missed-title">Missed on page ${page}</h3>
      <label>What was missed? <select value=${field} onChange=${e => setField(e.currentTarget.value)}>
        ${fields.map(([code, name]) => html`<option value=${code} selected=${code === field}>${name}</option>`)}</select></label>
      <label>Text <textarea rows="4" value=${edited ?? text ?? ""} placeholder=${text === null ? "reading \u2026" : ""} onInput=${e => setEdited(e.currentTarget.value)}></textarea></label>
      ${extras.map(e => e.choices ? html`<${Choices} key=${e.key} name=${e.key} legend=${e.name} choices=${e.choices} value=${is[e.key]} change=${code => put(e.key, code)}/>
        ${e.other && html`<label>${e.other} <input value=${e.choices.some(([code]) => code === is[e.key]) ? "" : is[e.key] || ""} onInput=${i => put(e.key, i.currentTarget.value)}/></label>`}`
        : html`<label key=${e.key}>${e.name} <input type=${e.type} value=${is[e.key] || ""} onInput=${i => put(e.key, i.currentTarget.value)}/></label>`)}
      <${Note} value=${state.note} change=${note => set({note})}/>
      <${Buttons} ready=${ready}/>
    </form>`;
  }

  Object.assign(lm, {WrongForm, ExtentForm, MissedForm});
})(letterminer);
