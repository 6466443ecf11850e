import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/reuse/names/reading.ts';
import { rowNames } from '../../../../shared/reuse/names/row-names.ts';

const inRow = (text: string, ...known: string[]) => rowNames(readText(text, []), known);

describe('rowNames', () => {
  it('finds coined words in a row with a known name, from one to the next', () => {
    expect(inRow('推动霁华芯、沣联微、岚盛半导体与院校共建。', '岚盛半导体')).toEqual(
      expect.arrayContaining(['沣联微', '霁华芯']),
    );
  });

  it('finds a school that is called by a usual word beside one that is known', () => {
    expect(inRow('靖场小学、奋斗小学、沣风中学创建特色校。', '靖场小学')).toContain('奋斗小学');
  });

  it('leaves rows without a known name, and usual things beside one', () => {
    expect(inRow('推动霁华芯、沣联微与院校共建。')).toEqual([]);
    expect(inRow('改造靖场小学、食堂、运动场。', '靖场小学')).toEqual([]);
  });
});
