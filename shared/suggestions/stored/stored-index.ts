import type { ShelvedPlan } from '../indexed-plan.ts';
import type { PackedShelf } from '../plan-shelf.ts';
import type { PackedUnits } from '../unit-postings.ts';
import { type BlockReader, blockOf, bytesOf, readBlocks } from './blocks.ts';
import { columnsBytes, columnsOf } from './columns.ts';
import type { CompactContent, PlanPacker } from './compact-plan.ts';
import type { CompactTargets } from './compact-targets.ts';
import type { CompactUnits } from './compact-units.ts';
import { textBytes, textOf } from './text-block.ts';

/** Raised whenever what an index derives from a plan, or how it is written, becomes different. */
export const storedIndexVersion = 1;

/** What a stored index knows of a plan; role and standing hang on the office and the year and are told anew. */
export type StoredShelvedPlan = Omit<ShelvedPlan, 'role' | 'standing'>;

/** An index as it was stored. */
export interface StoredIndex {
  readonly units: PackedUnits;
  /** To be read once, plan by plan. */
  readonly plans: Iterable<StampedPlan>;
}

/** A plan with what told apart the files that it was read from. */
export interface StampedPlan {
  readonly stamp: string;
  readonly shelved: StoredShelvedPlan;
}

/** What stands first: an index that was made by other rules is not read. */
interface Head {
  readonly version: number;
  readonly fingerprint: string;
  readonly size: number;
  readonly plans: number;
}

/** What of a plan is neither one long text nor a column of numbers. */
type Facts = Pick<ShelvedPlan, 'planId' | 'title' | 'source' | 'names' | 'first' | 'moods'> &
  Pick<CompactContent, 'meta'> & {
    readonly stamp: string;
    readonly units: Omit<CompactUnits, 'rows' | 'ids'>;
    readonly targets: Omit<CompactTargets, 'rows'>;
    readonly achieved: Omit<CompactTargets, 'rows'>;
  };

/**
 * The bytes of a stored index, piece by piece. `stamps` tells per plan what it was read from; plans without one are left
 * out. The fingerprint stands for all else that the index follows from, such as the dictionary.
 */
export function* writeStoredIndex(
  { plans, units }: PackedShelf,
  stamps: ReadonlyMap<string, string>,
  fingerprint: string,
): Generator<Uint8Array> {
  const stamped = plans.flatMap((shelved) => {
    const stamp = stamps.get(shelved.planId);
    return stamp === undefined ? [] : [{ stamp, shelved }];
  });
  const head: Head = { version: storedIndexVersion, fingerprint, size: units.size, plans: stamped.length };
  yield* textBlock(JSON.stringify(head));
  const { terms, counts, starts, bytes } = units.packed;
  for (const column of [terms, counts, starts]) yield* blockOf(bytesOf(column));
  yield* blockOf(bytes);
  for (const { shelved, stamp } of stamped) yield* writePlan(shelved, stamp);
}

function* writePlan(shelved: ShelvedPlan, stamp: string): Generator<Uint8Array> {
  const { planId, title, source, names, first, moods, plan, topics, parents, openings, texts } = shelved;
  const { meta, text } = plan.content;
  const { rows: unitRows, ids, ...units } = plan.content.units;
  const { rows: targetRows, ...targets } = plan.content.targets;
  const { rows: achievedRows, ...achieved } = plan.content.achieved;
  const facts: Facts = { stamp, planId, title, source, names, first, moods, meta, units, targets, achieved };
  for (const words of [JSON.stringify(facts), text, ids]) yield* textBlock(words);
  for (const rows of [unitRows, targetRows, achievedRows]) yield* blockOf(columnsBytes(rows));
  yield* blockOf(bytesOf(topics));
  yield* blockOf(bytesOf(parents));
  yield* blockOf(openings);
  yield* blockOf(texts);
}

function textBlock(text: string): Generator<Uint8Array> {
  return blockOf(textBytes(text));
}

/**
 * Reads what `writeStoredIndex` wrote, whole and undamaged; undefined where it was written by another version of the
 * program or with another fingerprint.
 */
export function readStoredIndex(bytes: Uint8Array, fingerprint: string, packer: PlanPacker): StoredIndex | undefined {
  const read = readBlocks(bytes);
  const head: Head = JSON.parse(textOf(read()));
  if (head.version !== storedIndexVersion || head.fingerprint !== fingerprint) return undefined;
  const packed = {
    terms: new Int32Array(read().buffer),
    counts: new Uint32Array(read().buffer),
    starts: new Uint32Array(read().buffer),
    bytes: read(),
  };
  return { units: { packed, size: head.size }, plans: readPlans(head.plans, read, packer) };
}

function* readPlans(count: number, read: BlockReader, packer: PlanPacker): Generator<StampedPlan> {
  for (let number = 0; number < count; number++) yield readPlan(read, packer);
}

function readPlan(read: BlockReader, packer: PlanPacker): StampedPlan {
  const { stamp, meta, units, targets, achieved, ...facts }: Facts = JSON.parse(textOf(read()));
  const [text, ids] = [textOf(read()), textOf(read())];
  const rows = () => columnsOf(read());
  const content: CompactContent = {
    meta,
    text,
    units: { ...units, ids, rows: rows() },
    targets: { ...targets, rows: rows() },
    achieved: { ...achieved, rows: rows() },
  };
  const shelved = {
    ...facts,
    plan: packer.unpack(content),
    topics: new Float32Array(read().buffer),
    parents: new Int32Array(read().buffer),
    openings: read(),
    texts: read(),
  };
  return { stamp, shelved };
}
