'use strict';

// What stands in the page: the counts, the tables that show them, and the letters behind each count.

const data = JSON.parse(document.getElementById('data').textContent);
const NONE = 'none';
const ROWS_AT_ONCE = 500;

/** An element with text; text never becomes markup. */
function element(name, text, attributes) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) {
    made.textContent = String(text);
  }
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function number(value) {
  return value.toLocaleString('en-GB', {maximumFractionDigits: 3});
}

function counted(count, name) {
  return number(count) + ' ' + name + (count === 1 ? '' : 's');
}

/** 'help-and-protection' as people write it. */
function words(id) {
  const text = id.replace(/[-_]/g, ' ').replace(/\bons\b/, 'ONS').replace(/\bdfe\b/, 'DfE');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function areaName(area) {
  return area === '' ? 'No area' : words(area);
}

/** The letters of a count, by their places: each is written as its distance from the one before. */
function lettersOf(count) {
  let place = 0;
  return count.slice(1).map(distance => (place += distance));
}

/** Several counts as one: the sum, and the letters that are in any. */
function together(counts) {
  const letters = new Set();
  let sum = 0;
  counts.forEach(count => {
    sum += count[0];
    lettersOf(count).forEach(letter => letters.add(letter));
  });
  return {sum, letters: [...letters].sort((a, b) => a - b)};
}

/** A table with its columns by their names. */
class Table {
  constructor(source) {
    this.id = source.id;
    this.title = source.title;
    this.rows = source.rows;
    this.columns = source.columns.map(([id, label, kind]) => ({id, label, kind}));
    this.places = new Map(this.columns.map((column, place) => [column.id, place]));
  }

  has(column) {
    return this.places.has(column);
  }

  at(row, column) {
    return row[this.places.get(column)];
  }

  count(row, column) {
    return this.has(column) ? this.at(row, column) : [0];
  }

  counts() {
    return this.columns.filter(column => column.kind === 'count').map(column => column.id);
  }

  /** The different texts of a column, in the order of the rows. */
  values(column) {
    return [...new Set(this.rows.map(row => this.at(row, column)))];
  }

  total(column, rows) {
    return together((rows || this.rows).map(row => this.count(row, column)));
  }
}

const tables = new Map(data.tables.map(source => [source.id, new Table(source)]));

/** An address that a browser may open, or nothing: a page that is sent around must not run what stands in a link. */
function address(link) {
  if (!link) {
    return null;
  }
  try {
    const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(link);
    const url = new URL(isWhole ? link : data.base + link, document.baseURI);
    return ['https:', 'http:', 'file:'].includes(url.protocol) ? url.href : null;
  } catch (wrong) {
    return null;
  }
}

function linkTo(text, link) {
  const target = address(link);
  return target ? element('a', text, {href: target, target: '_blank', rel: 'noopener noreferrer'}) : element('span', text);
}

function letterRow(place) {
  const [id, family, authority, date, link] = data.letters[place];
  const row = element('tr');
  const name = element('td');
  name.append(linkTo(authority || 'No authority', link));
  row.append(name, element('td', date || NONE), element('td', data.families[family]), element('td', id));
  return row;
}

/** Rows under a head; the rest of a long list when it is asked for. */
function letterTable(places) {
  const box = element('div');
  const table = element('table');
  const head = element('tr');
  ['Authority', 'Date or year', 'Family', 'Letter'].forEach(text => head.append(element('th', text, {scope: 'col'})));
  const top = element('thead');
  top.append(head);
  const body = element('tbody');
  table.append(top, body);
  box.append(table);
  const more = element('button', '', {type: 'button'});
  let shown = 0;
  const add = () => {
    places.slice(shown, shown + ROWS_AT_ONCE).forEach(place => body.append(letterRow(place)));
    shown = Math.min(places.length, shown + ROWS_AT_ONCE);
    more.textContent = 'Show more (' + number(places.length - shown) + ' left)';
    more.hidden = shown === places.length;
  };
  more.addEventListener('click', add);
  box.append(more);
  add();
  return box;
}

/** Shows the letters behind a count. */
function showLetters(title, places) {
  const dialog = document.getElementById('letters-dialog');
  document.getElementById('letters-title').textContent = title + ': ' + counted(places.length, 'letter');
  document.getElementById('letters-list').replaceChildren(letterTable(places));
  dialog.showModal();
  dialog.scrollTop = 0;
}

function countButton(count, title) {
  const letters = lettersOf(count);
  if (letters.length === 0) {
    return element('span', number(count[0]), count[0] === 0 ? {class: 'zero'} : {});
  }
  const button = element('button', number(count[0]), {type: 'button', 'aria-label': number(count[0]) + ', show the letters: ' + title});
  button.addEventListener('click', () => showLetters(title, letters));
  return button;
}

function cellFor(table, column, row) {
  const value = table.at(row, column.id);
  const cell = element('td');
  if (column.kind === 'count') {
    const names = table.columns.filter(c => c.kind === 'text').map(c => table.at(row, c.id)).filter(text => text !== '');
    cell.className = 'count';
    cell.append(countButton(value, names.concat(column.label).join(', ')));
  } else if (column.kind === 'number') {
    cell.className = 'count';
    cell.textContent = value === null ? '' : number(value);
  } else if (column.kind === 'link') {
    cell.append(linkTo(value[0], value[1]));
  } else {
    cell.textContent = value;
  }
  return cell;
}

function tableElement(table) {
  const made = element('table');
  made.dataset.table = table.id;
  made.append(element('caption', table.title));
  const head = element('tr');
  table.columns.forEach(column => head.append(element(
      'th', column.label, {scope: 'col', class: ['count', 'number'].includes(column.kind) ? 'count' : 'name'})));
  const top = element('thead');
  top.append(head);
  const body = element('tbody');
  table.rows.forEach(row => {
    const line = element('tr');
    table.columns.forEach(column => line.append(cellFor(table, column, row)));
    body.append(line);
  });
  made.append(top, body);
  return made;
}

/** A text that no spreadsheet takes for a formula. */
function csvCell(value) {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}

function csv(table) {
  const plain = (column, value) => value === null ? '' : column.kind === 'count' || column.kind === 'link' ? value[0] : value;
  const lines = [table.columns.map(column => csvCell(column.label)).join(',')];
  table.rows.forEach(row => lines.push(table.columns.map(c => csvCell(plain(c, table.at(row, c.id)))).join(',')));
  return lines.join('\r\n') + '\r\n';
}

function save(name, blob) {
  const link = element('a', '', {href: URL.createObjectURL(blob), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The numbers under a chart; rows are made when they are looked at. */
function tableDetails(table) {
  const details = element('details');
  const fill = () => {
    if (details.open && details.childElementCount === 1) {
      const box = element('div', null, {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': table.title});
      box.append(tableElement(table));
      const button = element('button', 'Save this table (CSV)', {type: 'button'});
      button.addEventListener('click', () => save(
          fileName(table.id) + '.csv', new Blob(['\uFEFF' + csv(table)], {type: 'text/csv'})));
      const actions = element('p', null, {class: 'actions'});
      actions.append(button);
      details.append(box, actions);
    }
  };
  details.append(element('summary', 'The numbers: ' + table.title));
  details.addEventListener('toggle', fill);
  details.fill = fill;
  return details;
}

function fileName(text) {
  return (data.name + '-' + text).replace(/[^A-Za-z0-9._-]+/g, '-');
}
