/** A suggestion is compared by pieces of so many characters, at most so many of them, spread over all of it. */
const [pieceLength, mostPieces] = [8, 12] as const;
/** From this share of its pieces on a text stands in the draft already. */
const knownFrom = 0.6;

/** Whether most of a text stands in a longer one already, whatever was changed in it on the way: years, names, a sentence. */
export function standsIn(text: string, whole: string): boolean {
  if (text.length < pieceLength) return false;
  const count = Math.min(mostPieces, Math.floor((2 * text.length) / pieceLength));
  const step = (text.length - pieceLength) / Math.max(1, count - 1);
  const starts = Array.from({ length: count }, (_, place) => Math.round(place * step));
  const found = starts.filter((start) => whole.includes(text.slice(start, start + pieceLength))).length;
  return found >= knownFrom * count;
}
