import type { Mention } from './mention.ts';

/** Why a number with a unit is neither an aim nor a result of its document. */
export interface Rule {
  readonly name: string;
  /** Whether the rule strikes the mention out. */
  readonly applies: (mention: Mention) => boolean;
}
