import { referenceSign } from '../document/model.ts';
import { legalText } from '../exporters/layout/escape.ts';
import { readMark } from '../plan/heading-marks.ts';
import { lineBreak, type PastedRun, softBreak } from './pasted-part.ts';

/** Signs without width, and the sign of a reference, which is no text of a draft's. A joiner within an emoji stays. */
const invisible = new RegExp(
  `[\\u00ad\\u061c\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff${referenceSign}]|\\u200d(?!\\p{Extended_Pictographic})`,
  'gu',
);
const gaps = /\s+/g;
/** Chinese punctuation brings its own space. */
const closedSign = /[，。、；：？！“”‘’（）《》〈〉【】〔〕—…]/;
/** What a numbered item shows itself by stands within so many characters. */
const longestMark = 40;

/** The text of runs without their marks. */
export function runsText(runs: readonly PastedRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A run of what has its weight from what it is: a heading, the head of a table. */
export function withoutBold({ bold: _, ...run }: PastedRun): PastedRun {
  return run;
}

/**
 * Runs without the space around them, signs without width and white space that only lays out: a break within the text is
 * closed, or stays as “\n” where `keepsBreaks`; of other gaps one space is left, wide ones (U+3000) stay.
 */
export function cleanRuns(runs: readonly PastedRun[], keepsBreaks = false): readonly PastedRun[] {
  const visible = runs.map((run) => ({ ...run, text: visibleText(run.text) }));
  const whole = runsText(visible);
  const end = whole.trimEnd().length;
  const cleaned = replaceInRuns(visible, gaps, (gap, at) => {
    if (at === 0 || at >= end) return '';
    return closedGap(gap, whole[at - 1] ?? '', whole[at + gap.length] ?? '', keepsBreaks);
  });
  return joinAlike(cleaned);
}

function visibleText(text: string): string {
  return legalText(text.replaceAll('\v', softBreak).replaceAll('\f', lineBreak)).replace(invisible, '');
}

function closedGap(gap: string, before: string, after: string, keepsBreaks: boolean): string {
  const isBreak = gap.includes(softBreak) || gap.includes(lineBreak);
  if (isBreak && keepsBreaks) return '\n';
  if (isBreak || /[\r\n]/.test(gap)) return isNarrow(before) && isNarrow(after) ? ' ' : '';
  if (gap.includes('\u3000')) return gap.replace(/[^\u3000]/g, '');
  return closedSign.test(before) || closedSign.test(after) ? '' : ' ';
}

function isNarrow(character: string): boolean {
  return character < '\u2000';
}

/** Replaces what matches in the whole text of runs; what stands for a match has the marks of its first character. */
function replaceInRuns(
  runs: readonly PastedRun[],
  pattern: RegExp,
  replacement: (match: string, at: number) => string,
): PastedRun[] {
  const whole = runsText(runs);
  const matches = [...whole.matchAll(pattern)];
  let [at, next] = [0, 0];
  let runEnd = 0;
  return runs.map((run) => {
    runEnd += run.text.length;
    let text = '';
    while (at < runEnd) {
      const match = matches[next];
      if (!match || at < match.index) {
        const to = Math.min(match?.index ?? runEnd, runEnd);
        text += whole.slice(at, to);
        at = to;
      } else {
        if (at === match.index) text += replacement(match[0], at);
        const matchEnd = match.index + match[0].length;
        at = Math.min(matchEnd, runEnd);
        if (at === matchEnd) next++;
      }
    }
    return { ...run, text };
  });
}

/** Neighbours that look alike as one run, and no empty ones but the only one of no text. */
export function joinAlike(runs: readonly PastedRun[]): readonly PastedRun[] {
  const result: PastedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && last.bold === run.bold && last.highlight === run.highlight)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result.length > 0 ? result : [{ text: '' }];
}

/**
 * Cuts runs at each line break and, where `closesBreaks`, at those soft breaks that begin something new: an empty line, an
 * indent or a numbered item follows. Without it, at every soft break.
 */
export function splitLines(runs: readonly PastedRun[], closesBreaks: boolean): PastedRun[][] {
  const whole = runsText(runs).replaceAll('\v', softBreak).replaceAll('\f', lineBreak);
  const breaks = [...whole.matchAll(/[\u2028\u2029]/g)].filter(
    ({ 0: found, index }) =>
      found === lineBreak || !closesBreaks || beginsLine(whole.slice(index + 1, index + 1 + longestMark)),
  );
  return cutBefore(
    runs,
    breaks.map(({ index }) => index),
  );
}

/** Cuts runs before the characters at these rising places. */
function cutBefore(runs: readonly PastedRun[], places: readonly number[]): PastedRun[][] {
  const pieces: PastedRun[][] = [[]];
  let [start, next] = [0, 0];
  for (const run of runs) {
    let from = 0;
    for (let cut = places[next]; cut !== undefined && cut < start + run.text.length; cut = places[++next]) {
      pieces.at(-1)?.push({ ...run, text: run.text.slice(from, cut - start) });
      pieces.push([]);
      from = cut - start;
    }
    pieces.at(-1)?.push({ ...run, text: run.text.slice(from) });
    start += run.text.length;
  }
  return pieces;
}

function beginsLine(text: string): boolean {
  return (
    /^(?:[ \t\r\n]*[\u2028\u2029]|[ \t\r\n]*\u3000|[ \t\r\n]*\u00a0{2})/.test(text) ||
    readMark(text.trim()) !== undefined
  );
}
