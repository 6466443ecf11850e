import { isWidePlace, placesAtEnd, placesAtStart, possibleChains } from '../places.ts';

/**
 * The place that a title or an issuer names, completed by the fullest chain in which the text writes it, and by the
 * gazetteer where it leaves no choice: “江苏省无锡市新吴区”. `head` are the texts of the frame, which settle a name that
 * several places bear. Null where neither names a place.
 */
export function regionOf(
  title: string,
  issuer: string | null,
  texts: readonly string[],
  head: readonly string[],
): string | null {
  const named = placesIn(title) || placesIn(issuer ?? '');
  if (!named) return null;
  const forms = texts.flatMap((text) => chainsWith(named, text));
  const fullest = forms.reduce((longest, form) => (form.length > longest.length ? form : longest), named);
  return [...placesAbove(fullest, head), fullest].join('');
}

const opening =
  /^(?:中共|在|(?:19|20)\d{2}(?:[—-](?:19|20)\d{2})?学?年度?|[一二][〇○O零0九][〇○O零0一二三四五六七八九]{2}年|“[^”]{2,4}”(?:时期|期间)?|关于)+/;

function placesIn(text: string): string {
  return placesAtStart(text.replace(opening, '')).join('');
}

/** A place with those that stand right before it, for each time that a text names it. */
function chainsWith(place: string, text: string): readonly string[] {
  const between = text.split(place).slice(0, -1);
  return between.map((before) => placesAtEnd(before).join('') + place);
}

/** What the gazetteer puts over the first place; of several places of that name, the one whose surroundings are named. */
function placesAbove(region: string, head: readonly string[]): readonly string[] {
  const widest = placesAtStart(region)[0] ?? region;
  const chains = possibleChains(widest);
  if (chains.length === 1) return chains[0] ?? [];
  const text = head.join('\n');
  const named = chains.filter((chain) => chain.some((place) => isWidePlace(place) && text.includes(place)));
  return named.length === 1 ? (named[0] ?? []) : [];
}
