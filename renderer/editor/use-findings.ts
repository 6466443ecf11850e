import { useMemo } from 'react';
import type { Finding } from '../../shared/checks/check.ts';
import { runChecks } from '../../shared/checks/index.ts';
import type { Draft } from '../../shared/document/model.ts';

/** The findings of a draft, and the same by block. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly byBlock: ReadonlyMap<string, readonly Finding[]>;
}

export function useFindings(draft: Draft): Findings {
  return useMemo(() => {
    const all = runChecks(draft);
    return { all, byBlock: groupByBlock(all) };
  }, [draft]);
}

function groupByBlock(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.blockId, [...(groups.get(finding.blockId) ?? []), finding]);
  return groups;
}
