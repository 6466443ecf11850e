import type { PlanIdentity, PlanUnit, Target } from '../../plan/model.ts';
import type { PlanTexts } from '../indexed-plan.ts';
import { type CompactTargets, packTargets, unpackTargets } from './compact-targets.ts';
import { createTextBuilder } from './compact-text.ts';
import { type CompactUnits, packUnits, unpackUnit, unpackUnits } from './compact-units.ts';

/** All that the index keeps of a plan's content; a third of what the units and targets take as objects. */
export interface CompactContent {
  readonly meta: PlanIdentity;
  /** The texts of all units one behind another, then the words that stand in none of them. */
  readonly text: string;
  readonly units: CompactUnits;
  readonly targets: CompactTargets;
  readonly achieved: CompactTargets;
}

/** A plan whose units and targets are made when they are asked for. */
export interface CompactPlan extends PlanTexts {
  readonly content: CompactContent;
  /** One unit alone, far sooner than all of them. */
  unitAt(place: number): PlanUnit;
}

/** Makes plans compact, and compact plans readable. */
export interface PlanPacker {
  /** A compact plan is given back as it is. */
  pack(plan: PlanTexts): CompactPlan;
  unpack(content: CompactContent): CompactPlan;
}

interface Unpacked {
  units?: readonly PlanUnit[];
  targets?: readonly Target[];
  achieved?: readonly Target[];
}

/** A question goes from plan to plan and comes back to the few that it chose. */
const mostUnpacked = 32;

/** A packer that keeps what it unpacked last. */
export function createPlanPacker(): PlanPacker {
  const recent = new Map<CompactContent, Unpacked>();
  const unpacked = (content: CompactContent): Unpacked => {
    const known = recent.get(content);
    if (known) return known;
    const [oldest] = recent.keys();
    if (oldest && recent.size >= mostUnpacked) recent.delete(oldest);
    const fresh: Unpacked = {};
    recent.set(content, fresh);
    return fresh;
  };
  const unpack = (content: CompactContent): CompactPlan => ({
    content,
    meta: content.meta,
    unitAt: (place) => unpackUnit(content.units, content.text, place),
    get units() {
      const held = unpacked(content);
      held.units ??= unpackUnits(content.units, content.text);
      return held.units;
    },
    get targets() {
      const held = unpacked(content);
      held.targets ??= unpackTargets(content.targets, content.units, content.text);
      return held.targets;
    },
    get achieved() {
      const held = unpacked(content);
      held.achieved ??= unpackTargets(content.achieved, content.units, content.text);
      return held.achieved;
    },
  });
  return { pack: (plan) => (isCompact(plan) ? plan : unpack(contentOf(plan))), unpack };
}

function isCompact(plan: PlanTexts): plan is CompactPlan {
  return 'content' in plan;
}

function contentOf({ meta, units, targets, achieved }: PlanTexts): CompactContent {
  const { title, issuer, region, kind, periodStart, periodEnd } = meta;
  const builder = createTextBuilder(units.map(({ text }) => text));
  return {
    meta: { title, issuer, region, kind, periodStart, periodEnd },
    units: packUnits(units, builder),
    targets: packTargets(targets, units, builder),
    achieved: packTargets(achieved, units, builder),
    text: builder.text(),
  };
}
