import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../shared/reuse/names/names-in.ts';

describe('namesIn', () => {
  const names = ['禾溪', '禾溪县', '云洲市禾溪县', '枫林小学'];

  it('gives the longest of overlapping names', () => {
    expect(namesIn('云洲市禾溪县推广', names)).toEqual(['云洲市禾溪县']);
  });

  it('gives a shorter name too where it stands by itself', () => {
    expect(namesIn('禾溪的禾溪县经验', names)).toEqual(['禾溪县', '禾溪']);
  });

  it('gives none where none stands', () => {
    expect(namesIn('推广经验', names)).toEqual([]);
    expect(namesIn('推广经验', [])).toEqual([]);
  });

  it('does not take a numbered school for that of another place', () => {
    expect(namesIn('改造第一中学', ['第一中学'])).toEqual(['第一中学']);
    expect(namesIn('改造禾溪县第一中学', ['第一中学'])).toEqual([]);
  });

  it('does not find 一中 inside other words', () => {
    expect(namesIn('实施一中综合楼项目', ['一中'])).toEqual(['一中']);
    for (const text of ['统一中考命题', '云洲市第一中学', '同一中心', '之一中'])
      expect(namesIn(text, ['一中'])).toEqual([]);
  });
});
