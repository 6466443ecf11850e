import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../shared/checks/check.ts';
import { runChecks } from '../../shared/checks/index.ts';
import type { Draft } from '../../shared/document/model.ts';

/** Checks follow this long after the last change, in milliseconds, so that they never slow the keys. */
const pause = 150;

/** The findings of a draft, and the same by block. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly byBlock: ReadonlyMap<string, readonly Finding[]>;
}

export function useFindings(draft: Draft): Findings {
  const [all, setAll] = useState<readonly Finding[]>(() => runChecks(draft));
  useEffect(() => {
    const timer = setTimeout(() => setAll(runChecks(draft)), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return useMemo(() => ({ all, byBlock: groupByBlock(all) }), [all]);
}

function groupByBlock(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.blockId, [...(groups.get(finding.blockId) ?? []), finding]);
  return groups;
}
