import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../shared/checks/check.ts';
import { changeOf, type DraftChange } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';

/** The findings of a draft, and the same by block or cell. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly byHolder: ReadonlyMap<string, readonly Finding[]>;
}

/** The findings of a draft, worked out in a worker, so that keys do not wait for them; those before until they are there. */
export function useFindings(draft: Draft): Findings {
  const [all, setAll] = useState<readonly Finding[]>([]);
  const asking = useRef<CheckAsking | null>(null);
  useEffect(() => {
    const own = createAsking((found) =>
      startTransition(() => setAll((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))),
    );
    asking.current = own;
    return own.end;
  }, []);
  useEffect(() => asking.current?.ask(draft), [draft]);
  return useMemo(() => ({ all, byHolder: groupByHolder(all) }), [all]);
}

/** Asks a worker for the findings of drafts. */
interface CheckAsking {
  ask(draft: Draft): void;
  end(): void;
}

/** The worker has one draft at a time; of those that come meanwhile only the last is looked at. */
function createAsking(answer: (found: readonly Finding[]) => void): CheckAsking {
  const worker = new Worker(new URL('../workers/checks-worker.ts', import.meta.url), { type: 'module' });
  const work = { sent: null as Draft | null, waiting: null as Draft | null, isBusy: false };
  const send = () => {
    const draft = work.waiting;
    if (work.isBusy || !draft) return;
    work.isBusy = true;
    work.waiting = null;
    // No check looks at a picture's bytes.
    worker.postMessage({ ...changeOf(work.sent, draft), pictures: null } satisfies DraftChange);
    work.sent = draft;
  };
  worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
    answer(data);
    work.isBusy = false;
    send();
  };
  return {
    ask(draft) {
      work.waiting = draft;
      send();
    },
    end: () => worker.terminate(),
  };
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
