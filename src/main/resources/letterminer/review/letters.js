"use strict";
/* The left pane: the letters of the run, or the items of an audit. Only the rows in view are drawn. */
(lm => {
  const {html, state, set, settings} = lm;

  /** A list of rows of one height, of which those in view are drawn. */
  function Rows({items, current, label, row, open, take}) {
    const place = lm.useRef(null);
    const [view, setView] = lm.useState({top: 0, height: 800});
    const height = settings.letterRow;
    const at = items.findIndex(current);
    lm.useLayoutEffect(() => {
      const measure = () => setView({top: place.current.scrollTop, height: place.current.clientHeight});
      const watcher = new ResizeObserver(measure);
      watcher.observe(place.current);
      return () => watcher.disconnect();
    }, []);
    lm.useLayoutEffect(() => {
      if (at >= 0) {
        const box = place.current;
        if (at * height < box.scrollTop) {
          box.scrollTop = at * height;
        } else if ((at + 1) * height > box.scrollTop + box.clientHeight) {
          box.scrollTop = (at + 1) * height - box.clientHeight;
        }
      }
    }, [at, items.length, view.height]);
    const to = Math.min(items.length, Math.ceil((view.top + view.height) / height) + 6);
    const from = Math.min(to, Math.max(0, Math.floor(view.top / height) - 6));
    const drawn = i => html`<div key=${i} id=${`row-${i}`} role="option" aria-selected=${i === at} aria-setsize=${items.length}
          aria-posinset=${i + 1} class=${lm.classes("row", i === at && "selected")} style=${{top: i * height + "px", height: height + "px"}}
          onClick=${() => {
            open(items[i]);
            take();
          }}>${row(items[i], i)}</div>`;
    const moves = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1,
      PageDown: at + Math.floor(view.height / height), PageUp: at - Math.floor(view.height / height)};
    const keydown = event => {
      if (event.key === "Enter") {
        take();
      }
      if (event.key in moves && items.length && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        open(items[Math.min(items.length - 1, Math.max(0, moves[event.key]))]);
      }
    };
    return html`<div class="rows" id="rows" ref=${place} role="listbox" tabindex="0" aria-label=${label}
        aria-activedescendant=${at >= 0 ? `row-${at}` : null} onKeyDown=${keydown}
        onScroll=${e => setView({top: e.currentTarget.scrollTop, height: e.currentTarget.clientHeight})}>
      <div role="presentation" style=${{height: items.length * height + "px"}}>
        ${items.slice(from, to).map((item, i) => drawn(from + i))}
        ${/* A list's active row must be there. */ at >= 0 && (at < from || at >= to) && drawn(at)}
      </div>
    </div>`;
  }

  function LetterRow(letter) {
    const progress = lm.progress(letter);
    const low = letter.lowestConfidence != null && letter.lowestConfidence < settings.lowConfidence;
    return html`
      <div class="line"><b>${letter.authority || letter.file.split("/").pop()}</b><span>${letter.date || letter.year || ""}</span></div>
      <div class="line minor"><span>${letter.family || "no family"}</span>
        <span class="badges">
          ${letter.problems.length > 0 && html`<span class=${lm.classes("badge", "problem", letter.severity)}
            title=${letter.problems.join(", ")}><span aria-hidden="true">!</span>${letter.problems.length}<span class="unseen"> problems</span></span>`}
          ${low && html`<span class="badge low" title="Lowest confidence of its values"><span class="unseen">lowest confidence </span>${letter.lowestConfidence.toFixed(2)}</span>`}
          ${letter.contradictions > 0 && html`<span class="badge contradiction" title="Marks of different people contradict each other"><span aria-hidden="true">\u26a1</span>${letter.contradictions}<span class="unseen"> contradictions</span></span>`}
          <span class=${lm.classes("badge", "progress", progress)} title="Values marked, of all"><span aria-hidden="true">${progress === "all" ? "\u2713" : ""}</span>
            ${letter.reviewed}/${letter.values}<span class="unseen"> marked</span></span>
        </span></div>`;
  }

  const distinct = values => [...new Set(values.filter(Boolean))].sort();

  function Choice({name, label, options}) {
    const value = state.filter[name];
    return html`<label>${label}<select value=${value} class=${value && "active"} onChange=${e => lm.setFilter({[name]: e.currentTarget.value})}>
      <option value="" selected=${!value}>any</option>
      ${options.map(([code, text]) => html`<option value=${code} selected=${code === value}>${text ?? code}</option>`)}
    </select></label>`;
  }

  function Filters() {
    const all = state.letters;
    const options = lm.useMemo(() => ({
      family: distinct(all.map(l => l.family)).map(f => [f]),
      authority: distinct(all.map(l => l.authority)).map(a => [a]),
      year: distinct(all.map(l => l.year)).map(y => [y]),
      problem: [["any", "any problem"], ...distinct(all.flatMap(l => l.problems)).map(p => [p])],
    }), [state.run, all.length]);
    const active = Object.entries(state.filter).filter(([name, value]) => value && !["q", "order"].includes(name)).length;
    return html`<details class="filters" open=${active > 0 || undefined}>
      <summary>Filters${active > 0 && ` (${active})`}</summary>
      <div class="choices">
        <${Choice} name="family" label="Family" options=${options.family}/>
        <${Choice} name="year" label="Year" options=${options.year}/>
        <${Choice} name="authority" label="Authority" options=${options.authority}/>
        <${Choice} name="problem" label="Problem" options=${options.problem}/>
        <${Choice} name="confidence" label="Confidence" options=${[["0.95", "below 0.95"], ["0.8", "below 0.80"], ["0.65", "below 0.65"]]}/>
        <${Choice} name="reviewed" label="Reviewed" options=${[["none", "not begun"], ["some", "begun"], ["all", "every value"]]}/>
        <${Choice} name="contradictions" label="Contradictions" options=${[["some", "people contradict each other"]]}/>
      </div>
      ${active > 0 && html`<button type="button" class="plain" onClick=${() => lm.setFilter({...lm.address.filters, q: state.filter.q, order: state.filter.order})}>Clear filters</button>`}
    </details>`;
  }

  function Letters() {
    const shown = lm.shownLetters();
    return html`<nav class="pane letters" id="letters" aria-label="Letters">
      <div class="tools">
        <input id="search" type="search" placeholder="Search letters" aria-label="Search letters by authority, file, id or date" value=${state.filter.q}
          onInput=${e => lm.setFilter({q: e.currentTarget.value})} onKeyDown=${e => (e.key === "Enter" || e.key === "ArrowDown") && focusRows(e, shown)}/>
        <${Filters}/>
        <div class="line minor"><span>${shown.length === state.letters.length ? `${shown.length} letters` : `${shown.length} of ${state.letters.length} letters`}</span>
          <label class="order"><span class="unseen">Order</span><select value=${state.filter.order} onChange=${e => lm.setFilter({order: e.currentTarget.value})}>
            ${[["", "order of the run"], ["problems", "problems first"], ["confidence", "least confident first"], ["authority", "authority"], ["newest", "newest first"], ["oldest", "oldest first"]]
              .map(([code, text]) => html`<option value=${code} selected=${code === state.filter.order}>${text}</option>`)}
          </select></label></div>
      </div>
      ${shown.length > 0
        ? html`<${Rows} items=${shown} current=${l => l.id === state.letterId} label="Letters" row=${LetterRow} open=${l => lm.open(l.id)} take=${() => set({pane: "pages"})}/>`
        : html`<p class="empty">No letter fits. <button type="button" class="plain" onClick=${() => lm.setFilter(lm.address.filters)}>Show all letters</button></p>`}
      ${state.files.length > 0 && html`<button type="button" class="foot" onClick=${() => set({dialog: {name: "files"}})}>${state.files.length === 1 ? "1 file" : `${state.files.length} files`} gave no letter\u2026</button>`}
    </nav>`;
  }

  function focusRows(event, shown) {
    event.preventDefault();
    document.getElementById("rows")?.focus();
    if (shown.length && !shown.some(l => l.id === state.letterId)) {
      lm.open(shown[0].id);
    }
  }

  /** Whether I have marked an item of the audit. */
  function itemDone(item) {
    const marks = [...state.audit.marks || [], ...state.outbox.map(e => e.mark)];
    return lm.currentMarks(marks).some(m => m.audit === state.audit.name && m.who === state.who && m.letter === item.letter
      && (item.value ? m.value === item.value : m.field === "page" && m.page === item.page));
  }

  /** What an item is about: ids of values say which field they are of. */
  function itemName(item) {
    if (!item.value) {
      return `read page ${item.page}`;
    }
    const [kind, name] = item.value.slice(item.letter.length + 1).split(/-(.*)/);
    return {p: "point", j: "grade"}[kind] || lm.words(kind === "f" ? name.replace(/-\d+$/, "") : kind).toLowerCase();
  }

  function Items() {
    const items = state.audit.items;
    const named = new Map(state.letters.map(l => [l.id, l]));
    const done = items.filter(itemDone).length;
    const row = (item, i) => {
      const letter = named.get(item.letter) || {};
      return html`<div class="line"><b>${i + 1}. ${letter.authority || item.letter}</b><span>${letter.date || ""}</span></div>
        <div class="line minor"><span>${itemName(item)}</span>
          <span class="badge progress">${itemDone(item) ? "\u2713 done" : "open"}</span></div>`;
    };
    return html`<nav class="pane letters" id="letters" aria-label="Audit">
      <div class="tools">
        <b>Audit ${state.audit.name}</b>
        <progress max=${items.length} value=${done} aria-label="Items done"></progress>
        <div class="line minor"><span>${done} of ${items.length} done</span></div>
      </div>
      <${Rows} items=${items} current=${item => item === items[state.item]} label="Items of the audit" row=${row}
        open=${item => lm.openItem(items.indexOf(item))} take=${() => set({pane: "pages"})}/>
    </nav>`;
  }

  Object.assign(lm, {Letters, Items, itemDone});
})(letterminer);
