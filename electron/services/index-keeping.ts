import { createHash } from 'node:crypto';
import places from '../../resources/dictionaries/places.json';
import plainWords from '../../resources/dictionaries/plain-words.json';
import type { PlanPacker } from '../../shared/suggestions/stored/compact-plan.ts';
import { readStoredIndex, type StampedPlan, writeStoredIndex } from '../../shared/suggestions/stored/stored-index.ts';
import type { SuggestionIndex } from '../../shared/suggestions/suggestion-index.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { PackedUnits } from '../../shared/suggestions/unit-postings.ts';
import type { SuggestionIndexFile } from '../store/suggestion-index-file.ts';
import { aBreath, inSteps, inTurn } from './breath.ts';

/** An index as it was kept: the postings of its units, and its plans by their ids. */
export interface KeptIndex {
  readonly units: PackedUnits;
  readonly plans: ReadonlyMap<string, StampedPlan>;
}

/** Keeps an index beside the library and brings it back at the next start. */
export interface IndexKeeper {
  /** What was kept by this version of the program with these words: topics and names are read by them. */
  read(): Promise<KeptIndex | undefined>;
  /** Tells that the index has changed: it is kept when it has been at rest for a while. */
  changed(): void;
  /** Keeps it now if it has changed since. */
  keep(): Promise<void>;
  /** Nothing is written any more. */
  close(): void;
}

/** What a keeper works with. */
export interface KeeperSettings {
  readonly file: SuggestionIndexFile;
  readonly dictionary: TermDictionary;
  readonly packer: PlanPacker;
  readonly pack: SuggestionIndex['pack'];
  /** By plan, what those that the index holds at the moment were read from. */
  readonly stampsNow: () => ReadonlyMap<string, string>;
  readonly onBug: (error: unknown) => void;
}

/** Milliseconds without a change after which an index is kept. */
const rest = 5000;

export function createIndexKeeper(settings: KeeperSettings): IndexKeeper {
  const { file, dictionary, pack, stampsNow, onBug } = settings;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([dictionary, plainWords, places]))
    .digest('hex');
  let isDue = false;
  let isClosed = false;
  let clock: NodeJS.Timeout | undefined;

  const keep = inTurn(async () => {
    if (!isDue || isClosed) return;
    const packed = await inSteps(pack());
    // Where a plan came or went meanwhile, its change has set the clock anew.
    if (!packed || isClosed) return;
    isDue = false;
    await file.write(writeStoredIndex(packed, stampsNow(), fingerprint));
  });
  return {
    read: () => readKept(settings, fingerprint),
    changed() {
      isDue = true;
      clearTimeout(clock);
      clock = setTimeout(() => void keep().catch(onBug), rest).unref();
    },
    keep,
    close() {
      isClosed = true;
      clearTimeout(clock);
    },
  };
}

async function readKept({ file, packer, onBug }: KeeperSettings, fingerprint: string): Promise<KeptIndex | undefined> {
  try {
    const bytes = await file.read();
    const stored = bytes && readStoredIndex(bytes, fingerprint, packer);
    if (!stored) return undefined;
    const plans = new Map<string, StampedPlan>();
    for (const plan of stored.plans) {
      plans.set(plan.shelved.planId, plan);
      await aBreath();
    }
    return { units: stored.units, plans };
  } catch (error) {
    // Whole, yet not as this version writes it: the index is built again, and the bug is told.
    onBug(error);
    return undefined;
  }
}
