import type { Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { commonExpressions } from './words.ts';

const quoted = /[“「『"]([^“”「」『』"\n]{2,12})[”」』"](\p{Script=Han}{0,10})/gu;
const nouns = '品牌|工程|行动|计划|机制|平台|项目|模式|战略|集群|讲坛|课程';
const joined = new RegExp(`^\\p{Script=Han}{0,6}?(?:${nouns})`, 'u');
const closed = new RegExp(`(?:${nouns})$`);

/**
 * Brands, projects and slogans of a place: what stands in quotation marks and holds its name, or a coined word that is
 * met again or has 品牌, 工程, 行动… behind it. Of plain words both are asked.
 */
export function ownExpressions({ text, count }: Reading, places: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const [, inner = '', after = ''] of text.matchAll(quoted)) {
    if (isCommon(inner)) continue;
    const again = count(`“${inner}”`) > 1;
    const named = joined.test(after) || closed.test(inner);
    const likely = isCoined(inner) ? again || named || after.startsWith('活动') : again && named;
    if (likely || places.some((place) => inner.includes(place))) names.add(inner);
  }
  return [...names];
}

/** Holds a word that the language lacks: “溪畔夜读”, “竹韵红”. */
function isCoined(inner: string): boolean {
  return [...inner.matchAll(/\p{Script=Han}+/gu)].some(({ 0: run }) =>
    tokenize(run, { start: 0, afterDigit: false, places: [] }).some(({ kind }) => kind === 'unknown'),
  );
}

/** Counted policies and formulas: 双减, 四个自信, 十四五, 一人一案, 三位一体, 1+X. */
const counted = /^[一二两三四五六七八九十双百千万].{1,3}$|五$|^一.{1,2}一|位一体$|\d|[＋+，。；：！？、]/;

function isCommon(inner: string): boolean {
  const whole = inner.replace(/[（(].*[）)]/, '');
  const core = whole.replace(/(?:工程|行动|计划|机制|平台|项目|模式|活动|建设)$/, '');
  return [whole, core].some((text) => counted.test(text) || commonExpressions.has(text));
}
