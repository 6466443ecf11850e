import { findForms } from '../forms.ts';
import type { NamePair } from '../places.ts';
import { type Finding, kept, marked, type Rule, rolled } from '../rule.ts';

const number = '第?[一二三四五六七八九十]{1,3}';
const schoolKind = `${number}|实验|中心|高级|初级|完全|中等|职业|技术|专业|外国语|特殊|教育|机关|直属|民族|师范|教师|进修|艺术|开放|老年`;
const schoolEnding = '中学|小学|学校|幼儿园|学院|大学';
/** Names of schools that only begin with the place's: 望川区第一中学; not 望川区小学教育. */
const school = new RegExp(`^(?:(?:${schoolKind})+(?:${schoolEnding})|${number}[中小](?![学小])|职教中心|职业教育中心)`);
/** What may follow the short name where it means the place itself; anything else makes a name with it (望川河). */
const behindShort =
  /^(?:教育|特色|实际|品牌|样板|经验|模式|经济|社会|发展|人民|学子|少年|儿童|孩子|教师|师生|名师|优质|的|[，。；：！]|$)/;
/** What makes another name of it, which is a left-over: 望川镇, 望川中学. */
const otherName = new RegExp(`^(?:[镇乡村河湖山路]|街道|${number}[中小]|${schoolEnding})`);
/** A slogan of the source's own: “生态望川”. */
const inQuotation = /“[^”]*$/;

/** The source's place, in full and in short, becomes ours of the same level; schools and towns are left to be found as left-overs. */
export const placeNames: Rule = {
  name: 'placeNames',
  find: ({ text, places }) => {
    if (places === null) return [];
    return findForms(text, places.pairs).flatMap(({ at, was }) => {
      const pair = places.pairs.find((one) => one.was === was);
      return pair ? findingOf(at, pair, text) : [];
    });
  },
};

function findingOf(at: number, { was, is, short }: NamePair, text: string): readonly Finding[] {
  const behind = text.slice(at + was.length);
  if (!short) return [school.test(behind) ? kept(at, was) : rolled(at, was, is, 'name')];
  if (otherName.test(behind)) return [];
  if (inQuotation.test(text.slice(0, at)) || behind.startsWith('、')) return [marked(at, was, 'name')];
  return behindShort.test(behind) ? [rolled(at, was, is, 'name')] : [];
}
