import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { emptyLists } from '../../../shared/lists/office-lists.ts';
import { restoreOfficeLists } from '../../../shared/lists/restore-office-lists.ts';

describe('restoreOfficeLists', () => {
  it('takes what is left out as empty', () => {
    expect(restoreOfficeLists({})).toEqual(emptyLists);
    expect(restoreOfficeLists({ ownNames: { schools: ['望川二中'] } }).ownNames).toEqual({
      ...emptyLists.ownNames,
      schools: ['望川二中'],
    });
  });

  it('keeps no doubles, no single characters and no group of one word', () => {
    const lists = restoreOfficeLists({
      ownNames: { places: [' 云溪镇 ', '云溪镇', '镇'] },
      nearWords: [['食堂', '餐厅', '食堂'], ['操场'], ['门卫', '岗']],
    });
    expect(lists.ownNames.places).toEqual(['云溪镇']);
    expect(lists.nearWords).toEqual([['食堂', '餐厅']]);
  });

  it.each([
    [null],
    [[]],
    [{ ownNames: '云溪镇' }],
    [{ nearWords: ['食堂'] }],
    [{ expressions: [{ text: '望川云课' }] }],
  ])('refuses %j', (value) => {
    expect(() => restoreOfficeLists(value)).toThrow(AppError);
  });
});
