import { alternate, type Figure, ratioFigure, timed } from './measure.ts';
import { commandLine, isInstalled, run } from './programs.ts';

const rounds = 7;

/** Our command line against pandoc on the same file; none where pandoc is not installed. */
export async function benchCommandLine(path: string): Promise<readonly Figure[]> {
  if (!isInstalled('pandoc')) return [];
  const [node, script] = commandLine;
  const ours = () => timed(() => run(node, script, 'parse', path, '--json'));
  const theirs = () => timed(() => run('pandoc', '-t', 'plain', path));
  await alternate(1, ours, theirs);
  return [
    ratioFigure('wunian parse of the same file against pandoc -t plain', await alternate(rounds, ours, theirs), 1.5),
  ];
}
