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

/** What a document is to the office that keeps it (PRODUCT.md, 来源). */
export const planRoles = ['own', 'superior', 'peer', 'department', 'speech'] as const;
export type PlanRole = (typeof planRoles)[number];

/** Who issued it: 国家, 省, 市, 县区, or a single 单位 such as a school. */
export const planLevels = ['national', 'province', 'prefecture', 'county', 'unit'] as const;
export type PlanLevel = (typeof planLevels)[number];

/** Whether it is in force (现行) or not any more (已失效). */
export const planStandings = ['current', 'ended'] as const;
export type PlanStanding = (typeof planStandings)[number];

/** What a document is by its title; `null` where it does not say. Years are full, e.g. 2026. */
export interface PlanIdentity {
  readonly title: string;
  readonly issuer: string | null;
  /** From province down to county, as written: “江苏省无锡市新吴区”. */
  readonly region: string | null;
  readonly kind: PlanKind;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

/** All that is known of a document as a whole. */
export interface PlanMeta extends PlanIdentity {
  readonly role: PlanRole | null;
  readonly level: PlanLevel | null;
  readonly standing: PlanStanding | null;
  /** The day it was issued, ISO 8601: “2021-12-30”; its year and month alone where no day is named. */
  readonly issueDate: string | null;
  /** As written: “云教发〔2021〕3号”. */
  readonly documentNumber: string | null;
}

/** How sure a piece of metadata is: the writer put it right, the document says so, it follows from what it says, or nothing told it. */
export const certainties = ['corrected', 'stated', 'inferred', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];

export type MetaCertainty = Readonly<Record<keyof PlanMeta, Certainty>>;

/**
 * One unit of a plan's text, in reading order. A `heading` stands alone; a `clause` is a numbered paragraph whose lead
 * sentence, if it has one, is its title; a `row` is a table row, its cells joined by “ | ”.
 */
export interface PlanUnit {
  /** Unique within its plan and stable while the text stays the same. */
  readonly id: string;
  readonly type: 'heading' | 'clause' | 'paragraph' | 'row';
  /** Depth in this document from 1; 0 for paragraphs, rows, and the title of a further document in the same file. */
  readonly level: number;
  /** The mark as written, with its punctuation: “一、”, “（一）”, “1.”, “一是”; '' where there is none. */
  readonly number: string;
  /** Heading text, or a clause's lead sentence, without its final mark; '' where there is none. */
  readonly title: string;
  /** The whole text without its number; for a heading the same words as `title`, with their final mark. */
  readonly text: string;
  /** The offices that it, or a note right below it, makes answerable: “（责任科室：教育科、人事科）”; the text keeps them. */
  readonly responsible?: readonly string[];
}

/** How a target's value is compared: `range` has two values, `~` is 约 or 左右. */
export type Comparison = '=' | '>=' | '<=' | '>' | '<' | '~' | 'range';

/** How much an indicator binds (属性): 约束性 or 预期性. */
export const targetNatures = ['binding', 'anticipated'] as const;
export type TargetNature = (typeof targetNatures)[number];

/** What a target's change starts from: “由2020年的85%提高到……”; only its year where the text says no value (在2020年基础上翻一番). */
export interface TargetBase {
  /** In the target's own unit. */
  readonly value: number | null;
  readonly year: number | null;
}

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
  /** Where `valueText` stands in the text of its unit */
  readonly start: number;
  /** Per cent are given as the number before %. */
  readonly value: number | readonly [number, number];
  /** As written; 万 and 亿 stay in it (“3万人次” is 3 万人次); rates per time as “次/学期”. */
  readonly unit: string;
  readonly dueYear: number | null;
  readonly base: TargetBase | null;
  readonly nature: TargetNature | null;
}

/** A finished document of the library, understood. */
export interface Plan {
  readonly meta: PlanMeta;
  readonly certainty: MetaCertainty;
  readonly units: readonly PlanUnit[];
  readonly targets: readonly Target[];
  readonly achieved: readonly Target[];
  readonly cleaning: readonly CleaningNote[];
}

/** The repairs of `cleaning/`, by name, in the order applied; the frame’s two come last. Each can be switched off. */
export const cleaningRuleNames = [
  'pinyin',
  'traditional',
  'pageFurniture',
  'contentsList',
  'pageCuts',
  'eatenCharacters',
  'spamPhrase',
  'punctuation',
  'straySpaces',
  'letterhead',
  'signature',
] as const;
export type CleaningRuleName = (typeof cleaningRuleNames)[number];

/** A place that a rule touched, as it stood in the original; `after` is '' where it was taken out. */
export interface CleaningExample {
  readonly before: string;
  readonly after: string;
}

/** What one cleaning rule did to a document. */
export interface CleaningNote {
  readonly rule: CleaningRuleName;
  readonly count: number;
  /** At most five places, different ones first. */
  readonly examples: readonly CleaningExample[];
}
