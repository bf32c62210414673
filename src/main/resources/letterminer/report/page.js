// The page: a section for everything that the run has, its charts, and what one can do with them.

const wantsDark = matchMedia('(prefers-color-scheme: dark)');
const wantsContrast = matchMedia('(prefers-contrast: more)');
// Of a page of A4 without its margins, in CSS pixels.
const PRINTED_WIDTH = 680;
const PRINTED_HEIGHT = 880;
const charts = [];
let isPrinting = false;

/** A chart on the page. It is drawn anew whenever its width or the colours change. */
class Chart {
  /**
   * @param source id, title, isAlone where the section's head is enough, note, tables, and draw(width, colours, most height) that gives a height and options
   * @param controls elements above it
   */
  constructor(source, controls) {
    this.source = source;
    this.box = element('div', null, {class: 'chart', role: 'img', id: 'chart-' + fileName(source.id)});
    this.figure = element('figure');
    this.figure.setAttribute('aria-label', source.title);
    const whole = element('div', null, {class: 'whole'});
    if (!source.isAlone) {
      whole.append(element('h3', source.title));
    }
    if (source.note) {
      whole.append(element('p', source.note, {class: 'caption'}));
    }
    if (controls && controls.length > 0) {
      const row = element('div', null, {class: 'controls'});
      row.append(...controls);
      whole.append(row);
    }
    whole.append(this.box);
    this.figure.append(whole);
    source.tables.forEach(table => this.figure.append(tableDetails(table)));
    this.figure.append(this.actions());
    charts.push(this);
  }

  actions() {
    const row = element('p', null, {class: 'actions'});
    [['Save picture (SVG)', () => this.saveSvg()], ['Save picture (PNG)', () => this.savePng()]].forEach(([text, act]) => {
      const button = element('button', text, {type: 'button', 'aria-label': text + ': ' + this.source.title});
      button.addEventListener('click', act);
      row.append(button);
    });
    return row;
  }

  draw() {
    const width = isPrinting ? PRINTED_WIDTH : Math.floor(this.box.clientWidth);
    if (width < 50) {
      return;
    }
    const colours = wantsDark.matches && !isPrinting ? DARK : LIGHT;
    const {height, option} = this.source.draw(width, colours, isPrinting ? PRINTED_HEIGHT : Infinity);
    const common = basis(colours, this.source.title + '. The numbers are in the table under the chart.', showsPatterns());
    option.tooltip = Object.assign(common.tooltip, option.tooltip || {});
    if (this.chart) {
      this.chart.dispose();
    }
    this.box.style.height = height + 'px';
    this.chart = echarts.init(this.box, null, {renderer: 'svg', width, height});
    this.chart.setOption(Object.assign(common, option));
    this.chart.on('click', params => {
      if (params.data && params.data.behind && params.data.behind.letters.length > 0) {
        showLetters(params.data.behind.title, params.data.behind.letters);
      }
    });
    this.width = width;
  }

  picture() {
    return this.chart.getDataURL({type: 'svg', backgroundColor: (wantsDark.matches ? DARK : LIGHT).page});
  }

  saveSvg() {
    element('a', '', {href: this.picture(), download: fileName(this.source.id) + '.svg'}).click();
  }

  savePng() {
    const image = new Image();
    const scale = 2;
    image.onload = () => {
      const canvas = element('canvas');
      canvas.width = this.width * scale;
      canvas.height = this.box.clientHeight * scale;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => save(fileName(this.source.id) + '.png', blob));
    };
    image.src = this.picture();
  }
}

function showsPatterns() {
  return document.getElementById('patterns').checked;
}

function drawAll() {
  charts.forEach(chart => chart.draw());
}

/** A choice above a chart. */
function choice(label, options, chosen, change) {
  const made = element('label', label + ' ');
  const select = element('select');
  options.forEach(([value, text]) => select.append(element('option', text, {value})));
  select.value = chosen;
  select.addEventListener('change', () => change(select.value));
  made.append(select);
  return {made, select};
}

/** A section with its entry in the list of contents. */
function section(id, title, ...parts) {
  const made = element('section', null, {id, 'aria-labelledby': id + '-title'});
  made.append(element('h2', title, {id: id + '-title'}), ...parts.filter(Boolean));
  document.getElementById('main').append(made);
  const entry = element('li');
  entry.append(element('a', title, {href: '#' + id}));
  document.getElementById('contents').append(entry);
  return made;
}

function head() {
  document.title = data.name + ': Letterminer report';
  document.getElementById('title').textContent = data.name;
  const files = tables.get('outcomes').rows.reduce((sum, row) => sum + row[1], 0);
  const years = tables.get('years').values('year').filter(year => year !== NONE);
  document.getElementById('made').textContent = counted(data.letters.length, 'letter') + ' in ' + counted(files, 'document')
      + (years.length > 1 ? ', ' + years[0] + ' to ' + years[years.length - 1] : years.length === 1 ? ', ' + years[0] : '') + '.';
  const sum = (table, columns) => tables.get(table).rows.reduce((total, row) =>
      total + (columns || tables.get(table).counts()).reduce((n, column) => n + tables.get(table).count(row, column)[0], 0), 0);
  const found = ['agreed', 'single', 'conflict', 'corrected'].filter(status => tables.get('judgements').has(status));
  const totals = [['letters', data.letters.length], ['families', data.families.length],
    ['authorities', new Set(tables.get('coverage').rows.filter(row => tables.get('coverage').count(row, 'all')[0] > 0
        && row[0] !== NONE).map(row => row[1] || row[0])).size],
    ['judgements with a grade', sum('judgements', found)], ['points', sum('points')], ['problems', sum('problems', ['problems'])]];
  totals.forEach(([name, value]) => {
    const pair = element('div');
    pair.append(element('dt', name), element('dd', number(value)));
    document.getElementById('totals').append(pair);
  });
  document.getElementById('foot').textContent = 'Made by Letterminer ' + data.version + ' with polarity model ' + data.model
      + ' from data version ' + data.data + '. The counts are those of the run\u2019s tables; drawn with Apache ECharts.';
}

function outcomesPart() {
  const outcomes = tables.get('outcomes');
  const others = outcomes.rows.filter(row => row[0] !== 'read');
  return others.length === 0 ? null
    : element('p', 'Files that were not read whole: ' + others.map(row => number(row[1]) + ' ' + row[0]).join(', ') + '. See files.csv.');
}

function correctionsPart() {
  const rows = tables.get('corrections').rows;
  return rows.length === 0 ? null
    : element('p', 'Corrections by people: ' + rows.map(row => number(row[1]) + ' ' + words(row[0]).toLowerCase()).join(', ')
      + '. See corrections.csv.');
}

function lettersSection() {
  const years = tables.get('years');
  if (data.letters.length === 0) {
    section('letters', 'Letters', element('p', 'The run has no letter.'), outcomesPart(), tableDetails(tables.get('outcomes')));
    return;
  }
  const families = data.families.length;
  const figure = years.rows.length > 1 || families > 1 ? new Chart({
    id: 'years', title: 'Letters by year' + (families > 1 ? ' and family' : ''), isAlone: true,
    tables: [years, tables.get('outcomes')],
    note: 'The year of a letter\u2019s date, or else of the end of its inspection. Years without letters are shown empty.',
    draw: (width, colours) => yearsChart(years, width, colours)}).figure : tableDetails(years);
  section('letters', 'Letters by family and year', outcomesPart(), correctionsPart(), figure);
}

function coverageSection() {
  const table = tables.get('coverage');
  const withLetters = table.rows.filter(row => table.count(row, 'all')[0] > 0);
  const tiled = withLetters.filter(row => table.at(row, 'note') === 'yes');
  const others = withLetters.filter(row => table.at(row, 'note') !== 'yes');
  if (withLetters.length === 0) {
    return;
  }
  const parts = [element('p', (tiled.length === 0 ? 'None' : number(tiled.length)) + ' of the ' + data.tiles.length
      + ' upper-tier authorities of today ' + (tiled.length === 1 ? 'has' : 'have') + ' a letter'
      + (others.length > 0 ? '; ' + number(others.length) + ' other' + (others.length === 1 ? ' is' : 's are') + ' not on the map.' : '.'))];
  if (tiled.length > 0) {
    let column = 'all';
    const pick = choice('Family', [['all', 'all families']].concat(data.families.map(f => [f, f])), 'all', value => {
      column = value;
      chart.draw();
    });
    const chart = new Chart({
      id: 'coverage', title: 'Letters by authority', tables: [table],
      note: 'Each authority is a tile of the same size, near its place; lines divide regions. London is drawn apart.',
      draw: (width, colours) => mapChart(table, column, Math.min(width, 1000), colours)}, data.families.length > 1 ? [pick.made] : []);
    parts.push(chart.figure);
  }
  if (others.length > 0) {
    parts.push(element('h3', 'Not on the map'), ...otherAuthorities(table, others));
  }
  if (tiled.length === 0) {
    parts.push(tableDetails(table));
  }
  section('coverage', 'Coverage of authorities', ...parts);
}

/** Why they have no tile, and how many letters each has. */
function otherAuthorities(table, rows) {
  const reasons = [...new Set(rows.map(row => table.at(row, 'note')))];
  return reasons.flatMap(reason => {
    const list = element('ul', null, {class: 'places'});
    rows.filter(row => table.at(row, 'note') === reason).forEach(row => {
      const name = table.at(row, 'authority') === NONE ? 'No authority' : table.at(row, 'authority');
      const entry = element('li', name + ' ');
      entry.append(countButton(table.count(row, 'all'), name));
      list.append(entry);
    });
    return [element('p', words(reason.replace(/^no(: )?/, '') || 'no tile') + ':'), list];
  });
}

/** The most judgements of an area in a year. */
function mostGrades(table, family) {
  return Math.max(...table.rows.map(row => data.grades[family].reduce((sum, [grade]) => sum + table.count(row, grade)[0], 0)));
}

function gradesSection() {
  const families = Object.keys(data.grades);
  const parts = families.flatMap(family => {
    const table = tables.get('grades:' + family);
    const years = table.values('year');
    const areas = table.values('area');
    // One letter a year has no distribution: the table is enough.
    const isByYear = years.length > 1 && (areas.length === 1 || mostGrades(table, family) > 1);
    const made = [];
    const conflicts = tables.get('judgements').rows.filter(row => row[0] === family)
        .reduce((sum, row) => sum + tables.get('judgements').count(row, 'conflict')[0], 0);
    const differ = conflicts === 0 ? '' : ' The letters state ' + number(conflicts) + ' of them differently in different places.';
    if (areas.length > 1 || !isByYear) {
      made.push(new Chart({
        id: 'grades-' + family, title: 'Grades of ' + family + ' by area', tables: isByYear ? [] : [table],
        note: 'Shares of the judgements in each area; numbers are judgements.' + differ,
        draw: (width, colours) => areaGradesChart(table, family, width, colours)}).figure);
    }
    if (isByYear) {
      made.push(new Chart({
        id: 'grades-by-year-' + family, title: 'Grades of ' + family + ' by ' + (areas.length > 1 ? 'area and year' : 'year'),
        note: areas.length > 1 ? '' : 'Numbers are judgements.' + differ, tables: [table],
        draw: (width, colours, most) => yearGradesChart(table, family, width, colours, most)}).figure);
    }
    return made;
  });
  if (parts.length > 0) {
    section('grades', 'Grades by area and year', ...parts);
  }
}

function flowsSection() {
  const table = tables.get('flows');
  if (table.rows.length === 0) {
    return;
  }
  const changes = tables.get('changes');
  const apart = ['not-comparable', 'unknown'].filter(kind => changes.has(kind))
      .map(kind => [kind, changes.total(kind).sum]).filter(([, sum]) => sum > 0);
  const parts = [element('p', 'Each judgement of an authority beside the one before it in the same area, where both grades are on one scale. '
      + 'The scope of some differs, which the table says.' + (apart.length > 0
      ? ' Left out: ' + apart.map(([kind, sum]) => number(sum) + ' ' + words(kind).toLowerCase()).join(', ') + '.' : ''))];
  table.values('scale').forEach(scale => {
    const of = table.values('scale').length > 1 ? ', scale ' + scale : '';
    parts.push(new Chart({id: 'directions-' + scale, title: 'Rose, stayed, fell' + of, tables: [changes],
      note: 'Shares of the changes in each area; numbers are changes.',
      draw: (width, colours) => directionsChart(table, scale, width, colours)}).figure);
    parts.push(new Chart({id: 'flows-' + scale, title: 'From one grade to the next' + of, tables: [table],
      note: 'Left the grade before, right the next one, the best on top. Blue bands rose, grey ones stayed, orange ones fell.'
          + ' Areas with fewer than ' + FEW_CHANGES + ' changes are in the table only.',
      draw: (width, colours, most) => flowsChart(table, scale, width, colours, most)}).figure);
  });
  section('flows', 'From one grade to the next', ...parts);
}

function pointsSection() {
  const table = tables.get('points');
  if (table.rows.length === 0) {
    return;
  }
  const nameOf = row => row[0] + (row[1] === '' ? '' : ': ' + words(row[1]));
  const parts = [];
  if (table.rows.length > 0) {
    parts.push(new Chart({id: 'points', title: 'Strengths and weaknesses by family and area', tables: [table],
      note: 'Shares of the points of each area; numbers are points. Which lists a family has decides how many strengths it can state.',
      draw: (width, colours) => stackedChart(table, nameOf, part => colours.polarity[part], table.counts(), width, colours, true)}).figure);
  }
  if (tables.get('themes').rows.length > 0) {
    parts.push(themesFigure(tables.get('themes')));
  }
  section('points', 'Strengths and weaknesses', ...parts);
}

function themesFigure(table) {
  const state = {family: '*', area: '*', measure: 'letters', most: '20'};
  const chosen = () => table.rows.filter(row => (state.family === '*' || table.at(row, 'family') === state.family)
      && (state.area === '*' || table.at(row, 'area') === state.area));
  const areas = () => [['*', 'all areas']].concat([...new Set(table.rows.filter(row => state.family === '*'
      || table.at(row, 'family') === state.family).map(row => table.at(row, 'area')))].sort().map(area => [area, areaName(area)]));
  const area = choice('Area', areas(), '*', value => redraw('area', value));
  const controls = [];
  if (table.values('family').length > 1) {
    controls.push(choice('Family', [['*', 'all families']].concat(table.values('family').map(f => [f, f])), '*', value => {
      state.area = '*';
      state.family = value;
      area.select.replaceChildren(...areas().map(([id, text]) => element('option', text, {value: id})));
      redraw('family', value);
    }).made);
  }
  controls.push(area.made,
      choice('Count', [['letters', 'letters'], ['points', 'points']], 'letters', value => redraw('measure', value)).made,
      choice('Themes', [['20', 'the 20 most frequent'], ['1000', 'all']], '20', value => redraw('most', value)).made);
  const chart = new Chart({
    id: 'themes', title: 'Themes of strengths and weaknesses', tables: [table],
    note: 'Letters with a weakness or a strength of a theme: long letters have more points, so letters are counted rather than points. '
        + 'A point counts for each of its themes.',
    draw: (width, colours) => themesChart(table, chosen(), state.measure, Number(state.most), width, colours)}, controls);
  const redraw = (key, value) => {
    state[key] = value;
    chart.draw();
  };
  return chart.figure;
}

function problemsSection() {
  const table = tables.get('problems');
  const parts = table.rows.length === 0 ? [element('p', 'None was reported.')] : [new Chart({
    id: 'problems', title: 'Problems by code', isAlone: true, tables: [table],
    note: 'Places that a reader should look at, the worst first.',
    draw: (width, colours) => problemsChart(table, width, colours)}).figure];
  section('problems', 'Problems', ...parts);
}

function missingSection() {
  const [fields, judgements] = [tables.get('missing'), tables.get('judgements')];
  const parts = [];
  if (fields.counts().length > 0) {
    parts.push(new Chart({id: 'missing', title: 'Letters without a value, by family and field', tables: [fields],
      note: 'Shares of the letters of each family. Fields that every letter has are left out; some families never state some fields.',
      draw: (width, colours) => missingChart(fields, width, colours)}).figure);
  }
  if (judgements.rows.length > 0) {
    parts.push(new Chart({id: 'judgements', title: 'Judgements found and missing', tables: [judgements],
      note: 'Found: stated alike in all places (agreed), in one place (single), or differently (conflict), or put right by a person (corrected). Missing: the reason.',
      draw: (width, colours) => stackedChart(judgements, row => row[0], part => colours.status[part] || colours.none,
          judgements.counts(), width, colours, true)}).figure);
  }
  if (parts.length > 0) {
    section('missing', 'What is missing', ...parts);
  }
}

function auditsSection() {
  const parts = data.audits.flatMap(audit => {
    const table = tables.get(audit.table);
    const measures = Object.keys(MEASURES).filter(measure => table.values('measure').includes(measure));
    if (measures.length === 0) {
      return [];
    }
    let measure = measures[0];
    const pick = choice('Measure', measures.map(m => [m, MEASURES[m]]), measure, value => {
      measure = value;
      chart.draw();
    });
    const chart = new Chart({
      id: 'audit-' + audit.name, title: 'Audit ' + audit.name, tables: [table],
      note: 'Estimates for the whole run with their 95 % intervals; n is how many were checked. Parts without a rate are in the table only.'
          + (audit.isOfThisData ? '' : ' The audit was drawn from another version of this run.'),
      draw: (width, colours) => auditChart(table, measure, width, colours)}, [pick.made]);
    const made = [chart.figure];
    if (audit.methods) {
      made.push(element('p', audit.methods));
    }
    if (audit.notes.length > 0) {
      const list = element('ul');
      list.append(...audit.notes.map(note => element('li', note)));
      made.push(list);
    }
    return made;
  });
  if (parts.length > 0) {
    section('audits', 'Audited error rates', ...parts);
  }
}

function listSection() {
  if (data.letters.length === 0) {
    return;
  }
  const label = element('label', 'Find by authority, date, family or id ');
  const search = element('input', null, {type: 'search'});
  label.append(search);
  const status = element('p', '', {role: 'status'});
  const box = element('div', null, {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Letters'});
  const controls = element('div', null, {class: 'controls'});
  controls.append(label);
  const texts = data.letters.map(([id, family, authority, date]) => [id, data.families[family], authority, date].join(' ').toLowerCase());
  const show = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = texts.map((text, place) => place).filter(place => wanted.every(word => texts[place].includes(word)));
    status.textContent = counted(found.length, 'letter');
    box.replaceChildren(letterTable(found));
  };
  search.addEventListener('input', show);
  const details = element('details');
  details.append(element('summary', 'Show the list'), controls, status, box);
  details.addEventListener('toggle', () => {
    if (details.open && box.childElementCount === 0) {
      show();
    }
  });
  const isRelative = data.letters.some(letter => letter[4] && !/^[a-z][a-z0-9+.-]*:/i.test(letter[4]));
  section('list', 'All letters', element('p', 'Every count in a table opens its letters, and so does every bar, tile and band. '
      + (isRelative && data.base === '' ? 'Links open files beside this page: keep it in the folder that was read, or make it with '
      + '--letters FOLDER.' : 'Links open the letters.')), details);
}

function listen() {
  document.getElementById('letters-close').addEventListener('click', () => document.getElementById('letters-dialog').close());
  document.getElementById('patterns').checked = wantsContrast.matches;
  document.getElementById('patterns').addEventListener('change', drawAll);
  document.getElementById('all-tables').addEventListener('click', () =>
    document.querySelectorAll('main details').forEach(details => { details.open = true; }));
  wantsDark.addEventListener('change', drawAll);
  let waiting;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => charts.forEach(chart => {
      if (Math.floor(chart.box.clientWidth) !== chart.width) {
        chart.draw();
      }
    }), 100);
  });
  addEventListener('beforeprint', () => {
    isPrinting = true;
    drawAll();
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
    drawAll();
  });
}

head();
lettersSection();
coverageSection();
gradesSection();
flowsSection();
pointsSection();
problemsSection();
missingSection();
auditsSection();
listSection();
listen();
drawAll();
