import { type Evidence, joinEvidence, type QueryReader } from './evidence.ts';
import { weights } from './ranking-weights.ts';
import { bestRuns, type ScoredSentence, type Span, splitSentences } from './sentence-runs.ts';

/** A piece of a unit's text and how well it answers the query. */
export interface Passage extends Span {
  readonly score: number;
}

interface ReadSentence extends ScoredSentence {
  readonly evidence: Evidence;
}

/**
 * The passages of a text that answer the query best, none overlapping another: a short text whole, of a longer one runs
 * of sentences. `title` is its lead sentence or '', `above` what the headings above it give.
 */
export function findPassages(text: string, title: string, above: Evidence, query: QueryReader): Passage[] {
  const inherited = title === '' ? above : joinEvidence(above, query.read(title), weights.lead);
  const sentences = splitSentences(text).map((span): ReadSentence => {
    const evidence = joinEvidence(query.read(text.slice(span.start, span.end)), inherited);
    return { ...span, evidence, score: query.relevance(evidence) };
  });
  const runs = text.length <= weights.wholeClause ? [sentences] : bestRuns(joinLead(sentences, title));
  return runs.filter((run) => run.length > 0).map((run) => passageOf(run, query));
}

/** A lead sentence says nothing without the one that follows it. */
function joinLead(sentences: readonly ReadSentence[], title: string): readonly ReadSentence[] {
  const [lead, next, ...rest] = sentences;
  if (!lead || !next || lead.end - lead.start > title.length + 1) return sentences;
  return [{ ...next, start: lead.start }, ...rest];
}

function passageOf(run: readonly ReadSentence[], query: QueryReader): Passage {
  const start = run[0]?.start ?? 0;
  const together = run.map((sentence) => sentence.evidence).reduce((a, b) => joinEvidence(a, b));
  const mean = run.reduce((sum, sentence) => sum + sentence.score, 0) / run.length;
  const score = weights.together * query.relevance(together) + (1 - weights.together) * mean;
  return { start, end: Math.min(run.at(-1)?.end ?? start, start + weights.longestText), score };
}
