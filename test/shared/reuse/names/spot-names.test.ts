import { describe, expect, it } from 'vitest';
import { readText } from '../../../../shared/reuse/names/reading.ts';
import { spotNames } from '../../../../shared/reuse/names/spot-names.ts';

function spots(text: string, own: readonly string[] = []): readonly string[] {
  return spotNames(readText(text, own), own);
}

describe('spotNames', () => {
  it.each([
    ['走进漱玉湖开展研学。', '漱玉湖'],
    ['学校迁至望海大道。', '望海大道'],
    ['在蟹浦路交叉口设岗。', '蟹浦路'],
    ['改造解放东路小学。', '解放东路'],
    ['举办开渔节活动。', '开渔节'],
    ['组织芦笙舞展演。', '芦笙舞'],
  ])('finds the spot or the custom in “%s”', (text, name) => {
    expect(spots(text)).toEqual([name]);
  });

  it('finds a short one that bears a character of the place, or is met again', () => {
    expect(spots('沿皋河建设步道。', ['皋原'])).toEqual(['皋河']);
    expect(spots('巡查沣河，保护沣河。')).toEqual(['沣河']);
    expect(spots('巡查沣河。')).toEqual([]);
  });

  it('passes over ways and rounds that are no spots', () => {
    expect(spots('理清思路，走出新路，关键环节，定编定岗，开园办园，每所校园。')).toEqual([]);
  });
});
