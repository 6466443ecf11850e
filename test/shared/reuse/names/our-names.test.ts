import { describe, expect, it } from 'vitest';
import { emptyLists, type OwnNames } from '../../../../shared/lists/office-lists.ts';
import { isOurs, isOursByLists, oursOf } from '../../../../shared/reuse/names/our-names.ts';

const own: OwnNames = {
  places: ['柳渡街道', '青坪镇', '白鹭县'],
  schools: ['柳渡街道滨河幼儿园'],
  offices: ['青坪镇中心教研组'],
  projects: ['“润川”心理服务行动', '春苗工程'],
};

describe('isOursByLists', () => {
  it.each(['柳渡街道', '柳渡', '青坪', '白鹭', '滨河幼儿园', '润川', '春苗'])('knows %s, in full or short', (name) => {
    expect(isOursByLists(name, own)).toBe(true);
  });

  it('knows no other name', () => {
    for (const name of ['禾溪县', '街道', '幼儿园', '']) expect(isOursByLists(name, own)).toBe(false);
  });
});

describe('isOurs', () => {
  const meta = { region: '云洲市望川区', issuer: '望川区教育局', title: '“润川”行动方案' };

  it('knows what region, issuer and title hold, and what begins with our own place', () => {
    const ours = oursOf(meta, emptyLists.ownNames);
    for (const name of ['云洲市', '望川区教育局', '润川', '望川中学', '望川区第一中学'])
      expect(isOurs(name, ours)).toBe(true);
  });

  it('knows no neighbour, though it lies in the same city', () => {
    const ours = oursOf(meta, emptyLists.ownNames);
    for (const name of ['云洲市禾溪县', '禾溪中学']) expect(isOurs(name, ours)).toBe(false);
  });

  it('takes nothing for ours in a draft without a region', () => {
    const ours = oursOf({ region: '', issuer: '', title: '' }, emptyLists.ownNames);
    expect(isOurs('望川中学', ours)).toBe(false);
  });
});
