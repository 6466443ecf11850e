import { weights } from './ranking-weights.ts';

/** A piece of a text: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence and how well it answers a query. */
export interface ScoredSentence extends Span {
  readonly score: number;
}

/** A sentence longer than this is cut at its ；, so that a list of measures can be proposed in parts. */
const longestSentence = 160;

/** Splits a text after 。！？ into sentences, their marks included; every character belongs to one. */
export function splitSentences(text: string): Span[] {
  return splitAfter(text, { start: 0, end: text.length }, /[。！？!?][”’」』）)]*/g).flatMap((sentence) =>
    sentence.end - sentence.start > longestSentence ? splitAfter(text, sentence, /[；;]/g) : [sentence],
  );
}

function splitAfter(text: string, { start, end }: Span, mark: RegExp): Span[] {
  const ends = [...text.slice(start, end).matchAll(mark)].map((found) => start + found.index + found[0].length);
  const edges = ends.at(-1) === end ? ends : [...ends, end];
  return edges.map((edge, index) => ({ start: edges[index - 1] ?? start, end: edge })).filter((s) => s.end > s.start);
}

/**
 * Parts the sentences of a long text into runs that answer the query, the best first: each grows from the best sentence
 * left, to the better side first, while its neighbours answer well enough.
 */
export function bestRuns<S extends ScoredSentence>(sentences: readonly S[]): S[][] {
  const taken = new Set<S>();
  const runs: S[][] = [];
  while (runs.length < weights.runsPerUnit && taken.size < sentences.length) {
    const run = growRun(sentences, taken);
    for (const sentence of run) taken.add(sentence);
    runs.push(run);
  }
  return runs;
}

function growRun<S extends ScoredSentence>(sentences: readonly S[], taken: ReadonlySet<S>): S[] {
  const best = sentences.filter((s) => !taken.has(s)).reduce((a, b) => (b.score > a.score ? b : a));
  let run = [best];
  for (;;) {
    const length = run.reduce((sum, s) => sum + s.end - s.start, 0);
    const fits = (s: S | undefined): s is S =>
      s !== undefined &&
      !taken.has(s) &&
      s.score >= best.score * weights.runNeighbour &&
      length + s.end - s.start <= weights.longestRun;
    const before = sentences[sentences.indexOf(run[0] ?? best) - 1];
    const after = sentences[sentences.indexOf(run.at(-1) ?? best) + 1];
    if (fits(after) && !(fits(before) && before.score > after.score)) run = [...run, after];
    else if (fits(before)) run = [before, ...run];
    else return run;
  }
}
