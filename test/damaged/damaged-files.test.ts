import { expect, onTestFinished, test } from 'vitest';
import { isBuilt, projectPath, withBuild } from '../support/built-host.ts';
import { damagedFiles } from './corpus.ts';
import { createDamageReader, isGood, type Reading } from './damage-reader.ts';

/** Every file with WUNIAN_LONG=1 (`npm run test:long`), else a tenth of them. */
const isLong = process.env.WUNIAN_LONG === '1';
const share = isLong ? 1 : 10;
const leastFiles = 500 / share;
const mostMemory = 1024 ** 3;
const longestReading = 10_000;

interface ReadDamage extends Reading {
  readonly file: string;
}

test.skipIf(!isBuilt)(
  withBuild('damaged files are read or refused in words, within 10 seconds and 1 GB'),
  async () => {
    const reader = createDamageReader(projectPath('dist/host/parse-worker.js'));
    onTestFinished(() => reader.end());
    const readings: ReadDamage[] = [];
    const chosen = damagedFiles().filter((_, place) => place % share === 0);
    for (const file of chosen) readings.push({ ...(await reader.read(file)), file: `${file.damage} ${file.name}` });
    if (isLong) process.stdout.write(figuresOf(readings));
    expect(readings.filter((reading) => !isGood(reading))).toEqual([]);
    expect(readings.filter(({ milliseconds }) => milliseconds > longestReading)).toEqual([]);
    expect(readings.filter(({ peakBytes }) => peakBytes > mostMemory)).toEqual([]);
    expect(readings.length).toBeGreaterThan(leastFiles);
  },
  20 * 60_000,
);

function figuresOf(readings: readonly ReadDamage[]): string {
  const outcomes = new Map<string, number>();
  for (const { outcome } of readings) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const slowest = readings.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, 5);
  const peak = Math.max(...readings.map(({ peakBytes }) => peakBytes));
  return [
    `${readings.length} damaged files`,
    ...[...outcomes].map(([outcome, count]) => `  ${outcome}: ${count}`),
    ...slowest.map(({ file, milliseconds }) => `  ${Math.round(milliseconds)} ms: ${file}`),
    `  peak memory: ${Math.round(peak / 1024 ** 2)} MB`,
    '',
  ].join('\n');
}
