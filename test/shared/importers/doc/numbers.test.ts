import { describe, expect, it } from 'vitest';
import { pair } from '../../../support/compound-builder.ts';
import { sprm } from '../../../support/word-97-builder.ts';
import { type BuiltInstance, type BuiltList, listParts } from '../../../support/word-97-lists.ts';
import { styleParts } from '../../../support/word-97-styles.ts';
import { linesOf } from './lines-of.ts';

const chinese = 39;
const circled = 18;
const plan: BuiltList = {
  id: 7,
  levels: [{ text: '{0}、', format: chinese }, { text: '{1}.' }, { text: '{0}-{1}-{2}', format: circled }],
};

/** The numbers of paragraphs at these places, each instance and level, of the lists and instances given. */
async function numbersOf(
  places: readonly (readonly [instance: number, level: number])[],
  lists: readonly BuiltList[],
  instances: readonly BuiltInstance[],
): Promise<(string | undefined)[]> {
  const lines = await linesOf({
    pieces: [{ text: '条\r'.repeat(places.length) }],
    paragraphs: places.map(([instance, level]) => ({
      length: 2,
      changes: [...sprm(0x260a, level), ...sprm(0x460b, ...pair(instance))],
    })),
    parts: listParts(lists, instances),
  });
  return lines.map((line) => line.number);
}

describe('automatic numbers of Word 97', () => {
  it('count on through the instances of one list and restart below each new number above', async () => {
    const places = [
      [1, 0],
      [1, 1],
      [2, 1],
      [1, 0],
      [2, 1],
      [2, 2],
    ] as const;
    expect(await numbersOf(places, [plan], [{ id: 7 }, { id: 7 }])).toEqual([
      '一、',
      '1.',
      '2.',
      '二、',
      '1.',
      '二-1-①',
    ]);
  });

  it('begin anew where an instance says so', async () => {
    const places = [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ] as const;
    const instances = [{ id: 7 }, { id: 7, overrides: [{ place: 0, start: 5 }] }];
    expect(await numbersOf(places, [plan], instances)).toEqual(['一、', '二、', '五、', '六、']);
  });

  it('take the look and the first number that an instance gives a level', async () => {
    const places = [
      [1, 0],
      [2, 0],
    ] as const;
    const instances = [{ id: 7 }, { id: 7, overrides: [{ place: 0, start: 0, level: { text: '（{0}）', start: 3 } }] }];
    expect(await numbersOf(places, [plan], instances)).toEqual(['一、', '（3）']);
  });

  it('run on over levels above that do not restart them', async () => {
    const runsOn = {
      ...plan,
      levels: [{ text: '{0}' }, { text: '{1}.', restartLimit: 0 }, { text: '（{2}）', restartLimit: 1 }],
    };
    const places = [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ] as const;
    expect(await numbersOf(places, [runsOn], [{ id: 7 }])).toEqual([
      '1',
      '1.',
      '（1）',
      '2.',
      '（2）',
      '2',
      '3.',
      '（1）',
    ]);
  });

  it('write the counts of levels above in figures where a level says so', async () => {
    const legal = {
      ...plan,
      levels: [
        { text: '第{0}节', format: chinese },
        { text: '{0}.{1}', legal: true },
      ],
    };
    expect(
      await numbersOf(
        [
          [1, 0],
          [1, 1],
        ],
        [legal],
        [{ id: 7 }],
      ),
    ).toEqual(['第一节', '1.1']);
  });

  it('know a list by its negative number too, and none by 0 and by the number of Word 6', async () => {
    const places = [
      [1, 0],
      [-1, 0],
      [0, 0],
      [2047, 0],
      [9, 0],
    ] as const;
    expect(await numbersOf(places, [plan], [{ id: 7 }])).toEqual(['一、', '二、', undefined, undefined, undefined]);
  });

  it('give a paragraph the level that its style belongs to', async () => {
    const styled = {
      ...plan,
      levels: [
        { text: '{0}、', format: chinese },
        { text: '（{1}）', style: 0 },
      ],
    };
    const lines = await linesOf({
      pieces: [{ text: '条\r' }],
      paragraphs: [{ length: 2, changes: sprm(0x460b, 1, 0) }],
      parts: { ...listParts([styled], [{ id: 7 }]), ...styleParts([{}]) },
    });
    expect(lines).toEqual([{ text: '条', number: '（1）' }]);
  });

  it('keep damaged lists from filling the memory', async () => {
    const endless = { id: 7, levels: [{ text: '甲'.repeat(60_000), start: 0x7fffffff, format: 4 }] };
    const numbers = await numbersOf(
      [
        [1, 0],
        [1, 0],
      ],
      [endless],
      [{ id: 7 }],
    );
    expect(numbers.every((number = '') => number.length < 100)).toBe(true);
  });
});
