import { matchesIn } from './matches-in.ts';
import type { PlanUnit } from './model.ts';

type UnitBody = Omit<PlanUnit, 'id'>;

const role = '(?:主要|共同)?(?:责任|牵头|配合|主办|协办)';
const otherRole = '(?:主体|落实|承办|参与|参加|协同|分管)';
const office = '(?:科室|单位|部门|股室|处室|主体|领导|人)';
const heading = `(?:${role}(?:及${role})?${office}?|${otherRole}${office})`;
/** “（责任单位：甲；配合单位：乙）” anywhere, or “责任科室：甲、乙” as a sentence of its own. */
const bracketed = new RegExp(
  `[（(〔【]\\s*(${heading}[：:][^（）()〔〕【】]{2,200}(?:[（(][^（）()]{1,20}[）)][^（）()]*)*)[）)〕】]`,
  'g',
);
const standing = new RegExp(`(?:^|[。；\\n])\\s*(${heading}[：:][^。\\n]{2,120})`, 'g');
/** “（人事股）”: a bracket of offices alone at the end of a clause. */
const bare =
  /[。；][（(]((?:[\p{Script=Han}]{2,14}(?:科|股|室|处|办|中心|局|委|部|院|会)(?:、(?=.)|(?=[）)]))){1,12})[）)]$/u;
const label = new RegExp(`^${heading}[：:]`);
const notOffice = /^(?:完成|时限|时间|期限|\d)/;

/** The offices that a text makes answerable, in its order, each once; empty where it names none. */
export function responsibleOf(text: string): readonly string[] {
  const plain = text.replace(bracketed, '');
  const named = [...matchesIn(text, bracketed), ...matchesIn(plain, standing)].map((match) => match[1] ?? '');
  const offices = [...named, bare.exec(text)?.[1] ?? ''].flatMap((part) => part.split(/[；;]/)).flatMap(officesOf);
  return [...new Set(offices)];
}

/** “牵头单位：甲、乙”. What has a label of another sort (完成时限：…) names no office; “县（市、区）” stays whole. */
function officesOf(part: string): string[] {
  const words = part.trim().replace(label, '');
  if (/[：:]/.test(words)) return [];
  return words
    .split(/[、，,\s]+(?![^（(]*[）)])/)
    .map((name) => name.replace(/(?:等(?:部门|单位|科室)?)$/, '').trim())
    .filter((name) => name.length >= 2 && name.length <= 30 && !notOffice.test(name));
}

/** Gives clauses and headings the offices named in them, or in the lines right below that name nothing else. */
export function withResponsible<Unit extends UnitBody>(units: readonly Unit[]): readonly Unit[] {
  const result: Unit[] = [];
  let lastLevelled = -1;
  units.forEach((unit, index) => {
    const own = unit.type === 'row' ? [] : responsibleOf(unit.text);
    const isNote = unit.type === 'paragraph' && label.test(unit.text.replace(/^[（(]/, ''));
    const governed = isNote ? result[lastLevelled] : undefined;
    if (governed && own.length > 0) {
      result[lastLevelled] = { ...governed, responsible: [...new Set([...(governed.responsible ?? []), ...own])] };
    }
    if (unit.level > 0) lastLevelled = index;
    result.push(own.length > 0 ? { ...unit, responsible: own } : unit);
  });
  return result;
}
