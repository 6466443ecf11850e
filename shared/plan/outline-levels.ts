import { type MarkForm, markForms } from './heading-marks.ts';

/** A heading's place in the outline: the form of its mark, the outline level (from 1) that its style gives, or both. */
interface OpenHeading {
  readonly form?: MarkForm | undefined;
  readonly outlineLevel?: number | undefined;
}

/** The headings open at a point of the text, outermost first; a heading's level is its place in this list. */
export type OpenHeadings = readonly OpenHeading[];

/**
 * Opens a heading marked with `form`. A form that is open already comes back to its level and closes what is below; a new
 * one goes under the nearest open form that ranks above it in `order`, so that 一、→ 1. without （一） between gives levels
 * 1 and 2.
 */
export function openMarked(
  open: OpenHeadings,
  form: MarkForm,
  outlineLevel?: number,
  order: readonly MarkForm[] = markForms,
): OpenHeadings {
  const at = open.findIndex((heading) => heading.form === form);
  if (at >= 0) return open.slice(0, at + 1);
  const rank = order.indexOf(form);
  const keep = open.findIndex((heading) => heading.form !== undefined && order.indexOf(heading.form) > rank);
  return [...(keep < 0 ? open : open.slice(0, keep)), { form, outlineLevel }];
}

/** Opens an unnumbered heading that its style puts at `outlineLevel`: beside those of its level, marked or not. */
export function openStyled(open: OpenHeadings, outlineLevel: number): OpenHeadings {
  const keep = open.findIndex((heading) => (heading.outlineLevel ?? 0) >= outlineLevel);
  return [...(keep < 0 ? open : open.slice(0, keep)), { outlineLevel }];
}
