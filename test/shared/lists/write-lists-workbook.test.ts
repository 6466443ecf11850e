import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../shared/importers/xlsx/xlsx.ts';
import { emptyLists, type OfficeLists } from '../../../shared/lists/office-lists.ts';
import { readListsWorkbook } from '../../../shared/lists/read-lists-workbook.ts';
import { writeListsWorkbook } from '../../../shared/lists/write-lists-workbook.ts';

const lists: OfficeLists = {
  ownNames: {
    places: ['云溪镇', '松岗镇'],
    schools: ['望川二中'],
    offices: ['望川区教育局', '白鹭教育指导中心'],
    projects: ['“溪畔夜读”', 'A<B & “C”'],
  },
  nearWords: [
    ['共育驿站', '家长驿站'],
    ['食堂', '餐厅', '伙房', '学生餐厅', '师生餐厅', '营养餐厅', '中央厨房'],
  ],
  expressions: [
    {
      text: '“望川强校”行动',
      kind: 'campaign',
      from: '2021',
      until: '2025-12',
      successor: '“望川优学”行动',
      shortForms: ['强校行动', '强校、强师行动'],
      wrongForms: ['强校、名校行动'],
    },
    {
      text: '学有优教、好学望川',
      kind: 'phrase',
      from: '2026-03',
      until: null,
      successor: null,
      shortForms: [],
      wrongForms: ['学有优教好学望川'],
    },
    { text: '望川教育大会', kind: 'title', from: null, until: null, successor: null, shortForms: [], wrongForms: [] },
    { text: '望川云课', kind: 'usage', from: null, until: '2030', successor: null, shortForms: [], wrongForms: [] },
  ],
};

async function rowsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const { value } = await xlsx.read(bytes);
  return value.lines.flatMap(({ cells }) => (cells ? [cells] : []));
}

describe('writeListsWorkbook', () => {
  it('writes what is read again without loss', async () => {
    expect(readListsWorkbook(await writeListsWorkbook(lists))).toEqual({ value: lists, warnings: [] });
  });

  it('shows by examples how to fill empty sheets; they are not read', async () => {
    const bytes = await writeListsWorkbook(emptyLists);
    const rows = await rowsOf(bytes);
    expect(rows).toContainEqual(['（示例）学校', '望川区实验小学']);
    expect(rows.filter(([first]) => first?.startsWith('（示例）'))).toHaveLength(3);
    expect(readListsWorkbook(bytes)).toEqual({ value: emptyLists, warnings: [] });
  });

  it('shows no example in a sheet that is filled', async () => {
    const rows = await rowsOf(await writeListsWorkbook(lists));
    expect(rows.flat().filter((text) => text.startsWith('（示例）'))).toEqual([]);
    expect(rows).toContainEqual(['规范表述', '类别', '起', '止', '后续表述', '简称', '误写']);
  });
});
