import { describe, expect, it } from 'vitest';
import type { Block, Provenance } from '../../../../shared/document/model.ts';
import { borrowedText, changedShare } from '../../../../shared/reuse/sources/borrowed-text.ts';
import { keptText } from '../../../../shared/reuse/sources/kept-text.ts';
import { sourceTable } from '../../../../shared/reuse/sources/source-table.ts';
import { clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';

const wording = '办好每一所乡村学校。到2025年建成寄宿制学校三所，添置校车十辆。';

function from(planId: string, words = wording): Provenance {
  return {
    planId,
    planTitle: `规划${planId}`,
    source: `${planId}.txt`,
    unitId: 'u1',
    wording: words,
    names: [],
    role: 'peer',
  };
}

function borrowed(block: Block, ...provenance: readonly Provenance[]): Block {
  return { ...block, provenance };
}

const pieces = (text: string, words = wording) => keptText(text, words).map(({ start, end }) => text.slice(start, end));

describe('what is kept of a wording', () => {
  it('is all of it where nothing was changed, be it ever so short', () => {
    expect(pieces(wording)).toEqual([wording]);
    expect(pieces('三所')).toEqual(['三所']);
    expect(pieces('')).toEqual([]);
  });

  it('is what stands around a change', () => {
    expect(pieces('办好每一所乡村学校。到2030年建成寄宿制学校五所，添置校车十辆。')).toEqual([
      '办好每一所乡村学校。到20',
      '年建成寄宿制学校',
      '所，添置校车十辆。',
    ]);
  });

  it('is no piece of fewer than four characters', () => {
    expect(pieces('本校车多，乡村美好。')).toEqual([]);
  });

  it('is found where sentences were turned about', () => {
    expect(pieces('添置校车十辆。办好每一所乡村学校。').join('')).toBe('添置校车十辆。办好每一所乡村学校。');
  });
});

describe('what of a block is borrowed', () => {
  it('is counted once where two sources say the same', () => {
    const { characters, kept, sources } = borrowedText(borrowed(paragraph(wording), from('a'), from('b')));
    expect(kept).toBe(characters);
    expect(sources.map((source) => source.kept)).toEqual([characters, 0]);
  });
});

describe('how much a wording has changed', () => {
  it('is nothing where the clause was only split and moved apart', () => {
    const halves = [
      borrowed(paragraph('添置校车十辆。'), from('a')),
      paragraph('本区自己的话。'),
      borrowed(paragraph('办好每一所乡村学校。到2025年建成寄宿制学校三所，'), from('a')),
    ];
    expect(changedShare(from('a'), halves)).toBeCloseTo(0, 1);
  });

  it('is what was written over or taken out', () => {
    const share = changedShare(from('a'), [borrowed(paragraph('办好每一所乡村学校。'), from('a'))]);
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.75);
    expect(changedShare(from('a'), [])).toBe(1);
  });
});

describe('the table of sources', () => {
  const table = sourceTable(
    draft(
      title('望川区教育规划'),
      heading(1, '主要任务'),
      borrowed(clause(2, wording), from('a')),
      borrowed(paragraph(`${wording}望川区另外还要做许多自己想到的事情，写在这里不少字。`), from('b')),
      heading(1, '保障措施'),
      paragraph('加强领导。'),
    ),
  );

  it('tells by section what each source gave, the most first, and what is new', () => {
    expect(table.map(({ section, source, origin }) => [section, source?.title ?? null, origin])).toEqual([
      ['一、主要任务', '规划a', 'copied'],
      ['一、主要任务', '规划b', 'adapted'],
      ['一、主要任务', null, 'new'],
      ['二、保障措施', null, 'new'],
    ]);
  });

  it('gives shares that make up the whole of each section', () => {
    const shareOf = (id: string) =>
      table.filter(({ sectionId }) => sectionId === id).reduce((sum, { share }) => sum + share, 0);
    expect(shareOf('b2')).toBeCloseTo(1);
    expect(shareOf('b5')).toBeCloseTo(1);
    expect(table[0]?.role).toBe('peer');
  });
});
