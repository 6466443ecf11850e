import { vi } from 'vitest';
import { runCli } from '../../electron/cli.ts';
import { parseFile } from '../../electron/services/parse-file.ts';
import type { ProgramRun } from './built-host.ts';

/** Runs a command of the command line in this process. */
export async function wunian(...argv: readonly string[]): Promise<ProgramRun> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((piece) => {
      said[stream] += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
      return true;
    }),
  );
  try {
    return { status: await runCli(argv, { parse: parseFile }), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
