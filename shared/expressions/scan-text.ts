import { evenText } from './even-text.ts';
import { type ExpressionForm, type ExpressionReader, startKey } from './expression-reader.ts';

/** A form that was found in a text. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  readonly form: ExpressionForm;
  /** Whether words are missing in the middle of it. */
  readonly isBroken: boolean;
}

/** Of a wording no more than a third may be lost, and so much stands at both ends. */
const mostLost = 1 / 3;
const shortestEnd = 2;
/** Many write without these. */
const spare = /^[的地了和与及、，"年上]+$/;

const plenums = /^(?:[一二三四五六七]中[、和及]?)+全会(?:精神)?/;
const longestPlenums = 24;

/** The forms that stand in a text, in its order; of those that overlap the first, of those the longest. */
export function scanText(text: string, reader: ExpressionReader): readonly FoundForm[] {
  const even = evenText(text);
  const found: FoundForm[] = [];
  for (let at = 0; at < even.length - 1; at++) {
    if (reader.starts[even.charCodeAt(at)] === 0) continue;
    const forms = reader.formsByStart.get(startKey(even, at));
    const next = forms && withPlenums(even, formAt(even, at, forms));
    if (!next) continue;
    found.push(next);
    at = next.end - 1;
  }
  return found;
}

function formAt(text: string, start: number, forms: readonly ExpressionForm[]): FoundForm | undefined {
  let broken: FoundForm | undefined;
  for (const form of forms) {
    // The longest form comes first: one that fits wholly settles it, unless a broken one reaches further.
    if (text.startsWith(form.text, start)) {
      const end = start + form.text.length;
      return broken && broken.end > end ? broken : { start, end, form, isBroken: false };
    }
    const end = endOfBroken(text, start, form);
    if (end === undefined || end < (broken?.end ?? 0)) continue;
    const owners = broken?.end === end ? [...broken.form.owners, ...form.owners] : form.owners;
    broken = { start, end, form: { ...form, owners }, isBroken: true };
  }
  return broken;
}

/** A form that ends in 届 is one only with the plenums that follow, and reaches over them. */
function withPlenums(text: string, found: FoundForm | undefined): FoundForm | undefined {
  if (!found?.form.isRight || !found.form.text.endsWith('届')) return found;
  const [behind] = plenums.exec(text.slice(found.end, found.end + longestPlenums)) ?? [];
  return behind === undefined ? undefined : { ...found, end: found.end + behind.length };
}

/** Where a form ends that stands there without some words of its middle; undefined where it does not. */
function endOfBroken(text: string, start: number, { text: form, toldBroken }: ExpressionForm): number | undefined {
  if (toldBroken === 'nowhere' || (toldBroken === 'asTitle' && text[start - 1] !== '《')) return undefined;
  let held = 0;
  while (held < form.length && text[start + held] === form[held]) held++;
  if (held < shortestEnd) return undefined;
  const most = Math.floor(form.length * mostLost);
  for (let lost = 1; lost <= most && held + lost <= form.length - shortestEnd; lost++) {
    const end = start + form.length - lost;
    // Most are told apart by their last character, without a comparison of the whole.
    if (text[end - 1] !== form.at(-1) || !text.startsWith(form.slice(held + lost), start + held)) continue;
    const isCut = !spare.test(form.slice(held, held + lost)) && (toldBroken === 'anywhere' || text[end] === '》');
    return isCut ? end : undefined;
  }
  return undefined;
}
