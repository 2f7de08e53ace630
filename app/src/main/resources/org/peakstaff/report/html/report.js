'use strict';
// Draws the pictures from the numbers in #data. Every text shown comes from the page's own tables.
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const charts = [];
  let from = 0;
  let to = data.labels.length;

  const byName = (chart) => Object.fromEntries(chart.series.map((s) => [s.name, s.values]));
  const known = (...values) => values.every((v) => v !== null && v !== undefined);

  // One item per interval: what(values of the interval, geometry) gives the shapes of that interval.
  function layer(name, z, draw) {
    return {
      type: 'custom',
      name,
      z,
      clip: true,
      silent: true,
      animation: false,
      encode: { x: 0, y: 1 },
      data: Array.from({ length: to - from }, (unused, i) => [i, 0]),
      renderItem(params, api) {
        const i = params.dataIndex;
        const width = api.size([1, 0])[0];
        const middle = api.coord([i, 0])[0];
        const y = (value) => api.coord([i, value])[1];
        const shapes = draw(from + i, middle - width / 2, middle + width / 2, y, i > 0);
        return { type: 'group', children: shapes };
      },
    };
  }

  // Emphasis repeats the style: ECharts cannot brighten a colour that the style sheet decides.
  function drawn(type, shape, style) {
    return { type, shape, style, emphasis: { style }, silent: true };
  }

  function rect(x0, x1, y0, y1, style) {
    const shape = { x: x0, y: Math.min(y0, y1), width: x1 - x0, height: Math.abs(y1 - y0) };
    return drawn('rect', shape, style);
  }

  // A plateau per interval, joined to the plateau before it.
  function steps(values, stroke, width, dash) {
    return (i, x0, x1, y, joined) => {
      if (!known(values[i])) {
        return [];
      }
      const points = [[x0, y(values[i])], [x1, y(values[i])]];
      if (joined && known(values[i - 1])) {
        points.unshift([x0, y(values[i - 1])]);
      }
      const style = { stroke, lineWidth: width, lineDash: dash, fill: 'none' };
      return [drawn('polyline', { points }, style)];
    };
  }

  function band(low, high, style) {
    return (i, x0, x1, y) =>
      known(low[i], high[i]) ? [rect(x0, x1, y(low[i]), y(high[i]), style)] : [];
  }

  function gap(required, scheduled) {
    return (i, x0, x1, y) => {
      if (!known(required[i], scheduled[i]) || required[i] === scheduled[i]) {
        return [];
      }
      const short = scheduled[i] < required[i];
      const style = { fill: short ? 'url(#fill-short)' : 'url(#fill-over)', opacity: 0.9 };
      return [rect(x0, x1, y(required[i]), y(scheduled[i]), style)];
    };
  }

  function staffing(chart) {
    const v = byName(chart);
    const layers = [layer('band', 1, band(v.p10, v.p90, { fill: 'var(--band)' }))];
    if (v.scheduled) {
      layers.push(layer('gap', 2, gap(v.required, v.scheduled)));
      layers.push(layer('scheduled', 3, steps(v.scheduled, 'var(--scheduled)', 2, [7, 3])));
    }
    layers.push(layer('required', 4, steps(v.required, 'var(--required)', 2.2)));
    return layers;
  }

  function service(chart) {
    const v = byName(chart);
    const target = chart.target === null ? [] : [
      layer('target', 2, (i, x0, x1, y) => {
        const shape = { x1: x0, y1: y(chart.target), x2: x1, y2: y(chart.target) };
        const style = { stroke: 'var(--target)', lineWidth: 2, lineDash: [9, 4] };
        return [drawn('line', shape, style)];
      }),
    ];
    return [
      layer('interval', 1, band(v.low, v.high, { fill: 'var(--interval)' })),
      layer('low', 1, steps(v.low, 'var(--scheduled)', 0.6)),
      layer('high', 1, steps(v.high, 'var(--scheduled)', 0.6)),
      ...target,
      layer('formula', 3, steps(v.formula, 'var(--formula)', 2, [2, 3])),
      layer('simulated', 4, steps(v.mean, 'var(--scheduled)', 2.4)),
    ];
  }

  function backlog(chart) {
    const v = byName(chart);
    return [
      layer('interval', 1, band(v.low, v.high, { fill: 'var(--interval)' })),
      layer('backlog', 2, steps(v.mean, 'var(--scheduled)', 2.4)),
    ];
  }

  function demand(chart) {
    return [
      layer('demand', 1, (i, x0, x1, y) => {
        let sum = 0;
        return chart.series.map((series, k) => {
          const next = sum + (series.values[i] || 0);
          const gutter = (x1 - x0) * 0.08;
          const style = { fill: `url(#fill-type-${k % 6})` };
          const shape = rect(x0 + gutter, x1 - gutter, y(sum), y(next), style);
          sum = next;
          return shape;
        });
      }),
    ];
  }

  function extent(chart) {
    const inside = (values) => values.slice(from, to).filter((v) => v !== null);
    if (chart.kind === 'service') {
      const lows = chart.series.flatMap((s) => inside(s.values)).concat(chart.target ?? 100);
      return { min: Math.max(0, Math.floor((Math.min(...lows) - 3) / 10) * 10), max: 100 };
    }
    return { min: 0 };
  }

  // ECharts scales an axis by data it knows; an invisible series tells it the highest value.
  function scale(chart) {
    const highest = Array.from({ length: to - from }, (unused, i) => {
      const values = chart.series.map((s) => s.values[from + i] ?? 0);
      return chart.kind === 'demand' ? values.reduce((a, b) => a + b, 0) : Math.max(...values);
    });
    return {
      type: 'custom',
      name: 'scale',
      silent: true,
      data: highest.map((value, i) => [i, value]),
      encode: { x: 0, y: 1 },
      renderItem: () => null,
    };
  }

  // The tooltip is the interval's row of the table behind the picture.
  function rowOf(chart, i) {
    const table = document.getElementById(chart.table);
    return { table, row: table.querySelectorAll('tbody tr:not(.day)')[from + i] };
  }

  function tip(chart, i) {
    const { table, row } = rowOf(chart, i);
    const box = document.createElement('table');
    box.className = 'tip';
    box.createCaption().textContent = axisLabel(i).replace('\n', ' ');
    const heads = table.querySelectorAll('thead th');
    Array.from(row.cells).slice(1).forEach((cell, k) => {
      const line = box.insertRow();
      const head = document.createElement('th');
      head.textContent = heads[k + 1].textContent;
      line.appendChild(head);
      line.insertCell().textContent = cell.textContent;
    });
    return box;
  }

  function dayOf(i) {
    return data.days.find((day) => from + i >= day.from && from + i < day.to);
  }

  function axisLabel(i) {
    const label = data.labels[from + i];
    return data.days.length === 1 ? label : `${dayOf(i).label}\n${label}`;
  }

  function axis() {
    const several = data.days.filter((day) => day.from >= from && day.to <= to).length > 1;
    const starts = new Set(data.days.map((day) => day.from - from));
    const hours = new Set(data.hours);
    const ink = 'var(--soft)';
    return {
      type: 'category',
      data: data.labels.slice(from, to),
      axisLine: { lineStyle: { color: ink } },
      axisTick: { show: true, alignWithLabel: false, interval: several ? (i) => starts.has(i) : 'auto', lineStyle: { color: ink } },
      axisLabel: {
        color: ink,
        hideOverlap: true,
        align: several ? 'left' : 'center',
        interval: several ? (i) => starts.has(i) : (i) => hours.has(from + i),
        formatter: (label, i) => (several ? dayOf(i).label : label),
      },
      splitLine: { show: several, interval: (i) => starts.has(i), lineStyle: { color: 'var(--rule)' } },
    };
  }

  function option(chart) {
    const layers = { staffing, service, backlog, demand }[chart.kind](chart);
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 48, right: 12, top: 30, bottom: 28 },
      xAxis: axis(),
      yAxis: {
        type: 'value',
        name: chart.unit,
        nameLocation: 'end',
        nameTextStyle: { color: 'var(--soft)', align: 'left', padding: [0, 0, 0, -40] },
        axisLabel: { color: 'var(--soft)', formatter: data.locale ? (value) => value.toLocaleString(data.locale) : undefined },
        splitLine: { lineStyle: { color: 'var(--rule)' } },
        ...extent(chart),
      },
      tooltip: {
        trigger: 'axis',
        confine: true,
        transitionDuration: 0,
        backgroundColor: 'var(--page)',
        borderColor: 'var(--rule)',
        textStyle: { color: 'var(--ink)' },
        axisPointer: { type: 'shadow', shadowStyle: { color: 'rgba(128,128,128,0.15)' } },
        formatter: (params) => tip(chart, params[0].dataIndex),
      },
      series: [...layers, scale(chart)],
    };
  }

  // With a view box, the style sheet can fit the drawing to the paper.
  function keepShape(element, instance) {
    const svg = element.querySelector('svg');
    if (svg) {
      svg.setAttribute('viewBox', `0 0 ${instance.getWidth()} ${instance.getHeight()}`);
    }
  }

  function speak(chart, i) {
    const { table, row } = rowOf(chart, i);
    const heads = table.querySelectorAll('thead th');
    document.getElementById('spoken').textContent =
      axisLabel(i) + ': ' +
      Array.from(row.cells).slice(1).map((c, k) => `${heads[k + 1].textContent} ${c.textContent}`).join(', ');
  }

  // Arrow keys walk along the intervals of a focused picture.
  function keys(chart, element, instance) {
    let at = -1;
    element.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        at = Math.min(to - from - 1, Math.max(0, at + step));
        instance.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
        speak(chart, at);
        event.preventDefault();
      }
    });
    element.addEventListener('blur', () => instance.dispatchAction({ type: 'hideTip' }));
  }

  function start() {
    for (const chart of data.charts) {
      const element = document.getElementById(chart.id);
      element.style.display = 'block';
      const instance = echarts.init(element, null, { renderer: 'svg' });
      instance.on('finished', () => keepShape(element, instance));
      charts.push({ chart, element, instance });
      keys(chart, element, instance);
    }
    draw();
  }

  function draw() {
    for (const { chart, instance } of charts) {
      instance.setOption(option(chart), true);
    }
  }

  // A printed page is narrower than a screen: drawn for its width, the labels keep their size.
  let printing = false;

  function resize(size) {
    for (const { element, instance } of charts) {
      instance.resize(size);
      instance.getZr().flush();
      keepShape(element, instance);
    }
  }

  function fitWindow() {
    if (!printing) {
      resize({ width: 'auto', height: 'auto' });
    }
  }

  function fitPaper(isPaper) {
    printing = isPaper;
    if (isPaper) {
      resize({ width: 720, height: 270 });
    } else {
      fitWindow();
    }
  }

  function tools() {
    document.querySelector('.tools').hidden = false;
    const tables = Array.from(document.querySelectorAll('details'));
    document.getElementById('open-all').addEventListener('click', (event) => {
      const open = tables.some((table) => !table.open);
      tables.forEach((table) => { table.open = open; });
      event.target.textContent = open ? 'Close all tables' : 'Open all tables';
    });
    document.getElementById('print').addEventListener('click', () => window.print());
    if (data.days.length > 1) {
      days();
    }
  }

  function days() {
    const select = document.getElementById('day');
    document.getElementById('day-label').hidden = false;
    data.days.forEach((day, i) => select.add(new Option(day.label, String(i))));
    select.addEventListener('change', () => {
      const day = data.days[Number(select.value)];
      from = select.value === '' ? 0 : day.from;
      to = select.value === '' ? data.labels.length : day.to;
      draw();
    });
  }

  start();
  tools();
  window.addEventListener('resize', fitWindow);
  window.addEventListener('beforeprint', () => fitPaper(true));
  window.addEventListener('afterprint', () => fitPaper(false));
})();
