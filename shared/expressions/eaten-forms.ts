import type { ExpressionKind } from './expression.ts';

/** What filters of web sites take out of a text: names of leaders. */
const names = /习近平|毛泽东|邓小平/g;
/** What is lost where numbers are converted. */
const numerals = /[〇一二三四五六七八九十百]+|\d+/g;
/** What is lost where a quotation is taken for a mark of its own. */
const quotations = /"[^"]+"/g;

/** What is left is only told from other words if it is as long as this. */
const shortestTail = 8;
const shortestRest = 5;

/** Other words than set phrases are said with and without their quotations and numerals by right. */
const eatenParts: Readonly<Record<ExpressionKind, readonly RegExp[]>> = {
  phrase: [names, numerals, quotations],
  title: [names, numerals],
  campaign: [names],
  usage: [names],
};

type Span = readonly [start: number, end: number];

/**
 * A form as it is met where a program has eaten a name, a numeral or a quotation out of it: “党的届四中全会”. The form is
 * even (see even-text.ts). Those that might be said by right, such as titles without what stands in quotes, are left out.
 */
export function eatenForms(form: string, kind: ExpressionKind): readonly string[] {
  const lost = eatenParts[kind].map((part) => spansOf(form, part));
  const quoted =
    kind === 'phrase' ? spansOf(form, quotations).map(([start, end]) => [start + 1, end - 1] as const) : [];
  const ways = [...lost, quoted].flatMap((spans) =>
    spans.length > 1 ? [...spans.map((span) => [span]), spans] : [spans],
  );
  const eaten = ways.filter((spans) => isTelling(form, spans)).map((spans) => without(form, spans));
  return [...new Set(eaten)];
}

function spansOf(form: string, part: RegExp): readonly Span[] {
  return [...form.matchAll(part)].map(({ index, 0: found }) => [index, index + found.length] as const);
}

/** Whether what is left cannot be anything else: nothing is lost at the end, and a tail is long. */
function isTelling(form: string, spans: readonly Span[]): boolean {
  const [first] = spans;
  if (!first || spans.some(([, end]) => end === form.length)) return false;
  const rest = without(form, spans).length;
  if (first[0] > 0) return rest >= shortestRest;
  return /^\p{Script=Han}+$/u.test(form.slice(...first)) && rest >= shortestTail;
}

function without(form: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), form);
}
