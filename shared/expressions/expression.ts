/** What an expression is: the title of a document or meeting, a set phrase, a campaign with its term, or how a thing is to be called. */
export const expressionKinds = ['title', 'phrase', 'campaign', 'usage'] as const;
export type ExpressionKind = (typeof expressionKinds)[number];

/** An official wording (规范表述) with its time. */
export interface Expression {
  /** In full: “以习近平新时代中国特色社会主义思想为指导”. */
  readonly text: string;
  readonly kind: ExpressionKind;
  /** Since when it is said, “2021” or “2021-03”; null where that does not matter. */
  readonly from: string | null;
  /** Until when; null while it is in force. */
  readonly until: string | null;
  /** What is said after it; null where nothing follows or nobody can know. */
  readonly successor: string | null;
  /** Short forms that are as right. */
  readonly shortForms: readonly string[];
  /** Forms that are met and are wrong: cut by a web site, older, misnamed. */
  readonly wrongForms: readonly string[];
}
