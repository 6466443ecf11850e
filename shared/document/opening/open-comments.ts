import type { SourceComment } from '../../importers/source-document.ts';
import { type Block, type Comment, type TextRun, textHolders } from '../model.ts';
import { layMarks, type PlacedBlock } from './lay-marks.ts';
import type { SourceText } from './source-text.ts';

/** Blocks with the document's marks, and its comments as a draft keeps them. */
export interface CommentedBlocks {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Comments that lie on no words: they are laid on the first block, the title. */
  readonly onTitle: number;
}

/** Lays marks and comments over the blocks, the first of which is the title. */
export function openComments(
  found: readonly SourceComment[],
  placed: readonly PlacedBlock[],
  source: SourceText,
  { now, newId }: { readonly now: string; readonly newId: () => string },
): CommentedBlocks {
  const ids = new Map(found.map(({ id }) => [id, newId()]));
  const blocks = layMarks(placed, source, ids);
  const laid = new Set(textHolders(blocks).flatMap(({ children }) => children.flatMap((run) => run.comments ?? [])));
  const comments = found.map((comment) => openedComment(comment, ids.get(comment.id) ?? '', now));
  const homeless = comments.map(({ id }) => id).filter((id) => !laid.has(id));
  const [title, ...others] = blocks;
  const isKept = homeless.length === 0 || title?.type !== 'title';
  return {
    blocks: isKept
      ? blocks
      : [{ ...title, children: title.children.map((run) => commented(run, homeless)) }, ...others],
    comments,
    onTitle: homeless.length,
  };
}

function openedComment({ author, text, date, resolved }: SourceComment, id: string, now: string): Comment {
  return { id, author, text, createdAt: date ?? now, ...(resolved ? { resolved } : {}) };
}

function commented(run: TextRun, ids: readonly string[]): TextRun {
  return { ...run, comments: [...(run.comments ?? []), ...ids] };
}

/** How many stretches of text are highlighted. */
export function countHighlights(blocks: readonly Block[]): number {
  const stretches = textHolders(blocks).map(
    ({ children }) => children.filter((run, index) => run.highlight && !children[index - 1]?.highlight).length,
  );
  return stretches.reduce((sum, count) => sum + count, 0);
}
