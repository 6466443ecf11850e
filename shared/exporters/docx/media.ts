import type { Picture } from '../../document/model.ts';
import type { LaidOutBlock } from '../layout/laid-out.ts';
import { decodeBase64 } from './base64.ts';
import type { Part } from './package.ts';
import { relationshipNamespace } from './xml.ts';

const endings = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif' } as const;

/** The pictures that blocks show, each once however often it is shown. */
export function shownPictures(blocks: readonly LaidOutBlock[]): readonly Picture[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'picture' && block.picture ? [block.picture] : [])))];
}

/** The relationship's id of each picture, by the picture's id. */
export function mediaIds(pictures: readonly Picture[]): ReadonlyMap<string, string> {
  return new Map(pictures.map(({ id }, index) => [id, `picture${index + 1}`]));
}

/** The pictures as parts under `word/media/`. */
export function mediaParts(pictures: readonly Picture[]): Part[] {
  const ids = mediaIds(pictures);
  return pictures.map(({ id, mediaType, data }) => {
    const name = ids.get(id) ?? id;
    return {
      path: `word/media/${name}.${endings[mediaType]}`,
      contentType: mediaType,
      relationship: { id: name, type: `${relationshipNamespace}/image` },
      content: decodeBase64(data),
    };
  });
}
