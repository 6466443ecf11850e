import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../shared/checks/check.ts';
import type { Draft } from '../../shared/document/model.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { type CheckAsking, createCheckAsking } from './check-asking.ts';

/** The findings of a draft, and the same by block or cell. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly byHolder: ReadonlyMap<string, readonly Finding[]>;
}

/** The findings of a draft, worked out in a worker, so that keys do not wait for them; those before until they are there. */
export function useFindings(draft: Draft, lists: OfficeLists, tell: (notice: Notice) => void): Findings {
  const [all, setAll] = useState<readonly Finding[]>([]);
  const asking = useRef<CheckAsking | null>(null);
  useEffect(() => {
    const own = createCheckAsking(startWorker, {
      found: (found) =>
        startTransition(() => setAll((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))),
      failed: (error) => tell(noticeOf(error)),
    });
    asking.current = own;
    return own.end;
  }, [tell]);
  useEffect(() => asking.current?.ask({ draft, lists }), [draft, lists]);
  return useMemo(() => ({ all, byHolder: groupByHolder(all) }), [all]);
}

function startWorker(): Worker {
  return new Worker(new URL('../workers/checks-worker.ts', import.meta.url), { type: 'module' });
}

function groupByHolder(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.blockId);
    if (group) group.push(finding);
    else groups.set(finding.blockId, [finding]);
  }
  return groups;
}
