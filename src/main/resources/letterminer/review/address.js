"use strict";
/* The state of the page as an address: #LETTER/VALUE?filters, or #LETTER/page-3. */
(lm => {
  const filters = {q: "", family: "", authority: "", year: "", problem: "", confidence: "", reviewed: "", contradictions: "", order: ""};

  function read(hash) {
    const [place, query = ""] = hash.replace(/^#/, "").split("?");
    const [letterId = "", rest = ""] = place.split("/").map(part => {
      try {
        return decodeURIComponent(part);
      } catch (e) {
        return part;
      }
    });
    const page = /^page-(\d{1,6})$/.exec(rest);
    const parameters = new URLSearchParams(query);
    const filter = {...filters};
    Object.keys(filter).forEach(key => filter[key] = parameters.get(key) || "");
    return {letterId, valueId: page ? "" : rest, page: page ? Number(page[1]) : null, filter};
  }

  function write({letterId, valueId, page, filter}) {
    const rest = valueId ? "/" + encodeURIComponent(valueId) : page ? `/page-${page}` : "";
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
    return "#" + encodeURIComponent(letterId || "") + rest + (query ? "?" + query : "");
  }

  lm.address = {filters, read, write};
})(letterminer);
