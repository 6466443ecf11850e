import { parseArgs } from 'node:util';
import type { HomeInfo } from '../shared/api.ts';

/** What `npm start` was asked for. */
export interface StartArguments {
  readonly home: string | undefined;
  readonly kind: HomeInfo['kind'];
  readonly port: number;
  readonly open: boolean;
}

/**
 * Reads the start arguments; `--sample` opens the sample library. Throws an Error with a sentence for a wrong one, unless
 * they are not `strict`: Electron's own switches stand among the others.
 */
export function readStartArguments(argv: readonly string[], strict = true): StartArguments {
  const { values } = parseArgs({
    args: [...argv],
    strict,
    allowPositionals: !strict,
    options: {
      home: { type: 'string' },
      sample: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}: 0–65535`);
  const home = typeof values.home === 'string' ? values.home : undefined;
  return { home, kind: values.sample ? 'sample' : 'own', port, open: !values['no-open'] };
}
