import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import type { CleaningRuleName } from '../../../shared/plan/model.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { outlineOf } from '../../support/plan-outline.ts';
import { lines } from '../../support/source-lines.ts';

/** Each NAME.outline.txt is what must be read from the file NAME beside it, of whatever format; see plan-outline.ts. */
const folder = new URL('../../fixtures/plans/', import.meta.url);
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith('.outline.txt')).map((file) => file.replace('.outline.txt', ''));

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, folder)));
}

function sourceOf(name: string): string {
  const sources = files.filter((file) => file.startsWith(`${name}.`) && !file.endsWith('.outline.txt'));
  if (sources.length !== 1) throw new Error(`Cannot find the one source of ${name} among: ${sources.join(', ')}`);
  return sources[0] ?? '';
}

describe('a document is read into the outline noted beside it', () => {
  it.each(names)('%s', async (name) => {
    const source = sourceOf(name);
    const plan = parsePlan((await readDocument(read(source), source, importers)).value);
    expect(outlineOf(plan)).toBe(new TextDecoder().decode(read(`${name}.outline.txt`)));
  });

  it('has a note for every source', () => {
    const sources = files.filter((file) => !file.endsWith('.outline.txt')).map((file) => file.replace(/\.\w+$/, ''));
    expect(names.toSorted()).toEqual(sources.toSorted());
  });
});

describe('the frame of a document', () => {
  const letter = ['望川区教育局文件', '望教发〔2026〕7号', '望川区教育局关于印发2026年工作要点的通知', '各中小学：'];
  const sending = '现将《望川区教育局2026年工作要点》印发给你们。联系人：江远，电话：80001234。';
  const signature = ['望川区教育局', '2026年3月6日'];
  const text = ['一、党建', '办好党校（联系人：江远，电话：80001234）。', '附件另发。'];
  const source = { lines: lines(...letter, sending, '望川区教育局2026年工作要点', ...text, ...signature) };
  const texts = (off: readonly CleaningRuleName[]) =>
    parsePlan(source, new Set(off)).units.map((unit) => unit.number + unit.text);

  it('is taken off, and each part leaves a note', () => {
    const { units, cleaning } = parsePlan(source);
    expect(units.map((unit) => unit.text)).toEqual(['党建', '办好党校。', '附件另发。']);
    expect(cleaning).toEqual([
      {
        rule: 'letterhead',
        count: 5,
        examples: [...letter, sending].map((before) => ({
          before: before.length > 40 ? `${before.slice(0, 39)}…` : before,
          after: '',
        })),
      },
      {
        rule: 'signature',
        count: 3,
        examples: [
          { before: '望川区教育局', after: '' },
          { before: '2026年3月6日', after: '' },
          { before: '办好党校（联系人：江远，电话：80001234）。', after: '办好党校。' },
        ],
      },
    ]);
  });

  it('stands in the text as paragraphs where its rule is off, without a note', () => {
    const { units, cleaning } = parsePlan(source, new Set<CleaningRuleName>(['letterhead', 'signature']));
    expect(cleaning).toEqual([]);
    expect(units.slice(0, 5).map(({ type, text: words }) => `${type} ${words}`)).toEqual(
      [...letter, sending].map((words) => `paragraph ${words}`),
    );
    expect(texts(['signature'])).toEqual([...text, ...signature]);
    expect(texts(['letterhead'])).toEqual([
      ...letter,
      '现将《望川区教育局2026年工作要点》印发给你们。',
      '一、党建',
      '办好党校。',
      '附件另发。',
    ]);
  });

  it('tells the same of the document whatever rules are off', () => {
    const { meta } = parsePlan(source);
    expect(meta).toMatchObject({
      issuer: '望川区教育局',
      issueDate: '2026-03-06',
      documentNumber: '望教发〔2026〕7号',
    });
    expect(parsePlan(source, new Set<CleaningRuleName>(['letterhead', 'signature'])).meta).toEqual(meta);
  });
});

describe('any text', () => {
  const pieces = [
    '一、',
    '（一）',
    '1.',
    '——',
    '一是',
    '附件1',
    '目录',
    '现印发',
    '规划',
    '2026年',
    '区(qū)',
    '学校',
    '。',
    '：',
    ' ',
  ];
  const line = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('is read without failing, into units with ids of their own that are not empty', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (texts) => {
        const { units } = parsePlan({ lines: lines(...texts) });
        expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
        expect(units.filter((unit) => `${unit.number}${unit.text}` === '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
