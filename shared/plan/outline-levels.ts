import { type MarkForm, markForms } from './heading-marks.ts';

/** A place in the outline: a mark's form, or the outline level that a heading style gives. */
type OpenHeading = { readonly form: MarkForm } | { readonly outlineLevel: number };

/** The headings open at a point of the text, outermost first; a heading's level is its place in this list. */
export type OpenHeadings = readonly OpenHeading[];

/**
 * Opens a heading marked with `form`. A form that is open already comes back to its level and closes what is below; a new
 * one goes under the nearest open form that ranks above it, so that 一、→ 1. without （一） between gives levels 1 and 2.
 */
export function openMarked(open: OpenHeadings, form: MarkForm): OpenHeadings {
  const at = open.findIndex((heading) => 'form' in heading && heading.form === form);
  if (at >= 0) return open.slice(0, at + 1);
  const rank = markForms.indexOf(form);
  const keep = open.findIndex((heading) => 'form' in heading && markForms.indexOf(heading.form) > rank);
  return [...(keep < 0 ? open : open.slice(0, keep)), { form }];
}

/** Opens an unnumbered heading that its style puts at `outlineLevel` (from 1). */
export function openStyled(open: OpenHeadings, outlineLevel: number): OpenHeadings {
  const keep = open.findIndex((heading) => 'outlineLevel' in heading && heading.outlineLevel >= outlineLevel);
  return [...(keep < 0 ? open : open.slice(0, keep)), { outlineLevel }].slice(-6);
}
