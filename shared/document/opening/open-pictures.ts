import type { PictureData, PictureTrouble, SourcePicture } from '../../importers/source-document.ts';
import type { Picture } from '../model.ts';
import type { PlacedPicture } from './pieces.ts';

/** A document's pictures as a draft keeps them, where each is shown, and how many could not be taken over. */
export interface OpenedPictures {
  readonly pictures: readonly Picture[];
  readonly placed: readonly PlacedPicture[];
  readonly leftOut: Readonly<Partial<Record<PictureTrouble, number>>>;
}

const millimetresPerPixel = 25.4 / 96;
/** The text area of a page (GB/T 9704-2012, 5.2.1), in millimetres. */
const widest = 156;
const narrowest = 1;

/** Takes over the pictures that are in the file; equal ones are kept once. */
export function openPictures(found: readonly SourcePicture[], newId: () => string): OpenedPictures {
  const kept = new Map<string, Picture>();
  const placed: PlacedPicture[] = [];
  const leftOut: Partial<Record<PictureTrouble, number>> = {};
  for (const picture of found) {
    const { content } = picture;
    if ('leftOut' in content) {
      leftOut[content.leftOut] = (leftOut[content.leftOut] ?? 0) + 1;
      continue;
    }
    const own = kept.get(content.data) ?? { id: newId(), ...content };
    kept.set(content.data, own);
    const block = {
      type: 'picture' as const,
      id: newId(),
      pictureId: own.id,
      width: printedWidth(picture, content),
      alt: picture.alt,
      children: [{ text: '' }],
    };
    placed.push({ picture, block });
  }
  return { pictures: [...kept.values()], placed, leftOut };
}

/** In millimetres, to a tenth. */
function printedWidth({ printedWidth: told }: SourcePicture, { width }: PictureData): number {
  const printed = Math.min(Math.max(told ?? width * millimetresPerPixel, narrowest), widest);
  return Math.round(printed * 10) / 10;
}
