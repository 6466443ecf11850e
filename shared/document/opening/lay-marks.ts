import { joinRuns } from '../join-runs.ts';
import { firstSentenceLength, leadLength } from '../lead-sentence.ts';
import { type Block, type TableBlock, type TextBlock, type TextRun, textOf } from '../model.ts';
import { isPassedOver } from './bare-text.ts';
import type { Look, SourceText } from './source-text.ts';

/** A block whose text begins at a place of the document’s text; -1 where that is not known. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
  /** Of a table's cells, by their ids. */
  readonly cellStarts?: ReadonlyMap<string, number>;
}

/** Lays the document's marks over the text of blocks; `commentIds` gives the draft's ids of comments by the document's. */
export function layMarks(
  placed: readonly PlacedBlock[],
  source: SourceText,
  commentIds: ReadonlyMap<string, string>,
): readonly Block[] {
  const runsOf = (text: string, start: number) => markedRuns(text, start, source, commentIds);
  return placed.map(({ block, start, cellStarts }) => {
    if (block.type === 'table') return markedTable(block, cellStarts ?? new Map(), runsOf);
    return { ...block, children: withoutLayoutBold(block, runsOf(textOf(block), start)) };
  });
}

type RunsOf = (text: string, start: number) => readonly TextRun[];

function markedTable(table: TableBlock, starts: ReadonlyMap<string, number>, runsOf: RunsOf): TableBlock {
  const rows = table.children.map((row, index) => ({
    ...row,
    children: row.children.map((cell) => {
      const runs = runsOf(textOf(cell), starts.get(cell.id) ?? -1);
      return { ...cell, children: index < table.headerRows ? withoutWholeBold(runs) : runs };
    }),
  }));
  return { ...table, children: rows };
}

function markedRuns(
  text: string,
  start: number,
  source: SourceText,
  commentIds: ReadonlyMap<string, string>,
): readonly TextRun[] {
  if (start < 0) return [{ text }];
  const runs: TextRun[] = [];
  let place = start;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // White space looks like what is before it.
    if (isPassedOver(character)) runs.push({ ...runs.at(-1), text: character });
    else runs.push({ text: character, ...marksOf(source.lookAt(place++), commentIds) });
  }
  return joinRuns(trimMarks(joinRuns(runs)));
}

function marksOf(look: Look | undefined, commentIds: ReadonlyMap<string, string>): Omit<TextRun, 'text'> {
  if (!look) return {};
  const { comments, ...marks } = look;
  const ids = (comments ?? []).flatMap((id) => commentIds.get(id) ?? []);
  return ids.length > 0 ? { ...marks, comments: ids } : marks;
}

/** White space at the end of marked text is plain. */
function trimMarks(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.flatMap((run) => {
    const end = run.text.trimEnd().length;
    if (end === run.text.length || end === 0) return [run];
    return [{ ...run, text: run.text.slice(0, end) }, { text: run.text.slice(end) }];
  });
}

/** What stands alone, and the lead sentence of a clause, are bold because of what they are: the layout sees to that. */
function withoutLayoutBold(block: TextBlock, runs: readonly TextRun[]): readonly TextRun[] {
  switch (block.type) {
    case 'paragraph':
    case 'item':
    case 'note':
      return runs;
    case 'clause':
      return withoutLeadBold(runs, textOf(block));
    default:
      return withoutWholeBold(runs);
  }
}

function withoutWholeBold(runs: readonly TextRun[]): readonly TextRun[] {
  const isWhole = runs.every((run) => run.bold || run.text.trim() === '');
  return isWhole ? joinRuns(runs.map(withoutBold)) : runs;
}

/** Only where exactly the lead is bold; more or less of it was meant so. */
function withoutLeadBold(runs: readonly TextRun[], text: string): readonly TextRun[] {
  const behind = runs.findIndex((run) => !run.bold);
  const length = runs.slice(0, Math.max(behind, 0)).reduce((sum, run) => sum + run.text.length, 0);
  const isLead = length > 0 && (length === leadLength(text) || length + 1 === firstSentenceLength(text));
  return isLead ? joinRuns(runs.map((run, index) => (index < behind ? withoutBold(run) : run))) : runs;
}

function withoutBold({ bold: _bold, ...run }: TextRun): TextRun {
  return run;
}
