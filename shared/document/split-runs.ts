/** Cuts runs in two at a character offset; a run that the cut goes through keeps its marks on both sides. */
export function splitRuns<R extends { readonly text: string }>(runs: readonly R[], offset: number): [R[], R[]] {
  const before: R[] = [];
  const after: R[] = [];
  let start = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(offset - start, 0), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    start += run.text.length;
  }
  return [before, after];
}
