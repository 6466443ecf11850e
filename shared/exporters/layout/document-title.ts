import { type Draft, textOf } from '../../document/model.ts';

/** What an exported file is called in its own properties: the title as it stands in the text, else the draft's; without line breaks. */
export function documentTitle({ blocks, meta }: Draft): string {
  const block = blocks.find(({ type }) => type === 'title');
  return ((block && textOf(block)) || meta.title).replace(/\s*\n\s*/g, '');
}
