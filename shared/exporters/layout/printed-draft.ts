import { leadOf } from '../../document/lead-sentence.ts';
import { type Block, type Draft, type NoteBlock, type TextBlock, type TextRun, textOf } from '../../document/model.ts';
import { withWrittenReferences } from '../../document/references.ts';
import { responsibleText, typedResponsible } from '../../document/responsible-text.ts';
import { splitRuns } from '../../document/split-runs.ts';
import { withoutResponsibleColumns } from './responsible-columns.ts';

export type PrintedBlock = Exclude<Block, NoteBlock>;

/** A draft as all exporters write it: what is shown is written out, and what is internal is gone. */
export interface PrintedDraft extends Draft {
  readonly blocks: readonly PrintedBlock[];
}

/**
 * Writes references out, puts who is responsible behind the blocks' text, or leaves it out where the draft hides it (typed
 * brackets and the columns of indicator tables too), and drops the notes. Comments are internal: no exporter writes them.
 */
export function printedDraft(draft: Draft): PrintedDraft {
  const written = withWrittenReferences(draft);
  const hides = draft.hidesResponsible === true;
  const blocks = written.blocks.flatMap((block): readonly PrintedBlock[] => {
    if (block.type === 'note') return [];
    if (block.type === 'table') return hides ? withoutResponsibleColumns(block) : [block];
    if (!isAssignable(block)) return [block];
    return hides ? withoutResponsible(block) : [withResponsible(block)];
  });
  return { ...written, blocks };
}

type AssignableBlock = Extract<TextBlock, { type: 'heading' | 'clause' | 'paragraph' | 'item' }>;

function isAssignable(block: TextBlock): block is AssignableBlock {
  return block.type === 'heading' || block.type === 'clause' || block.type === 'paragraph' || block.type === 'item';
}

/** The bracket makes no lead sentence of what is all of a clause's text. */
function withResponsible(block: AssignableBlock): PrintedBlock {
  const bracket = responsibleText(block.responsible);
  return bracket === '' ? block : withRuns(block, [...block.children, { text: bracket }]);
}

/** A paragraph that says nothing else is dropped. */
function withoutResponsible(block: AssignableBlock): readonly PrintedBlock[] {
  const typed = typedResponsible(textOf(block));
  if (!typed) return [block];
  const kept = [...splitRuns(block.children, typed.start)[0], ...splitRuns(block.children, typed.end)[1]];
  if (kept.length === 0 && block.type === 'paragraph') return [];
  return [withRuns(block, kept.length > 0 ? kept : [{ text: '' }])];
}

/** Other runs in a block that keeps the lead sentence, or the lack of one, that it is shown with. */
function withRuns(block: AssignableBlock, children: readonly TextRun[]): PrintedBlock {
  if (block.type !== 'clause') return { ...block, children };
  const lead = leadOf(block);
  if (lead === 0) return { ...block, noLead: true, children };
  const [before, after] = splitRuns(children, lead);
  return { ...block, children: [...before.map((run): TextRun => ({ ...run, lead: true })), ...after] };
}
