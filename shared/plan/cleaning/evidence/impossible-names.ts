import type { SourceLine } from '../../../importers/source-document.ts';

const name = '([\\p{Script=Han}A-Za-z\\d.]{4,16}?)';

/** Places where grammar wants an agency's name. */
const agencySlots: readonly RegExp[] = [
  new RegExp(`^${name}关于(?:印发|做好|开展|进一步|认真)`, 'u'),
  new RegExp(`^《?${name}(?:19|20)\\d{2}年`, 'u'),
  new RegExp(`《${name}(?:19|20)\\d{2}年`, 'u'),
  new RegExp(`^${name}办公室\\s`, 'u'),
  new RegExp(`由${name}(?:牵头|统筹|负责|组织|会同)`, 'u'),
  new RegExp(`经${name}(?:研究|同意|批准)`, 'u'),
  new RegExp(`^${name}$`, 'u'),
];

/** What a real issuer, place or subject ends in or speaks of. */
const ownEnding =
  /(?:[省市区县旗州盟镇乡村局厅部委府会室院校园科处股组队所站馆办司署社团学]|中心|小学|中学|大学|学院|公司|集团|系统)$/u;
const ownSubject =
  /教育|教学|学前|学校|学生|教师|工作|发展|建设|规划|计划|要点|总结|方案|意见|安排|通知|政府|党|全[国省市县区校]|各|我|本|年度|关于|办学|招生|安全|质量|改革|[，。、：；]/u;
/** Words of the trades that hack web sites; an ending like an agency's does not clear a name that has one. */
const trade =
  /赌|博彩|彩票|娱乐|金沙|葡京|威尼斯|永利|太阳城|百家乐|六合彩|时时彩|老虎机|棋牌|真人|投注|bet|casino|poker|365|贷款|网贷|裸|情色|成人|代孕|发票|私服/iu;

const fewestPlaces = 4;

/**
 * Names that stand where only an agency can, in two ways or more and again and again, and that no agency bears: not
 * ending like an office, a school or a place and speaking of nothing that plans are about, or of a trade of spam.
 */
export function impossibleNames(lines: readonly SourceLine[]): readonly string[] {
  const texts = lines.flatMap((line) => line.cells ?? [line.text.trim()]);
  const slots = new Map<string, Set<number>>();
  for (const text of texts) {
    agencySlots.forEach((slot, kind) => {
      const found = slot.exec(text)?.[1];
      if (found) slots.set(found, (slots.get(found) ?? new Set()).add(kind));
    });
  }
  return [...slots]
    .filter(([phrase, kinds]) => isImpossible(phrase, kinds.size) && countOf(phrase, texts) >= fewestPlaces)
    .map(([phrase]) => phrase);
}

function isImpossible(phrase: string, kinds: number): boolean {
  if (trade.test(phrase)) return kinds >= 2 && !/学|校区|助|公益金/.test(phrase);
  return kinds >= 3 && !ownEnding.test(phrase) && !ownSubject.test(phrase);
}

function countOf(phrase: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(phrase).length - 1, 0);
}
