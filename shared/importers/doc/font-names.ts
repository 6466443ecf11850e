import { uint8, uint16 } from './little-endian.ts';

/** Where in a font's entry its name begins. */
const nameStart = 40;

/** The names of a document's fonts by their number ([MS-DOC], SttbfFfn). */
export function readFontNames(fonts: Uint8Array): string[] {
  const count = uint16(fonts, 0);
  const names: string[] = [];
  let at = 4;
  for (let index = 0; index < count && at < fonts.length; index++) {
    const end = at + 1 + uint8(fonts, at);
    const name = new TextDecoder('utf-16le').decode(fonts.subarray(at + nameStart, end));
    names.push(name.split('\0', 1)[0] ?? '');
    at = end;
  }
  return names;
}
