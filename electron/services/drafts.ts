import { randomUUID } from 'node:crypto';
import type { NewDraft } from '../../shared/api.ts';
import { createDraft, type DraftBase } from '../../shared/document/create-draft.ts';
import { applyChange, type DraftChange } from '../../shared/document/draft-change.ts';
import type { Draft, DraftMeta } from '../../shared/document/model.ts';
import { restoreDraft } from '../../shared/document/restore-draft.ts';
import { retitleDraft } from '../../shared/document/retitle-draft.ts';
import { AppError } from '../../shared/errors.ts';
import { builtInExpressions } from '../../shared/expressions/built-in-expressions.ts';
import { withOfficeExpressions } from '../../shared/lists/merge-lists.ts';
import type { PlanKind } from '../../shared/plan/model.ts';
import { type OutlineNode, proposeOutline } from '../../shared/plan/outline-proposal.ts';
import { isSamePlace } from '../../shared/plan/places.ts';
import { learnNames } from '../../shared/reuse/names/learn-names.ts';
import { createLexicon, toldTopics } from '../../shared/suggestions/lexicon.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Home } from '../store/home.ts';
import { createJudgedPlans } from './office.ts';

/** The outline merged from plans of the library. Throws AppError `notFound` for an unknown plan. */
export async function proposeDraftOutline(
  home: Home,
  kind: PlanKind,
  baseIds: readonly string[],
  dictionary: TermDictionary,
): Promise<readonly OutlineNode[]> {
  const lexicon = createLexicon(dictionary);
  const plans = await Promise.all(baseIds.map((planId) => home.library.read(planId)));
  // Plans of the kind that is to be written give the outline its order and wording.
  const likelyFirst = plans.toSorted(
    (a, b) => Number(b.summary.meta.kind === kind) - Number(a.summary.meta.kind === kind),
  );
  const bases = likelyFirst.map(({ summary, plan }) => ({ planId: summary.planId, plan }));
  return proposeOutline(bases, (text) => new Map(toldTopics(lexicon.findWords(text))));
}

/** Makes a draft out of the ticked sections and keeps it in the home. */
export async function createDraftInHome(home: Home, { meta, baseIds, sections }: NewDraft): Promise<Draft> {
  await learnOffice(home, meta);
  const plans = await Promise.all(baseIds.map((planId) => home.library.read(planId)));
  const { judge } = createJudgedPlans(home);
  const bases: DraftBase[] = plans.map(({ summary, plan }) => ({
    role: judge(summary).meta.role,
    planId: summary.planId,
    title: summary.meta.title,
    source: summary.source,
    plan,
    names: learnNames(plan),
  }));
  const expressions = withOfficeExpressions(builtInExpressions(), home.lists.read());
  const now = new Date().toISOString();
  const draft = createDraft({ meta, bases, sections, expressions, now, newId: randomUUID });
  await home.drafts.write(draft);
  return draft;
}

/** Whom the first draft is for says whose library it is, unless the writer did; a guess by its plans may be a drawer of others'. */
async function learnOffice(home: Home, { region, issuer }: DraftMeta): Promise<void> {
  if (region === '' || home.settings.read().office !== null) return;
  if (isSamePlace(createJudgedPlans(home).office()?.region ?? null, region)) return;
  await home.settings.change((settings) => ({ ...settings, office: { region, issuer } }));
}

/** Changes the stored draft if it still is the one that the writer's changes were made to; what it becomes is validated. */
export async function saveDraftInHome(
  home: Home,
  change: DraftChange,
  basedOn: string,
): Promise<{ readonly updatedAt: string }> {
  const stored = await home.drafts.read(change.facts.id);
  if (stored.updatedAt !== basedOn) throw new AppError('draftChangedElsewhere', { title: stored.meta.title });
  const updatedAt = timeAfter(basedOn);
  await home.drafts.write(restoreDraft({ ...applyChange(stored, change), updatedAt }));
  return { updatedAt };
}

/** Now, or just behind `before` where the clock has gone back. */
function timeAfter(before: string): string {
  return new Date(Math.max(Date.now(), Date.parse(before) + 1)).toISOString();
}

/** Gives a stored draft another title and, where one is given, another stage; '' for none. */
export async function renameDraftInHome(home: Home, draftId: string, title: string, stage?: string): Promise<Draft> {
  const stored = await home.drafts.read(draftId);
  const retitled = retitleDraft(stored, title);
  const meta = stage === undefined ? retitled.meta : withStage(retitled.meta, stage);
  const renamed = { ...retitled, meta, updatedAt: timeAfter(stored.updatedAt) };
  await home.drafts.write(renamed);
  return renamed;
}

function withStage({ stage: _before, ...meta }: DraftMeta, stage: string): DraftMeta {
  return stage === '' ? meta : { ...meta, stage };
}

/** Keeps a copy of a stored draft under another id and title. */
export async function duplicateDraftInHome(home: Home, draftId: string, title: string): Promise<Draft> {
  const now = new Date().toISOString();
  const stored = await home.drafts.read(draftId);
  const copy = { ...retitleDraft(stored, title), id: randomUUID(), createdAt: now, updatedAt: now };
  await home.drafts.write(copy);
  return copy;
}

/** Takes a copy of a draft from elsewhere; one that is here already gets an id of its own. */
export async function adoptDraft(home: Home, draft: Draft): Promise<Draft> {
  const listed = await home.drafts.list();
  const adopted = listed.some(({ draftId }) => draftId === draft.id) ? { ...draft, id: randomUUID() } : draft;
  await home.drafts.write(adopted);
  return adopted;
}
