import type { PlanMeta, PlanUnit, Target } from '../model.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Found, readCellWords, readUnit } from './sentence-targets.ts';
import { asIndicatorTable, cellsOf, readIndicatorTable } from './table-targets.ts';

/** A run of units that is read as one: the rows of a table, or a single other unit. */
interface Passage {
  readonly units: readonly PlanUnit[];
  readonly section: Section;
}

/**
 * What a plan promises (目标值) and what it reports as reached (完成值), each in reading order. Sentences are told apart by
 * their section and their words, table cells by their column.
 */
export function findTargets(
  units: readonly PlanUnit[],
  meta: PlanMeta,
): { readonly targets: readonly Target[]; readonly achieved: readonly Target[] } {
  let headings: readonly string[] | null = null;
  const found = passagesOf(units, sectionsOf(units, meta)).flatMap(({ units: run, section }) => {
    if (run[0]?.type !== 'row') return run.flatMap((unit) => readUnit({ unit, section, meta }));
    const table = asIndicatorTable(run, headings);
    headings = table?.headings ?? headings;
    return table ? readIndicatorTable(table, section, meta) : readWordTable(run, section, meta);
  });
  return {
    targets: found.filter((one) => one.tense === 'aim').map((one) => one.target),
    achieved: found.filter((one) => one.tense === 'result').map((one) => one.target),
  };
}

function passagesOf(units: readonly PlanUnit[], sections: readonly Section[]): Passage[] {
  const passages: { readonly units: PlanUnit[]; readonly section: Section }[] = [];
  units.forEach((unit, index) => {
    const section = sections[index];
    const last = passages.at(-1);
    if (unit.type === 'row' && last?.units[0]?.type === 'row') last.units.push(unit);
    else if (section) passages.push({ units: [unit], section });
  });
  return passages;
}

function readWordTable(rows: readonly PlanUnit[], section: Section, meta: PlanMeta): Found[] {
  return rows.flatMap((unit) => cellsOf(unit).flatMap((cell) => readCellWords(cell, { unit, section, meta })));
}
