import type { Block, Depth, Responsible, TableCell, TableRow, TextRun } from '../../shared/document/model.ts';
import { referenceSign } from '../../shared/document/model.ts';
import type { Piece } from './draft-builder.ts';

/** Marks a block as standing in a box. */
export const boxed = { boxed: true } as const;

function runsOf(pieces: readonly Piece[]): readonly TextRun[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}

export function subtitle(...pieces: Piece[]): Block {
  return { type: 'subtitle', id: '', children: runsOf(pieces) };
}

export function item(...pieces: Piece[]): Block {
  return { type: 'item', id: '', children: runsOf(pieces) };
}

export function note(text: string): Block {
  return { type: 'note', id: '', children: [{ text }] };
}

export function boxTitle(text: string, id = ''): Block {
  return { type: 'boxTitle', id, children: [{ text }] };
}

export function boxClause(depth: Depth, ...pieces: Piece[]): Block {
  return { type: 'clause', id: '', depth, ...boxed, children: runsOf(pieces) };
}

export function boxParagraph(...pieces: Piece[]): Block {
  return { type: 'paragraph', id: '', ...boxed, children: runsOf(pieces) };
}

export function caption(of: 'table' | 'picture', text: string, id = ''): Block {
  return { type: 'caption', id, of, children: [{ text }] };
}

export function picture(pictureId: string, width: number, alt = ''): Block {
  return { type: 'picture', id: '', pictureId, width, alt, children: [{ text: '' }] };
}

export function pageBreak(orientation?: 'landscape' | 'portrait'): Block {
  return { type: 'pageBreak', id: '', orientation, children: [{ text: '' }] };
}

export function refersTo(id: string): TextRun {
  return { text: referenceSign, refersTo: id };
}

export function assigned(block: Block, responsible: Responsible): Block {
  return block.type === 'clause' || block.type === 'paragraph' ? { ...block, responsible } : block;
}

/** A cell: its words, or its words with spans or marks. */
type CellWords = string | { readonly text: string | TextRun; readonly colSpan?: number; readonly rowSpan?: number };

let cells = 0;

export function row(words: readonly CellWords[], kind?: TableRow['kind']): TableRow {
  const children = words.map((one): TableCell => {
    const { text, ...spans } = typeof one === 'string' ? { text: one } : one;
    return { type: 'cell', id: `cell${++cells}`, ...spans, children: runsOf([text]) };
  });
  return { type: 'row', kind, children };
}

/** A plain table of equally wide columns. */
export function table(headerRows: number, ...rows: TableRow[]): Block {
  const width = Math.max(...rows.map(({ children }) => children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)));
  const columns = Array.from({ length: width }, () => ({ share: 1 / width }));
  return { type: 'table', id: '', kind: 'plain', headerRows, columns, children: rows };
}
