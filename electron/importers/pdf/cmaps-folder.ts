import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the CMaps that fonts refer to by name where a file does not embed them (ISO 32000-1, 9.7.5.2), with a
 * slash at its end: beside the built scripts, else where npm installs them.
 */
export function cmapsFolder(): string {
  const places = ['.', '../../../node_modules/pdfjs-dist'].map((place) => {
    const folder = new URL(`${place}/cmaps`, import.meta.url);
    return fileURLToPath(folder);
  });
  return `${places.find(existsSync) ?? places[0]}/`;
}
