import type { Expression } from '../expressions/expression.ts';
import type { Plan, PlanRole } from '../plan/model.ts';
import type { OutlineNode } from '../plan/outline-proposal.ts';
import { type Borrowed, borrow } from '../reuse/borrow.ts';
import { namesIn } from '../reuse/names/names-in.ts';
import { joinRuns } from './join-runs.ts';
import type { BasePlan, Block, Depth, Draft, DraftMeta } from './model.ts';
import { type NumberingScheme, numberingSchemes } from './numbering-scheme.ts';

/** A base plan with what is needed to borrow its headings. */
export interface DraftBase extends BasePlan {
  readonly plan: Plan;
  /** What it is to the office. */
  readonly role: PlanRole | null;
  readonly names: readonly string[];
}

/** What a new draft is made of; `now` is ISO 8601, ids come from `newId`. */
export interface DraftSeed {
  readonly meta: DraftMeta;
  readonly bases: readonly DraftBase[];
  readonly sections: readonly OutlineNode[];
  /** The official wordings with those of the office. */
  readonly expressions: readonly Expression[];
  readonly now: string;
  readonly newId: () => string;
}

/** A draft that stands with the title and the chosen sections, rolled forward from their sources. */
export function createDraft(seed: DraftSeed): Draft {
  const { meta, bases, sections, now, newId } = seed;
  const scheme = schemeOf(bases);
  const title: Block = { type: 'title', id: newId(), children: [{ text: meta.title }] };
  const kept = sections.map((section) => sectionBlock(section, seed, scheme, newId()));
  const body: Block[] = kept.length > 0 ? kept : [{ type: 'heading', id: newId(), depth: 1, children: [{ text: '' }] }];
  return {
    format: 'wunian-draft',
    version: 2,
    id: newId(),
    meta,
    scheme,
    blocks: [title, ...body],
    bases: bases.map(({ planId, title: baseTitle, source }) => ({ planId, title: baseTitle, source })),
    clearedNames: [],
    comments: [],
    pictures: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** The scheme that most of the bases are built by. */
function schemeOf(bases: readonly DraftBase[]): NumberingScheme {
  const votes = bases.map(({ plan }) => {
    const numbers = plan.units.filter((unit) => unit.level > 0 && unit.number !== '').map((unit) => unit.number);
    if (numbers.some((number) => /^第.+章/.test(number))) return 'chapters';
    const items = numbers.filter((number) => /^\d/.test(number)).length;
    return items > 0 && !numbers.some((number) => /^[（(][一二三]/.test(number)) ? 'workPoints' : 'official';
  });
  const count = (name: string) => votes.filter((vote) => vote === name).length;
  const [best = 'official'] = (['official', 'workPoints', 'chapters'] as const).toSorted((a, b) => count(b) - count(a));
  return numberingSchemes[best];
}

function sectionBlock(section: OutlineNode, seed: DraftSeed, scheme: NumberingScheme, id: string): Block {
  const { children, provenance } = borrowTitle(section, seed);
  const depth = Math.min(section.depth, scheme.levels.length) as Depth;
  const common = { id, depth, children, ...(provenance ? { provenance: [provenance] } : {}) };
  if (section.type === 'heading')
    return { type: 'heading', ...(section.unnumbered ? { unnumbered: true } : {}), ...common };
  return { type: 'clause', ...common, children: joinRuns([...children, { text: '。' }]) };
}

function borrowTitle(
  section: OutlineNode,
  { meta, bases, expressions }: DraftSeed,
): Partial<Borrowed> & Pick<Borrowed, 'children'> {
  const base = bases.find(({ planId }) => planId === section.planIds[0]);
  if (!base) return { children: [{ text: section.title }] };
  return borrow(
    {
      planId: base.planId,
      planTitle: base.title,
      source: base.source,
      unitId: section.unitId,
      path: [],
      role: base.role,
      mood: 'aim',
      issuer: base.plan.meta.issuer,
      text: section.title,
      names: namesIn(section.title, base.names),
      region: base.plan.meta.region,
      periodStart: base.plan.meta.periodStart,
      periodEnd: base.plan.meta.periodEnd,
    },
    meta,
    expressions,
  );
}
