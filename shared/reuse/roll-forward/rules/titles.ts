import type { Expression } from '../../../expressions/expression.ts';
import { matchesIn } from '../../../plan/matches-in.ts';
import { withoutBrackets, withPlainMarks } from '../forms.ts';
import { ownTitles, titlesBefore } from '../own-titles.ts';
import type { Passage } from '../passage.ts';
import { type Finding, kept, marked, type Rule, rolled } from '../rule.ts';
import { isFixedYear } from '../terms.ts';

const bracketed = /(?<=《)[^《》]+(?=》)/g;
/** What binds a document's title to a time: a year, a period, a term of some years. */
const bound =
  /(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2}年|[“"]十[一二三四五六七八九]?五[”"]|第[一二三四五六七八九十]{1,3}个五年|[一二两三四五六七八九十\d]年(?:行动|攻坚|提升)/;
/** A law or standard is known by the year of its version. */
const version = /(?:19|20)\d{2}年?(?:版|修订|修正)/;

/**
 * What stands in 《》: the source's own title, that of the document before it, official titles with a successor are
 * replaced; what else is bound to a time, or named after the source's place, is marked. All others stay.
 */
export const titles: Rule = {
  name: 'titles',
  find: (passage) => matchesIn(passage.text, bracketed).map((match) => titleAt(match.index, match[0], passage)),
};

function titleAt(at: number, title: string, passage: Passage): Finding {
  const own = [...ownTitles(passage), ...titlesBefore(passage)].find(({ was }) => isSame(was, title));
  if (own) return rolled(at, title, own.is, 'title');
  if (passage.current.some((expression) => isNamed(expression, title))) return kept(at, title);
  const ended = passage.ended.find((expression) => isNamed(expression, title));
  if (ended) return rolled(at, title, ended.successor && withoutBrackets(ended.successor), 'title');
  return isForeign(title, passage) || isOutdated(title, passage) ? marked(at, title, 'title') : kept(at, title);
}

function isNamed({ kind, text, shortForms }: Expression, title: string): boolean {
  return kind === 'title' && [text, ...shortForms].some((form) => isSame(withoutBrackets(form), title));
}

function isSame(one: string, other: string): boolean {
  return withPlainMarks(one) === withPlainMarks(other);
}

function isForeign(title: string, { places }: Passage): boolean {
  return places?.pairs.some(({ was }) => title.includes(was)) ?? false;
}

/** Whether the time of a title may have passed; one that names an end of its own is in force until then. */
function isOutdated(title: string, { isSameTime, terms }: Passage): boolean {
  if (isSameTime || version.test(title) || !bound.test(title)) return false;
  const years = (title.match(/(?:19|20)\d{2}/g) ?? []).map(Number);
  if (years.length === 0) return true;
  return years.length > 1 ? Math.max(...years) < terms.to.end : years.some((year) => !isFixedYear(year, terms));
}
