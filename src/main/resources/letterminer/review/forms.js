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
          {part: "polarity", name: "Strength or weakness", choices: lm.polarities.map(p => [p, lm.kinds[p].name, lm.kinds[p].symbol, "k-" + p])},
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
      ${choices.map(([code, text, symbol, style]) => html`<label class=${lm.classes("option", style)}><input type="radio" name=${name} value=${code} checked=${code === value}
        onChange=${() => change(code)}/><span>${symbol && html`<span class="symbol" aria-hidden="true">${symbol}</span>`}${text ?? code}</span></label>`)}
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

  const submitKey = event => (event.ctrlKey || event.metaKey) && event.key === "Enter" && event.currentTarget.querySelector(".primary").click();

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

  /** The text in the boxes of a form; what is typed there is kept with the form, which further boxes add to. */
  function TextInBoxes({label, rows, text}) {
    return html`<label>${label} <textarea rows=${rows} value=${text ?? ""} placeholder=${text === null ? "reading \u2026" : ""}
      onInput=${e => set({form: {...state.form, text: e.currentTarget.value}})}></textarea></label>`;
  }

  function Further({box, further}) {
    return box && html`<div class="buttons"><button type="button" onClick=${lm.drawing.startFurther}>It goes on elsewhere\u2026</button>
      ${further.length > 0 && html`<span class="minor">${further.length + 1} boxes, to page ${further[further.length - 1].page}</span>`}</div>`;
  }

  const placeOf = (page, box, further) => ({page, ...(box ? {box} : {}), ...(further.length > 0 ? {continues: further} : {})});

  function ExtentForm({value, page, box, text, further}) {
    const form = useFocus();
    const whole = text ?? "";
    const save = event => {
      event.preventDefault();
      lm.markValue(value, "extent", {is: {text: whole.trim()}, ...placeOf(page, box, further)});
    };
    return html`<form class="correct" ref=${form} onSubmit=${save} onKeyDown=${submitKey} aria-label="The right extent">
      <${TextInBoxes} label=${!box ? "Right text" : further.length ? "Text in the new boxes" : "Text in the new box"} rows="5" text=${text}/>
      ${value.field === "point" && html`<${Further} box=${box} further=${further}/>`}
      <${Note} value=${state.note} change=${note => set({note})}/>
      <${Buttons} ready=${whole.trim() !== ""}/>
    </form>`;
  }

  const fields = [["point", "Point: a strength or weakness"], ["judgement", "Grade"], ["date", "Date"], ["inspection", "Inspection dates"], ["period", "Period"],
    ["subject", "Subject"], ["authority", "Authority"], ["addressee", "Addressee"], ["signatory", "Signatory"], ["inspector", "Inspector"]];

  /** Names of fields as profiles may give them. */
  const fieldName = /^[a-z][a-z0-9-]{0,99}$/;

  /** The fields that may be missed: those of every letter, and those that its profile declares, as far as the run has them. */
  function fieldsOf() {
    return [...fields, ...(state.letter.fields || []).map(f => [f, words(f)]), ["", "Another field of the profile"]];
  }

  /** What is known of a missed value besides its text. */
  function extrasOf(field) {
    switch (field) {
      case "point":
        return [{key: "polarity", name: "It is a", choices: lm.polarities.map(p => [p, lm.kinds[p].name, lm.kinds[p].symbol, "k-" + p])},
          {key: "area", name: "Area (if you like)", options: areasOf(), optional: true}];
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
        return [{key: "name", name: "Name", type: "text"}, ...(field === "inspector" ? [] : [{key: "role", name: "Role (if you like)", type: "text", optional: true}])];
      case "subject":
      case "authority":
        return [];
      default:
        return [{key: "value", name: "Value (a day as 2019-03-31, a number in digits)", type: "text", asText: true}];
    }
  }

  /** What a missed value is called where its words are its value. */
  function nameOf(field, text, known) {
    if (["subject", "authority"].includes(field)) {
      return {value: text};
    }
    return field === "judgement" ? {label: new Map(areasOf()).get(known.area) || text} : {};
  }

  /** One of the things that are known of a missed value. */
  function Extra({extra, value, change}) {
    if (extra.options) {
      return extra.options.length > 0 && html`<label>${extra.name} <select value=${value} onChange=${e => change(e.currentTarget.value)}>
        <option value=""></option>${extra.options.map(([code, name]) => html`<option value=${code} selected=${code === value}>${name}</option>`)}</select></label>`;
    }
    if (extra.choices) {
      return html`<${Choices} name=${extra.key} legend=${extra.name} choices=${extra.choices} value=${value} change=${change}/>
        ${extra.other && html`<label>${extra.other} <input value=${extra.choices.some(([code]) => code === value) ? "" : value} onInput=${e => change(e.currentTarget.value)}/></label>`}`;
    }
    return html`<label>${extra.name} <input type=${extra.type} value=${value} onInput=${e => change(e.currentTarget.value)}/></label>`;
  }

  function MissedForm({page, box, text, further}) {
    const form = useFocus();
    const [chosen, setField] = lm.useState("point");
    const [named, setNamed] = lm.useState("");
    const [is, setIs] = lm.useState({});
    const whole = (text ?? "").trim();
    const field = chosen || named.trim();
    const extras = extrasOf(field);
    const of = extra => is[extra.key] ?? (extra.asText ? whole : "");
    const ready = whole !== "" && fieldName.test(field) && extras.filter(e => !e.optional && !(e.choices?.length === 0 && !e.other)).every(of);
    const save = event => {
      event.preventDefault();
      const known = Object.fromEntries(extras.filter(of).map(e => [e.key, of(e).trim()]));
      lm.markMissed({field, ...placeOf(page, box, field === "point" ? further : []), is: {text: whole, ...nameOf(field, whole, known), ...known}, ...(state.note.trim() ? {note: state.note.trim()} : {})});
    };
    const put = (key, value) => setIs({...is, [key]: value});
    return html`<form class="correct missed" ref=${form} onSubmit=${save} onKeyDown=${submitKey} aria-labelledby="missed-title">
      <h3 id="missed-title">Missed on page ${page}</h3>
      <label>What was missed? <select value=${chosen} onChange=${e => setField(e.currentTarget.value)}>
        ${fieldsOf().map(([code, name]) => html`<option value=${code} selected=${code === chosen}>${name}</option>`)}</select></label>
      ${!chosen && html`<label>Its name in the profile <input value=${named} placeholder="lower case, with hyphens" onInput=${e => setNamed(e.currentTarget.value)}/></label>`}
      <${TextInBoxes} label="Text" rows="4" text=${text}/>
      ${field === "point" && html`<${Further} box=${box} further=${further}/>`}
      ${extras.map(e => html`<${Extra} key=${field + e.key} extra=${e} value=${of(e)} change=${v => put(e.key, v)}/>`)}
      <${Note} value=${state.note} change=${note => set({note})}/>
      <${Buttons} ready=${ready}/>
    </form>`;
  }

  Object.assign(lm, {WrongForm, ExtentForm, MissedForm});
})(letterminer);
