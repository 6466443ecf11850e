import type { SourcesTaken } from '../../shared/api.ts';
import type { Notice, Words } from '../app/state.ts';

/** Tells what became of the sources that came with a draft. */
export function sourcesNotice(title: string, { added, there, failed }: SourcesTaken): Notice {
  const counts = { added, there, failed } as const;
  const more: readonly Words[] = (['added', 'there', 'failed'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => ({ key: `package.${outcome}`, details: { count: counts[outcome] } }));
  return { tone: 'info', key: 'opening.done', details: { title }, more };
}
