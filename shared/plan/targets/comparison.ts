import type { Comparison } from '../model.ts';
import type { Quantity } from './quantity.ts';

/** How a quantity is compared, and how far the value as written reaches. */
export interface Compared {
  readonly op: Comparison;
  /** From the comparing word before the number (不少于) to after the one behind the unit (以上). */
  readonly start: number;
  readonly end: number;
  /** The text says that a level is come to (达到, 提高到, 保持) and no comparing word stands by: a floor if it is an aim. */
  readonly reached: boolean;
  /** The text speaks of a fall by so much (下降, 减少), not of a level. */
  readonly falls: boolean;
}

type Word = readonly [Comparison, RegExp];

const least = '(?:不(?:得)?(?:少|低|小|下)于|至少|最少|最低|≥|>=|达到或超过)';
const most = '(?:不(?:得)?(?:超过|超|高于|多于|大于|突破)|至多|最多|≤|<=)';

/** Words before the number; the first that fits decides. A verb (至少开展1次) or a base (不少于总数的一半) may stand between. */
const wordsBefore: readonly Word[] = [
  ['>=', new RegExp(`${least}(?:[一-龥]{0,4}|[一-龥]{1,20}的)$`)],
  ['<=', new RegExp(`${most}(?:[一-龥]{0,2}|[一-龥]{1,20}的)$`)],
  ['<=', /(?:(?:控制|压缩|压减|限制)[在到至]|(?:降低|下降|减少|缩小|缩短|降|减)[到至为])$/],
  ['~', /(?:大约|约为?|将近|接近|(?<![附最临远就靠贴相])近)$/],
  ['>', /(?:超过|突破|高于|大于|多于|超|>)$/],
  ['<', /(?:低于|少于|小于|<)$/],
];

/** Words that end in a sign of another: 节约, 赶超. */
const notComparing = /(?:[节集条契制签违预]约|[赶反]超)$/;

const wordsAfter: readonly Word[] = [
  ['>=', /^\s?(?:\(含\))?(?:及其?|或)?以上/],
  ['<=', /^\s?(?:\(含\))?(?:(?:及其?|或)?以[下内]|之内)/],
  ['~', /^\s?(?:左右|上下)/],
];

const perSomething = /(?:各|每(?:学期|学年|年|月|季度|周|天|日)|每[十百千万\d]+名?(?:常住)?(?:人口|人|学生|生)?)$/;
const fall = /(?:下降|降低|减少|缩减|压减|下浮|下调|缩短|裁减)了?$/;
const reach =
  /(?:达到?|(?:提高|提升|增加|增长|上升|扩大|增|升|发展)[到至]|(?:保持|稳定|维持)在?|巩固在)(?:全[县市区省])?(?:\d{4}年[底末]?的?)?$/;

/** Reads the comparing words around a quantity of folded text; `from` is where its clause begins. */
export function compare(text: string, quantity: Quantity, from: number): Compared {
  const before = text.slice(from, quantity.start).trimEnd();
  const wordBefore = notComparing.test(before) ? null : firstWord(wordsBefore, before);
  const wordAfter = firstWord(wordsAfter, text.slice(quantity.end));
  const lead = before.slice(0, wordBefore?.index ?? before.length);
  const opening = perSomething.exec(lead) ?? fall.exec(lead);
  const bare = !wordBefore && !wordAfter && !quantity.more;
  return {
    op: choose(quantity, wordAfter?.op ?? wordBefore?.op),
    start: opening || wordBefore ? from + (opening?.index ?? lead.length) : quantity.start,
    end: quantity.end + (wordAfter?.length ?? 0),
    reached: bare && reach.test(before),
    falls: fall.test(lead),
  };
}

function firstWord(words: readonly Word[], text: string) {
  for (const [op, pattern] of words) {
    const match = pattern.exec(text);
    if (match) return { op, index: match.index, length: match[0].length };
  }
  return null;
}

function choose(quantity: Quantity, word: Comparison | undefined): Comparison {
  if (typeof quantity.value !== 'number') return 'range';
  return word ?? (quantity.more ? '>' : '=');
}
