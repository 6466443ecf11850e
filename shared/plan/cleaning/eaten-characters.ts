import { type CleaningRule, type Edit, editLines, editsOf, gap } from './cleaning-rule.ts';

const year = '(?:19|20)\\d{2}';
const han = '\\p{Script=Han}';
const joinedDate = `(${year})((?:[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))`;

/** A hole in a text: what shows it, and what it becomes. */
type Hole = readonly [pattern: RegExp, marked: (match: RegExpExecArray) => string];

const joined = ([, first, second]: RegExpExecArray) => `${first}${gap}${second}`;
const lost = () => gap;

const holes: readonly Hole[] = [
  // Two years run together, “20192025年”: the dash between them is gone.
  [new RegExp(`(?<!\\d)(${year})(${year})(?=年|[)）])`, 'g'), joined],
  // A date without its signs, “2024327”, where a paper is printed or signed.
  [new RegExp(`(?<![\\d-])${joinedDate}(?=\\s*(?:印发|发布))`, 'g'), joined],
  [new RegExp(`(?<=^|[局委府室厅会校]\\s*)${joinedDate}(?=\\s*$)`, 'g'), joined],
  // A letter O between characters is a lost full stop or a lost word; after a numeral it is a nought.
  [new RegExp(`(?<=${han})(?<![〇零一二三四五六七八九十])[O○](?=${han})`, 'gu'), lost],
  // What a decoder or a scan could not read; several boxes near each other are there to tick.
  [new RegExp(`\\ufffd+|(?<!□.{0,8})(?<=${han})□(?=${han})(?!.{0,8}□)|(?<=${han})[?]{2,}(?=${han})`, 'gu'), lost],
  // Marks of quotation around nothing.
  [/《\s*》/g, () => `《${gap}》`],
  [new RegExp(`(?<=[${han}，、])“\\s*”(?=[${han}，。、])`, 'gu'), () => `“${gap}”`],
  // Figures gone before their sign or measure word.
  [/(?<=[达到为至超过约于])(?=[%％])/g, lost],
  [/(?<![等门次])第(?=[届次])/g, () => `第${gap}`],
  [/(?<=[“、])(?=个(?:意识|自信|维护|确立)”)/g, lost],
];

/** Set phrases that a site has deleted a name out of. */
const deletedNames: readonly Hole[] = [
  [/(?<!习近平|习近平同志|〔…〕)(?=新时代中国特色社会主义思想)/g, lost],
  [/(?<=以)(?=为(?:指导|指引|统领|引领|中心)(?:[，。；]|$))/g, lost],
];
/** What such a site deletes besides; elsewhere these are whole, as 党的三中全会 was in the 1980s. */
const deletedBesides: readonly Hole[] = [
  [/党的(?=[一二三四五六七八九]中全会)/g, () => `党的${gap}`],
  [/高举(?=伟大旗帜)/g, () => `高举${gap}`],
  [/(?<=(?:贯彻|落实|学习)[^，。；]{0,6})党的(?=精神[，。；])/g, () => `党的${gap}`],
  [/(?<=[、，和]|贯彻|落实|学习|遵循)(?=关于教育的重要(?:论述|讲话|指示))/g, lost],
];

/** A deletion that was marked before: the repair of a repaired text changes nothing. */
const markedName = /〔…〕(?:新时代中国特色社会主义思想|为(?:指导|指引|统领|引领|中心))/;

/** Marks as gaps the places where a web site or a scan lost characters. */
export const eatenCharacters: CleaningRule = {
  name: 'eatenCharacters',
  apply(lines) {
    const isDeleted = lines.some(({ text }) => deletedNames.some(([pattern]) => text.search(pattern) >= 0));
    const wasMarked = lines.some(({ text }) => markedName.test(text));
    const found = [...holes, ...deletedNames, ...(isDeleted || wasMarked ? deletedBesides : [])];
    return editLines(lines, (text) => {
      const edits = found.flatMap(([pattern, marked]) => holeEdits(text, pattern, marked));
      return withoutOverlaps(edits.toSorted((a, b) => a.at - b.at));
    });
  },
};

/** A hole that is marked already is not marked again. */
function holeEdits(text: string, pattern: RegExp, marked: Hole[1]): readonly Edit[] {
  return editsOf(text, pattern, marked).filter(
    ({ at, length }) => !text.slice(0, at).endsWith(gap) && !text.slice(at + length).startsWith(gap),
  );
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => {
    const before = edits[index - 1];
    return before === undefined || edit.at >= before.at + Math.max(1, before.length);
  });
}
