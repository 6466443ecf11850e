import { hasGapBeforeHead } from './gaps.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isDoing } from './words.ts';

type Run = readonly Token[];

const longest = 12;
const passes = 3;
/** Kinds of things that any text tells in a row. */
const kindOnly =
  /^(?:.*(?:等|类|化|性|率|度|法|学|权|课|课程|专业|产业|资源|机制|体系|能力|工作|活动|教师|学生|问题|方式|意识|素养|精神|文化|技术|设施|设备|场所|食堂|宿舍|楼|室))$/u;

/** What stands in a row (、) with known names and holds a word that the language lacks: 华芯微、先导光伏、卓胜半导体. */
export function rowNames(reading: Reading, known: readonly string[]): readonly string[] {
  const names = new Set(known.filter((name) => name.length > 1));
  const pieces = rowsOf(reading);
  const found = new Set<string>();
  for (let pass = 0; pass < passes; pass++) {
    for (const row of pieces) {
      const isKnown = row.map((piece) => piece !== null && endsIn(piece, names));
      row.forEach((piece, at) => {
        if (!piece || isKnown[at] || !(isKnown[at - 1] || isKnown[at + 1])) return;
        if (!isCoined(piece)) return;
        found.add(textOf(piece));
        names.add(textOf(piece));
      });
    }
  }
  return [...found];
}

/** The rows of a text: what stands between the signs of each, of the first what follows a particle or a deed. */
function rowsOf({ runs, text }: Reading): readonly (readonly (Run | null)[])[] {
  const rows: (Run | null)[][] = [];
  runs.forEach((run, at) => {
    const before = runs[at - 1]?.at(-1);
    const joined = before && text.slice(before.start + before.text.length, run[0]?.start) === '、';
    const isLast = text.charAt((run.at(-1)?.start ?? 0) + (run.at(-1)?.text.length ?? 0)) !== '、';
    if (!joined && isLast) return;
    const from = joined ? 0 : run.findLastIndex(ends) + 1;
    const to = isLast ? run.findIndex(ends) : run.length;
    const piece = run.slice(from, to < 0 ? run.length : to);
    if (joined) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  });
  return rows;
}

function ends({ kind, text }: Token): boolean {
  return kind === 'function' || text === '等' || (kind === 'plain' && isDoing(text));
}

function endsIn(piece: Run, names: ReadonlySet<string>): boolean {
  const text = textOf(piece);
  for (let at = 0; at + 1 < text.length; at++) if (names.has(text.slice(at))) return true;
  return false;
}

function isCoined(piece: Run): boolean {
  const text = textOf(piece);
  if (text.length < 3 || text.length > longest) return false;
  const [first, second] = piece as [Token, Token | undefined];
  const isSchool = piece.at(-1)?.kind === 'school' && piece.length > 1 && text.length > 3;
  if (isSchool && piece.slice(0, -1).every(({ kind }) => kind === 'modifier')) return true;
  if (isSchool && first.kind === 'unknown') return true;
  if (isSchool && piece.length === 2 && first.kind === 'plain')
    return first.text.length === 2 && second?.text !== '学校';
  if (piece.length > 1 && text.length > 3 && /^(?:社区|村|小区|新村)$/.test(piece.at(-1)?.text ?? '')) return true;
  if (kindOnly.test(text)) return false;
  if (first.kind === 'place' && piece.length > 1) return piece.at(-1)?.kind !== 'plain';
  const opens = first.kind === 'unknown' && first.text.length > 1 && !hasGapBeforeHead(first.text);
  return opens && piece.every(({ kind }) => kind !== 'function');
}

function textOf(piece: Run): string {
  return piece.map(({ text }) => text).join('');
}
