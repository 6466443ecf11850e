import { type MarkForm, markForms } from './heading-marks.ts';
import type { LineReading } from './line-readings.ts';

/** A heading as far as its place in the outline goes; labels are counted as they come. */
interface Counted {
  readonly form: MarkForm;
  readonly value: number;
  /** Which line it is. */
  readonly at: number;
  /** Nothing stands between it and the heading before. */
  readonly isDirect: boolean;
}

/**
 * For each line the forms of marks, outermost first: in the usual order, but where the document, or the chapter that the
 * line stands in, puts one form under another (the inner one begins again at 1 while the outer one goes on), its own way
 * holds. A mark's form is a level only where it stands.
 */
export function formOrders(readings: readonly LineReading[]): readonly (readonly MarkForm[])[] {
  const marks = countedOf(readings);
  const usual = markForms.filter((form) => form !== 'label');
  const sorted = sortForms(marks, usual);
  const whole = sorted.toSpliced(labelPlace(marks, sorted), 0, 'label');
  const top = whole.find((form) => form !== 'attachment' && marks.some((mark) => mark.form === form));
  const orders = new Map(chaptersOf(marks, top).map((own) => [own[0]?.at, sortForms(own, whole)]));
  let current: readonly MarkForm[] = whole;
  return readings.map((_, index) => {
    current = orders.get(index) ?? current;
    return current;
  });
}

/** The marks from each one of the outermost form to the next; those before the first are in no chapter. */
function chaptersOf(marks: readonly Counted[], top: MarkForm | undefined): readonly (readonly Counted[])[] {
  const chapters: Counted[][] = [];
  for (const mark of marks) {
    if (mark.form === top) chapters.push([mark]);
    else chapters.at(-1)?.push(mark);
  }
  return chapters;
}

/** Orders the forms that are there among themselves; the others keep their places. */
function sortForms(marks: readonly Counted[], usual: readonly MarkForm[]): readonly MarkForm[] {
  const isSorted = (form: MarkForm) =>
    form !== 'label' && form !== 'attachment' && marks.some((mark) => mark.form === form);
  const forms = usual.filter(isSorted);
  for (let pass = 1; pass < forms.length; pass++) {
    for (let at = 0; at + 1 < forms.length; at++) {
      const [upper, lower] = [forms[at] as MarkForm, forms[at + 1] as MarkForm];
      if (isAbove(marks, lower, upper)) forms.splice(at, 2, lower, upper);
    }
  }
  const next = forms.values();
  return usual.map((form) => (isSorted(form) ? (next.next().value ?? form) : form));
}

/** Forms that have no place of their own in the usual scheme: the one that comes first is the outer one. */
const freeForms: readonly MarkForm[] = ['stem', 'roman', 'task'];

function isAbove(marks: readonly Counted[], form: MarkForm, other: MarkForm): boolean {
  const [over, under] = [contained(marks, form, other), contained(marks, other, form)];
  if (over !== under) return over > under;
  if (over > 0 || (!freeForms.includes(form) && !freeForms.includes(other))) return false;
  const firstOf = (one: MarkForm) => marks.findIndex((mark) => mark.form === one);
  return firstOf(form) < firstOf(other);
}

function countedOf(readings: readonly LineReading[]): Counted[] {
  let labels = 0;
  const marks: Counted[] = [];
  readings.forEach((reading, index) => {
    const before = readings[index - 1]?.kind;
    const isDirect = before === 'mark' || before === 'label';
    if (reading.kind === 'mark') {
      marks.push({ form: reading.mark.form, value: reading.mark.value, at: index, isDirect });
    }
    if (reading.kind === 'label') {
      marks.push({ form: 'label', value: ++labels, at: index, isDirect: reading.label.rest === '' });
    }
  });
  return marks;
}

/** How often `inner` begins while `outer` counts on by one. */
function contained(marks: readonly Counted[], outer: MarkForm, inner: MarkForm): number {
  let times = 0;
  let last = -1;
  marks.forEach((mark, index) => {
    if (mark.form !== outer) return;
    if (last >= 0 && mark.value === (marks[last]?.value ?? 0) + 1) {
      times += marks.slice(last, index).some((one) => begins(one, inner)) ? 1 : 0;
    }
    last = index;
  });
  return times;
}

function begins(mark: Counted, form: MarkForm): boolean {
  return mark.form === form && (mark.value === 1 || form === 'label');
}

/**
 * Where unnumbered headings rank: above the outermost form that begins directly under one of them, or again under several;
 * else below the forms that go on across them.
 */
function labelPlace(marks: readonly Counted[], order: readonly MarkForm[]): number {
  const above = order.findIndex((form) => isUnderLabels(marks, form));
  if (above >= 0) return above;
  return (
    Math.max(
      order.indexOf('chinese'),
      order.findLastIndex((form) => contained(marks, form, 'label') > 0),
    ) + 1
  );
}

function isUnderLabels(marks: readonly Counted[], form: MarkForm): boolean {
  const across = contained(marks, form, 'label');
  let direct = 0;
  let again = 0;
  let above: MarkForm | undefined;
  marks.forEach((mark, index) => {
    if (mark.form === form && mark.value === 1) {
      direct += isDirectlyUnder(marks, index) ? 1 : 0;
      again += above === 'label' ? 1 : 0;
    }
    if (!isBelow(mark, form)) above = mark.form;
  });
  return direct > across || (direct > 0 && across === 0) || (again >= 2 && across === 0);
}

function isDirectlyUnder(marks: readonly Counted[], at: number): boolean {
  const before = marks[at - 1];
  return before?.form === 'label' && before.isDirect && marks[at]?.isDirect === true;
}

function isBelow(mark: Counted, form: MarkForm): boolean {
  return mark.form !== 'label' && markForms.indexOf(mark.form) > markForms.indexOf(form);
}
