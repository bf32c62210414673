"use strict";
/* Where letters come from and marks go: the server, or the files of a static export. */
(lm => {
  /** A failure with a sentence for people. `rejected`: sending the same again will not help. */
  class SourceError extends Error {
    constructor(message, {rejected = false, moved = false} = {}) {
      super(message);
      this.rejected = rejected;
      this.moved = moved;
    }
  }

  const serverSource = {
    correctable: true,

    async ask(path, options) {
      let answer;
      try {
        answer = await fetch(path, {cache: "no-store", ...options});
      } catch (e) {
        throw new SourceError("Letterminer does not answer. Is 'letterminer review' still running?");
      }
      const body = await answer.json().catch(() => ({}));
      if (!answer.ok) {
        throw new SourceError(body.error || `Letterminer answered with status ${answer.status}.`,
            {rejected: answer.status >= 400 && answer.status < 500, moved: Boolean(body.moved)});
      }
      return body;
    },

    post(path, body) {
      return this.ask(path, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
    },

    run() {
      return this.ask("api/run.json");
    },

    letter(id) {
      return this.ask(`api/letters/${encodeURIComponent(id)}.json`);
    },

    picture(id, page, attempt) {
      return `api/letters/${encodeURIComponent(id)}/pages/${page}.png?scale=2${attempt ? "&attempt=" + attempt : ""}`;
    },

    /** Why a picture did not come. */
    async pictureFailure(id, page) {
      try {
        const answer = await fetch(this.picture(id, page), {cache: "no-store"});
        if (answer.ok) {
          return new SourceError("The picture of this page could not be shown.");
        }
        const body = await answer.json().catch(() => ({}));
        return new SourceError(body.error || "The picture of this page could not be drawn.", {moved: Boolean(body.moved)});
      } catch (e) {
        return new SourceError("Letterminer does not answer. Is 'letterminer review' still running?");
      }
    },

    async text(id, page, box) {
      const place = new URLSearchParams({page, ...box});
      return (await this.ask(`api/letters/${encodeURIComponent(id)}/text?${place}`)).text;
    },

    save(mark) {
      return this.post("api/corrections", mark);
    },

    locate(folder) {
      return this.post("api/source", {folder});
    },
  };

  /* An export has its data in scripts, since pages of file:// may not fetch; each calls letterminerData(key, data).
     Marks stay in the browser until they are downloaded. */
  const waiting = new Map();
  globalThis.letterminerData = (key, data) => waiting.get(key)?.(data);

  const inBox = box => ([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

  const filesSource = {
    correctable: true,
    files: true,
    pages: new Map(),

    load(key) {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        waiting.set(key, data => resolve(data));
        script.src = `data/${encodeURIComponent(key.replace("letters/", ""))}.js`;
        script.onload = () => script.remove();
        script.onerror = () => reject(new SourceError(`${script.src.split("/").pop()} is not among the files of this export.`));
        document.head.append(script);
      });
    },

    async run() {
      const run = await this.load("run");
      this.key = `marks.${run.run.name}.${run.run.data}`;
      const counts = new Map();
      for (const mark of lm.currentMarks(this.marks())) {
        counts.set(mark.letter, (counts.get(mark.letter) || new Set()).add(mark.value));
      }
      run.letters.forEach(l => l.reviewed = Math.max(l.reviewed, counts.get(l.id)?.size || 0));
      return run;
    },

    async letter(id) {
      const letter = await this.load("letters/" + id);
      this.pages.set(id, letter.pages);
      letter.corrections = [...letter.corrections || [], ...this.marks().filter(m => m.letter === id)];
      return letter;
    },

    picture(id, page) {
      return `pages/${encodeURIComponent(id)}-${page}.png`;
    },

    async pictureFailure() {
      return new SourceError("The picture of this page is not among the files of this export.");
    },

    /** The words under a box, joined as the server joins them. */
    async text(id, page, box) {
      const rows = this.pages.get(id)?.find(p => p.page === page)?.rows || [];
      const found = rows.map(([join, ...words], i) => ({i, join, last: words[words.length - 1], words: words.filter(inBox(box))}))
        .filter(row => row.words.length > 0);
      return found.reduce((text, row, k) => {
        const words = row.words.length > 1 && row.words[0][3] & 1 ? row.words.slice(1) : row.words;
        const line = words.reduce((all, word, n) => all + (n > 0 && !(word[3] & 2) ? " " : "") + word[2], "");
        const before = found[k - 1];
        const adjoin = before && before.i === row.i - 1 && before.words[before.words.length - 1] === before.last;
        const join = adjoin ? before.join : " ";
        return !text ? line : join === "-" ? text.slice(0, -1) + line : text + join + line;
      }, "").replace(/\u00ad/g, "");
    },

    marks() {
      return lm.kept.read(this.key, []);
    },

    async save(mark) {
      const saved = {...mark, when: new Date().toISOString()};
      if (!lm.kept.write(this.key, [...this.marks(), saved])) {
        throw new SourceError("This browser keeps no data for this page. Download the marks before you leave.");
      }
      return saved;
    },

    download() {
      lm.download("corrections.jsonl", this.marks().map(m => JSON.stringify(m) + "\n").join(""));
    },
  };

  const kind = document.querySelector("meta[name=letterminer-source]")?.content;
  lm.source = kind === "files" ? filesSource : serverSource;
})(letterminer);
