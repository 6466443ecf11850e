import { chineseNumeral } from '../../document/numbering.ts';
import { numeralValue } from '../../plan/numeral-value.ts';
import type { Passage } from './passage.ts';
import { movedOrdinal } from './terms.ts';

const follows =
  '期间|时期|规划|计划|末|初|以来|开局|起步|收官|教育|发展|目标|任务|重点|中期|前期|后期|课题|[”"’」、，。；]|$';

/** The numeral of a five-year period, 十四 of “十四五” and of 十四五规划; not of 十五分钟, 二十五所, “三五”普法. */
export const periodNumeral = `(?:(?<=[“"‘「])十[一二三四五六七八九]?(?=五[”"’」])|(?<![一二三四五六七八九十百千第\\d])十[一二三四五六七八九](?=五(?:${follows})))`;

/** The numeral that answers to a source's; null where it cannot be known. */
export function movedNumeral(numeral: string, { terms }: Passage): string | null {
  const moved = movedOrdinal(numeralValue(numeral), terms);
  return moved === null ? null : chineseNumeral(moved);
}
