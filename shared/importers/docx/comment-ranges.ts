import type { WeightedText } from '../lines.ts';
import type { MarkupElement } from '../markup.ts';

/** Follows comments through a document: where each begins and ends, which may be in different paragraphs. */
export interface CommentRanges {
  /** Takes note of a sign of a comment, behind this text of its paragraph; a place becomes an empty run, see `settlePoints`. */
  meet(sign: MarkupElement, text: WeightedText[]): void;
  /** What the text that follows bears. */
  look(): Pick<WeightedText, 'comments'>;
}

/** Whether an element tells where a comment begins, ends or is called (ECMA-376 Part 1, 17.13.4). */
export function isCommentSign({ name }: MarkupElement): boolean {
  return name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference';
}

export function createCommentRanges(): CommentRanges {
  const open = new Set<string>();
  const ranged = new Set<string>();
  return {
    meet({ name, attributes: { 'w:id': id = '' } }, text) {
      if (name === 'w:commentRangeStart') open.add(id);
      else if (name === 'w:commentRangeEnd') open.delete(id);
      else if (!ranged.has(id)) text.push({ text: '', bold: false, comments: [id] });
    },
    look() {
      for (const id of open) ranged.add(id);
      return open.size === 0 ? {} : { comments: [...open] };
    },
  };
}

/** A comment that was set at a place instead of on words lies on the character before that. */
export function settlePoints(text: readonly WeightedText[]): WeightedText[] {
  const settled: WeightedText[] = [];
  for (const run of text) {
    if (run.text !== '') settled.push(run);
    else if (run.comments) settled.splice(0, settled.length, ...withMarkedEnd(settled, run.comments));
  }
  return settled;
}

function withMarkedEnd(text: readonly WeightedText[], ids: readonly string[]): WeightedText[] {
  const at = text.findLastIndex((run) => run.text.trim() !== '');
  return text.flatMap((run, index) => {
    const end = run.text.trimEnd().length;
    if (index !== at) return [run];
    const pieces = [
      { ...run, text: run.text.slice(0, end - 1) },
      { ...run, text: run.text.slice(end - 1, end), comments: [...(run.comments ?? []), ...ids] },
      { ...run, text: run.text.slice(end) },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}
