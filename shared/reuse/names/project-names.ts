import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isDoing } from './words.ts';

const ending = /(?:工程|计划|行动|项目|奖学金|奖教金|基金)$/;
/** The last characters of `ending`, by which most words are told off at once. */
const lastSigns: ReadonlySet<number> = new Set([...'程划动目金'].map((sign) => sign.charCodeAt(0)));
const mostWords = 4;
const inside =
  /^(?:培养|培训|成长|托举|攻坚|提升|引领|返聘|培育|建设|发展|支持|帮扶|资助|关爱|服务|创新|改造|研修|阅读|劳动|护航|助力)$/;

/** Projects that a coined word names without quotation marks: 墨兰人才工程, 青禾培养计划. */
export function projectNames({ text, runs }: Reading): readonly string[] {
  const open = runs.filter(([first]) => !/[”」』]/.test(text.charAt((first?.start ?? 0) - 1)));
  const names = new Set<string>();
  for (const run of open) {
    for (let at = 0; at < run.length; at++) {
      const { text: word } = run[at] as Token;
      if (!lastSigns.has(word.charCodeAt(word.length - 1))) continue;
      for (const name of projectAt(run, at)) names.add(name);
    }
  }
  return [...names];
}

function projectAt(run: readonly Token[], end: number): readonly string[] {
  const last = run[end] as Token;
  if (!ending.test(last.text)) return [];
  const from = coinedBefore(run, end) ?? (isCoinedWhole(last) ? end : null);
  if (from === null) return [];
  const name = textOf(run.slice(from, end + 1));
  // A coined word alone may be one that the word list lacks (隐蔽工程), unless somebody carries it out.
  return name.length > 4 || from === end || isDoing(run[from - 1]?.text ?? '') ? [name] : [];
}

/** Where the coined word stands that a project's name begins with; null where none does. */
function coinedBefore(run: readonly Token[], end: number): number | null {
  let from: number | null = null;
  for (let at = end - 1; at >= Math.max(0, end - mostWords); at--) {
    const { kind, text } = run[at] as Token;
    if (kind === 'function' || kind === 'school' || (isDoing(text) && !inside.test(text))) break;
    if (kind !== 'unknown') continue;
    if (hasGap(text) || text.length > 4 || /^[省市县区校园]/u.test(text)) break;
    if (text.length >= 2) from = at;
  }
  return from;
}

/** A project whose ending no word list has cut off. */
function isCoinedWhole({ kind, text }: Token): boolean {
  return kind === 'unknown' && text.length >= 4 && text.length <= 8 && !hasGap(text);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}
