import { describe, expect, it } from 'vitest';
import { byFirst, tokenize } from '../../../../shared/reuse/names/tokens.ts';

function cut(run: string, { afterDigit = false, places = [] as readonly string[] } = {}): string {
  return tokenize(run, { start: 0, afterDigit, places: byFirst(places) })
    .map(({ text }) => text)
    .join('|');
}

describe('tokenize', () => {
  it('leaves what no word explains together, between the words it knows', () => {
    expect(cut('推进青坪中心小学改扩建')).toBe('推进|青坪|中心|小学|改扩建');
  });

  it('prefers few long words', () => {
    expect(cut('弘扬中华优秀传统文化')).toBe('弘扬|中华|优秀|传统文化');
  });

  it('keeps a person whom schools are called after whole', () => {
    expect(cut('支持茅以升学校')).toBe('支持|茅以升|学校');
  });

  it('knows the places that the plan owns, and ordinals', () => {
    expect(cut('望川第四中学', { places: ['望川'] })).toBe('望川|第四|中学');
  });

  it('takes a short name of the gazetteer for chance beside a sign that no word explains', () => {
    expect(cut('巡查都柳江水域')).toBe('巡查|都柳江|水域');
    expect(cut('赴柳江学习')).toBe('赴|柳江|学习');
  });

  it('cuts off what a number before the run counts', () => {
    expect(cut('年云溪小学', { afterDigit: true })).toBe('年|云溪|小学');
  });

  it('tells where each token stands in the text', () => {
    const tokens = tokenize('支持青坪小学', { start: 10, afterDigit: false, places: byFirst([]) });
    expect(tokens.map(({ kind, start }) => [kind, start])).toEqual([
      ['plain', 10],
      ['unknown', 12],
      ['school', 14],
    ]);
  });
});
