import { axisX, axisY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { ChartMark, ChartMarks } from './chart-marks.ts';

const height = 140;
/** Narrower ones are scaled down by the page. */
const narrowest = 220;
const colours = { own: 'var(--role-own)', superior: 'var(--role-superior)', other: 'var(--role-peer)' } as const;
const symbols = { own: 'circle', superior: 'diamond', other: 'square' } as const;
/** An aim that was just reached shows both marks. */
const hollowRadii = { own: 4.5, superior: 4.5, other: 3.5 } as const;
const filledRadii = { own: 3.6, superior: 4.2, other: 3.2 } as const;
/** Own values lie over the others. */
const order = ['other', 'superior', 'own'] as const;

/** Draws marks as an SVG `width` px wide and 140 high, in the theme’s colours. Loaded only for a chart: Plot is large. */
export function drawTargetChart(
  { marks, reached, reference, ...scales }: ChartMarks,
  width: number,
): SVGElement | HTMLElement {
  const layers = order.flatMap((place) => layersOf(marks.filter((mark) => mark.place === place)));
  return plot({
    width: Math.max(narrowest, width),
    height,
    marginTop: 12,
    marginRight: reference ? 44 : 16,
    marginBottom: 22,
    marginLeft: 36,
    className: 'target-plot',
    style: { background: 'none', color: 'var(--ink-soft)', fontSize: '11px', fontFamily: 'var(--sans)' },
    x: { domain: [...scales.yearRange], label: null },
    y: { domain: [...scales.valueRange], label: null },
    marks: [
      axisX([...scales.years], { tickSize: 3, tickFormat: String, fontSize: 11 }),
      axisY({ ticks: 3, tickSize: 0, tickPadding: 6, tickFormat: numberText, fontSize: 11 }),
      ruleY([scales.valueRange[0]], { stroke: 'var(--line)' }),
      ...(reference ? referenceLayers(reference, scales.yearRange[1]) : []),
      line(reached, { x: 'year', y: 'low', stroke: colours.own, strokeOpacity: 0.45, strokeWidth: 1.5 }),
      ...layers,
      ...labelLayers(marks),
    ],
  });
}

function layersOf(marks: readonly ChartMark[]) {
  const place = marks[0]?.place;
  if (!place) return [];
  const look = { x: 'year', stroke: colours[place], strokeWidth: 1.5 } as const;
  const ranges = marks.filter(({ low, high }) => low !== high);
  const ends = marks.flatMap((mark) => (mark.low === mark.high ? [mark] : [mark, { ...mark, high: mark.low }]));
  const dots = { ...look, y: 'high', symbol: symbols[place], r: hollowRadii[place] } as const;
  return [
    ruleX(ranges, { ...look, y1: 'low', y2: 'high', strokeWidth: 5, strokeOpacity: 0.3, strokeLinecap: 'round' }),
    dot(
      ends.filter(({ isAim }) => isAim),
      { ...dots, fill: 'var(--raised)' },
    ),
    dot(
      ends.filter(({ isAim }) => !isAim),
      { ...dots, r: filledRadii[place], stroke: 'none', fill: colours[place] },
    ),
  ];
}

/** The superior’s aim as a rule through all years, with its value at the right end. */
function referenceLayers(reference: ChartMark, lastYear: number) {
  return [
    ruleY([reference], { y: 'high', stroke: colours.superior, strokeDasharray: '3 3', strokeOpacity: 0.8 }),
    text([reference], {
      x: () => lastYear,
      y: 'high',
      text: ({ high }: ChartMark) => numberText(high),
      textAnchor: 'start',
      dx: 5,
      fill: colours.superior,
    }),
  ];
}

function labelLayers(marks: readonly ChartMark[]) {
  return (['above', 'below'] as const).map((side) =>
    text(
      marks.filter(({ label }) => label === side),
      {
        x: 'year',
        y: side === 'above' ? 'high' : 'low',
        text: ({ low, high }: ChartMark) =>
          low === high ? numberText(high) : `${numberText(low)}–${numberText(high)}`,
        dy: side === 'above' ? -11 : 12,
        fill: 'var(--ink)',
        stroke: 'var(--raised)',
        strokeWidth: 3,
        fontWeight: 600,
      },
    ),
  );
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
