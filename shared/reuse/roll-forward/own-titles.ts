import { chineseNumeral } from '../../document/numbering.ts';
import { numeralValue } from '../../plan/numeral-value.ts';
import { isSamePlace, placesAtStart } from '../../plan/places.ts';
import type { Form } from './forms.ts';
import type { RollSource, RollTarget } from './papers.ts';
import type { Passage } from './passage.ts';
import { isLong, plannedYear, type Terms } from './terms.ts';

/** A period or year in a title, by which it is known for one document's. */
const time = /(?:19|20)\d{2}|十[一二三四五六七八九]?五|第[一二三四五六七八九十]{1,3}个五年/;

/** The names by which a text calls its own document, and how the draft's are called in the same way; null while that has no title. */
export function ownTitles({ from, to }: Pick<Passage, 'from' | 'to'>): readonly Form[] {
  const ours = formsOfTitle(to);
  return formsOfTitle(from).flatMap((was, way) =>
    was !== '' && time.test(was) ? [{ was, is: ours[way] || to.title || null }] : [],
  );
}

/**
 * The names of the document before the source's, and what answers to it: the source's own where the draft is the next of
 * the same place, and unknown elsewhere.
 */
export function titlesBefore({
  from,
  to,
  terms,
  isSameTime,
}: Pick<Passage, 'from' | 'to' | 'terms' | 'isSameTime'>): readonly Form[] {
  const years = terms.from && isLong(terms.from) ? terms.from.end - terms.from.start + 1 : 1;
  const follows = isFollowed(from, to, terms);
  return formsOfTitle(from).flatMap((title) => {
    const was = titleBefore(title, years);
    return was === title
      ? []
      : [{ was, is: isSameTime && isSamePlace(from.region, to.region) ? was : follows ? title : null }];
  });
}

/** The title itself, without its places, without its office; '' where one of these is the same as another. */
function formsOfTitle({ title, issuer }: Pick<RollSource, 'title' | 'issuer'>): readonly string[] {
  const full = /关于印发.*《([^》]+)》/.exec(title)?.[1] ?? title.replace(/\n/g, '');
  const local = full.slice(placesAtStart(full).join('').length);
  const bare = issuer !== null && full.startsWith(issuer) ? full.slice(issuer.length) : '';
  return [full, local === full ? '' : local, bare];
}

function titleBefore(title: string, years: number): string {
  return title
    .replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => `${Number(year) - years}`)
    .replace(/(?<=[“"])十?[一二三四五六七八九](?=五[”"])|(?<=第)[一二三四五六七八九十]{1,3}(?=个五年)/g, (ordinal) =>
      chineseNumeral(numeralValue(ordinal) - 1),
    );
}

/** Whether the draft is the next of the source's own kind and place. */
function isFollowed(from: RollSource, to: RollTarget, terms: Terms): boolean {
  if (terms.from === null || isLong(terms.from) !== isLong(terms.to) || !isSamePlace(from.region, to.region))
    return false;
  return isLong(terms.to) ? to.start === terms.from.end + 1 : plannedYear(terms.to) === plannedYear(terms.from) + 1;
}
