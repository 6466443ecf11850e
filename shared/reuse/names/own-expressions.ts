import type { Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { commonExpressions } from './words.ts';

const quoted = /[“「『"]([^“”「」『』"\n]{2,12})[”」』"](\p{Script=Han}{0,10})/gu;
const nouns = '品牌|工程|行动|计划|机制|平台|项目|模式|战略|集群|讲坛';
const joined = new RegExp(`^\\p{Script=Han}{0,6}?(?:${nouns})`, 'u');
const closed = new RegExp(`(?:${nouns})$`);
const taught = /^\p{Script=Han}{0,4}?(?:活动|课程|读本)/u;
const longestPlain = 6;

/**
 * Brands, projects and slogans of a place: what stands in quotation marks with its name in it, with 品牌, 工程, 行动…
 * behind it, or, if it is a coined word, more than once.
 */
export function ownExpressions({ text, count }: Reading, places: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const [, inner = '', after = ''] of text.matchAll(quoted)) {
    const times = count(`“${inner}”`);
    const named = joined.test(after) || closed.test(inner);
    const likely = isCoined(inner)
      ? named || times > 1 || taught.test(after)
      : named && inner.length <= longestPlain && count(inner) <= 2 * times;
    if (!isCommon(inner) && (likely || places.some((place) => inner.includes(place)))) found.add(inner);
  }
  return [...found];
}

/** Holds a word that the language lacks: “溪畔夜读”, “竹韵红”. */
function isCoined(inner: string): boolean {
  return [...inner.matchAll(/\p{Script=Han}+/gu)].some(({ 0: run }) =>
    tokenize(run, { start: 0, afterDigit: false, places: [] }).some(({ kind }) => kind === 'unknown'),
  );
}

/** Counted policies and formulas: 双减, 四个自信, 十四五, 一人一案, 三位一体, 1+X. */
const counted =
  /^[一二两三四五六七八九十双百千万].{1,3}$|五$|^一.{1,2}一|位一体$|^全[国省民]|^国家|\d|[＋+，。；：！？、]/;

function isCommon(inner: string): boolean {
  const whole = inner.replace(/[（(].*[）)]/, '');
  const core = whole.replace(/(?:工程|行动|计划|机制|平台|项目|模式|活动|建设)$/, '');
  return [whole, core].some((text) => counted.test(text) || commonExpressions.has(text));
}
