import { decodeBase64 } from '../base64.ts';
import { createPictureReader, type KeptPicture } from '../picture-data.ts';
import type { WholePage } from './html-lines.ts';

/** What reading a page whole needs: pictures written into the page, and those that came with it. */
export function readingPageWhole(pictureAt: (address: string) => KeptPicture | undefined = () => undefined): WholePage {
  const read = createPictureReader();
  let tables = 0;
  return {
    nextTable: () => tables++,
    pictureOf(source) {
      const kept = writtenPicture(source) ?? pictureAt(source);
      return kept ? read(kept) : { leftOut: 'remote' };
    },
  };
}

/** The picture in a “data:” address (RFC 2397); undefined where the address leads elsewhere. */
function writtenPicture(source: string): KeptPicture | undefined {
  const data = /^\s*data:[^,]*;\s*base64\s*,/i.exec(source)?.[0];
  if (data === undefined) return undefined;
  const size = Math.floor(((source.length - data.length) * 3) / 4);
  const read = () => decodeBase64(Uint8Array.from(source.slice(data.length), (sign) => sign.charCodeAt(0)));
  return { size, read };
}
