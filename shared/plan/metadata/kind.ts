import type { PlanKind } from '../model.ts';
import { periodInTitle } from '../period.ts';
import { inferred, type Known, stated } from './known.ts';
import { innerTitle } from './own-title.ts';

const kindByTitle: readonly (readonly [PlanKind, RegExp])[] = [
  ['summaryAndPlan', /总结|小结|回顾/],
  ['actionPlan', /行动(?:计划|方案|纲领|纲要)|攻坚计划|[三五]年行动|专项行动/],
  ['implementationPlan', /实施方案|工作方案|分工方案|改革方案|实施意见|实施细则|实施办法|方案/],
  [
    'fiveYearPlan',
    /规划|[一二三四五六七八九十]五”?.{0,12}(?:计划|设想|目标)|五年(?:计划|设想)|发展纲要|规划纲要|十年.{0,4}纲要|现代化2035/,
  ],
];
const workPlan =
  /要点|思路|打算|计划|安排|设想|构想|重点工作|工作重点|目标任务|工作目标|工作任务|重点任务|任务(?:分解|清单)|实事|目标责任/;
/** A plan for so many years or more is a plan of a period, by whatever word it is called. */
const longPeriod = 3;
/** What a text calls itself in its opening: “特制定本规划”. */
const ownWord =
  /(?:制定|制订|编制|拟定|提出)(?:如下|以下|本|此)(规划|纲要|行动计划|计划|实施方案|工作方案|方案|实施意见|要点|设想)/;

const noticeEnd = /通知(?:[（(].*[）)])?$/;

/** A notice that sends out a document is of that one's kind. */
function kindOfNotice(title: string): PlanKind {
  const sent = innerTitle(title);
  return noticeEnd.test(sent) ? 'notice' : kindOf(sent);
}

/** The kind that a title names. */
export function kindOf(title: string): PlanKind {
  if (noticeEnd.test(title)) return kindOfNotice(title);
  const named = kindByTitle.find(([, pattern]) => pattern.test(title))?.[0];
  if (named) return named;
  if (!workPlan.test(title) && !/纲要|目标/.test(title)) return 'other';
  const period = periodInTitle(title, 'annualWorkPoints');
  return period && period.end - period.start + 1 >= longPeriod ? 'fiveYearPlan' : workPlanKind(title);
}

function workPlanKind(title: string): PlanKind {
  return workPlan.test(title) ? 'annualWorkPoints' : 'other';
}

/** The kind with its certainty: named by the title, or by what the opening calls itself. */
export function readKind(title: string, opening: readonly string[]): Known<PlanKind> {
  const kind = kindOf(title);
  if (kind !== 'other') return stated(kind);
  const word = opening.map((text) => ownWord.exec(text)?.[1]).find((found) => found);
  const own = word === undefined ? 'other' : kindOf(word);
  return own === 'other' ? { value: 'other', certainty: 'unknown' } : inferred(own);
}
