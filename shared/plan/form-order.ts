import { type MarkForm, markForms } from './heading-marks.ts';
import type { LineReading } from './line-readings.ts';

/** A heading as far as its place in the outline goes; labels are counted as they come. */
interface Counted {
  readonly form: MarkForm;
  readonly value: number;
  /** Nothing stands between it and the heading before. */
  readonly isDirect: boolean;
}

/**
 * The forms of a document's marks, outermost first: in the usual order, but where the document itself puts one form under
 * another (the inner one begins again at 1 while the outer one goes on), its own way holds. A mark's form is a level only
 * in its document.
 */
export function formOrder(readings: readonly LineReading[]): readonly MarkForm[] {
  const marks = countedOf(readings);
  const order: MarkForm[] = markForms.filter((form) => form !== 'label');
  for (let pass = 0; pass < order.length; pass++) {
    for (let at = 1; at < order.length - 1; at++) {
      const [upper, lower] = [order[at] as MarkForm, order[at + 1] as MarkForm];
      if (contained(marks, lower, upper) > contained(marks, upper, lower)) {
        order[at] = lower;
        order[at + 1] = upper;
      }
    }
  }
  return order.toSpliced(labelPlace(marks, order), 0, 'label');
}

function countedOf(readings: readonly LineReading[]): Counted[] {
  let labels = 0;
  const marks: Counted[] = [];
  readings.forEach((reading, index) => {
    const before = readings[index - 1]?.kind;
    const isDirect = before === 'mark' || before === 'label';
    if (reading.kind === 'mark') marks.push({ form: reading.mark.form, value: reading.mark.value, isDirect });
    if (reading.kind === 'label') marks.push({ form: 'label', value: ++labels, isDirect: reading.label.rest === '' });
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
  const starts = marks.flatMap((mark, index) => (mark.form === form && mark.value === 1 ? [index] : []));
  const direct = starts.filter((at) => isDirectlyUnder(marks, at)).length;
  const again = starts.filter((at) => marks.slice(0, at).findLast((mark) => !isBelow(mark, form))?.form === 'label');
  return direct > across || (direct > 0 && across === 0) || (again.length >= 2 && across === 0);
}

function isDirectlyUnder(marks: readonly Counted[], at: number): boolean {
  const before = marks[at - 1];
  return before?.form === 'label' && before.isDirect && marks[at]?.isDirect === true;
}

function isBelow(mark: Counted, form: MarkForm): boolean {
  return mark.form !== 'label' && markForms.indexOf(mark.form) > markForms.indexOf(form);
}
