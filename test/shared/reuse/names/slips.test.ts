import { describe, expect, it } from 'vitest';
import { slipFinder } from '../../../../shared/reuse/names/slips.ts';

function slips(text: string, ...names: readonly string[]): string[] {
  return slipFinder(names)
    .find(text)
    .map(({ name, start, end }) => `${text.slice(start, end)} for ${name}`);
}

describe('slipFinder', () => {
  it('finds a name of which one character was misread', () => {
    expect(slips('推广禾奚县经验', '禾溪县')).toEqual(['禾奚县 for 禾溪县']);
    expect(slips('学习木溪县', '禾溪县')).toEqual(['木溪县 for 禾溪县']);
    expect(slips('走进枫材坞小学', '枫林坞小学')).toEqual(['枫材坞小学 for 枫林坞小学']);
  });

  it('passes over the name itself, two wrong characters and a bare place', () => {
    expect(slips('禾溪县、木奚县、禾奚', '禾溪县', '禾溪')).toEqual([]);
  });

  it('passes over numbers, particles, words and places that are known', () => {
    expect(slips('第三中学', '第二中学')).toEqual([]);
    expect(slips('沿着的溪县道', '禾溪县')).toEqual([]);
    expect(slips('推进和平小学', '和坪小学')).toEqual([]);
    expect(slips('句容市', '句蓉市')).toEqual([]);
  });
});
