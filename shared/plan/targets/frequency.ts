import { matchesIn } from '../matches-in.ts';
import { type Mention, numberLead } from './mention.ts';
import { unitKind } from './units.ts';

/** A recurring time before a value; “每年9月” is a date. */
const recurring = /每个?(学期|学年|年|月|季度|周|星期|天|日)(?!度?\d+月)|([年月周日])均/g;
const perPeople = /每([十百千万\d]+)名?(?:常住)?(人口|人|学生|生)?$/;

/** The unit with the time it recurs in (次/学期, %/年) or the people it is counted for (所/万人), where the text says so. */
export function unitOf(mention: Mention): string {
  const { unit } = mention.quantity;
  const lead = numberLead(mention);
  const people = perPeople.exec(lead);
  if (people) return `${unit}/${people[1]}${people[2] ?? '人'}`;
  const time = recurringTime(lead) ?? sharedTime(mention);
  return time ? `${unit}/${time}` : unit;
}

/** “每天睡眠时间，小学不少于10小时，初中不少于9小时”: hours for several groups share the time of the clause before. */
function sharedTime(mention: Mention): string | undefined {
  if (unitKind(mention.quantity.unit) !== 'time' || numberLead(mention).includes('每')) return undefined;
  return recurringTime(mention.text.slice(0, mention.clauseStart));
}

function recurringTime(text: string): string | undefined {
  const match = matchesIn(text, recurring).at(-1);
  return match?.[1] ?? match?.[2];
}
