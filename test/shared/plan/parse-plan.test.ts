import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
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
