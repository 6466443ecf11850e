import type { PlanIdentity, Target } from '../../plan/model.ts';
import { unitKind } from '../../plan/targets/units.ts';
import type { TargetMeasure } from './target-history.ts';
import type { ValueClause } from './value-clause.ts';

const growing =
  /(?:增长|提高|提升|上升|增加|下降|降低|减少|压减|缩减|递增|增[幅速]|上浮|下浮)(?:了|约|近|超过?|不[低少]于|[^,;。到至]{0,2})$/;
const reaching =
  /(?:达到?|[到至]|现?有|保持在?|稳定在?|总[数量]|规模|共计?|超过|突破)(?:约|近|不[少低]于|[^,;。]{0,2})$/;
/** What happens and is over: it is counted for a year or a plan. */
const event = /^(?:人?次|场次?|期|节次?|课时|学时|学分|天|个?月|批次?|轮次?|讲|堂|件|条|份)$/;
/** Verbs that count what is done, not what there is. */
const doing =
  /[新增招聘培训轮选评派获建改创推补调聘购立]|引进|认定|完成|实施|开展|组织|举办|打造|发放|资助|投入|征集|出台|流动|交流|参加|参与|设置|形成|淘汰|停招|撤并|转型|命名|孵化|扶持|支持|竣工|开工|表彰|启动|结对|帮扶|服务|巡查|检查|督导|培养|推广|补助|奖励|接收|承担|清理|取消|压减/;
const counting = /累计|总[数量]|共[有计]?|现有|拥有|达到?|增[加至]?[到至]/;
const perHead = /[生人]均|每[名位个]?(?:学生|教师|人)/;

/** What a value tells; null for an amount of a plan whose years nothing tells. */
export function measureOf(target: Target, clause: ValueClause, meta: PlanIdentity): TargetMeasure | null {
  const span = spanOf(target, meta);
  if (isChange(target, clause)) return span === 'year' ? 'changeOfYear' : 'changeOfPeriod';
  const word = target.unit.replace(/^[百千万亿]+|\/.*$/g, '');
  const sort = unitKind(target.unit);
  const isEvent = event.test(word);
  if (sort === 'rate' || sort === 'ratio') return 'level';
  if (!isEvent && (sort === 'time' || perHead.test(target.indicator + clause.before))) return 'level';
  if (target.unit.endsWith('/年')) return 'ofYear';
  if (target.unit.includes('/') || (!isEvent && isStock(target, clause))) return 'level';
  if (span === null || isUncertain(target, clause, word)) return null;
  return span === 'year' ? 'ofYear' : 'ofPeriod';
}

/**
 * Whether an amount may be of something else than its plan's years: “10个教育集团开展质量考核” are there already, “累计开课
 * 820节” goes back to any year, and “应急演练1次” may be of each school or of all of them.
 */
function isUncertain({ indicator }: Target, { before, behind }: ValueClause, word: string): boolean {
  if (behind.startsWith(indicator) && /^\p{Script=Han}/u.test(behind.slice(indicator.length))) return true;
  return (event.test(word) && before.includes('累计')) || (word === '次' && indicator.length <= 4);
}

function isChange({ value, unit, sentence }: Target, { before }: ValueClause): boolean {
  if ((typeof value === 'number' && value < 0) || /百分点|番$/.test(unit)) return true;
  // A table's column of yearly growth; in a sentence it is a share of each year.
  if (unit === '%/年' && sentence.includes('|')) return true;
  return unitKind(unit) === 'rate' && growing.test(before);
}

/** The years that an amount of a plan is for. */
function spanOf(
  { base, dueYear, unit }: Target,
  { periodStart, periodEnd, kind }: PlanIdentity,
): 'year' | 'period' | null {
  if (unit.endsWith('/年')) return 'year';
  if (base?.year != null && (dueYear ?? periodEnd ?? base.year) - base.year > 1) return 'period';
  if (periodStart === null || periodEnd === null) return null;
  return periodStart === periodEnd || kind === 'summaryAndPlan' || kind === 'annualWorkPoints' ? 'year' : 'period';
}

/** A number there is, not one that is added: 增加到24个, 总数6个, and 专任教师2480人, where nothing says what is done. */
function isStock({ base, indicator, op, unit }: Target, { before, behind }: ValueClause): boolean {
  if (base?.value != null) return true;
  if (/累计.*(?:新增|增加|增设)/.test(before)) return false;
  if (counting.test(before.replace(indicator, ''))) return true;
  if (unitKind(unit) === 'money') return false;
  if (op !== 'range' && reaching.test(before)) return true;
  return !doing.test(before) && !doing.test(behind.slice(0, indicator.length + 4));
}
