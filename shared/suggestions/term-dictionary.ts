import { z } from 'zod';
import { restoreWith } from '../restore.ts';

/** A topic of the field (主题) with the words that tell it. Text and query that share topics belong together. */
export interface Topic {
  readonly name: string;
  /** Words that name the topic itself: one of them settles it. */
  readonly core: readonly string[];
  /** Words that speak of it. */
  readonly terms: readonly string[];
  /** Words that fit it but other topics too. */
  readonly hints: readonly string[];
  /** Names of topics that are next to it. */
  readonly related: readonly string[];
  /** A part that plans have by their form (指导思想、目标); it is not proposed before the matters themselves. */
  readonly frame: boolean;
}

/** What the index knows of its field. A word has at least two characters; a longer word hides the shorter ones in it. */
export interface TermDictionary {
  readonly topics: readonly Topic[];
  /** Groups of words of which one may stand for another: 保安, 安保人员, 门卫. A word may be in several. */
  readonly nearWords: readonly (readonly string[])[];
  /** Words that any clause may hold (推进, 工作); they count little. */
  readonly generic: readonly string[];
}

const words = z.string().transform((text) => text.split(/[、，,\s]+/).filter((word) => word.length > 1));

const topic = z.object({
  name: z.string().min(1),
  core: words,
  terms: words.default([]),
  hints: words.default([]),
  related: z.array(z.string()).default([]),
  frame: z.boolean().default(false),
});

const termDictionary = z.object({
  topics: z.array(topic),
  nearWords: z.array(words).default([]),
  generic: words.default([]),
});

/**
 * Reads a dictionary from its JSON form, in which a list of words is one string with “、” between them, so that an
 * office can extend it by hand: `{"topics": [{"name", "core", "terms", "hints", "related": [names]}], "nearWords":
 * ["保安、安保", …], "generic"}`. Throws AppError `brokenData` where the form is another.
 */
export function restoreTermDictionary(value: unknown): TermDictionary {
  return restoreWith(termDictionary, value, 'termDictionary');
}
