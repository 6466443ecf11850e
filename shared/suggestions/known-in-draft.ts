/** A suggestion is compared by pieces of so many characters. */
const pieceLength = 8;
/** From this share of its pieces on a text stands in the draft already. */
const knownFrom = 0.6;

/** Whether most of a text stands in a longer one already, whatever was changed in it on the way: years, names, a sentence. */
export function standsIn(text: string, whole: string): boolean {
  if (text.length < pieceLength) return false;
  const count = Math.floor(text.length / pieceLength);
  let found = 0;
  for (let at = 0; at < count; at++) {
    if (whole.includes(text.slice(at * pieceLength, (at + 1) * pieceLength))) found++;
  }
  return found >= knownFrom * count;
}
