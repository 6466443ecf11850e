import { distinctBigrams } from './bigrams.ts';
import type { ShelvedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundText } from './passage-suggestions.ts';
import { newestYear, planWeight } from './plan-weight.ts';
import { weights } from './ranking-weights.ts';
import type { SuggestionQuery } from './suggestion.ts';
