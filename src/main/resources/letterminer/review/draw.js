"use strict";
/* Drawing boxes on pages, with the pointer or with the keys. Places are in points of the page. */
(lm => {
  const {html, state, set, say} = lm;
  const least = 4;

  function start(purpose) {
    const letter = state.letter;
    if (!letter) {
      return;
    }
    const value = purpose === "extent" ? lm.value(state.valueId) : null;
    if (purpose === "extent" && (!value || value.mark)) {
      return lm.notice("Select a value first.");
    }
    lm.asReviewer(() => {
      if (lm.isTyped(letter)) {
        const text = String(getSelection()).trim();
        set({form: {kind: purpose, value, page: state.page, text, further: []}, drawing: null});
        return;
      }
      const page = letter.pages.find(p => p.page === (value?.places[0]?.page || state.page)) || letter.pages[0];
      const box = value?.places[0]?.box || {x: page.width * 0.15, y: page.height * 0.4, width: page.width * 0.7, height: 40};
      set({drawing: {purpose, value, page: page.page, box: {...box}}, form: null, pane: "pages"});
      say("Draw a box on the page: drag with the pointer, or move it with the arrow keys, resize it with Shift and the arrow keys, and press Enter.");
    });
  }

  /** Another box for the form that is open: what it is about goes on on the next page, or in the next column. */
  function startFurther() {
    const {page, box, further} = state.form;
    const last = further[further.length - 1] || {page, ...box};
    const pages = state.letter.pages;
    const at = pages.findIndex(p => p.page === last.page);
    const next = pages[at + 1] || pages[at];
    set({drawing: {purpose: "further", page: next.page, box: within({...last, y: next.height * 0.08, height: 40}, next)}, pane: "pages"});
    say(`Draw a box around the rest, on page ${next.page} or another.`);
  }

  /** The box is drawn: its text is fetched, and a form asks for the rest. */
  async function take() {
    const {purpose, value, page, box} = state.drawing;
    const whole = Object.fromEntries(["x", "y", "width", "height"].map(k => [k, Math.round(box[k] * 10) / 10]));
    if (purpose === "further") {
      return takeFurther(page, whole);
    }
    set({drawing: null, form: {kind: purpose, value, page, box: whole, further: [], text: null}, pane: "values"});
    const text = await textIn(page, whole);
    if (state.form?.box === whole) {
      set({form: {...state.form, text: state.form.text ?? text}});
    }
  }

  async function takeFurther(page, box) {
    const last = state.form.further[state.form.further.length - 1] || state.form;
    if (page < last.page) {
      return lm.notice(`The rest cannot begin on page ${page}, before page ${last.page}.`);
    }
    const {text, further, box: first} = state.form;
    set({drawing: null, form: {...state.form, further: [...further, {page, ...box}]}, pane: "values"});
    const rest = await textIn(page, box);
    if (state.form?.box === first) {
      set({form: {...state.form, text: [state.form.text ?? text, rest].filter(Boolean).join(" ")}});
      document.querySelector(".correct textarea")?.focus();
    }
  }

  async function textIn(page, box) {
    try {
      return await lm.source.text(state.letterId, page, box);
    } catch (e) {
      lm.notice(`The text in the box could not be read: ${e.message}`);
      return "";
    }
  }

  /** The boxes of a form, each with its page. */
  const boxesOf = form => form?.box ? [{page: form.page, ...form.box}, ...form.further] : [];

  const steps = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

  /** Whether the key was for the box. */
  function key(event) {
    const drawing = state.drawing;
    if (event.key === "Escape") {
      set({drawing: null});
      say("No box drawn.");
    } else if (event.key === "Enter") {
      take();
    } else if (event.key in steps) {
      const page = state.letter.pages.find(p => p.page === drawing.page);
      const [dx, dy] = steps[event.key].map(d => d * (event.altKey ? 1 : 6));
      const b = drawing.box;
      const moved = event.shiftKey
        ? {...b, width: b.width + dx, height: b.height + dy}
        : {...b, x: b.x + dx, y: b.y + dy};
      set({drawing: {...drawing, box: within(moved, page)}});
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      const pages = state.letter.pages;
      const next = pages[pages.findIndex(p => p.page === drawing.page) + (event.key === "PageDown" ? 1 : -1)];
      if (next) {
        set({drawing: {...drawing, page: next.page}, page: next.page});
        say(`Page ${next.page}`);
      }
    } else {
      return false;
    }
    return true;
  }

  function within(box, page) {
    const width = Math.min(Math.max(box.width, least), page.width);
    const height = Math.min(Math.max(box.height, least), page.height);
    return {width, height, x: Math.min(Math.max(box.x, 0), page.width - width), y: Math.min(Math.max(box.y, 0), page.height - height)};
  }

  const percent = (part, whole) => (whole > 0 ? part / whole * 100 : 0) + "%";
  const styleOf = (box, page) => ({left: percent(box.x, page.width), top: percent(box.y, page.height),
    width: percent(box.width, page.width), height: percent(box.height, page.height)});

  /** Lies over a page while a box is drawn. */
  function Drawer({page}) {
    const from = lm.useRef(null);
    const box = lm.useRef(null);
    const drawing = state.drawing;
    const here = drawing.page === page.page;
    lm.useEffect(() => {
      if (here) {
        box.current.focus({preventScroll: true});
        box.current.scrollIntoView({block: "nearest"});
      }
    }, [here]);
    const at = event => {
      const area = event.currentTarget.getBoundingClientRect();
      return {x: (event.clientX - area.left) / area.width * page.width, y: (event.clientY - area.top) / area.height * page.height};
    };
    const down = event => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = at(event);
    };
    const move = event => {
      if (from.current) {
        const to = at(event);
        const drawn = {x: Math.min(from.current.x, to.x), y: Math.min(from.current.y, to.y),
          width: Math.abs(to.x - from.current.x), height: Math.abs(to.y - from.current.y)};
        set({drawing: {...state.drawing, page: page.page, box: within(drawn, page)}});
      }
    };
    const up = event => {
      move(event);
      const drawn = from.current && state.drawing.box.width > least && state.drawing.box.height > least;
      from.current = null;
      if (drawn) {
        take();
      }
    };
    return html`<div class="drawer" onPointerDown=${down} onPointerMove=${move} onPointerUp=${up}>
      ${here && html`<div class="drawn" tabindex="0" role="group" ref=${box} style=${styleOf(drawing.box, page)}
        aria-label="Box being drawn. Arrow keys move it, Shift and arrow keys resize it, Enter takes it, Escape gives up."></div>`}
    </div>`;
  }

  Object.assign(lm, {Drawer, boxStyle: styleOf, boxesOf, drawing: {start, startFurther, take, key}});
})(letterminer);
