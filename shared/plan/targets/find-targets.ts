import type { PlanIdentity, PlanUnit, Target } from '../model.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Found, readCellWords, readUnit } from './sentence-targets.ts';
import type { Cell } from './table-cell.ts';
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
  meta: PlanIdentity,
): { readonly targets: readonly Target[]; readonly achieved: readonly Target[] } {
  let headings: readonly string[] | null = null;
  const spelled = countsInChinese(units);
  const found = passagesOf(units, sectionsOf(units, meta)).flatMap(({ units: run, section }) => {
    if (run[0]?.type !== 'row') return run.flatMap((unit) => readUnit({ unit, section, meta, spelled }));
    const table = asIndicatorTable(run, headings);
    headings = table?.headings ?? headings;
    return table ? readIndicatorTable(table, section, meta) : readWordTable(run, section, meta);
  });
  return {
    targets: found.filter((one) => one.tense === 'aim').map((one) => one.target),
    achieved: found.filter((one) => one.tense === 'result').map((one) => one.target),
  };
}

/** Whether a document writes its rates in Chinese numerals: then it does so with all numbers. */
function countsInChinese(units: readonly PlanUnit[]): boolean {
  const text = units.map((unit) => unit.text).join('\n');
  const spelled = text.match(/百分之[一二三四五六七八九十]/g)?.length ?? 0;
  return spelled > (text.match(/\d\s?[%％]/g)?.length ?? 0);
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

/** Columns that say who, when and how it is reported, not what is aimed at. */
const besideTheAim = /时限|时间|期限|进度|责任|牵头|配合|科室|单位|部门|领导|备注|联系/;

function readWordTable(rows: readonly PlanUnit[], section: Section, meta: PlanIdentity): Found[] {
  let headings: readonly Cell[] = [];
  return rows.flatMap((unit) => {
    const cells = cellsOf(unit);
    if (cells.length > 1 && cells.every((cell) => cell.text.length <= 10 && !/\d/.test(cell.text))) headings = cells;
    return cells
      .filter((_, index) => cells.length !== headings.length || !besideTheAim.test(headings[index]?.text ?? ''))
      .flatMap((cell) => readCellWords(cell, { unit, section, meta }));
  });
}
