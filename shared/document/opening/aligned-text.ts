/** So many characters tell where two texts are alike again. */
const probe = 10;
/** What cleaning takes out in one place is no longer. */
const farthest = 20_000;
/** Texts that are found different so often are not one the other cleaned. */
const mostDifferences = 3000;

/** For each character of a cleaned text its place in the original; -1 for one that is not there. */
export function alignedPlaces(cleaned: string, original: string): Int32Array {
  const places = new Int32Array(cleaned.length).fill(-1);
  let differences = 0;
  for (let at = 0, from = 0; at < cleaned.length && from < original.length; at++) {
    if (cleaned[at] !== original[from]) {
      if (++differences > mostDifferences) break;
      const ahead = original.slice(from, from + farthest).indexOf(cleaned.slice(at, at + probe));
      if (ahead < 0) continue;
      from += ahead;
    }
    places[at] = from++;
  }
  return places;
}
