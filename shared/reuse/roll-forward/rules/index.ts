import type { Rule } from '../rule.ts';
import { anniversaries } from './anniversaries.ts';
import { countedEvents } from './counted-events.ts';
import { documentNumbers } from './document-numbers.ts';
import { expressions } from './expressions.ts';
import { levelWords } from './level-words.ts';
import { localEvents } from './local-events.ts';
import { officeNames } from './office-names.ts';
import { periodPhases } from './period-phases.ts';
import { periods } from './periods.ts';
import { placeNames } from './place-names.ts';
import { results } from './results.ts';
import { titles } from './titles.ts';
import { unquotedTitles } from './unquoted-titles.ts';
import { years } from './years.ts';

/** In the order of precedence: a piece that one rule has spoken of is closed to those behind it. */
export const rollRules: readonly Rule[] = [
  titles,
  documentNumbers,
  unquotedTitles,
  expressions,
  officeNames,
  placeNames,
  levelWords,
  anniversaries,
  countedEvents,
  localEvents,
  periodPhases,
  periods,
  years,
  results,
];
