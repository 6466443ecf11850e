import { eatenForms } from './eaten-forms.ts';
import { evenText } from './even-text.ts';
import type { Expression } from './expression.ts';
import { expressionsByText } from './successor.ts';

/** One of the expressions that a form may stand for. */
export interface FormOwner {
  readonly expression: Expression;
  /** What is to be written for it; the form itself where it is right. */
  readonly mended: string;
}

/** A wording as it may stand in a text. */
export interface ExpressionForm {
  /** Even (see even-text.ts). */
  readonly text: string;
  readonly isRight: boolean;
  /** Where what has lost some words of its middle is told as this: a set phrase anywhere, a title between “《” and “》”. */
  readonly toldBroken: 'anywhere' | 'asTitle' | 'nowhere';
  /** Several where two meetings or plans have the same short form. */
  readonly owners: readonly FormOwner[];
}

/** A table of expressions, compiled to be found in texts by the first two characters of their forms. */
export interface ExpressionReader {
  /** 1 for each character (UTF-16) that a form begins with: most of a text is passed over by it. */
  readonly starts: Uint8Array;
  readonly formsByStart: ReadonlyMap<number, readonly ExpressionForm[]>;
  readonly byText: ReadonlyMap<string, Expression>;
}

/** Shorter ones are met by chance. */
const shortestUnquoted = 4;
const shortestToldBroken = 9;

/** Compiles a table of expressions; do it once, it takes some milliseconds. */
export function createExpressionReader(expressions: readonly Expression[]): ExpressionReader {
  const forms = formsOf(expressions);
  const starts = new Uint8Array(0x10000);
  for (const { text } of forms) starts[text.charCodeAt(0)] = 1;
  return {
    starts,
    formsByStart: byStart(forms),
    byText: expressionsByText(expressions),
  };
}

/** All wordings, right and wrong; what is right of one expression is wrong of none. */
function formsOf(expressions: readonly Expression[]): readonly ExpressionForm[] {
  const right = new Map<string, FormOwner[]>();
  const wrong = new Map<string, FormOwner[]>();
  for (const expression of expressions) {
    for (const { text, mended } of rightForms(expression)) add(right, text, { expression, mended });
    for (const { text, mended } of wrongForms(expression)) add(wrong, text, { expression, mended });
  }
  return [
    ...[...right].map(([text, owners]) => ({ text, owners, isRight: true, toldBroken: toldBroken(text, owners) })),
    ...[...wrong]
      .filter(([text]) => !right.has(text))
      .map(([text, owners]) => ({ text, owners, isRight: false, toldBroken: 'nowhere' as const })),
  ];
}

/** By which a form that begins with these two characters is found; others may have the same. It fits a small integer, which is quick. */
export function startKey(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/** A wording, even, and what is to be written for it. */
interface Wording {
  readonly text: string;
  readonly mended: string;
}

/** The wordings that are right, also without what many leave out: quotation marks, and 年 behind “2024—2035”. */
function rightForms({ text, shortForms }: Expression): readonly Wording[] {
  return [text, ...shortForms].flatMap((mended) => {
    const even = evenText(mended);
    const bare = even.replaceAll('"', '');
    const forms = [even, ...(bare.length < shortestUnquoted ? [] : [bare])];
    const all = new Set(forms.flatMap((form) => [form, form.replace(/(\d)年）/, '$1）')]));
    return [...all].map((form) => ({ text: form, mended }));
  });
}

/** What programs have eaten of the right ones, and what is listed as wrong. */
function wrongForms(expression: Expression): readonly Wording[] {
  const { text, kind, shortForms } = expression;
  return [
    ...[text, ...shortForms].flatMap((mended) =>
      eatenForms(evenText(mended), kind).map((rest) => ({ text: rest, mended })),
    ),
    ...expression.wrongForms.map((wrong) => ({ text: evenText(wrong), mended: mend(wrong, expression) })),
  ];
}

/** What a wrong form is to become: “学习贯彻总书记” becomes “学习贯彻习近平总书记”, another the expression itself. */
function mend(wrong: string, { text }: Expression): string {
  const tails = [/^习近平总书记/, /^习近平/].map((head) => text.replace(head, ''));
  const tail = tails.find((rest) => rest !== '' && rest !== text && wrong.includes(rest));
  return tail === undefined || wrong.includes(text) ? text : wrong.replace(tail, text);
}

function toldBroken(form: string, owners: readonly FormOwner[]): ExpressionForm['toldBroken'] {
  const kinds = owners.map(({ expression }) => expression.kind);
  if (form.length < shortestToldBroken) return 'nowhere';
  if (kinds.includes('phrase')) return 'anywhere';
  return kinds.includes('title') ? 'asTitle' : 'nowhere';
}

function add(forms: Map<string, FormOwner[]>, text: string, owner: FormOwner): void {
  const owners = forms.get(text) ?? [];
  if (!owners.some(({ expression }) => expression === owner.expression)) forms.set(text, [...owners, owner]);
}

/** The longest first. */
function byStart(forms: readonly ExpressionForm[]): Map<number, readonly ExpressionForm[]> {
  const sorted = forms.toSorted((one, other) => other.text.length - one.text.length);
  const starts = new Map<number, ExpressionForm[]>();
  for (const form of sorted) {
    const key = startKey(form.text, 0);
    starts.set(key, [...(starts.get(key) ?? []), form]);
  }
  return starts;
}
