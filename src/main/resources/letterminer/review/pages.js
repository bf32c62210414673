"use strict";
/* The middle pane: the pages of the letter with a box around each value; the text of a letter that has no pages. */
(lm => {
  const {html, state, set, settings, kinds, kindOf, classes} = lm;

  const isActive = value => value.id === (state.hoverId || state.valueId);

  function labelOf(value, place) {
    return `${lm.titleOf(value)}${place.text && place.text !== value.text ? ` (${place.text})` : ""}`;
  }

  /** Waits until the page is near the view: a page costs the server a drawing. */
  function Picture({letterId, page}) {
    const place = lm.useRef(null);
    const [near, setNear] = lm.useState(false);
    const [attempt, setAttempt] = lm.useState(0);
    const [failure, setFailure] = lm.useState(null);
    const [loaded, setLoaded] = lm.useState(false);
    lm.useEffect(() => {
      const watcher = new IntersectionObserver(seen => setNear(seen.some(s => s.isIntersecting)),
        {root: place.current.closest(".sheets"), rootMargin: `${settings.pageMargin}px 0px`});
      watcher.observe(place.current);
      const print = () => setNear(true);
      addEventListener("beforeprint", print);
      return () => {
        watcher.disconnect();
        removeEventListener("beforeprint", print);
      };
    }, []);
    const again = () => {
      setFailure(null);
      setAttempt(n => n + 1);
    };
    return html`<div class="picture" ref=${place}>
      ${near && !loaded && !failure && html`<p class="empty">Drawing page ${page.page} \u2026</p>`}
      ${failure ? html`<${PictureFailure} failure=${failure} again=${again}/>`
        : (near || loaded) && html`<img alt=${`Picture of page ${page.page}`} src=${lm.source.picture(letterId, page.page, attempt)}
            onLoad=${() => setLoaded(true)} onError=${async () => setFailure(await lm.source.pictureFailure(letterId, page.page))}/>`}
    </div>`;
  }

  function PictureFailure({failure, again}) {
    const [folder, setFolder] = lm.useState("");
    const [said, setSaid] = lm.useState("");
    const locate = async event => {
      event.preventDefault();
      try {
        await lm.source.locate(folder.trim());
        lm.reopen();
      } catch (e) {
        setSaid(e.message);
      }
    };
    return html`<div class="problem-box" role="group" aria-label="Picture of the page">
      <p>${failure.message}</p>
      ${failure.moved ? html`<form onSubmit=${locate}>
        <label>Folder in which the files of this run lie now <input value=${folder} onInput=${e => setFolder(e.currentTarget.value)} required/></label>
        <button>Look there</button> <span role="alert">${said}</span></form>`
        : html`<button type="button" onClick=${again}>Try again</button>`}
    </div>`;
  }

  function Box({value, place, at, page, first}) {
    const kind = kindOf(value);
    const active = isActive(value);
    const selected = value.id === state.valueId;
    return html`<button type="button" class=${classes("box", "k-" + kind, active && "active", selected && "chosen", !state.audit && lm.doubt(value) && "doubt")}
      style=${{...lm.boxStyle(place.box, page), zIndex: active ? 9000 : Math.max(1, 8000 - Math.round(Math.sqrt(place.box.width * place.box.height) * 10))}}
      data-value=${value.id} data-place=${at} tabindex=${selected && at === state.placeAt || first ? 0 : -1} aria-pressed=${selected}
      aria-label=${labelOf(value, place)} title=${labelOf(value, place)}
      onClick=${() => lm.select(value.id, {quiet: true})} onKeyDown=${stepBox}
      onMouseEnter=${() => set({hoverId: value.id})} onMouseLeave=${() => set({hoverId: ""})}
      onFocus=${() => set({hoverId: value.id})} onBlur=${() => set({hoverId: ""})}><span class="symbol" aria-hidden="true">${kinds[kind].symbol}</span></button>`;
  }

  function stepBox(event) {
    const by = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
    if (by) {
      event.preventDefault();
      const all = [...event.currentTarget.closest(".sheets").querySelectorAll("[data-value]")];
      all[all.indexOf(event.currentTarget) + by]?.focus();
    }
  }

  function Sheet({page, values, firstPage}) {
    const boxes = values.flatMap(value => value.places.map((place, at) => ({value, place, at})))
      .filter(b => b.place.page === page.page && b.place.box)
      .sort((a, b) => a.place.box.y - b.place.box.y || a.place.box.x - b.place.box.x);
    const nothingSelected = !values.some(v => v.id === state.valueId);
    return html`<section class="sheet" data-page=${page.page} aria-label=${`Page ${page.page}, ${boxes.length} places of values`}
        style=${{aspectRatio: `${page.width || 210} / ${page.height || 297}`}}>
      <${Picture} key=${state.letterId} letterId=${state.letterId} page=${page}/>
      ${boxes.map((b, i) => html`<${Box} key=${b.value.id + b.at} ...${b} page=${page} first=${nothingSelected && firstPage && i === 0}/>`)}
      ${lm.boxesOf(state.form).filter(b => b.page === page.page).map(b => html`<div class="drawn still" style=${lm.boxStyle(b, page)}></div>`)}
      ${state.drawing && html`<${lm.Drawer} page=${page}/>`}
    </section>`;
  }

  /** Pieces of the text, each with the values it belongs to, the shortest first. */
  function pieces(text, marks) {
    const ends = [...new Set([0, text.length, ...marks.flatMap(m => [m.start, m.end])])].sort((a, b) => a - b);
    return ends.slice(1).map((end, i) => ({
      text: text.slice(ends[i], end),
      marks: marks.filter(m => m.start <= ends[i] && m.end >= end).sort((a, b) => (a.end - a.start) - (b.end - b.start)),
    }));
  }

  function TextSheet({page, values}) {
    const text = lm.textOf(page);
    const marks = lm.placesInText(state.letter, values).filter(m => m.page === page.page);
    const begun = new Set();
    return html`<section class="sheet text" data-page=${page.page} aria-label="Text of the letter"><div class="typed">
      ${pieces(text, marks).map(piece => {
        const mark = piece.marks.find(m => isActive(m.value)) || piece.marks[0];
        if (!mark) {
          return piece.text;
        }
        const kind = kindOf(mark.value);
        const key = mark.value.id + mark.at;
        const first = !begun.has(key);
        begun.add(key);
        return html`<span role="button" class=${classes("mark", "k-" + kind, isActive(mark.value) && "active")} data-value=${mark.value.id} data-place=${mark.at}
          tabindex=${mark.value.id === state.valueId && first ? 0 : -1} aria-label=${first ? null : lm.titleOf(mark.value)} title=${lm.titleOf(mark.value)}
          onClick=${() => String(getSelection()) || lm.select(mark.value.id, {quiet: true})}
          onKeyDown=${e => e.key === "Enter" ? lm.select(mark.value.id, {quiet: true}) : stepBox(e)}
          onMouseEnter=${() => set({hoverId: mark.value.id})} onMouseLeave=${() => set({hoverId: ""})}
          >${first && html`<span class="symbol" aria-hidden="true">${kinds[kind].symbol}</span>`}${piece.text}</span>`;
      })}</div></section>`;
  }

  /** Which kinds are marked, with a colour, a symbol and a number; each can be switched off. */
  function Legend({values}) {
    const counts = new Map();
    values.forEach(v => counts.set(kindOf(v), (counts.get(kindOf(v)) || 0) + 1));
    const toggle = kind => {
      const hidden = new Set(state.hidden);
      hidden.has(kind) ? hidden.delete(kind) : hidden.add(kind);
      set({hidden});
    };
    return html`<div class="legend" role="group" aria-label="Kinds of values shown on the pages">
      ${Object.keys(kinds).filter(k => counts.has(k)).map(k => html`<button type="button" class=${classes("chip", "k-" + k)} aria-pressed=${!state.hidden.has(k)}
        title=${state.hidden.has(k) ? "Show these" : "Hide these"} onClick=${() => toggle(k)}><span class="symbol" aria-hidden="true">${kinds[k].symbol}</span>${kinds[k].many} ${counts.get(k)}</button>`)}
    </div>`;
  }

  function Pages() {
    const place = lm.useRef(null);
    const letter = state.letter;
    const values = letter ? lm.visibleValues() : [];
    const shown = values.filter(v => !state.hidden.has(kindOf(v)) || isActive(v));
    useShowing(place, letter);
    const scrolled = () => {
      const page = pageInView(place.current);
      if (page && page !== state.page && !state.drawing) {
        set({page});
      }
    };
    const number = letter ? letter.pages.findIndex(p => p.page === state.page) + 1 : 0;
    return html`<main class="pane pages" id="pages" aria-label="Pages">
      <div class="tools bar">
        <b class="file" title=${letter?.letter.file}>${letter ? lm.nameOf(letter.letter) : ""}</b>
        ${letter && !lm.isTyped(letter) && html`
          <span class="group"><button type="button" class="icon" aria-label="Previous page" disabled=${number <= 1} onClick=${() => stepPage(-1)}>\u2039</button>
          <span class="of">page ${state.page} <span class="minor">(${number} of ${letter.pages.length})</span></span>
          <button type="button" class="icon" aria-label="Next page" disabled=${number >= letter.pages.length} onClick=${() => stepPage(1)}>\u203a</button></span>`}
        <span class="group"><button type="button" class="icon" aria-label="Smaller" onClick=${() => zoom(-1)}>\u2212</button>
        <button type="button" class="icon wide" title="Fit the width" onClick=${() => zoom(0)}>${state.zoom === 0 ? "fit" : Math.round(100 * 1.25 ** state.zoom) + " %"}</button>
        <button type="button" class="icon" aria-label="Larger" onClick=${() => zoom(1)}>+</button></span>
      </div>
      ${letter && html`<${Legend} values=${values}/>`}
      <div class=${classes("sheets", state.drawing && "drawing")} ref=${place} tabindex="-1" onScroll=${scrolled}>
        ${state.failure && html`<div class="problem-box" role="alert"><p>${state.failure}</p><button type="button" onClick=${() => lm.open(state.letterId, {valueId: state.valueId})}>Try again</button></div>`}
        ${!letter && !state.failure && state.letterId && html`<p class="empty">Opening ${state.letterId} \u2026</p>`}
        <div class="stack" style=${{width: `min(${100 * 1.25 ** state.zoom}%, ${62 * 1.25 ** state.zoom}rem)`}}>
          ${letter?.pagesFailure ? html`<${PictureFailure} failure=${{message: letter.pagesFailure.error, moved: letter.pagesFailure.moved}} again=${lm.reopen}/>` : letter && letter.pages.map((page, i) => lm.isTyped(letter)
            ? html`<${TextSheet} key=${state.letterId + page.page} page=${page} values=${shown}/>`
            : html`<${Sheet} key=${state.letterId + page.page} page=${page} values=${shown} firstPage=${i === 0}/>`)}
        </div>
      </div>
      ${state.drawing && html`<p class="hint">Drag over the words. By key: arrows move, Shift with arrows resizes, Enter takes the box, Esc gives up.</p>`}
    </main>`;
  }

  /** Brings the box of the selected value, or of the one pointed at, into view. */
  function useShowing(place, letter) {
    const wanted = state.hoverId || state.valueId;
    lm.useEffect(() => {
      if (!letter || place.current.contains(document.activeElement) && state.hoverId || place.current.matches(":hover") && state.hoverId) {
        return undefined;
      }
      const timer = setTimeout(() => show(place.current, wanted, state.hoverId ? 0 : state.placeAt), state.hoverId ? settings.hoverDelay : 0);
      return () => clearTimeout(timer);
    }, [letter, wanted, state.placeAt, state.pane]);
    lm.useEffect(() => {
      if (letter && !state.valueId && state.page) {
        showPage(place.current, state.page, true);
      } else if (letter && !state.valueId) {
        place.current.scrollTop = 0;
      }
    }, [letter, state.item]);
  }

  function show(sheets, id, placeAt) {
    const box = id && ([...sheets.querySelectorAll("[data-value]")].find(b => b.dataset.value === id && Number(b.dataset.place) === placeAt)
      || [...sheets.querySelectorAll("[data-value]")].find(b => b.dataset.value === id));
    if (!box) {
      return;
    }
    const area = sheets.getBoundingClientRect();
    const at = box.getBoundingClientRect();
    if (at.top < area.top + 10 || at.bottom > area.bottom - 10) {
      sheets.scrollBy({top: at.top - area.top - Math.max(20, (area.height - at.height) * 0.3), behavior: motion()});
    }
    if (at.left < area.left || at.right > area.right) {
      sheets.scrollBy({left: at.left - area.left - 40});
    }
  }

  const motion = () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

  function showPage(sheets, page, quick) {
    const sheet = sheets.querySelector(`[data-page="${page}"]`);
    if (sheet) {
      sheets.scrollBy({top: sheet.getBoundingClientRect().top - sheets.getBoundingClientRect().top - 12, behavior: quick ? "auto" : motion()});
    }
  }

  function pageInView(sheets) {
    const middle = sheets.getBoundingClientRect().top + sheets.clientHeight * 0.4;
    const sheet = [...sheets.querySelectorAll(".sheet")].find(s => s.getBoundingClientRect().bottom > middle);
    return sheet ? Number(sheet.dataset.page) : null;
  }

  function stepPage(by) {
    const pages = state.letter?.pages || [];
    const next = pages[pages.findIndex(p => p.page === state.page) + by];
    if (next) {
      set({page: next.page});
      showPage(document.querySelector(".sheets"), next.page, false);
      lm.say(`Page ${next.page}`);
    }
  }

  function goToPage(page) {
    set({page, pane: "pages"});
    showPage(document.querySelector(".sheets"), page, false);
  }

  const zoom = by => set({zoom: by === 0 ? 0 : Math.min(5, Math.max(-3, state.zoom + by))});

  Object.assign(lm, {Pages, stepPage, goToPage, zoom});
})(letterminer);
