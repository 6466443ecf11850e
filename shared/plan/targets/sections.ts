import type { PlanIdentity, PlanUnit } from '../model.ts';
import { findYears, openingYear } from './years.ts';

/** What the numbers of a section are: aims, results of the past, or an outlook on the surroundings (形势、机遇与挑战). */
export type Mood = 'aim' | 'result' | 'outlook';

/** What the headings above a unit, and its own, say about its numbers. */
export interface Section {
  readonly mood: Mood;
  /** The year that a heading sets for what stands under it (到2025年的主要目标). */
  readonly dueYear: number | null;
}

/** What a text is read in: its unit, the section that the unit stands in, its document. */
export interface Setting {
  readonly unit: PlanUnit;
  readonly section: Section;
  readonly meta: PlanIdentity;
  /** The document counts in Chinese numerals (百分之八十五, 六个乡). */
  readonly spelled?: boolean;
}

interface Title {
  readonly level: number;
  readonly text: string;
}

/** Titles that open with an order (夯实发展基础) speak of work to do, whatever words follow. */
const order =
  /^(?:进一步|切实|全面(?!完成)|全力|着力|大力|积极|认真|深入|扎实|不断|持续|加强|加快|推进|推动|强化|深化|优化|完善|健全|提升|提高|增强|扩大|巩固|夯实|筑牢|厚植|打牢|奠定|营造|改善|落实|做好|抓好|建立|构建|坚持|聚焦|针对|解决|破解|紧扣|围绕|瞄准|立足|统筹|促进|规范|缓解|消除|化解|整治|治理|纠正|防范|防止|杜绝|补齐|补足|直面|回应|关注|关爱|关心|重视|研究(?!成果)|抓|稳妥|稳步|有效|有序|严格|严肃|严守|着眼|注重|突出(?!问题|成绩|成效)|创新(?!成果|成效)|打造|培育|大兴|办好|办实|保障(?!情况)|确保|保持|打好|打赢|拓展|拓宽|改进|支持|扶持|继续|逐步|合理|科学|充分|用好|守|维护|理顺|推广|普及(?!程度|水平|情况)|排查|整改|狠抓|摸清|找准|盘活|延续|放大|彰显|总结经验)/;
/** Words that make a title one of results wherever they stand, and those that do so only at its end. */
const result = new RegExp(
  [
    '回顾|工作总结|总结$|总结[(（]|(?:完成|开展|落实|进展|执行|实施|推进|运行)情况',
    '^[^,，]{0,14}(?:发展|现实|工作)?(?:基础|成就|成效|现状|历程|成绩|亮点|做法|短板|不足|问题|困难|情况)(?:$|[与和及、(（])',
    '取得[^,，]{0,8}(?:成绩|成就)',
  ].join('|'),
);
const outlook =
  /^(?:前言|序言|引言)$|^[^,，]{0,12}(?:形势|机遇|挑战|背景|(?:发展|宏观|外部|面临的?)环境|需求分析|需求预测)(?:分析)?$/;
const aim = new RegExp(
  [
    '打算|下一?步|下一?阶段|今后|展望|明年|新的?一年|指导思想',
    '(?:思路|工作(?:计划|安排|目标|要点|重点|任务|举措|部署|谋划|设想)|重点(?:工作|任务|项目|工程))(?:$|[与和及、(（])',
    '(?:总体|发展|主要|具体|年度|预期|规划)(?:目标|任务|指标|要求)(?:$|[与和及、(（])',
  ].join('|'),
);

/** Below any numbered heading. */
const unmarkedLevel = 99;
const longestUnmarked = 20;

/**
 * The first year that a document plans for, null where it does not say: of a summary with a plan the later year, and
 * where that is the year reported as well (上半年总结、下半年计划), years tell nothing.
 */
export function firstPlannedYear(meta: PlanIdentity): number | null {
  if (meta.kind !== 'summaryAndPlan') return meta.periodStart;
  return meta.periodStart === meta.periodEnd ? null : meta.periodEnd;
}

/** The section of each unit, in their order. */
export function sectionsOf(units: readonly PlanUnit[], meta: PlanIdentity): Section[] {
  const first = firstPlannedYear(meta);
  let path: readonly Title[] = [];
  let aimsBegun = !opensWithResults(meta);
  return units.map((unit) => {
    const title = titleOf(unit, first);
    if (title) path = [...path.filter((above) => above.level < title.level), title];
    const moods = path.map((above) => moodOf(above.text, first));
    const mood = moods.findLast((one) => one !== null) ?? (aimsBegun ? 'aim' : 'result');
    aimsBegun ||= mood === 'aim';
    return { mood: opensInPast(unit, first) ? 'result' : mood, dueYear: dueYearOf(path, first) };
  });
}

/** A heading or clause governs what follows it; so does a short line without a number, if it sets a mood (发展回顾). */
function titleOf(unit: PlanUnit, first: number | null): Title | null {
  if (unit.level > 0) return { level: unit.level, text: unit.title };
  const isLine = unit.type === 'paragraph' && unit.text.length <= longestUnmarked && !/[，,；。]/.test(unit.text);
  return isLine && moodOf(unit.text, first) !== null ? { level: unmarkedLevel, text: unit.text } : null;
}

/** A paragraph that opens with a year of the past (“十三五”期间，……) reports, whatever its heading. */
function opensInPast(unit: PlanUnit, first: number | null): boolean {
  const year = unit.type === 'row' ? null : openingYear(unit);
  return first !== null && year !== null && year < first;
}

/** A summary, with a plan behind it or without, tells results until a heading says otherwise. */
function opensWithResults(meta: PlanIdentity): boolean {
  return meta.kind === 'summaryAndPlan' || (/总结/.test(meta.title) && !/计划|打算|思路|要点|安排/.test(meta.title));
}

function moodOf(title: string, first: number | null): Mood | null {
  if (title === '' || order.test(title)) return null;
  const years = findYears(title).map((mention) => mention.year);
  const latest = first === null || years.length === 0 ? null : Math.max(...years) - first;
  if (result.test(title) || (latest !== null && latest < 0)) return 'result';
  if (outlook.test(title)) return 'outlook';
  return aim.test(title) || latest !== null ? 'aim' : null;
}

function dueYearOf(path: readonly Title[], first: number | null): number | null {
  const years = path.flatMap((title) => findYears(title.text).filter((mention) => !mention.base));
  const planned = years.filter((mention) => first === null || mention.year >= first);
  return planned.at(-1)?.year ?? null;
}
