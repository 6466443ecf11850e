import type { Result, Warning } from '../result.ts';
import { cellOf, findColumns, keyOfWord } from './columns.ts';
import { nameEndings, nameHeadings, nameKinds } from './list-sheets.ts';
import { emptyLists, type OfficeLists, type OwnNames } from './office-lists.ts';
import type { ListRow } from './sheet-rows.ts';

/** Reads the rows of 本地名称: 类别 and 名称. Where no 类别 is given, the name tells it. */
export function readNameRows(rows: readonly ListRow[], sheet: string): Result<OfficeLists> {
  const { columns, rows: filled } = findColumns(rows, nameHeadings);
  if (columns.name === undefined)
    return { value: emptyLists, warnings: [{ code: 'listsNoColumn', details: { sheet, column: '名称' } }] };
  const names: Record<keyof OwnNames, string[]> = { places: [], schools: [], offices: [], projects: [] };
  const warnings: Warning[] = [];
  for (const line of filled) {
    const kind = cellOf(line, columns.kind);
    const name = cellOf(line, columns.name);
    const list = kind === '' ? listByEnding(name) : keyOfWord(nameKinds, kind);
    const details = { sheet, row: String(line.row), text: kind || name };
    if (name.length < 2) warnings.push({ code: 'listsNoText', details });
    else if (list === undefined) warnings.push({ code: 'listsUnknownKind', details });
    else if (!names[list].includes(name)) names[list].push(name);
  }
  return { value: { ...emptyLists, ownNames: names }, warnings };
}

function listByEnding(name: string): keyof OwnNames {
  return nameEndings.find(([, ending]) => ending.test(name))?.[0] ?? 'projects';
}
