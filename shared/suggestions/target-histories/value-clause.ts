import type { PlanLevel, Target } from '../../plan/model.ts';
import { foldMarks } from '../../plan/targets/fold.ts';

/** The words of a value's clause, folded, and all of its sentence before it. */
export interface ValueClause {
  readonly before: string;
  readonly behind: string;
  readonly sentenceBefore: string;
}

/** Finds a value in its sentence, behind its indicator where that stands there. */
export function clauseOf({ sentence, valueText, indicator }: Target): ValueClause {
  const named = Math.max(0, sentence.indexOf(indicator));
  const behindName = sentence.indexOf(valueText, named);
  const at = behindName < 0 ? Math.max(0, sentence.indexOf(valueText)) : behindName;
  const text = foldMarks(sentence);
  return {
    before: text.slice(0, at).replace(/^.*(?:[,;。|](?!\d)|(?<!\d),)/s, ''),
    behind: text.slice(at + valueText.length).replace(/[,;。|].*$/s, ''),
    sentenceBefore: text.slice(0, at).replace(/^.*[;。|]/s, ''),
  };
}

/** Of what a plan's value is told. */
export interface ValueOwner {
  readonly level: PlanLevel | null;
  readonly region: string | null;
}

/**
 * Whether a value is none of its indicator in its plan's place: it is told of a wider place (“高于全省平均水平”), it only
 * measures a gap (“距60%还有7.7个百分点”, “缺6名”), it is a share of what was just named (“其中骨干教师占20%”), or
 * several are told in one breath (“分别达到100%和97%”).
 */
export function isOfAnother({ before, behind }: ValueClause, { level, region }: ValueOwner): boolean {
  const clause = `${before} ${behind}`;
  if (/分别|^其中.*(?:占|比[例重])/.test(before) || /(?:[距差缺]|距离|[还尚]需)$/.test(before)) return true;
  if (/全国/.test(clause)) return level !== 'national';
  if (/全省/.test(clause)) return level === 'prefecture' || level === 'county' || level === 'unit';
  const isCity = level === 'county' && (region?.endsWith('市') ?? false);
  return /全市/.test(clause) && (level === 'county' || level === 'unit') && !isCity;
}

const ofAnyStage = /学位|托位|^(?:近视|辍学)率$/;
const stages = /幼儿园|学前|中小学|小学|初中|高中|中学|中职|职业|特殊教育|学校|校区/g;

/**
 * What the words around a value add to its name: 每 for one of each (每个乡镇1所), 新 where only the verb behind the name
 * says so (实验室增加1个), and for names that are of any stage the one that its sentence speaks of (改扩建高中9所，新增学位……).
 */
export function addedFacets({ before, sentenceBefore }: ValueClause, indicator: string): readonly string[] {
  const each = /每(?![年月周天日]|学[期年]|季度)|各(?=[县区乡镇街学校班])/.test(before.replaceAll(/全[市县区]各/g, ''));
  const added = /(?:新增|增加|补充)$/.test(before) && !/新增|增加|补充/.test(indicator);
  const named = ofAnyStage.test(indicator) ? new Set(sentenceBefore.match(stages)) : new Set<string>();
  return [...(each ? ['每'] : []), ...(added ? ['新'] : []), ...(named.size === 1 ? named : [])];
}
