import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Expression } from '../expressions/expression.ts';
import {
  exampleMark,
  expressionColumns,
  expressionKindNames,
  listSheets,
  nameColumns,
  nameKinds,
} from './list-sheets.ts';
import type { OfficeLists, OwnNames } from './office-lists.ts';

/** The little of the web platform's Blob that is used here. */
interface Bytes {
  arrayBuffer(): Promise<ArrayBuffer>;
}

const widestGroup = 6;
const wordWidth = 16;
const exampleColor = '#808080';

/** Writes an office's lists as a workbook that `readListsWorkbook` reads; an empty sheet shows by an example how to fill it. */
export async function writeListsWorkbook(lists: OfficeLists): Promise<Uint8Array> {
  const sheets = [namesSheet(lists.ownNames), wordsSheet(lists.nearWords), expressionsSheet(lists.expressions)];
  const bytes: Bytes = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await bytes.arrayBuffer());
}

function namesSheet(names: OwnNames): Sheet<never> {
  const rows = (Object.keys(nameKinds) as (keyof OwnNames)[]).flatMap((kind) =>
    names[kind].map((name) => [nameKinds[kind][0] ?? '', name]),
  );
  return sheetOf(listSheets.ownNames, nameColumns, rows, [`${exampleMark}学校`, '望川区实验小学']);
}

function wordsSheet(groups: OfficeLists['nearWords']): Sheet<never> {
  const width = Math.max(widestGroup, ...groups.map((group) => group.length));
  const columns = Array.from({ length: width }, (_, at) => ['word', `近义词${at + 1}`, wordWidth] as const);
  return sheetOf(listSheets.nearWords, columns, groups, [`${exampleMark}保安`, '安保人员', '门卫']);
}

function expressionsSheet(expressions: readonly Expression[]): Sheet<never> {
  const rows = expressions.map(({ text, kind, from, until, successor, shortForms, wrongForms }) => [
    text,
    expressionKindNames[kind][0] ?? '',
    from ?? '',
    until ?? '',
    successor ?? '',
    joinForms(shortForms),
    joinForms(wrongForms),
  ]);
  const example = [`${exampleMark}“十四五”强校行动`, '阶段工作', '2021', '2025', '“十五五”强校行动', '强校行动', ''];
  return sheetOf(listSheets.expressions, expressionColumns, rows, example);
}

/** Behind a single form, too, where it would be split at its own “、”. */
function joinForms(forms: readonly string[]): string {
  const joined = forms.join('；');
  return forms.length === 1 && /[、，,]/.test(joined) ? `${joined}；` : joined;
}

function sheetOf(
  name: string,
  columns: readonly (readonly [column: string, heading: string, width: number])[],
  rows: readonly (readonly string[])[],
  example: readonly string[],
): Sheet<never> {
  const headings = columns.map(([, heading]): CellObject => ({ value: heading, type: String, fontWeight: 'bold' }));
  const filled = rows.map((row) => cellsOf(row));
  const shown = filled.length > 0 ? filled : [cellsOf(example, { textColor: exampleColor })];
  return {
    sheet: name,
    columns: columns.map(([, , width]) => ({ width })),
    stickyRowsCount: 1,
    data: [headings, ...shown],
  };
}

/** All is text, so that “2021-03” is no date. */
function cellsOf(texts: readonly string[], look: Pick<CellObject, 'textColor'> = {}): Row {
  return texts.map((text) => (text === '' ? null : { value: text, type: String, format: '@', wrap: true, ...look }));
}
