import type { Plan, PlanIdentity, PlanMeta, PlanUnit } from '../../shared/plan/model.ts';

/** So many characters of a paragraph say which one it is. */
const openingLength = 15;

/**
 * A plan's metadata and outline as a person would note them down, one line each: “2 1. 加强德育工作 …” is a unit of level 2
 * with its number and title, “…” standing for the text of a clause; “-” is a heading without number, “¶” opens a
 * paragraph and “|” a table row.
 */
export function outlineOf({ meta, units, cleaning }: Plan): string {
  const rules = cleaning.map((note) => note.rule);
  const head = [
    `title   ${meta.title}`,
    `issuer  ${meta.issuer ?? 'none'}`,
    `region  ${meta.region ?? 'none'}`,
    `kind    ${meta.kind}`,
    `period  ${periodLine(meta)}`,
    `cleaned ${rules.join(', ') || 'nothing'}`,
  ];
  return [...head, '', ...units.map(unitLine), ''].join('\n');
}

/** All of a plan's metadata, each piece with how sure it is, and the first and the last unit of its text. */
export function openingOf({ meta, certainty, units }: Plan): string {
  const line = (name: string, field: keyof PlanMeta, value = meta[field]) =>
    `${name.padEnd(9)}${value === null ? 'none' : `${value} (${certainty[field]})`}`;
  return [
    `title    ${meta.title}`,
    line('issuer', 'issuer'),
    line('region', 'region'),
    line('kind', 'kind'),
    line('period', 'periodStart', meta.periodStart === null ? null : periodLine(meta)),
    line('level', 'level'),
    line('role', 'role'),
    line('standing', 'standing'),
    line('issued', 'issueDate'),
    line('number', 'documentNumber'),
    `opens    ${unitOpening(units[0])}`,
    `ends     ${unitOpening(units.at(-1))}`,
  ].join('\n');
}

function unitOpening(unit: PlanUnit | undefined): string {
  return unit === undefined ? 'none' : `${unit.number} ${unit.text.slice(0, 10)}`.trim();
}

function periodLine({ periodStart, periodEnd }: PlanIdentity): string {
  if (periodStart === null) return 'none';
  return periodStart === periodEnd ? `${periodStart}` : `${periodStart}—${periodEnd}`;
}

function unitLine({ type, level, number, title, text }: PlanUnit): string {
  if (type === 'row') return `| ${text}`;
  if (type === 'paragraph') return `¶ ${text.slice(0, openingLength)}`;
  return [level, number || '-', title, type === 'clause' ? '…' : ''].filter((part) => part !== '').join(' ');
}
