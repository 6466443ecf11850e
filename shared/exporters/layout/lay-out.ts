import { numberBlocks } from '../../document/numbering.ts';
import { assertNever } from '../../errors.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import type { LaidOutBlock, LaidOutPicture } from './laid-out.ts';
import { layOutTable } from './lay-out-table.ts';
import { evenly, layOutClause, layOutHeading, layOutParagraph, layOutTitle } from './lay-out-text.ts';
import type { PrintedBlock, PrintedDraft } from './printed-draft.ts';

/** A block with what its look depends on. */
interface Place {
  readonly number: string;
  readonly next: PrintedBlock | undefined;
  readonly draft: PrintedDraft;
  readonly profile: LayoutProfile;
}

/** The draft's blocks in the looks of the profile, in the same order: what the Word document and the print page share. */
export function layOut(draft: PrintedDraft, profile: LayoutProfile): LaidOutBlock[] {
  const numbers = numberBlocks(draft.blocks, draft.scheme);
  return draft.blocks.map((block, index) =>
    layOutBlock(block, { number: numbers[index] ?? '', next: draft.blocks[index + 1], draft, profile }),
  );
}

function layOutBlock(block: PrintedBlock, { number, next, draft, profile }: Place): LaidOutBlock {
  const tight = next?.type === 'subtitle' ? true : undefined;
  const boxed = 'boxed' in block ? block.boxed : undefined;
  switch (block.type) {
    case 'title':
      return { ...layOutTitle(block, profile), tight };
    case 'subtitle':
      return { ...evenly(block, 'level2', { centred: true }), tight };
    case 'heading':
      return layOutHeading(block, number, draft.scheme, profile);
    case 'clause':
      return { ...layOutClause(block, number, draft.scheme, profile), boxed };
    case 'paragraph':
      return { ...layOutParagraph(block, profile), boxed };
    case 'item':
      return { ...evenly({ ...block, children: [{ text: '——' }, ...block.children] }, 'body'), boxed };
    case 'boxTitle':
      return evenly(block, 'level1', { number, centred: true });
    case 'caption':
      return {
        ...evenly(block, 'level1', { number, centred: true }),
        keepsNext: block.of === 'table' ? true : undefined,
        boxed,
      };
    case 'table':
      return { ...layOutTable(block), boxed };
    case 'picture':
      return { ...layOutPicture(block, next, draft), boxed };
    case 'pageBreak':
      return { type: 'pageBreak', orientation: block.orientation };
    default:
      return assertNever(block);
  }
}

function layOutPicture(
  { pictureId, width, alt }: Extract<PrintedBlock, { type: 'picture' }>,
  next: PrintedBlock | undefined,
  { pictures }: PrintedDraft,
): LaidOutPicture {
  const picture = pictures.find(({ id }) => id === pictureId);
  const keepsNext = next?.type === 'caption' && next.of === 'picture' ? true : undefined;
  return { type: 'picture', picture, width, alt, keepsNext };
}
