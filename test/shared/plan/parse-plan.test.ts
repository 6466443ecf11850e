import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { outlineOf } from '../../support/plan-outline.ts';

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
  it.each(names)('%s', (name) => {
    const source = sourceOf(name);
    const plan = parsePlan(readDocument(read(source), source, importers).value);
    expect(outlineOf(plan)).toBe(new TextDecoder().decode(read(`${name}.outline.txt`)));
  });

  it('has a note for every source', () => {
    const sources = files.filter((file) => !file.endsWith('.outline.txt')).map((file) => file.replace(/\.\w+$/, ''));
    expect(names.toSorted()).toEqual(sources.toSorted());
  });
});
