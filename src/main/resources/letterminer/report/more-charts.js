// Charts of changes, points, problems, what is missing, and audits.

function directionOf(scale, from, to) {
  const scores = new Map(data.scales[scale]);
  const steps = scores.get(to) - scores.get(from);
  return steps > 0 ? 'rose' : steps < 0 ? 'fell' : 'stayed';
}

/** Bands of fewer changes are as wide as the diagram, and look as if they were many. */
const FEW_CHANGES = 5;

/** From one grade to the next: a diagram for each area of a scale that has more than a few. */
function flowsChart(table, scale, width, colours, highest) {
  const rows = table.rows.filter(row => table.at(row, 'scale') === scale);
  const areas = [...new Set(rows.map(row => table.at(row, 'area')))];
  const sumOfArea = area => table.total('all', rows.filter(row => table.at(row, 'area') === area)).sum;
  const few = areas.filter(area => sumOfArea(area) < FEW_CHANGES);
  if (few.length < areas.length) {
    few.forEach(area => areas.splice(areas.indexOf(area), 1));
  }
  areas.sort((a, b) => sumOfArea(b) - sumOfArea(a) || a.localeCompare(b));
  const grades = data.scales[scale];
  const longest = Math.max(...grades.map(([grade]) => words(grade).length));
  const margin = (longest + 3) * 6.8 + 12;
  const fit = room => Math.floor(width / (2 * margin + room));
  const across = Math.max(1, Math.min(areas.length, fit(200) >= 3 ? 3 : Math.min(2, fit(120))));
  const panel = {width: (width - (across - 1) * 20) / across, height: panelHeight(250, Math.ceil(areas.length / across), highest)};
  const option = {tooltip: {formatter: tip}, title: [], series: []};
  areas.forEach((area, at) => {
    const left = (at % across) * (panel.width + 20);
    const top = 8 + Math.floor(at / across) * panel.height;
    const ofArea = rows.filter(row => table.at(row, 'area') === area);
    option.title.push({text: shortened(areaName(area), 40), subtext: counted(sumOfArea(area), 'change'),
      left, top, itemGap: 6, textStyle: {color: colours.ink, fontFamily: FONT, fontSize: 13.5, fontWeight: 600},
      subtextStyle: {color: colours.soft, fontFamily: FONT, fontSize: 12}});
    option.series.push({
      type: 'sankey', left: left + margin, top: top + 56, width: panel.width - 2 * margin, height: panel.height - 84,
      nodeWidth: 14, nodeGap: 10, layoutIterations: 0, draggable: false, emphasis: {focus: 'adjacency'},
      data: flowNodes(table, ofArea, scale, colours),
      links: ofArea.map(row => {
        const [from, to] = [table.at(row, 'from'), table.at(row, 'to')];
        const all = table.total('all', [row]);
        return Object.assign(point(all.sum, areaName(area) + ': ' + words(from) + ' to ' + words(to), all), {
          source: 'from ' + from, target: 'to ' + to,
          lineStyle: {color: colours[directionOf(scale, from, to)], opacity: .55, curveness: .5}});
      }),
    });
  });
  return {height: 8 + Math.ceil(areas.length / across) * panel.height, option};
}

/** Grades before at the left, next grades at the right, the best on top. */
function flowNodes(table, rows, scale, colours) {
  const nodes = [];
  [['from', 0, 'left'], ['to', 1, 'right']].forEach(([side, depth, position]) => data.scales[scale].forEach(([grade, score]) => {
    const all = table.total('all', rows.filter(row => table.at(row, side) === grade));
    if (all.sum > 0) {
      nodes.push(Object.assign(point(all.sum, (depth === 0 ? 'Before: ' : 'Next: ') + words(grade), all), {
        name: side + ' ' + grade, depth,
        itemStyle: {color: colours.scores[Math.max(0, Math.min(4, score))], borderWidth: 0},
        label: {position, color: colours.ink, fontFamily: FONT, fontSize: 12, formatter: words(grade) + ' ' + number(all.sum)}}));
    }
  }));
  return nodes;
}

/** Rose, stayed and fell, a bar for each area. */
function directionsChart(table, scale, width, colours) {
  const rows = table.rows.filter(row => table.at(row, 'scale') === scale);
  const areas = [...new Set(rows.map(row => table.at(row, 'area')))];
  const kinds = ['rose', 'stayed', 'fell'];
  const of = (area, kind) => table.total('all', rows.filter(row => table.at(row, 'area') === area
      && directionOf(scale, table.at(row, 'from'), table.at(row, 'to')) === kind));
  const totals = areas.map(area => kinds.reduce((sum, kind) => sum + of(area, kind).sum, 0));
  const order = areas.map((area, at) => at).sort((a, b) => totals[b] - totals[a] || areas[a].localeCompare(areas[b]));
  const left = roomFor(areas.map(areaName), width);
  return {height: areas.length * 36 + 64, option: {
    legend: legend(colours, kinds.map(words)), tooltip: {formatter: tip}, grid: {left, right: 56, top: 32, bottom: 26},
    xAxis: valueAxis(colours, {max: 100, axisLabel: {formatter: '{value} %', color: colours.soft}}),
    yAxis: [categoryAxis(colours, order.map(at => areas[at]), {inverse: true,
      axisLabel: {formatter: areaName, color: colours.ink, width: left - 10, overflow: 'break'}}),
    categoryAxis(colours, order.map(at => 'n = ' + number(totals[at])), {inverse: true, position: 'right',
      axisLine: {show: false}, axisLabel: {color: colours.soft}})],
    series: kinds.map(kind => ({
      name: words(kind), type: 'bar', stack: 'changes', barMaxWidth: 26, itemStyle: {color: colours[kind], borderColor: colours.page, borderWidth: 1},
      data: order.map(at => {
        const all = of(areas[at], kind);
        return point(all.sum * 100 / totals[at], areaName(areas[at]) + ': ' + kind, all,
            {label: inside((width - left - 56) / totals[at], colours[kind], all.sum, 18)});
      }),
    })),
  }};
}

/** A stacked bar for each row; the polarities of points, or what became of judgements. */
function stackedChart(table, nameOf, colourOf, parts, width, colours, isShare) {
  const rows = table.rows.filter(row => parts.some(part => table.count(row, part)[0] > 0));
  const names = rows.map(nameOf);
  const left = roomFor(names, width);
  const totals = rows.map(row => parts.reduce((sum, part) => sum + table.count(row, part)[0], 0));
  const most = Math.max(...totals);
  const lines = legendLines(parts, width);
  const right = 72;
  return {height: rows.length * 34 + lines * 24 + 40, option: {
    legend: legend(colours, parts.map(words)), tooltip: {formatter: tip}, grid: {left, right, top: lines * 24 + 8, bottom: 26},
    xAxis: valueAxis(colours, isShare ? {max: 100, axisLabel: {formatter: '{value} %', color: colours.soft}} : {}),
    yAxis: [categoryAxis(colours, names, {inverse: true, axisLabel: {color: colours.ink, width: left - 10, overflow: 'break'}}),
      categoryAxis(colours, totals.map(total => 'n = ' + number(total)), {inverse: true, position: 'right', axisLine: {show: false},
        axisLabel: {color: colours.soft}})],
    series: parts.map(part => ({
      name: words(part), type: 'bar', stack: 'parts', barMaxWidth: 24,
      itemStyle: {color: colourOf(part), borderColor: colours.page, borderWidth: 1},
      data: rows.map((row, at) => {
        const all = table.total(part, [row]);
        return point(isShare ? all.sum * 100 / totals[at] : all.sum, names[at] + ': ' + part, all,
            {label: inside((width - left - right) / (isShare ? totals[at] : most * 1.05), colourOf(part), all.sum, 24)});
      }),
    })),
  }};
}

/** The themes of chosen points: weaknesses to the left, strengths to the right, the most frequent first. */
function themesChart(table, rows, measure, most, width, colours) {
  const of = (theme, polarity) => table.total(polarity, rows.filter(row => table.at(row, 'theme') === theme));
  const size = all => measure === 'letters' ? all.letters.length : all.sum;
  const themes = [...new Set(rows.map(row => table.at(row, 'theme')))].map(theme => ({
    theme, weakness: of(theme, 'weakness'), strength: of(theme, 'strength')}))
      .filter(t => t.weakness.sum + t.strength.sum > 0);
  themes.sort((a, b) => size(b.weakness) + size(b.strength) - size(a.weakness) - size(a.strength) || a.theme.localeCompare(b.theme));
  const shown = themes.slice(0, most);
  const names = shown.map(t => data.themes[t.theme]);
  const left = roomFor(names, width);
  const bar = (kind, sign, position) => ({
    name: kind === 'weakness' ? 'Weaknesses' : 'Strengths', type: 'bar', stack: 'themes', barMaxWidth: 18,
    itemStyle: {color: colours.polarity[kind]},
    data: shown.map((t, at) => point(sign * size(t[kind]), names[at] + ': ' + kind, t[kind], {label: {
      show: size(t[kind]) > 0, position, color: colours.ink, fontFamily: FONT, fontSize: 11.5,
      formatter: number(size(t[kind]))}})),
  });
  const end = Math.max(1, ...shown.map(t => Math.max(size(t.weakness), size(t.strength))));
  return {height: shown.length * 25 + 66, option: {
    legend: legend(colours, ['Weaknesses', 'Strengths']), tooltip: {formatter: tip}, grid: {left, right: 40, top: 32, bottom: 28},
    xAxis: valueAxis(colours, {min: -Math.ceil(end * 1.2), max: Math.ceil(end * 1.2),
      axisLabel: {formatter: value => number(Math.abs(value)), color: colours.soft, showMinLabel: false, showMaxLabel: false}}),
    yAxis: categoryAxis(colours, names, {inverse: true, axisLine: {show: false},
      axisLabel: {color: colours.ink, width: left - 10, overflow: 'truncate'}}),
    series: [bar('weakness', -1, 'left'), bar('strength', 1, 'right')],
  }};
}

function problemsChart(table, width, colours) {
  const codes = table.values('code');
  const left = roomFor(codes, width);
  const severities = ['error', 'warning', 'note'].filter(severity => table.values('severity').includes(severity));
  return {height: codes.length * 30 + 66, option: {
    legend: legend(colours, severities.map(words)), tooltip: {formatter: tip}, grid: {left, right: 56, top: 32, bottom: 26},
    xAxis: valueAxis(colours), yAxis: categoryAxis(colours, codes, {inverse: true}),
    series: severities.map(severity => ({
      name: words(severity), type: 'bar', stack: 'problems', barMaxWidth: 20, itemStyle: {color: colours.severity[severity]},
      data: table.rows.map(row => table.at(row, 'severity') !== severity ? null
        : point(table.count(row, 'problems')[0], table.at(row, 'code'), table.total('problems', [row]), {label: {
          show: true, position: 'right', color: colours.ink, fontFamily: FONT, formatter: number(table.count(row, 'problems')[0])}})),
    })),
  }};
}

/** Shares of letters without a value. */
function missingChart(table, width, colours) {
  const fields = table.counts();
  const families = table.values('family');
  const left = roomFor(families, width);
  return {height: families.length * 34 + 60, option: {
    tooltip: {formatter: tip}, grid: {left, right: 8, top: 34, bottom: 8},
    xAxis: categoryAxis(colours, fields, {position: 'top', axisLine: {show: false}, splitArea: {show: false},
      axisLabel: {color: colours.ink, interval: 0, width: (width - left) / fields.length - 6, overflow: 'break', formatter: words}}),
    yAxis: categoryAxis(colours, families, {inverse: true, axisLine: {show: false}}),
    visualMap: {show: false, min: 0, max: 100, dimension: 2, inRange: {color: [colours.faint].concat(colours.scale)}},
    series: [{
      type: 'heatmap', itemStyle: {borderColor: colours.page, borderWidth: 2, borderRadius: 3, decal: {symbol: 'none'}},
      data: table.rows.flatMap((row, y) => fields.map((field, x) => {
        const all = table.total(field, [row]);
        const share = all.sum * 100 / table.at(row, 'letters');
        return point([x, y, share], families[y] + ', without ' + words(field).toLowerCase(), all, {label: {
          show: true, fontFamily: FONT, fontSize: 12, color: all.sum === 0 ? colours.soft : share > 40 && colours === LIGHT ? '#ffffff'
            : share > 70 ? '#10141a' : colours.ink,
          formatter: all.sum === 0 ? '·' : percent(all.sum, table.at(row, 'letters'))}});
      })),
    }],
  }};
}

/** Whole percent; nothing and everything only where it is so. */
function percent(part, all) {
  const rounded = Math.round(100 * part / all);
  return part === 0 ? '0 %' : rounded === 0 ? '<1 %' : rounded === 100 && part < all ? '>99 %' : rounded + ' %';
}

/** What an audit measures, in words; the first that it has is drawn first. */
const MEASURES = {
  error: 'Errors', wrong: 'Wrong values', extent: 'Wrong extent', spurious: 'Spurious values', precision: 'Precision', recall: 'Recall',
  f1: 'F1', grade_accuracy: 'Grades that are right', polarity_accuracy: 'Polarities that are right',
};

/** Estimates with their intervals, a line for each part of the run. */
function auditChart(table, measure, width, colours) {
  const measured = table.rows.filter(row => table.at(row, 'measure') === measure);
  const stated = measured.filter(row => table.at(row, 'estimate') !== null);
  const rows = stated.length > 0 ? stated : measured;
  const names = rows.map(row => table.at(row, 'name'));
  const left = roomFor(names, width);
  const share = (row, column) => table.at(row, column) === null ? null : table.at(row, column) * 100;
  const ends = rows.map((row, at) => [share(row, 'low'), share(row, 'high'), at]).filter(([low, high]) => low !== null && high !== null);
  const estimates = rows.map((row, at) => [share(row, 'estimate'), at]).filter(([estimate]) => estimate !== null);
  const all = ends.flatMap(([low, high]) => [low, high]).concat(estimates.map(([estimate]) => estimate));
  const isLow = all.length > 0 && Math.max(...all) <= 50;
  const text = at => names[at] + '\n' + ['estimate', 'low', 'high'].map(column => share(rows[at], column))
      .map((value, i) => ['Estimate ', '95 % interval ', 'to '][i] + (value === null ? 'not known' : number(value) + ' %')).join(', ').replace(', to ', ' to ')
      + '\n' + number(table.at(rows[at], 'checked') || 0) + ' checked in ' + counted(table.at(rows[at], 'letters') || 0, 'letter');
  return {height: rows.length * 28 + 56, option: {
    tooltip: {formatter: params => plain(text(params.data.at))},
    grid: {left, right: 76, top: 12, bottom: 28},
    xAxis: {type: 'value', min: isLow ? 0 : undefined, scale: !isLow, max: isLow ? undefined : 100,
      axisLabel: {formatter: '{value} %', color: colours.soft, fontFamily: FONT}, splitLine: {lineStyle: {color: colours.line}}},
    yAxis: [categoryAxis(colours, names, {inverse: true, axisLabel: {color: colours.ink, width: left - 10, overflow: 'truncate'}}),
      categoryAxis(colours, rows.map(row => 'n = ' + number(table.at(row, 'checked') || 0)), {inverse: true, position: 'right',
        axisLine: {show: false}, axisLabel: {color: colours.soft}})],
    series: [{
      type: 'custom', itemStyle: {decal: {symbol: 'none'}}, data: ends.map(([low, high, at]) => ({value: [low, high, at], at})),
      encode: {x: [0, 1], y: 2},
      renderItem: (params, api) => {
        const [from, y] = api.coord([api.value(0), api.value(2)]);
        const [to] = api.coord([api.value(1), api.value(2)]);
        const line = (x1, y1, x2, y2) => ({type: 'line', shape: {x1, y1, x2, y2}, style: {stroke: colours.ink, lineWidth: 1.5}});
        return {type: 'group', children: [line(from, y, to, y), line(from, y - 5, from, y + 5), line(to, y - 5, to, y + 5)]};
      },
    }, {
      type: 'scatter', symbolSize: 10, itemStyle: {color: colours.rose, opacity: 1, decal: {symbol: 'none'}},
      data: estimates.map(([estimate, at]) => ({value: [estimate, at], at})),
    }],
  }};
}
