'use strict';
// Search of the site: sections of all pages are indexed when the box is first used, on this machine.
(() => {
  const box = document.getElementById('search');
  const list = document.getElementById('results');
  const root = document.documentElement.dataset.root;
  const MOST = 12;
  const AROUND = 90;
  let index = null;

  const details = document.querySelector('.menu details');
  const wide = matchMedia('(min-width: 60rem)');
  const openMenu = () => { details.open = wide.matches; };
  wide.addEventListener('change', openMenu);
  openMenu();

  function made() {
    if (!index) {
      index = new MiniSearch({fields: ['heading', 'page', 'text'], searchOptions: {
        boost: {heading: 4, page: 2}, prefix: term => term.length > 2, fuzzy: term => (term.length > 5 ? 0.2 : 0), combineWith: 'AND'}});
      index.addAll(window.sections.map((section, id) => ({id, ...section})));
    }
    return index;
  }

  /** The text around the first of the words that were found. */
  function excerpt(section, words) {
    const text = section.text.replace(/\s+/g, ' ');
    const lower = text.toLowerCase();
    const places = words.map(word => lower.indexOf(word)).filter(place => place >= 0);
    const first = places.length ? Math.min(...places) : 0;
    const start = first < AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
    return (start > 0 ? '… ' : '') + text.slice(start, first + AROUND * 2).trim() + (first + AROUND * 2 < text.length ? ' …' : '');
  }

  function marked(text, words) {
    const line = document.createElement('span');
    const pattern = new RegExp('(' + words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') + ')', 'i');
    text.split(new RegExp(pattern, 'gi')).forEach((part, i) => {
      const piece = document.createElement(i % 2 ? 'mark' : 'span');
      piece.textContent = part;
      line.append(piece);
    });
    return line;
  }

  function show() {
    const query = box.value.trim();
    list.replaceChildren();
    list.hidden = query === '';
    if (list.hidden) return;
    const found = made().search(query).slice(0, MOST);
    for (const result of found) {
      const section = window.sections[result.id];
      const entry = document.createElement('li');
      const link = document.createElement('a');
      link.href = root + section.at;
      const heading = document.createElement('strong');
      heading.textContent = section.heading === section.page ? section.page : `${section.page} › ${section.heading}`;
      link.append(heading, marked(excerpt(section, result.terms), result.terms));
      entry.append(link);
      list.append(entry);
    }
    if (found.length === 0) {
      const entry = document.createElement('li');
      entry.className = 'nothing';
      entry.textContent = 'Nothing found.';
      list.append(entry);
    }
  }

  box.addEventListener('input', show);
  box.form.addEventListener('submit', event => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) location.href = first.href;
    close();
  });
  function close() {
    list.hidden = true;
  }
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea')) {
      event.preventDefault();
      box.focus();
    } else if (event.key === 'Escape') {
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.closest('header form')) {
      const links = [box, ...list.querySelectorAll('a')];
      const next = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (links[next]) {
        event.preventDefault();
        links[next].focus();
      }
    }
  });
  document.addEventListener('click', event => {
    if (!event.target.closest('header form') || event.target.closest('#results a')) close();
  });
})();
