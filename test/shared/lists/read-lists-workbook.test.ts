import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { readListsWorkbook } from '../../../shared/lists/read-lists-workbook.ts';
import { restoreOfficeLists } from '../../../shared/lists/restore-office-lists.ts';
import { zipFolder } from '../importers/zip-folder.ts';

/** A workbook as an office fills it: other sheets, columns in another order, a title above the headings, cells left empty. */
const filledByHand = zipFolder(fileURLToPath(new URL('../../fixtures/lists/filled-by-hand', import.meta.url)), 'xlsx');

describe('a workbook that an office filled by hand', () => {
  const { value, warnings } = readListsWorkbook(filledByHand);

  it('gives the names, by their 类别 or, without one, by their ends', () => {
    expect(value.ownNames).toEqual({
      places: ['云溪镇', '柳渡街道'],
      schools: ['望川实验学校', '望川二中'],
      offices: ['白鹭教育指导中心'],
      projects: ['溪畔夜读'],
    });
  });

  it('gives a group of words for each row, or for a cell with several', () => {
    expect(value.nearWords).toEqual([
      ['共育驿站', '家长驿站', '家校驿站'],
      ['溪畔课堂', '水边课堂'],
    ]);
  });

  it('gives the expressions by the headings of the columns, dates in all ways in which they are typed', () => {
    const expression = { from: null, until: null, successor: null, shortForms: [], wrongForms: [] };
    expect(value.expressions).toEqual([
      {
        ...expression,
        text: '“望川强校”行动',
        kind: 'campaign',
        from: '2021',
        until: '2025',
        successor: '“望川优学”行动',
        wrongForms: ['望川名校行动'],
      },
      { ...expression, text: '望川区教育大会', kind: 'title', from: '2024-09' },
      {
        ...expression,
        text: '学有优教、好学望川',
        kind: 'phrase',
        from: '2026-03',
        wrongForms: ['学有优教好学望川'],
      },
      { ...expression, text: '望川云课', kind: 'usage' },
      { ...expression, text: '望川家长学堂', kind: 'usage', until: '2021' },
    ]);
  });

  it('is a value that can be stored and restored', () => {
    expect(restoreOfficeLists(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it('warns of what cannot be read, with its sheet and row', () => {
    const row = (code: string, sheet: string, at: string, text: string) => ({
      code,
      details: { sheet, row: at, text },
    });
    expect(warnings).toEqual([
      { code: 'listsUnknownSheet', details: { sheet: '填写说明' } },
      row('listsOddDate', '规范表述', '6', '开学以后'),
      row('listsUnknownKind', '规范表述', '7', '称号'),
      row('listsOddTerm', '规范表述', '7', '2024—2021'),
      row('listsNoText', '规范表述', '8', '望川云校'),
      row('listsLoneWord', '近义词', '4', '校长信箱'),
      row('listsUnknownKind', '本地名称', '9', '楼宇'),
      row('listsNoText', '本地名称', '10', '学校'),
    ]);
  });
});

describe('readListsWorkbook', () => {
  it.each([
    ['a text', strToU8('类别,名称')],
    ['another package', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['a broken archive', filledByHand.slice(0, 900)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readListsWorkbook(bytes)).toThrow(AppError);
  });
});
