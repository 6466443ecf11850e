import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Depth, TextRun } from '../../../shared/document/model.ts';
import { readDraftText, restoreDraft, writeDraftText } from '../../../shared/document/restore-draft.ts';
import { bold, clause, draft, heading, paragraph, rolled, title } from '../../support/draft-builder.ts';
import { sampleDrafts } from '../../support/sample-drafts.ts';

const provenance = {
  planId: 'p1',
  planTitle: '禾溪县教育规划',
  source: '禾溪.docx',
  unitId: 'u3',
  wording: '到2025年',
  names: ['禾溪县'],
};
const whole = {
  ...draft(title('规划'), heading(1, '总则'), {
    ...clause(2, bold('到'), rolled('2030', '2025'), '年'),
    provenance: [provenance],
  }),
  bases: [{ planId: 'p1', title: '禾溪县教育规划', source: '禾溪.docx' }],
  clearedNames: ['望川'],
};

/** The error that restoring throws, as its code and details. */
function refusal(value: unknown): unknown {
  try {
    restoreDraft(value);
  } catch (error) {
    return error;
  }
  return 'restored';
}

describe('restoreDraft', () => {
  it('gives a stored draft back as it is, nothing added and nothing dropped', () => {
    expect(restoreDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('keeps every sample draft through a file', () => {
    const filled = Object.values(sampleDrafts).filter(({ blocks }) => blocks.length > 0);
    for (const sample of filled) expect(readDraftText(writeDraftText(sample))).toEqual(sample);
  });

  it('keeps any draft through JSON', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 8 }), (blocks) => {
        const stored = draft(...blocks);
        expect(readDraftText(writeDraftText(stored))).toEqual(stored);
      }),
    );
  });

  it('writes a restored draft as the same text each time, ended by a line end', () => {
    const text = writeDraftText(restoreDraft(whole));
    expect(writeDraftText(readDraftText(text))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('refuses a draft of a newer format by its version', () => {
    expect(refusal({ ...whole, version: 3 })).toMatchObject({ code: 'newerVersion', details: { version: '3' } });
    expect(refusal({ format: 'wunian-draft', version: 7 })).toMatchObject({
      code: 'newerVersion',
      details: { version: '7' },
    });
  });

  it.each<readonly [string, unknown, string]>([
    ['no object', null, ''],
    ['another format', { ...whole, format: 'other' }, 'format'],
    ['an older version', { ...whole, version: 0 }, 'version'],
    ['a missing field', { ...whole, bases: undefined }, 'bases'],
    ['no blocks', { ...whole, blocks: [] }, 'blocks'],
    ['an id that could lead out of its folder', { ...whole, id: '../draft' }, 'id'],
    ['an unknown kind', { ...whole, meta: { ...whole.meta, kind: 'poem' } }, 'meta.kind'],
    ['a year that is none', { ...whole, meta: { ...whole.meta, periodStart: 26 } }, 'meta.periodStart'],
    ['a year in words', { ...whole, meta: { ...whole.meta, periodEnd: '2030' } }, 'meta.periodEnd'],
    [
      'an unknown block',
      { ...whole, blocks: [{ id: 'b1', type: 'image', children: [{ text: '' }] }] },
      'blocks.0.type',
    ],
    ['a depth that no scheme has', { ...whole, blocks: [{ ...clause(1, ''), id: 'b1', depth: 6 }] }, 'blocks.0.depth'],
    ['a block without runs', { ...whole, blocks: [{ ...paragraph(), id: 'b1' }] }, 'blocks.0.children'],
    ['a block without id', { ...whole, blocks: [paragraph('')] }, 'blocks.0.id'],
    [
      'a mark that is false',
      { ...whole, blocks: [{ id: 'b1', type: 'paragraph', children: [{ text: '', bold: false }] }] },
      'blocks.0.children.0.bold',
    ],
    ['a scheme without levels', { ...whole, scheme: { name: 'none', levels: [] } }, 'scheme.levels'],
  ])('refuses %s and names the place', (_, value, place) => {
    expect(refusal(value)).toMatchObject({ code: 'brokenData', details: { what: 'draft', place } });
  });

  it('refuses text that is no JSON', () => {
    expect(() => readDraftText('{"format":')).toThrow(expect.objectContaining({ code: 'brokenData' }));
  });
});

const anyRun: fc.Arbitrary<TextRun> = fc.oneof(
  fc.record({ text: fc.string({ unit: 'grapheme' }) }),
  fc.record({ text: fc.string({ unit: 'binary' }), bold: fc.constant(true as const) }),
  fc.record({ text: fc.string(), rolledFrom: fc.string() }),
);
const anyRuns = fc.array(anyRun, { minLength: 1, maxLength: 4 });
const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom<Depth[]>(1, 2, 3, 4, 5), anyRuns)
  .chain(([depth, runs]) => fc.constantFrom(heading(depth, ...runs), clause(depth, ...runs), paragraph(...runs)));
