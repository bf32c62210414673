// Charts: each is a function of tables, width and colours that gives the height and the options of ECharts.

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

// Okabe and Ito's colours, which people with any colour vision tell apart; grades from blue to orange for the same reason.
const LIGHT = {
  ink: '#1b1f24', soft: '#57606a', line: '#d8dee4', page: '#ffffff', faint: '#eceff2',
  series: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a7b00', '#6b7280'],
  scores: {4: '#08519c', 3: '#7fb8e0', 2: '#f6b26b', 1: '#b3450b', 0: '#8d959e'},
  none: '#c9ced4',
  polarity: {strength: '#2b7bba', weakness: '#d2691e', mixed: '#9b86bd', neutral: '#a3abb3', none: '#d3d7db'},
  status: {agreed: '#08519c', single: '#7fb8e0', conflict: '#d55e00', corrected: '#009e73', 'not-in-framework': '#e3e6ea', 'not-judged': '#c3c9cf',
    'not-found': '#f0c14b', unreadable: '#8a5a00'},
  severity: {error: '#b3450b', warning: '#e69f00', note: '#8d959e'},
  rose: '#2b7bba', stayed: '#a3abb3', fell: '#d2691e',
  scale: ['#cfe1f2', '#93c4e4', '#4b97c9', '#1764ab', '#083a75'],
};
const DARK = {
  ink: '#e8eaed', soft: '#a6afba', line: '#363d47', page: '#14171c', faint: '#262c35',
  series: ['#4da3dc', '#eeb13c', '#2fbf93', '#dc95bb', '#8fd0f5', '#f0853a', '#c4b53a', '#98a1ad'],
  scores: {4: '#2672c4', 3: '#9ccbea', 2: '#f6b26b', 1: '#c14f13', 0: '#7b848f'},
  none: '#4a525d',
  polarity: {strength: '#4f9fdc', weakness: '#e08543', mixed: '#ab98cc', neutral: '#7b848f', none: '#4a525d'},
  status: {agreed: '#2672c4', single: '#9ccbea', conflict: '#f0853a', corrected: '#2fbf93', 'not-in-framework': '#343b45', 'not-judged': '#59626d',
    'not-found': '#eec65f', unreadable: '#b98224'},
  severity: {error: '#e0723a', warning: '#eeb13c', note: '#98a1ad'},
  rose: '#4f9fdc', stayed: '#7b848f', fell: '#e08543',
  scale: ['#1d3b58', '#225384', '#2f74b5', '#79b1e2', '#c7e0f7'],
};

const PATTERNS = [
  {symbol: 'none'},
  {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4},
  {symbol: 'circle', symbolSize: .7, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0]},
  {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4},
  {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: 0},
  {symbol: 'triangle', symbolSize: .7, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [8, 0]},
  {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 2},
  {symbol: 'diamond', symbolSize: .8, dashArrayX: [[7, 7], [0, 7, 7, 0]], dashArrayY: [7, 0]},
];

/** Black or white, whichever can be read on a colour. */
function inkOn(colour) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= .03928 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
  });
  return .2126 * red + .7152 * green + .0722 * blue > .19 ? '#10141a' : '#ffffff';
}

/** Text of a run in a label that knows styles: a brace would begin one. */
function plain(text) {
  return String(text).replace(/[{}|]/g, ' ');
}

function shortened(text, most) {
  return text.length <= most ? text : text.slice(0, most - 1).trimEnd() + '…';
}

function basis(colours, description, patterns) {
  return {
    animation: false,
    textStyle: {fontFamily: FONT, color: colours.ink, fontSize: 13},
    aria: {enabled: true, label: {enabled: true, description}, decal: {show: patterns, decals: PATTERNS}},
    tooltip: {
      renderMode: 'richText', confine: true, backgroundColor: colours.page, borderColor: colours.soft,
      textStyle: {color: colours.ink, fontFamily: FONT, fontSize: 13},
    },
  };
}

function legend(colours, names, more) {
  return Object.assign({
    top: 0, left: 0, itemGap: 16, itemWidth: 16, itemHeight: 12, selectedMode: false,
    textStyle: {color: colours.ink, fontFamily: FONT, fontSize: 13}, data: names,
  }, more || {});
}

/** The room that the names of bars need beside a chart. */
function roomFor(names, width) {
  return Math.min(width * .4, 24 + Math.max(0, ...names.map(name => name.length)) * 7);
}

/** How many lines the names of a legend take. */
function legendLines(names, width) {
  const room = names.reduce((sum, name) => sum + 42 + String(name).length * 7.2, 0);
  return Math.max(1, Math.ceil(room / width));
}

function categoryAxis(colours, names, more) {
  return Object.assign({
    type: 'category', z: 3, data: names, axisTick: {show: false}, axisLine: {lineStyle: {color: colours.soft}},
    axisLabel: {color: colours.ink, fontFamily: FONT, fontSize: 12},
  }, more || {});
}

function valueAxis(colours, more) {
  return Object.assign({
    type: 'value', minInterval: 1, axisLabel: {color: colours.soft, fontFamily: FONT, fontSize: 12},
    splitLine: {lineStyle: {color: colours.line}},
  }, more || {});
}

/** A point of a chart: its value, and what stands behind it. Nothing is drawn for none. */
function point(value, title, together, more) {
  return together.sum === 0 && typeof value === 'number' ? null : Object.assign({value, behind: {title, letters: together.letters, sum: together.sum}}, more || {});
}

function tip(params) {
  const behind = params.data && params.data.behind;
  if (!behind) {
    return '';
  }
  const letters = counted(behind.letters.length, 'letter');
  return plain(behind.title) + '\n' + number(behind.sum)
      + (behind.sum === behind.letters.length ? (behind.sum === 1 ? ' letter' : ' letters') : ' in ' + letters);
}

/** Labels within bars where they fit. */
function inside(pixelsPerOne, colour, sum, room) {
  return {
    show: sum > 0 && sum * pixelsPerOne >= room, color: inkOn(colour), formatter: params => number(params.data.behind.sum),
    fontSize: 11, fontFamily: FONT,
  };
}

/** Letters by year, families on each other; bars lie where there is but one year. */
function yearsChart(table, width, colours) {
  const families = table.counts().filter(id => id !== 'all');
  const years = table.values('year');
  const lines = legendLines(families, width);
  const isSteep = years.length * 44 > width;
  const height = 330 + lines * 24 + (isSteep ? 16 : 0);
  const most = Math.max(...table.rows.map(row => table.count(row, 'all')[0]));
  const pixels = 270 / (most * 1.08);
  const series = families.map((family, at) => ({
    name: family, type: 'bar', stack: 'letters', barMaxWidth: 54, itemStyle: {color: colours.series[at % colours.series.length]},
    data: table.rows.map(row => {
      const all = table.total(family, [row]);
      return point(all.sum, family + ', ' + table.at(row, 'year'), all,
          {label: inside(pixels, colours.series[at % colours.series.length], all.sum, 14)});
    }),
  }));
  if (families.length > 1) {
    series.push({
      name: '', type: 'bar', stack: 'letters', silent: true, itemStyle: {color: 'transparent', decal: {symbol: 'none'}},
      tooltip: {show: false},
      data: table.rows.map(row => ({value: 0, label: {
        show: table.count(row, 'all')[0] > 0, position: 'top', color: colours.ink, fontWeight: 'bold', fontFamily: FONT,
        formatter: number(table.count(row, 'all')[0])}})),
    });
  }
  return {height, option: {
    legend: families.length > 1 ? legend(colours, families) : undefined,
    grid: {left: 48, right: 8, top: families.length > 1 ? 12 + lines * 24 : 24, bottom: isSteep ? 46 : 30},
    tooltip: {formatter: tip},
    xAxis: categoryAxis(colours, years, {axisLabel: {color: colours.ink, fontSize: 12, rotate: isSteep ? 60 : 0}}),
    yAxis: valueAxis(colours, {boundaryGap: [0, '8%']}), series,
  }};
}

/** Classes of a count for a map: each number alone while there are few. */
function classes(most) {
  if (most <= 5) {
    return Array.from({length: most}, (_, at) => [at + 1, at + 1]);
  }
  const share = most / 5;
  const ends = [...new Set([1, 2, 3, 4, 5].map(at => Math.round(share * at)))];
  return ends.map((end, at) => [at === 0 ? 1 : ends[at - 1] + 1, end]);
}

/** The lines between regions and around the country, as ends of edges of tiles. */
function borders(tiles, regions) {
  const at = new Map(tiles.map(([code, , x, y]) => [x + ' ' + y, regions.get(code)]));
  const lines = [];
  tiles.forEach(([code, , x, y]) => {
    const region = regions.get(code);
    const other = (dx, dy) => at.get((x + dx) + ' ' + (y + dy)) !== region;
    if (other(1, 0)) { lines.push([x, y, 1, 0]); }
    if (other(0, 1)) { lines.push([x, y, 0, 1]); }
    if (other(-1, 0) && !at.has((x - 1) + ' ' + y)) { lines.push([x, y, -1, 0]); }
    if (other(0, -1) && !at.has(x + ' ' + (y - 1))) { lines.push([x, y, 0, -1]); }
  });
  return lines;
}

/** Letters by authority, a tile for each. */
function mapChart(table, column, width, colours) {
  const tiles = data.tiles;
  const rows = new Map(table.rows.filter(row => table.at(row, 'note') === 'yes').map(row => [table.at(row, 'code'), row]));
  const regions = new Map([...rows].map(([code, row]) => [code, table.at(row, 'region')]));
  const across = Math.max(...tiles.map(tile => tile[2])) + 1;
  const down = Math.max(...tiles.map(tile => tile[3])) + 1;
  const size = Math.max(14, Math.min(44, Math.floor((width - 4) / across)));
  const counts = tiles.map(([code]) => table.count(rows.get(code), column)[0]);
  const most = Math.max(1, ...counts);
  const steps = classes(most);
  const shade = steps.length === 1 ? [colours.scale[2]] : steps.map((_, at) =>
      colours.scale[Math.round(at * (colours.scale.length - 1) / (steps.length - 1))]);
  const colourOf = count => count === 0 ? colours.faint : shade[steps.findIndex(([, end]) => count <= end)];
  const edges = borders(tiles, regions);
  return {height: down * size + 8, option: {
    tooltip: {formatter: params => params.data && params.data.behind ? tip(params) : ''},
    visualMap: {
      type: 'piecewise', seriesIndex: 0, dimension: 2, top: 4, left: Math.min(width - 150, 10.5 * size), itemGap: 6, itemWidth: 18, itemHeight: 18,
      selectedMode: false, hoverLink: false, textStyle: {color: colours.ink, fontFamily: FONT, fontSize: 13},
      pieces: [{value: 0, label: 'no letter', color: colours.faint}].concat(steps.map(([from, to], at) => ({
        gte: from, lte: to, color: shade[at],
        label: from === to ? counted(from, 'letter') : from + ' to ' + to + ' letters'}))).reverse(),
    },
    grid: {left: 2, top: 2, width: across * size, height: down * size},
    xAxis: {type: 'category', data: Array.from({length: across}, (_, x) => x), show: false},
    yAxis: {type: 'category', data: Array.from({length: down}, (_, y) => y), show: false, inverse: true},
    series: [{
      type: 'heatmap', itemStyle: {borderColor: colours.page, borderWidth: 1, borderRadius: 3, decal: {symbol: 'none'}},
      emphasis: {itemStyle: {borderColor: colours.ink, borderWidth: 2}},
      data: tiles.map(([code, short, x, y], at) => {
        const row = rows.get(code);
        const count = counts[at];
        return point([x, y, count], table.at(row, 'authority') + ', ' + table.at(row, 'region'), table.total(column, [row]), {
          label: {show: size >= 26, color: count === 0 ? colours.soft : inkOn(colourOf(count)), fontFamily: FONT,
            fontSize: size >= 38 ? 11 : 9, lineHeight: size >= 38 ? 14 : 11, formatter: short + (count > 0 ? '\n' + count : '')},
        });
      }),
    }, {
      type: 'custom', silent: true, tooltip: {show: false}, itemStyle: {decal: {symbol: 'none'}},
      data: edges.concat([[17, 11, 0, 0]]),
      renderItem: (params, api) => {
        const [x, y] = api.coord([api.value(0), api.value(1)]);
        const [dx, dy] = [api.value(2), api.value(3)];
        if (dx === 0 && dy === 0) {
          return {type: 'text', style: {text: 'London', x, y: y + size / 2 - 4, fill: colours.soft, font: '13px ' + FONT,
            align: 'center', verticalAlign: 'bottom'}};
        }
        const half = size / 2;
        return {type: 'line', shape: dx !== 0
          ? {x1: x + dx * half, y1: y - half, x2: x + dx * half, y2: y + half}
          : {x1: x - half, y1: y + dy * half, x2: x + half, y2: y + dy * half}, style: {stroke: colours.soft, lineWidth: 1.5}};
      },
    }],
  }};
}

/** A grade as people read it; of numbers they cannot know which end is the best. */
function gradeName(grade, score) {
  return words(grade) + (!/^[0-9]+$/.test(grade) ? '' : score === 4 ? ' (best)' : score === 1 ? ' (lowest)' : '');
}

/** Grades of a family as its table has them, the best first, then what has none and could have one. */
function gradeParts(table, family, colours) {
  const parts = data.grades[family].map(([grade, score]) => ({
    columns: [grade], name: gradeName(grade, score), colour: colours.scores[Math.max(0, Math.min(4, score))]}));
  const none = table.counts().filter(id => id.startsWith('missing:') && id !== 'missing:not-in-framework' && id !== 'missing:not-judged');
  if (none.length > 0) {
    parts.push({columns: none, name: 'No grade could be read', colour: colours.none});
  }
  return parts;
}

function sumOf(table, rows, part) {
  return together(rows.flatMap(row => part.columns.map(column => table.count(row, column))));
}

/** Shares of each grade, a bar for each area. */
function areaGradesChart(table, family, width, colours) {
  const parts = gradeParts(table, family, colours);
  const areas = table.values('area').filter(area => parts.some(part =>
      sumOf(table, table.rows.filter(row => table.at(row, 'area') === area), part).sum > 0));
  const names = parts.map(part => part.name);
  const lines = legendLines(names, width);
  const left = roomFor(areas.map(areaName), width);
  const rowsOf = area => table.rows.filter(row => table.at(row, 'area') === area);
  const totals = areas.map(area => parts.reduce((sum, part) => sum + sumOf(table, rowsOf(area), part).sum, 0));
  return {height: areas.length * 38 + lines * 24 + 40, option: {
    legend: legend(colours, names), tooltip: {formatter: tip},
    grid: {left, right: 56, top: lines * 24 + 8, bottom: 26},
    xAxis: valueAxis(colours, {max: 100, axisLabel: {formatter: '{value} %', color: colours.soft}}),
    yAxis: [categoryAxis(colours, areas, {inverse: true,
      axisLabel: {formatter: areaName, width: left - 10, overflow: 'break', color: colours.ink}}),
    categoryAxis(colours, totals.map(total => 'n = ' + number(total)), {inverse: true, position: 'right',
      axisLine: {show: false}, axisLabel: {color: colours.soft}})],
    series: parts.map(part => ({
      name: part.name, type: 'bar', stack: 'grades', barMaxWidth: 26, itemStyle: {color: part.colour, borderColor: colours.page, borderWidth: 1},
      data: areas.map((area, at) => {
        const all = sumOf(table, rowsOf(area), part);
        const share = totals[at] === 0 ? 0 : all.sum * 100 / totals[at];
        return point(share, areaName(area) + ': ' + part.name, all, {label: inside(
            totals[at] === 0 ? 0 : (width - left - 56) / totals[at], part.colour, all.sum, 18)});
      }),
    })),
  }};
}

/** How high the small charts of a figure are, if all of them are to fit on a printed page. */
function panelHeight(usual, rows, highest) {
  return Math.max(140, Math.min(usual, Math.floor(highest / rows) - 10));
}

/** Grades by year, a small chart for each area, all on one scale. */
function yearGradesChart(table, family, width, colours, highest) {
  const parts = gradeParts(table, family, colours);
  const rowsOf = (area, year) => table.rows.filter(row => table.at(row, 'area') === area && table.at(row, 'year') === year);
  const sumOfAll = rows => parts.reduce((sum, part) => sum + sumOf(table, rows, part).sum, 0);
  const areas = table.values('area').filter(area => sumOfAll(table.rows.filter(row => table.at(row, 'area') === area)) > 0);
  const years = table.values('year').sort();
  const across = areas.length === 1 ? 1 : width > 1150 ? 3 : width > 620 ? 2 : 1;
  const names = parts.map(part => part.name);
  const lines = legendLines(names, width);
  const room = areas.length === 1 ? Math.min(width, 90 + years.length * 110) : width;
  const panel = {width: (room - (across - 1) * 24) / across, height: panelHeight(areas.length === 1 ? 320 : 220, Math.ceil(areas.length / across), highest)};
  const most = Math.max(...areas.flatMap(area => years.map(year => sumOfAll(rowsOf(area, year)))));
  const option = {legend: legend(colours, names), tooltip: {formatter: tip}, title: [], grid: [], xAxis: [], yAxis: [], series: []};
  areas.forEach((area, at) => {
    const left = (at % across) * (panel.width + 24);
    const top = lines * 24 + 8 + Math.floor(at / across) * panel.height;
    option.title.push({text: shortened(areaName(area), Math.floor(panel.width / 7.5)), left, top,
      textStyle: {color: colours.ink, fontFamily: FONT, fontSize: 13.5, fontWeight: 600}});
    option.grid.push({left: left + 28, top: top + 28, width: panel.width - 32, height: panel.height - 68});
    option.xAxis.push(categoryAxis(colours, years, {gridIndex: at, axisLabel: {color: colours.ink, fontSize: 11,
      interval: 0, rotate: years.length * 34 > panel.width - 32 ? 60 : 0}}));
    option.yAxis.push(valueAxis(colours, {gridIndex: at, max: most, splitNumber: 3}));
    parts.forEach(part => option.series.push({
      name: part.name, type: 'bar', stack: 'grades ' + at, xAxisIndex: at, yAxisIndex: at, barMaxWidth: areas.length === 1 ? 70 : 40, barCategoryGap: '22%',
      itemStyle: {color: part.colour, borderColor: colours.page, borderWidth: .5},
      data: years.map(year => {
        const all = sumOf(table, rowsOf(area, year), part);
        return point(all.sum, areaName(area) + ', ' + year + ': ' + part.name, all,
            {label: inside((panel.height - 68) / most, part.colour, all.sum, 13)});
      }),
    }));
  });
  return {height: lines * 24 + 8 + Math.ceil(areas.length / across) * panel.height, option};
}
