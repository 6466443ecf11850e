import { describe, expect, it } from 'vitest';
import { compareWording } from '../../../../renderer/panels/sources/compare-wording.ts';

/** A comparison in short: “办好[-乡村]{+县城}学校”, with “…” where the text goes on. */
function shortly(wording: string, text: string): string | null {
  const compared = compareWording(wording, text);
  if (!compared) return null;
  const parts = compared.parts.map(({ value, added, removed }) =>
    removed ? `[-${value}]` : added ? `{+${value}}` : value,
  );
  return `${compared.isCutBefore ? '…' : ''}${parts.join('')}${compared.isCutBehind ? '…' : ''}`;
}

/** So many characters that no two stretches of two texts have in common. */
function unlike(length: number, from: number): string {
  return Array.from({ length }, (_, at) => String.fromCharCode(from + at)).join('');
}

const wording = '办好每一所乡村学校，添置校车十辆。';

describe('compareWording', () => {
  it('tells what is gone, what stayed and what is new', () => {
    expect(shortly(wording, '办好每一所寄宿学校，添置校车十辆。')).toBe('办好每一所[-乡村]{+寄宿}学校，添置校车十辆。');
  });

  it('tells what was written before and behind it', () => {
    expect(shortly(wording, `到2030年，${wording}各校细化。`)).toBe(`{+到2030年，}${wording}{+各校细化。}`);
  });

  it('leaves out of a long text what stands before and behind the part that was borrowed', () => {
    const others = unlike(600, 0x6000);
    expect(shortly(wording, `${others}办好每一所寄宿学校，添置校车十辆。${others}`)).toBe(
      '…办好每一所[-乡村]{+寄宿}学校，添置校车十辆。…',
    );
    expect(shortly('三所', `${others}三所`)).toBe('…三所');
  });

  it('compares with a whole text that keeps no longer piece', () => {
    expect(shortly('到2025年三所', '到2030年五所')).toBe('到20[-25]{+30}年[-三]{+五}所');
  });

  it('is not led away by words of it that a long text has elsewhere by chance', () => {
    const others = unlike(600, 0x6000);
    const text = `各地乡村学校${others}办好每一所寄宿学校，添置校车十辆。${others}各地乡村学校`;
    expect(shortly(wording, text)).toBe('…办好每一所[-乡村]{+寄宿}学校，添置校车十辆。…');
  });

  it.each([
    ['all of a text', unlike(600, 0x6000)],
    ['all of a long text', unlike(6000, 0x6000)],
    ['all but the ends of it', `办好每一所${unlike(600, 0x6000)}校车十辆。`],
  ])('gives up where too much is others: %s', (_what, text) => {
    expect(shortly(`办好每一所${unlike(600, 0x4e00)}校车十辆。`, text)).toBeNull();
  });
});
