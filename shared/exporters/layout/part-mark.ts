import { type TableBlock, type TableCell, type TableRow, textOf } from '../../document/model.ts';

/** What marks a cell as a part (其中) of the row above it. */
export interface PartMark {
  /** “其中：”, or '' where it is said already. */
  readonly words: string;
  /** In characters. */
  readonly indent: number;
}

const ofWhich = '其中：';

/**
 * The mark of the cell that names the indicator in a 其中 row; `undefined` for all other cells. Only the first of several parts
 * says the words; the others stand below it.
 */
export function partMark(table: TableBlock, index: number, cell: TableCell): PartMark | undefined {
  const row = table.children[index];
  if (row?.kind !== 'ofWhich' || nameOf(row) !== cell) return undefined;
  if (/^\s*其中/.test(textOf(cell))) return { words: '', indent: 1 };
  const follows = index > table.headerRows && table.children[index - 1]?.kind === 'ofWhich';
  return follows ? { words: '', indent: 1 + ofWhich.length } : { words: ofWhich, indent: 1 };
}

/** The first cell that is no ordinal: what the row is about. */
function nameOf({ children }: TableRow): TableCell | undefined {
  return children.find((cell) => /[^\s\d.、（）()]/.test(textOf(cell)));
}
