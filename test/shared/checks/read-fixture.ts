import { readdirSync, readFileSync } from 'node:fs';
import {
  type Block,
  type ColumnRole,
  type Depth,
  type Draft,
  referenceSign,
  type TableBlock,
  type TableRow,
} from '../../../shared/document/model.ts';
import {
  clause,
  draft,
  heading,
  type Piece,
  paragraph,
  rolled,
  title,
  unnumbered,
} from '../../support/draft-builder.ts';

/**
 * Each file of test/fixtures/checks is a draft of the fictional 望川区 for 2026–2030 (see draft-builder.ts), one block or
 * one row of a table a line, with the findings that are expected of it at the end of their lines:
 *
 *   # 教育规划                    the title
 *   1| 总则                       a heading of depth 1; “1-|” is one without number
 *   2. 加强党建。压实责任。       a clause of depth 2; “+1.” is one in a box
 *     各校抓好落实。              a paragraph, behind two spaces
 *   ! 此处请核对                  a note
 *   + 重点工程                    the title of a box
 *   ^ 主要指标                    the caption of a table
 *   % indicator unit target       an indicator table begins here, with these columns; its first row is its header
 *   | 毛入园率 | % | 99           a row; rows behind one another are one table, one without “%” is a plain one
 *   |= 普及 | |                   a row that heads a group; “|-” is a part (其中) of the row above
 *   到[2030<2025]年               anywhere in a block: 2030, which roll-forward wrote for 2025
 *   投入[50万元?张科长]           50万元, which 张科长 is to confirm; “[50万元?]” names nobody
 *   见[→12]                       a live reference to the block of line 12
 *   @ 禾溪.docx: 禾溪县、禾溪     the next block comes from this source, which has these names
 *   ~ 禾溪                        names that the writer has cleared
 *   // why                        a note to the reader
 *   … {period.outside: 2020}      expected: finding `outside` of the check `period` at the word 2020; without words
 *                                 “{numbering.skippedDepth}” means the block as a whole
 */
const folder = new URL('../../fixtures/checks/', import.meta.url);

export const fixtureNames = readdirSync(folder).map((file) => file.replace('.txt', ''));

export function readFixture(name: string): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8');
}

/** What stands at the end of a line for each finding that is expected of it. */
export const expectedFinding = / \{\w+\.\w+(?:: [^}]*)?\}/g;

const notes = /^(?:\/\/|@|~|%|$)/;

/** The draft that a fixture describes: a block’s id is “line 4”, a cell’s “line 4, 2”. */
export function draftOf(fixture: string): Draft {
  const lines = fixture.replace(expectedFinding, '').split('\n');
  const blocks = lines.flatMap((line, index): readonly Block[] => {
    if (notes.test(line) || (isRow(line) && isRow(lines[index - 1]))) return [];
    const block = isRow(line) ? tableOf(lines, index) : blockOf(line);
    return [{ ...block, ...provenanceOf(lines[index - 1]), id: lineId(index) }];
  });
  const cleared = lines.find((line) => line.startsWith('~ '));
  return { ...draft(...blocks), clearedNames: cleared?.slice(2).split('、') ?? [] };
}

export function lineId(index: number): string {
  return `line ${index + 1}`;
}

function blockOf(line: string): Block {
  const [, box = '', depth = '', sign, text = ''] = /^(\+?)(\d?)(-?\|| {2}|[#.^!]|(?= )) ?(.*)$/.exec(line) ?? [];
  const pieces = piecesOf(text);
  const { children } = paragraph(...pieces) as Extract<Block, { type: 'paragraph' }>;
  const block = { id: '', children };
  if (box && depth) return { ...block, type: 'clause', depth: Number(depth) as Depth, boxed: true };
  if (box) return { ...block, type: 'boxTitle' };
  if (sign === '#') return title(...pieces);
  if (sign === '|') return heading(Number(depth) as Depth, ...pieces);
  if (sign === '-|') return unnumbered(Number(depth) as Depth, ...pieces);
  if (sign === '.') return clause(Number(depth) as Depth, ...pieces);
  if (sign === '  ') return { ...block, type: 'paragraph' };
  if (sign === '^') return { ...block, type: 'caption', of: 'table' };
  if (sign === '!') return { ...block, type: 'note' };
  throw new Error(`Cannot read the fixture’s line “${line}” because it begins with no sign of a block`);
}

function isRow(line: string | undefined): boolean {
  return /^\|[=-]? /.test(line ?? '');
}

function tableOf(lines: readonly string[], from: number): TableBlock {
  const roles = lines[from - 1]?.startsWith('% ') ? (lines[from - 1]?.slice(2).split(' ') as ColumnRole[]) : undefined;
  const behind = lines.findIndex((line, index) => index > from && !isRow(line));
  const rows = lines.slice(from, behind < 0 ? lines.length : behind).map((line, index) => rowOf(line, from + index));
  const width = Math.max(...rows.map(({ children }) => children.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    share: 1 / width,
    ...(roles?.[index] ? { role: roles[index] } : {}),
  }));
  return { type: 'table', id: '', kind: roles ? 'indicators' : 'plain', headerRows: 1, columns, children: rows };
}

function rowOf(line: string, index: number): TableRow {
  const cells = line.slice(1).replace(/^[=-]/, '').split('|');
  const children = cells.map((text, place) => ({
    type: 'cell' as const,
    id: `${lineId(index)}, ${place + 1}`,
    children: (paragraph(...piecesOf(text.trim())) as Extract<Block, { type: 'paragraph' }>).children,
  }));
  const kind = line.startsWith('|=') ? 'group' : line.startsWith('|-') ? 'ofWhich' : undefined;
  return { type: 'row', ...(kind ? { kind } : {}), children };
}

function piecesOf(text: string): Piece[] {
  return text.split(/(?=\[)|(?<=\])/).map((piece) => {
    const [, first, sign, second = ''] = /^\[(.*?)([<?→])(.*)\]$/.exec(piece) ?? [];
    if (first === undefined) return piece;
    if (sign === '<') return rolled(first, second);
    return sign === '?' ? { text: first, toConfirm: second } : { text: referenceSign, refersTo: `line ${second}` };
  });
}

function provenanceOf(line: string | undefined): Pick<Block, 'provenance'> {
  const [, source, foreign] = /^@ (.*): (.*)$/.exec(line ?? '') ?? [];
  if (source === undefined || foreign === undefined) return {};
  const origin = { planId: source, planTitle: source, unitId: 'u1', wording: '' };
  return { provenance: [{ ...origin, source, names: foreign.split('、') }] };
}
