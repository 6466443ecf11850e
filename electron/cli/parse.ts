import { join } from 'node:path';
import type { Plan, PlanUnit } from '../../shared/plan/model.ts';
import type { IncomingFile } from '../services/import-file.ts';
import { nodeDisk } from '../store/disk.ts';
import { readArguments } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { forEachFile } from './each-input.ts';
import { stem } from './files.ts';

/** `parse FILE… --json [--out DIR]`: what a document is made of, as JSON; of an archive each document in it. */
export const parse: CliCommand = {
  name: 'parse',
  async run(argv, tools) {
    const { values, positionals } = readArguments(argv, { json: { type: 'boolean' }, out: { type: 'string' } });
    const { out } = values;
    if (!values.json || positionals.length === 0) throw new UsageError('FILE… --json');
    if (out === undefined && positionals.length > 1) throw new UsageError('--out DIR');
    if (out !== undefined) await nodeDisk.makeFolder(out);
    const nameOf = uniqueNames();
    return forEachFile(positionals, async (file) => {
      if (out === undefined && isInArchive(file)) throw new UsageError('--out DIR');
      const { plan } = await tools.parse(file.bytes, file.name);
      const json = `${JSON.stringify(planReport(plan), null, 1)}\n`;
      if (out === undefined) process.stdout.write(json);
      else await nodeDisk.write(join(out, `${nameOf(file)}.json`), new TextEncoder().encode(json));
      return 0;
    });
  },
};

function isInArchive({ name }: IncomingFile): boolean {
  return name.includes('/');
}

/**
 * Names for what is told of files: a file's own without its ending; in an archive with the archive and folders before it:
 * “资料-2024-工作要点”. A name that was given away already gets a number.
 */
function uniqueNames(): (file: IncomingFile) => string {
  const given = new Map<string, number>();
  return ({ name }) => {
    const own = name.split('/').map(stem).join('-');
    const count = (given.get(own) ?? 0) + 1;
    given.set(own, count);
    return count === 1 ? own : `${own}-${count}`;
  };
}

/** The parsed plan as reviewers and scorers read it: metadata, headings, targets and achieved values. */
function planReport(plan: Plan): object {
  return {
    meta: plan.meta,
    headings: plan.units.filter(isHeading).map(({ level, number, title }) => ({ level, number, title })),
    targets: plan.targets.map(withoutPlace),
    achieved: plan.achieved.map(withoutPlace),
  };
}

function withoutPlace({ unitId, start, ...target }: Plan['targets'][number]): object {
  return target;
}

/** “——” items have a lead sentence but no place in the outline, unless they stand alone over their text. */
function isHeading(unit: PlanUnit): boolean {
  return unit.level > 0 && (unit.number !== '——' || unit.type === 'heading');
}
