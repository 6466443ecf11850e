import { byIdentity } from '../document/by-identity.ts';
import { type Block, cellsOf, type HeadingBlock, type TextHolder, textOf } from '../document/model.ts';
import { builtInExpressions } from '../expressions/built-in-expressions.ts';
import type { Expression } from '../expressions/expression.ts';
import { createExpressionReader } from '../expressions/expression-reader.ts';
import {
  type ExpressionMark,
  type ExpressionSurroundings,
  judgeText,
  readText,
} from '../expressions/find-expressions.ts';
import { isLookingBack } from '../expressions/looking-back.ts';
import { tellMark } from '../expressions/tell-mark.ts';
import { withOfficeExpressions } from '../lists/merge-lists.ts';
import type { OfficeLists } from '../lists/office-lists.ts';
import type { Check, Report } from './check.ts';

/** A heading with all that it and those above it tell of the text under it. */
interface Chapter extends Required<ExpressionSurroundings> {
  readonly depth: number;
}

/**
 * Wordings of the draft that are cut, outdated, ended or out of place, by a table of official ones. Codes: `cut`,
 * `outdated` and `ended` with the wording that is to follow, `outdatedAlone` and `endedAlone` where none does, `misplaced`.
 */
export function createExpressionsCheck(expressions: readonly Expression[]): Check {
  const reader = createExpressionReader(expressions);
  const read = byIdentity((holder: TextHolder) => readText(textOf(holder), reader));
  return {
    name: 'expressions',
    run({ blocks, meta }) {
      const chapters: Chapter[] = [];
      const reports: Report[] = [];
      for (const block of blocks) {
        if (block.type === 'heading') openChapter(chapters, block);
        for (const holder of holdersOf(block)) {
          const marks = judgeText(read(holder), reader, meta.periodStart, chapters.at(-1) ?? {});
          for (const mark of marks) reports.push(reportOf(mark, holder.id));
        }
      }
      return reports;
    },
  };
}

const checkWith = byIdentity((lists: OfficeLists) =>
  createExpressionsCheck(withOfficeExpressions(builtInExpressions(), lists)),
);

/** By the official wordings that the program brings along and those of the office. */
export const expressions: Check = {
  name: 'expressions',
  run: (draft, lists) => checkWith(lists).run(draft, lists),
};

/** Puts a heading under those that it stands under, in place of those that it closes. */
function openChapter(chapters: Chapter[], heading: HeadingBlock): void {
  const { depth } = heading;
  while ((chapters.at(-1)?.depth ?? 0) >= depth) chapters.pop();
  const above = chapters.at(-1);
  const title = textOf(heading);
  chapters.push({
    depth,
    lookingBack: above?.lookingBack || isLookingBack(title, depth),
    headings: [...(above?.headings ?? []), title],
  });
}

/** A note is not printed. */
function holdersOf(block: Block): readonly TextHolder[] {
  if (block.type === 'note') return [];
  return block.type === 'table' ? cellsOf(block) : [block];
}

function reportOf(mark: ExpressionMark, blockId: string): Report {
  const { start, end, wording } = mark;
  const { code, details, replacement } = tellMark(mark);
  const severity = code === 'cut' || code === 'misplaced' ? 'error' : 'warning';
  const fix = replacement === undefined ? {} : { fix: { from: wording, to: replacement } };
  return { blockId, start, end, code, severity, details, ...fix };
}
