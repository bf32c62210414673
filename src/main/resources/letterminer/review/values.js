"use strict";
/* The right pane: the problems of the letter and its values, what to look at first on top. */
(lm => {
  const {html, state, set, kinds, kindOf, classes, words} = lm;

  const shownNotes = 2;

  /** Parts that are codes: written as words. */
  const coded = new Set(["polarity", "area", "list", "basis", "status", "reason", "trend"]);

  function Confidence({value}) {
    if (value.confidence == null || value.confidence >= 1) {
      return null;
    }
    const low = value.confidence < lm.settings.lowConfidence;
    return html`<span class=${classes("confidence", low && "low")} title="Confidence">${low ? html`<span aria-hidden="true">? </span>` : ""}<span class="unseen">confidence </span>${value.confidence.toFixed(2)}</span>`;
  }

  function MarkSign({known}) {
    const verdict = known.verdict && lm.verdicts[known.verdict];
    const theirs = known.mine.length === 0 && known.others.length > 0;
    return html`<span class=${classes("state", known.verdict, theirs && "theirs", known.contradiction && "contradiction")}
      title=${known.contradiction ? "People contradict each other" : verdict ? `${verdict.name} (${(theirs ? known.others : known.mine).map(m => m.who).join(", ")})` : "Not marked"}>
      ${known.contradiction ? "\u26a1" : verdict ? verdict.symbol : ""}<span class="unseen">${known.contradiction ? "contradiction" : verdict ? `marked ${verdict.name}` : "not marked"}</span></span>`;
  }

  function Headline({value}) {
    const kind = kindOf(value);
    if (kind === "grade" || kind === "missing") {
      const written = value.parts?.gradeAsWritten;
      const same = !written || words(written).toLowerCase() === words(value.text).toLowerCase() || written.toLowerCase().startsWith(words(value.text).toLowerCase());
      return html`<span class="text">${value.label}</span><b class="grade">${kind === "missing" ? words(value.text).toLowerCase() : same ? written || value.text : `${written} (${value.text})`}</b>`;
    }
    if (kind === "field" || kind === "person") {
      const text = kind === "person" ? [value.parts?.title, value.parts?.name].filter(Boolean).join(" ") || value.text : value.text;
      return html`<span class="text"><span class="minor">${words(value.label)}</span> ${text}</span>`;
    }
    return html`<span class="text">${value.text}</span>`;
  }

  function Value({value, known, first}) {
    const kind = kindOf(value);
    const selected = value.id === state.valueId;
    const row = lm.useRef(null);
    lm.useEffect(() => {
      if (selected) {
        row.current.scrollIntoView({block: "nearest"});
      }
    }, [selected]);
    return html`<li ref=${row} class=${classes("value", "k-" + kind, selected && "selected", value.id === state.hoverId && "hover")}
        onMouseEnter=${() => set({hoverId: value.id})} onMouseLeave=${() => set({hoverId: ""})}>
      <button type="button" class="head" data-row=${value.id} tabindex=${selected || first ? 0 : -1} aria-expanded=${selected} onKeyDown=${stepRow}
          onFocus=${() => state.hoverId !== value.id && set({hoverId: value.id})} onBlur=${() => set({hoverId: ""})}
          onClick=${() => selected ? set({valueId: ""}) : lm.select(value.id, {quiet: true})}>
        <span class="symbol" title=${kinds[kind].name} aria-hidden="true">${kinds[kind].symbol}</span><span class="unseen">${kinds[kind].name}: </span>
        <${Headline} value=${value}/>
        ${!state.audit && html`<${Confidence} value=${value}/>`}
        <${MarkSign} known=${known}/>
      </button>
      ${selected && html`<${Details} value=${value} known=${known}/>`}
    </li>`;
  }

  function stepRow(event) {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (by) {
      event.preventDefault();
      const all = [...document.querySelectorAll("#values [data-row]")];
      all[all.indexOf(event.currentTarget) + by]?.focus();
    }
  }

  function Details({value, known}) {
    const kind = kindOf(value);
    const parts = Object.entries(value.parts || {}).filter(([name, text]) => text !== "" && text != null && text !== value.text && text !== value.label && !(state.audit && ["basis", "status", "evidence", "score"].includes(name))
      && !(kind === "person" && name === "title"));
    const form = state.form?.value?.id === value.id ? state.form : null;
    return html`<div class="details">
      ${form?.kind === "wrong" ? html`<${lm.WrongForm} key=${value.id} value=${value}/>`
        : form?.kind === "extent" ? html`<${lm.ExtentForm} key=${value.id} ...${form}/>`
        : value.mark ? value.mark.who === state.who && html`<div class="buttons"><button type="button" onClick=${() => lm.takeBack(value)}>Take back <kbd>u</kbd></button></div>`
        : !state.readOnly && html`<${Actions} value=${value} known=${known}/>`}
      <${Marks} known=${known}/>
      ${["person", "missed"].includes(kind) || value.places[0]?.text === value.text ? "" : value.places[0]?.text && html`<blockquote>${value.places[0].text}</blockquote>`}
      <dl>
        ${parts.map(([name, text]) => html`<div key=${name}><dt>${words(name)}</dt><dd>${coded.has(name) ? words(text) : String(text)}</dd></div>`)}
        ${Object.entries(value.was || {}).map(([name, text]) => html`<div key=${"was" + name}><dt>${words(name)} as read</dt><dd><del>${text || "nothing"}</del></dd></div>`)}
        ${!state.audit && value.confidence != null && html`<div><dt>Confidence</dt><dd><span class="meter" aria-hidden="true"><i style=${{width: value.confidence * 100 + "%"}}></i></span> ${value.confidence.toFixed(2)}${lm.doubt(value) ? ", look at it" : ""}</dd></div>`}
        ${value.places.length > 0 && html`<div><dt>Where</dt><dd>${value.places.map((place, i) => html`<button type="button" class=${classes("plain", "place", i === state.placeAt && "at")} aria-pressed=${i === state.placeAt}
          title=${place.text} onClick=${() => set({placeAt: i, page: place.page, pane: "pages"})}>page ${place.page}</button> `)}</dd></div>`}
        <div><dt>Address</dt><dd><a class="id" href=${lm.address.write({letterId: state.letterId, valueId: value.id, filter: {}})}>${value.id}</a></dd></div>
      </dl>
    </div>`;
  }

  function Actions({value, known}) {
    return html`<div class="buttons" role="group" aria-label="Mark this value">
        <button type="button" class="yes" onClick=${() => lm.markValue(value, "right")}>${"\u2713"} Right <kbd>a</kbd></button>
        <button type="button" onClick=${() => lm.startForm("wrong")}>${"\u2717"} Wrong\u2026 <kbd>w</kbd></button>
        <button type="button" onClick=${() => lm.drawing.start("extent")}>${"\u2194"} Extent\u2026 <kbd>e</kbd></button>
        <button type="button" onClick=${() => lm.markValue(value, "spurious")}>${"\u2298"} Spurious <kbd>s</kbd></button>
        ${known.mine.length > 0 && html`<button type="button" onClick=${() => lm.takeBack(value)}>Take back</button>`}
      </div>
      <label class="note"><span>Note <kbd>c</kbd></span><textarea id="note" rows="1" placeholder="kept with your mark" value=${state.note} onInput=${e => set({note: e.currentTarget.value})}></textarea></label>`;
  }

  function Marks({known}) {
    const all = [...known.mine, ...known.others];
    const unsaved = mark => state.outbox.find(e => e.mark === mark);
    return all.length > 0 && html`<ul class="marks" aria-label="Marks">
      ${all.map(m => html`<li class=${classes(m.verdict)}><span class="state ${m.verdict}" aria-hidden="true">${lm.verdicts[m.verdict]?.symbol}</span>
        <span><b>${m.who}</b>: ${lm.markText(m)}${m.note && html` <q>${m.note}</q>`}
        <span class="minor"> ${unsaved(m) ? (unsaved(m).error ? "not saved yet" : "saving \u2026") : (m.when || "").slice(0, 10)}</span></span></li>`)}
      ${known.contradiction && html`<li class="contradiction"><span class="state contradiction" aria-hidden="true">${"\u26a1"}</span><b>These contradict each other: no correction is applied until they agree.</b></li>`}
    </ul>`;
  }

  /** Warnings are shown, of many notes a few. */
  function Problems({problems}) {
    const notes = problems.filter(p => p.severity === "note");
    const first = [...problems.filter(p => p.severity !== "note"), ...notes.slice(0, shownNotes)];
    const rest = notes.slice(shownNotes);
    return problems.length > 0 && html`<section class="problems" aria-labelledby="problems-title"><h3 id="problems-title">Problems of the letter <span class="count">${problems.length}</span></h3>
      <ul>${first.map(p => html`<${Problem} key=${p.id} problem=${p}/>`)}</ul>
      ${rest.length > 0 && html`<details open=${rest.some(p => p.id === state.valueId) || undefined}><summary>${rest.length} more notes</summary><ul>${rest.map(p => html`<${Problem} key=${p.id} problem=${p}/>`)}</ul></details>`}
    </section>`;
  }

  function Problem({problem}) {
    const selected = problem.id === state.valueId;
    return html`<li class=${classes(problem.severity, selected && "selected")} aria-current=${selected ? "true" : null}><span class="symbol" aria-hidden="true">!</span>
      <span><a href=${lm.address.write({letterId: state.letterId, valueId: problem.id, filter: state.filter})}>${problem.code}</a> <span class="minor">${problem.severity}${problem.page ? ", " : ""}
        ${problem.page && html`<button type="button" class="plain" onClick=${() => lm.goToPage(problem.page)}>page ${problem.page}</button>`}</span><br/>${problem.message}</span></li>`;
  }

  function Group({group, marks, firstId}) {
    const title = "group-" + group.name.replace(/\W+/g, "-");
    return html`<section aria-labelledby=${title}><h3 id=${title}>${group.name} <span class="count">${group.values.length}</span></h3>
      <ul class="list">${group.values.map(v => html`<${Value} key=${v.id} value=${v} first=${v.id === firstId} known=${knownOf(v, marks)}/>`)}</ul></section>`;
  }

  function knownOf(value, marks) {
    if (value.mark) {
      return {mine: value.mark.who === state.who ? [value.mark] : [], others: value.mark.who === state.who ? [] : [value.mark], contradiction: false, verdict: "missed"};
    }
    return lm.stateOf(value, state.audit ? marks.filter(m => m.who === state.who) : marks, state.who);
  }

  function Missing() {
    return state.form?.kind === "missed"
      ? html`<${lm.MissedForm} ...${state.form}/>`
      : !state.readOnly && html`<button type="button" class="wide-button" onClick=${() => lm.drawing.start("missed")}>${"\u271a"} Mark what was missed\u2026 <kbd>m</kbd></button>`;
  }

  function Values() {
    const letter = state.letter;
    if (!letter) {
      return html`<aside class="pane values" id="values" aria-label="Values"></aside>`;
    }
    const marks = lm.marks();
    const all = lm.values();
    const missed = all.filter(v => v.mark);
    const groups = [...(missed.length ? [{name: "Marked as missed", values: missed}] : []), ...lm.groupsOf(letter.values, false)];
    const marked = new Set(marks.map(m => m.value).filter(Boolean)).size;
    const firstId = all.some(v => v.id === state.valueId) ? "" : groups[0]?.values[0]?.id;
    return html`<aside class="pane values" id="values" aria-label="Values">
      <div class="tools"><div class="line"><b>${letter.values.length} values</b><span class="minor">${marked} marked</span></div>
        <progress max=${Math.max(1, letter.values.length)} value=${marked} aria-label="Values marked"></progress><${Missing}/></div>
      <div class="scroll" tabindex="-1">
        <${Problems} problems=${letter.problems || []}/>
        ${groups.map(g => html`<${Group} key=${g.name} group=${g} marks=${marks} firstId=${firstId}/>`)}
      </div>
    </aside>`;
  }

  /** The right pane of an audit: one value, or a page to read; nothing of how sure the program was. */
  function Item() {
    const item = state.audit.items[state.item];
    const letter = state.letter;
    if (!item || !letter) {
      return html`<aside class="pane values" id="values" aria-label="Values"></aside>`;
    }
    const marks = lm.marks();
    const shown = lm.visibleValues();
    const done = lm.itemDone(item);
    return html`<aside class="pane values" id="values" aria-label="Values">
      <div class="tools"><div class="line"><b>Item ${state.item + 1} of ${state.audit.items.length}</b><span class="minor">${done ? "\u2713 done" : "open"}</span></div>
        ${!item.value && html`<p>Read page ${item.page}. Mark each value that is missing, then say that the page is read.</p>
          <${Missing}/>
          <button type="button" class="wide-button yes" onClick=${() => lm.markPage(item.page)}>${"\u2713"} Page read, nothing else is missing <kbd>r</kbd></button>`}
        <div class="buttons"><button type="button" onClick=${() => lm.stepItem(-1)}>Previous <kbd>p</kbd></button><button type="button" onClick=${() => lm.stepItem(1)}>Next <kbd>n</kbd></button></div></div>
      <div class="scroll" tabindex=${item.value ? -1 : 0} role="group" aria-labelledby="item-title">
        <section aria-labelledby="item-title"><h3 id="item-title">${item.value ? "Is this right?" : "Found on this page"} <span class="count">${shown.length}</span></h3>
        <ul class="list">${shown.map((v, i) => item.value || v.mark ? html`<${Value} key=${v.id} value=${v} first=${i === 0} known=${knownOf(v, marks)}/>`
          : html`<li key=${v.id} class=${classes("value", "k-" + kindOf(v))} onMouseEnter=${() => set({hoverId: v.id})} onMouseLeave=${() => set({hoverId: ""})}><div class="head"><span class="symbol" aria-hidden="true">${kinds[kindOf(v)].symbol}</span><${Headline} value=${v}/></div></li>`)}</ul></section>
      </div>
    </aside>`;
  }

  Object.assign(lm, {Values, Item});
})(letterminer);
