import { byIdentity } from '../document/by-identity.ts';
import { type Block, type Draft, type TextHolder, textOf } from '../document/model.ts';
import { layOutTable } from '../document/table-grid.ts';
import { yearMention } from '../plan/year-mentions.ts';
import type { Check, Report } from './check.ts';

/** Titles of documents and their numbers carry years of their own, as do aims beyond the period that the state has set. */
const fixed = /《[^》]*》(?:（[^）]*）)?|〔\d{4}〕|2035年?|2050年?/g;

/** Chapters that look back name past years by right. */
const lookingBack = /回顾|成效|成就|基础|现状|背景|总结|情况|环境|形势|机遇|挑战|问题/;

/** Years outside the draft's period; the year before it is its base year and may stand, as may all in a table's base column. */
export const period: Check = {
  name: 'period',
  run(draft) {
    let back = false;
    return draft.blocks.flatMap((block) => {
      if (block.type === 'heading' && block.depth === 1) back = lookingBack.test(textOf(block));
      if (back || block.type === 'title' || block.type === 'note') return [];
      return holdersToDate(block).flatMap((holder) =>
        yearsOutside(holder, draft).map((report) => ({ ...report, blockId: holder.id })),
      );
    });
  },
};

function holdersToDate(block: Block): readonly TextHolder[] {
  if (block.type !== 'table') return [block];
  const { cells } = layOutTable(block);
  return cells.filter(({ column }) => block.columns[column]?.role !== 'base').map(({ cell }) => cell);
}

/** A year that is named outside titles and numbers of documents. */
interface YearPlace {
  readonly year: string;
  readonly start: number;
}

const yearsIn = byIdentity((holder: TextHolder): readonly YearPlace[] => {
  const text = textOf(holder);
  const mentions = [...text.matchAll(yearMention)];
  if (mentions.length === 0) return [];
  const spans = [...text.matchAll(fixed)].map((match) => [match.index, match.index + match[0].length] as const);
  return mentions
    .filter(({ index }) => !spans.some(([start, end]) => index >= start && index < end))
    .map(({ index, 0: year }) => ({ year, start: index }));
});

function yearsOutside(holder: TextHolder, { meta }: Draft): Omit<Report, 'blockId'>[] {
  const first = meta.periodStart - 1;
  return yearsIn(holder).flatMap(({ year, start }) => {
    if (Number(year) >= first && Number(year) <= meta.periodEnd) return [];
    const details = { year, start: String(meta.periodStart), end: String(meta.periodEnd) };
    return [{ code: 'outside', severity: 'warning' as const, start, end: start + year.length, details }];
  });
}
