import type { Expression } from '../../../expressions/expression.ts';
import { matchesIn } from '../../../plan/matches-in.ts';
import { type Form, findForms, withoutBrackets } from '../forms.ts';
import { ownTitles } from '../own-titles.ts';
import type { Passage } from '../passage.ts';
import { marked, overlaps, type Rule, rolled } from '../rule.ts';

/** Shorter ones are met where nobody speaks of the document. */
const shortestTitle = 10;

/** The plan of a whole place: its title is not the last one's with a digit changed. */
const outline = /第[一二三四五六七八九十]{1,3}个五年规划和20\d{2}年远景目标(?:纲要|的建议)?/g;

/** The source's own title and official ones where no 《》 stands about them: in the document's title, in speech. */
export const unquotedTitles: Rule = {
  name: 'unquotedTitles',
  find: (passage) => {
    const known = findForms(passage.text, [...ownForms(passage), ...officialForms(passage)]);
    const found = known.map(({ at, was, is }) => rolled(at, was, is, 'title'));
    const outlines = passage.isSameTime ? [] : matchesIn(passage.text, outline);
    const unknown = outlines.map((match) => marked(match.index, match[0], 'title'));
    return [...found, ...unknown.filter((one) => !found.some((title) => overlaps(title, one)))];
  },
};

function ownForms(passage: Passage): readonly Form[] {
  return ownTitles(passage).filter(({ was }) => was.length >= shortestTitle);
}

/** What has ended becomes its successor, a short form of it none; what is in force stays, with any period in it. */
function officialForms({ ended, current }: Passage): readonly Form[] {
  const isTitle = ({ kind }: Expression) => kind === 'title';
  return [
    ...ended
      .filter(isTitle)
      .flatMap(({ text, shortForms, successor }) => [
        { was: withoutBrackets(text), is: successor && withoutBrackets(successor) },
        ...shortForms.map((was) => ({ was: withoutBrackets(was), is: null })),
      ]),
    ...current.filter(isTitle).map(({ text }) => ({ was: withoutBrackets(text), is: withoutBrackets(text) })),
  ];
}
