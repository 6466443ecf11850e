/** What kind of document a plan or draft is (PRODUCT.md, 文稿类型). */
export const planKinds = [
  'fiveYearPlan',
  'annualWorkPoints',
  'summaryAndPlan',
  'actionPlan',
  'implementationPlan',
  'notice',
  'other',
] as const;
export type PlanKind = (typeof planKinds)[number];

/** What identifies a document; `null` where it does not say. Years are full, e.g. 2026. */
export interface PlanMeta {
  readonly title: string;
  readonly issuer: string | null;
  /** From province down to county, as written: “江苏省无锡市新吴区”. */
  readonly region: string | null;
  readonly kind: PlanKind;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

/**
 * One unit of a plan's text, in reading order. A `heading` stands alone; a `clause` is a numbered paragraph whose lead
 * sentence, if it has one, is its title; a `row` is a table row, its cells joined by “ | ”.
 */
export interface PlanUnit {
  /** Unique within its plan and stable while the text stays the same. */
  readonly id: string;
  readonly type: 'heading' | 'clause' | 'paragraph' | 'row';
  /** Depth in this document from 1; 0 for paragraphs and rows. */
  readonly level: number;
  /** The mark as written, with its punctuation: “一、”, “（一）”, “1.”, “一是”; '' where there is none. */
  readonly number: string;
  /** Heading text, or a clause's lead sentence, without its final mark; '' where there is none. */
  readonly title: string;
  /** The whole text without its number; for a heading the same words as `title`, with their final mark. */
  readonly text: string;
}

/** How a target's value is compared: `range` has two values, `~` is 约 or 左右. */
export type Comparison = '=' | '>=' | '<=' | '>' | '<' | '~' | 'range';

/** One quantified aim (目标值), or one result reached (完成值). */
export interface Target {
  /** The unit of the plan it stands in. */
  readonly unitId: string;
  /** From after the last 。！？ or line end to the next one; a table row's cells joined by “ | ”. */
  readonly sentence: string;
  /** What is measured: a contiguous piece of the sentence. */
  readonly indicator: string;
  readonly op: Comparison;
  /** As written, with comparator and unit: “不少于150场”. */
  readonly valueText: string;
  /** Per cent are given as the number before %. */
  readonly value: number | readonly [number, number];
  /** As written; 万 and 亿 stay in it (“3万人次” is 3 万人次); rates per time as “次/学期”. */
  readonly unit: string;
  readonly dueYear: number | null;
}

/** A finished document of the library, understood. */
export interface Plan {
  readonly meta: PlanMeta;
  readonly units: readonly PlanUnit[];
  readonly targets: readonly Target[];
  readonly achieved: readonly Target[];
  readonly cleaning: readonly CleaningNote[];
}

/** What one cleaning rule did to a document. */
export interface CleaningNote {
  readonly rule: string;
  readonly count: number;
  /** At most three places, as they stood in the original. */
  readonly examples: readonly string[];
}
