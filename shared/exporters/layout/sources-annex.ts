import type { Block, Draft, TableBlock, TableRow } from '../../document/model.ts';
import type { PlanRole } from '../../plan/model.ts';
import { type Origin, type SourceRow, sourceTable } from '../../reuse/sources/source-table.ts';

/** The columns of the table: head and share of the width. */
const columns = [
  ['章节', 0.28],
  ['来源文稿', 0.32],
  ['来源', 0.18],
  ['方式', 0.12],
  ['占比', 0.1],
] as const;

const roles: Readonly<Record<PlanRole, string>> = {
  own: '本单位往期',
  superior: '上级现行',
  peer: '外地参考',
  department: '科室材料',
  speech: '讲话报告',
};
const origins: Readonly<Record<Origin, string>> = { copied: '照录', adapted: '改写', new: '新写' };

/**
 * The draft with a table of its sources behind it (附：出处表), on pages of its own: section, source, role, whether copied,
 * adapted or new, and its share of the section's characters. For the office's own use: nothing adds it unasked.
 */
export function withSourcesAnnex(draft: Draft): Draft {
  const rows = sourceTable(draft);
  let ids = 0;
  const newId = () => `sources-annex-${ids++}`;
  const annex: Block[] = [
    { type: 'pageBreak', id: newId(), children: [{ text: '' }] },
    { type: 'heading', id: newId(), depth: 1, unnumbered: true, children: [{ text: '附：出处表' }] },
    tableOf(rows, newId),
  ];
  return { ...draft, blocks: [...draft.blocks, ...annex] };
}

function tableOf(rows: readonly SourceRow[], newId: () => string): TableBlock {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'row',
    children: cells.map((text) => ({ type: 'cell', id: newId(), children: [{ text }] })),
  });
  return {
    type: 'table',
    id: newId(),
    kind: 'plain',
    headerRows: 1,
    columns: columns.map(([, share]) => ({ share })),
    children: [row(columns.map(([head]) => head)), ...rows.map((one, at) => row(cellsOf(one, rows[at - 1])))],
  };
}

/** A section is named once, over all that it was made of. */
function cellsOf(
  { sectionId, section, source, role, origin, share }: SourceRow,
  above: SourceRow | undefined,
): string[] {
  return [
    above?.sectionId === sectionId ? '' : section || '（首个标题之前）',
    source ? `《${source.title}》` : '',
    role ? roles[role] : '',
    origins[origin],
    `${Math.round(share * 100)}%`,
  ];
}
