import { overlaps } from './rule.ts';

/** A literal form to look for, and what stands for it; null where nothing is known to. */
export interface Form {
  readonly was: string;
  readonly is: string | null;
}

export interface FoundForm extends Form {
  readonly at: number;
}

/** Where forms stand in a text, in order; of two in one place the longer. Quotation marks, dashes and brackets of any make are equal. */
export function findForms(text: string, forms: readonly Form[]): readonly FoundForm[] {
  const plain = withPlainMarks(text);
  const found = forms
    .map((form) => ({ ...form, plain: withPlainMarks(form.was) }))
    .filter((form) => form.plain !== '' && plain.includes(form.plain))
    .toSorted((one, other) => other.plain.length - one.plain.length)
    .flatMap((form) =>
      placesOf(plain, form.plain).map((at) => {
        const was = text.slice(at, at + form.was.length);
        return { at, was, is: form.is === form.was ? was : form.is };
      }),
    );
  return found
    .filter((one, index) => !found.slice(0, index).some((longer) => overlaps(one, longer)))
    .toSorted((one, other) => one.at - other.at);
}

function placesOf(text: string, form: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}

const marks: readonly (readonly [string, string])[] = [
  ['“”„‟＂「」', '"'],
  ['—–－―−～~', '-'],
  ['（', '('],
  ['）', ')'],
];
const plainMarks: ReadonlyMap<string, string> = new Map(
  marks.flatMap(([written, plain]) => [...written].map((mark) => [mark, plain] as const)),
);

/** The same text, character for character, with one make of each mark. */
export function withPlainMarks(text: string): string {
  return text.replace(/[“”„‟＂「」—–－―−～~（）]/g, (mark) => plainMarks.get(mark) ?? mark);
}

/** A title without the 《》 about it. */
export function withoutBrackets(title: string): string {
  return title.replace(/^《|》$/g, '');
}
