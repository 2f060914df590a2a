// Draws each figure's table as a chart. The table stays: it is what screen readers, keyboards and pages without script have.
const Chart = globalThis.Chart;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const longName = 26;

const shorten = text => text.length > longName ? `${text.slice(0, longName - 1)}…` : text;

function read(figure) {
  const heads = [...figure.querySelectorAll('thead th')];
  const rows = [...figure.querySelectorAll('tbody tr')];
  return {
    kind: figure.dataset.chart,
    names: rows.map(row => row.cells[0].textContent.trim()),
    links: rows.map(row => row.cells[0].querySelector('a')?.href),
    series: heads.map((head, column) => ({ name: head.textContent, colour: head.dataset.series, column })).filter(one => one.colour).map(one => ({
      ...one,
      values: rows.map(row => Number(row.cells[one.column].dataset.value)),
      texts: rows.map(row => row.cells[one.column].textContent.trim()),
      links: rows.map(row => row.cells[one.column].querySelector('a')?.href)
    }))
  };
}

function datasets(table, colour) {
  const sides = table.kind === 'sides';
  return table.series.map((series, place) => ({
    label: series.name,
    data: sides && place === 0 ? series.values.map(value => -value) : series.values,
    backgroundColor: colour(series.colour),
    borderColor: colour(series.colour),
    borderRadius: 2,
    borderWidth: table.kind === 'lines' ? 2 : 0,
    maxBarThickness: 34,
    pointRadius: table.names.length > 40 ? 0 : 2,
    tension: 0.25
  }));
}

function options(table, colour) {
  const across = table.kind === 'rows' || table.kind === 'sides';
  const stacked = table.kind === 'stacked' || table.kind === 'sides';
  const shares = table.kind === 'sides';
  const grid = { color: colour('line') };
  const numbers = {
    beginAtZero: true, stacked, grid, border: { display: false },
    ticks: { color: colour('quiet'), maxTicksLimit: 6, precision: shares ? undefined : 0, callback: shares ? value => `${Math.abs(Math.round(value * 100))} %` : undefined }
  };
  const parts = {
    stacked, grid: { display: false },
    ticks: { color: colour('text'), autoSkip: !across, maxRotation: 0, callback(value) { return shorten(this.getLabelForValue(value)); } }
  };
  const linkOf = element => element && (table.series[element.datasetIndex].links[element.index] ?? table.links[element.index]);
  return {
    animation: still ? false : { duration: 250 },
    maintainAspectRatio: false,
    indexAxis: across ? 'y' : 'x',
    interaction: { mode: across ? 'nearest' : 'index', intersect: false, axis: across ? 'y' : 'x' },
    scales: across ? { x: numbers, y: parts } : { x: parts, y: numbers },
    plugins: {
      legend: { display: table.series.length > 1, position: 'bottom', labels: { color: colour('text'), boxWidth: 12, boxHeight: 12 } },
      tooltip: { callbacks: { label: item => `${item.dataset.label}: ${table.series[item.datasetIndex].texts[item.dataIndex]}` } }
    },
    onClick: (event, _, chart) => {
      const [element] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
      const link = linkOf(element);
      if (link) {
        location.href = link;
      }
    },
    onHover: (event, elements) => { event.native.target.style.cursor = elements.length > 0 ? 'pointer' : 'default'; }
  };
}

function draw(figure) {
  const table = read(figure);
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const filling = name => colour(name === 'quiet' && table.kind === 'stacked' ? 'line' : name);
  const box = figure.querySelector('.canvas');
  box.classList.toggle('tall', (table.kind === 'rows' || table.kind === 'sides') && table.names.length > 8);
  return new Chart(box.querySelector('canvas'), {
    type: table.kind === 'lines' ? 'line' : 'bar',
    data: { labels: table.names, datasets: datasets(table, filling) },
    options: options(table, colour)
  });
}

if (Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const figures = [...document.querySelectorAll('figure.chart')].filter(figure => figure.querySelector('canvas'));
  let charts = figures.map(draw);
  dark.addEventListener('change', () => {
    charts.forEach(chart => chart.destroy());
    charts = figures.map(draw);
  });
  document.documentElement.dataset.drawn = String(charts.length);
}
