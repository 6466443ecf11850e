import { splitId } from '../../shared/plan/corrections/correct-units.ts';
import type { UnitCorrection } from '../../shared/plan/corrections/corrections.ts';
import type { PlanUnit } from '../../shared/plan/model.ts';
import type { CorrectionHistory } from './use-corrections.ts';

/** What a command of the reading view works on. */
export interface ReadingContext {
  readonly units: readonly PlanUnit[];
  /** The place of the chosen unit, -1 where none is. */
  readonly at: number;
  /** Where in the unit's text a split would come. */
  readonly caret: number;
  readonly corrected: readonly UnitCorrection[];
  readonly history: CorrectionHistory;
  readonly choose: (unitId: string) => void;
}

/** One thing that can be put right, read by the toolbar and the keyboard alike. */
export interface ReadingCommand {
  readonly name: 'promote' | 'demote' | 'paragraph' | 'join' | 'split' | 'undo' | 'redo' | 'reset';
  /** As written on the keyboard, the first shown. */
  readonly keys: readonly string[];
  isEnabled(context: ReadingContext): boolean;
  run(context: ReadingContext): Promise<void>;
}

const deepest = 6;

const unitOf = ({ units, at }: ReadingContext): PlanUnit | undefined => units[at];
const isText = (unit: PlanUnit | undefined): boolean => unit !== undefined && unit.type !== 'row';

/** The level of a unit one step up or down; a paragraph comes in beside the heading above it, or below it. */
export function levelBy(units: readonly PlanUnit[], at: number, step: 1 | -1): number {
  const level = units[at]?.level ?? 0;
  const above = units.slice(0, Math.max(0, at)).findLast((unit) => unit.level > 0)?.level ?? 0;
  const wanted = level === 0 ? above + (step > 0 ? 1 : 0) : level + step;
  return Math.min(deepest, Math.max(1, wanted));
}

/** Changes the level of the chosen unit; keys may come faster than answers, so it is worked out from the plan as it is then. */
function moveLevel(
  context: ReadingContext,
  levelOf: (units: readonly PlanUnit[], at: number) => number,
): Promise<void> {
  const unitId = unitOf(context)?.id;
  return context.history.apply(({ plan: { units } }) => {
    const at = units.findIndex((unit) => unit.id === unitId);
    const level = levelOf(units, at);
    if (!unitId || at < 0 || units[at]?.level === level) return null;
    return { addUnits: [{ kind: 'level', unitId, level }] };
  });
}

/** The corrections that the reading view offers. */
export const readingCommands: readonly ReadingCommand[] = [
  {
    name: 'promote',
    keys: ['Alt+Shift+ArrowLeft'],
    isEnabled: (context) => isText(unitOf(context)) && unitOf(context)?.level !== 1,
    run: (context) => moveLevel(context, (units, at) => levelBy(units, at, -1)),
  },
  {
    name: 'demote',
    keys: ['Alt+Shift+ArrowRight'],
    isEnabled: (context) => isText(unitOf(context)) && (unitOf(context)?.level ?? deepest) < deepest,
    run: (context) => moveLevel(context, (units, at) => levelBy(units, at, 1)),
  },
  {
    name: 'paragraph',
    keys: ['Mod+Alt+0', 'Mod+Shift+N'],
    isEnabled: (context) => isText(unitOf(context)) && (unitOf(context)?.level ?? 0) > 0,
    run: (context) => moveLevel(context, () => 0),
  },
  {
    name: 'join',
    keys: ['Backspace'],
    isEnabled: ({ units, at }) => isText(units[at]) && isText(units[at - 1]),
    async run({ units, at, history, choose }) {
      const [before, unit] = [units[at - 1], units[at]];
      if (!before || !unit) return;
      await history.apply(() => ({ addUnits: [{ kind: 'join', unitId: unit.id }] }));
      choose(before.id);
    },
  },
  {
    name: 'split',
    keys: ['Enter'],
    isEnabled: (context) => isText(unitOf(context)) && isInside(unitOf(context), context.caret),
    async run(context) {
      const unit = unitOf(context);
      if (!unit) return;
      await context.history.apply(() => ({ addUnits: [{ kind: 'split', unitId: unit.id, at: context.caret }] }));
      context.choose(splitId(unit.id, context.caret));
    },
  },
  {
    name: 'undo',
    keys: ['Mod+Z'],
    isEnabled: ({ history }) => history.canUndo,
    run: ({ history }) => history.undo(),
  },
  {
    name: 'redo',
    keys: ['Mod+Y', 'Mod+Shift+Z'],
    isEnabled: ({ history }) => history.canRedo,
    run: ({ history }) => history.redo(),
  },
  {
    name: 'reset',
    keys: [],
    isEnabled: ({ corrected }) => corrected.length > 0,
    run: ({ history }) => history.apply(({ corrections }) => ({ dropUnits: corrections.units })),
  },
];

/** A split needs text on both sides. */
function isInside(unit: PlanUnit | undefined, caret: number): boolean {
  if (!unit) return false;
  return unit.text.slice(0, caret).trim() !== '' && unit.text.slice(caret).trim() !== '';
}
