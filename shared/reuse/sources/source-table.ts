import { type Block, type Draft, type Provenance, textOf } from '../../document/model.ts';
import { numberBlocks } from '../../document/numbering.ts';
import type { PlanRole } from '../../plan/model.ts';
import { borrowedText } from './borrowed-text.ts';

/** How a text came to stand in a section: taken over, taken over and changed, or written anew. */
export type Origin = 'copied' | 'adapted' | 'new';

/** One line of the table of sources: what one source gave to one section, or what is new in it. */
export interface SourceRow {
  /** The heading that the text stands under; null before the first. */
  readonly sectionId: string | null;
  /** With its number; '' before the first heading. */
  readonly section: string;
  /** Null for what is new. */
  readonly source: { readonly planId: string; readonly title: string; readonly file: string } | null;
  readonly role: PlanRole | null;
  readonly origin: Origin;
  /** Characters (字数) of the section that are the source's own wording, or new. */
  readonly characters: number;
  /** Of all characters of the section: 0 to 1. */
  readonly share: number;
}

/** A text of which so much stands in its sources is copied: years and names alone are other. */
const copiedFrom = 0.9;

/** Where the text of a draft came from, section by section (a heading with what stands right under it). */
export function sourceTable(draft: Pick<Draft, 'blocks' | 'scheme'>): readonly SourceRow[] {
  return sectionsOf(draft).flatMap(rowsOf);
}

interface Section {
  readonly id: string | null;
  readonly name: string;
  readonly blocks: Block[];
}

function sectionsOf({ blocks, scheme }: Pick<Draft, 'blocks' | 'scheme'>): readonly Section[] {
  const numbers = numberBlocks(blocks, scheme);
  const sections: Section[] = [{ id: null, name: '', blocks: [] }];
  blocks.forEach((block, index) => {
    if (block.type === 'title' || block.type === 'note') return;
    if (block.type === 'heading')
      sections.push({ id: block.id, name: `${numbers[index] ?? ''}${textOf(block)}`, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  });
  return sections.filter((section) => section.blocks.length > 0);
}

interface Sum {
  readonly provenance: Provenance;
  kept: number;
  /** Those of them that stand in blocks which are copied as a whole. */
  copied: number;
}

function rowsOf({ id, name, blocks }: Section): SourceRow[] {
  const sums = new Map<string, Sum>();
  let characters = 0;
  for (const block of blocks) {
    const borrowed = borrowedText(block);
    characters += borrowed.characters;
    const isCopied = borrowed.kept >= copiedFrom * borrowed.characters;
    for (const { provenance, kept } of borrowed.sources) {
      const sum = sums.get(provenance.planId) ?? { provenance, kept: 0, copied: 0 };
      sums.set(provenance.planId, sum);
      sum.kept += kept;
      if (isCopied) sum.copied += kept;
    }
  }
  const row = (count: number): Pick<SourceRow, 'sectionId' | 'section' | 'characters' | 'share'> => ({
    sectionId: id,
    section: name,
    characters: count,
    share: count / Math.max(1, characters),
  });
  const borrowed = [...sums.values()].filter(({ kept }) => kept > 0).sort((a, b) => b.kept - a.kept);
  const fresh = characters - borrowed.reduce((sum, { kept }) => sum + kept, 0);
  return [
    ...borrowed.map(({ provenance: { planId, planTitle, source, role }, kept, copied }) => ({
      ...row(kept),
      source: { planId, title: planTitle, file: source },
      role: role ?? null,
      origin: copied >= copiedFrom * kept ? ('copied' as const) : ('adapted' as const),
    })),
    ...(fresh > 0 ? [{ ...row(fresh), source: null, role: null, origin: 'new' as const }] : []),
  ];
}
