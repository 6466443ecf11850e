import type { Expression } from '../expressions/expression.ts';

/** What is known to be ours (本地名称): it is never a left-over. */
export interface OwnNames {
  readonly places: readonly string[];
  readonly schools: readonly string[];
  readonly offices: readonly string[];
  /** Projects, brands and slogans. */
  readonly projects: readonly string[];
}

/** What an office adds to what the program knows (本单位词表). */
export interface OfficeLists {
  readonly ownNames: OwnNames;
  /** Groups of words of which one may stand for another (近义词). */
  readonly nearWords: readonly (readonly string[])[];
  /** Official wordings (规范表述), beside those in resources/dictionaries; of two with one text these hold. */
  readonly expressions: readonly Expression[];
}

export const emptyLists: OfficeLists = {
  ownNames: { places: [], schools: [], offices: [], projects: [] },
  nearWords: [],
  expressions: [],
};
