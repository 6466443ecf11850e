import { basename, join } from 'node:path';
import type { Plan, PlanUnit } from '../../shared/plan/model.ts';
import { parseFile } from '../services/parse-file.ts';
import { nodeDisk } from '../store/disk.ts';
import { readArguments } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { forEachInput } from './each-input.ts';
import { readInput, stem } from './files.ts';

/** `parse FILE… --json [--out DIR]`: what a document is made of, as JSON. */
export const parse: CliCommand = {
  name: 'parse',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { json: { type: 'boolean' }, out: { type: 'string' } });
    const { out } = values;
    if (!values.json || positionals.length === 0) throw new UsageError('FILE… --json');
    if (out === undefined && positionals.length > 1) throw new UsageError('--out DIR');
    if (out !== undefined) await nodeDisk.makeFolder(out);
    return forEachInput(positionals, async (input) => {
      const { plan } = await parseFile(await readInput(input), basename(input));
      const json = `${JSON.stringify(planReport(plan), null, 1)}\n`;
      if (out === undefined) process.stdout.write(json);
      else await nodeDisk.write(join(out, `${stem(input)}.json`), new TextEncoder().encode(json));
    });
  },
};

/** The parsed plan as reviewers and scorers read it: metadata, headings, targets and achieved values. */
function planReport(plan: Plan): object {
  return {
    meta: plan.meta,
    headings: plan.units.filter(isHeading).map(({ level, number, title }) => ({ level, number, title })),
    targets: plan.targets.map(({ unitId, ...target }) => target),
    achieved: plan.achieved.map(({ unitId, ...target }) => target),
  };
}

/** “——” items have a lead sentence but no place in the outline. */
function isHeading(unit: PlanUnit): boolean {
  return unit.level > 0 && unit.number !== '——';
}
