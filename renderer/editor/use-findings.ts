import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../shared/checks/check.ts';
import type { Draft } from '../../shared/document/model.ts';

/** The findings of a draft, and the same by block or cell. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly byHolder: ReadonlyMap<string, readonly Finding[]>;
}

/** The findings of a draft, worked out in a worker, so that keys do not wait for them; those before until they are there. */
export function useFindings(draft: Draft): Findings {
  const [all, setAll] = useState<readonly Finding[]>([]);
  const wanted = useRef<Draft | null>(null);
  const worker = useRef<Worker | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    const running = new Worker(new URL('../workers/checks-worker.ts', import.meta.url), { type: 'module' });
    worker.current = running;
    running.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
      setAll((before) => (JSON.stringify(before) === JSON.stringify(data) ? before : data));
      isBusy.current = false;
      ask(running, wanted, isBusy);
    };
    return () => running.terminate();
  }, []);
  useEffect(() => {
    wanted.current = draft;
    if (worker.current) ask(worker.current, wanted, isBusy);
  }, [draft]);
  return useMemo(() => ({ all, byHolder: groupByHolder(all) }), [all]);
}

/** The worker has one draft at a time; of those that come meanwhile only the last is looked at. */
function ask(worker: Worker, wanted: { current: Draft | null }, isBusy: { current: boolean }): void {
  if (isBusy.current || wanted.current === null) return;
  isBusy.current = true;
  // No check looks at a picture's bytes.
  worker.postMessage({ ...wanted.current, pictures: [] } satisfies Draft);
  wanted.current = null;
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
