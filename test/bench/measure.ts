/** A figure that is held against its limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: '×' | 'MB' | 'ms';
  /** What it is made of. */
  readonly detail: string;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Measures two works in turn, so that what else the machine does slows both; gives the median of each in milliseconds. */
export async function alternate(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<readonly [number, number]> {
  const times: [number, number][] = [];
  for (let round = 0; round < rounds; round++) times.push([await ours(), await theirs()]);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

/** How long a work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How much longer ours takes than theirs. */
export function ratioFigure(name: string, [ours, theirs]: readonly [number, number], limit: number): Figure {
  return { name, value: ours / theirs, limit, unit: '×', detail: `${Math.round(ours)} ms : ${Math.round(theirs)} ms` };
}

/** The figures as a table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, limit, unit, detail }) => [
    value <= limit ? 'ok' : 'MISSED',
    `${value.toFixed(2)} ${unit}`,
    `≤ ${limit} ${unit}`,
    name,
    detail,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return `${rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}\n`;
}
