import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { readSampleLibrary } from '../../../electron/services/sample-library.ts';
import { sampleLibrary, sampleNames } from '../../support/sample-library.ts';

test('the sample library is read by name, with the bytes of its files', async () => {
  const files = await readSampleLibrary(sampleLibrary);
  expect(files.map(({ name }) => name)).toEqual(sampleNames);
  for (const { name, bytes } of files) expect(readFileSync(join(sampleLibrary, name)).equals(bytes), name).toBe(true);
});

test('it holds plans of several kinds, periods and places, each with sections and targets', async () => {
  const files = await readSampleLibrary(sampleLibrary);
  const plans = await Promise.all(files.map(async ({ name, bytes }) => (await parseFile(bytes, name)).plan));
  expect(plans.length).toBeGreaterThanOrEqual(6);
  for (const { meta, units, targets } of plans) {
    expect(meta).toMatchObject({ region: expect.any(String), periodEnd: expect.any(Number) });
    expect(units.filter(({ level }) => level > 0).length).toBeGreaterThan(10);
    expect(targets.length).toBeGreaterThan(10);
  }
  const kinds = plans.map(({ meta }) => meta.kind);
  expect(kinds).toEqual(expect.arrayContaining(['fiveYearPlan', 'annualWorkPoints', 'summaryAndPlan']));
  const fiveYears = plans.filter(({ meta }) => meta.kind === 'fiveYearPlan').map(({ meta }) => meta.periodStart);
  expect(fiveYears).toEqual(expect.arrayContaining([2016, 2021]));
});
