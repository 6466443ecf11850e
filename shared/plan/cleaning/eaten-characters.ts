import { type CleaningRule, type Edit, editLines, editsOf, gap } from './cleaning-rule.ts';

const year = '(?:19|20)\\d{2}';
const han = '\\p{Script=Han}';
const joinedDate = `(${year})((?:[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))`;

/** A hole in a text: what none is without, which is found faster, what shows it, and what it becomes. */
interface Hole {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly marked: (match: RegExpExecArray) => string;
}

const joined = ([, first, second]: RegExpExecArray) => `${first}${gap}${second}`;
const lost = () => gap;

const holes: readonly Hole[] = [
  // Two years run together, “20192025年”: the dash between them is gone.
  { sign: /\d{8}/, pattern: new RegExp(`(?<!\\d)(${year})(${year})(?=年|[)）])`, 'g'), marked: joined },
  // A date without its signs, “2024327”, where a paper is printed or signed.
  { sign: /\d{7}/, pattern: new RegExp(`(?<![\\d-])${joinedDate}(?=\\s*(?:印发|发布))`, 'g'), marked: joined },
  { sign: /\d{7}/, pattern: new RegExp(`(?<=^|[局委府室厅会校]\\s*)${joinedDate}(?=\\s*$)`, 'g'), marked: joined },
  // A letter O between characters is a lost full stop or a lost word; after a numeral it is a nought.
  {
    sign: /[O○]/,
    pattern: new RegExp(`(?<=${han})(?<![〇零一二三四五六七八九十])[O○](?=${han})`, 'gu'),
    marked: lost,
  },
  // What a decoder or a scan could not read; several boxes near each other are there to tick.
  {
    sign: /[\ufffd□]|[?]{2}/,
    pattern: new RegExp(`\\ufffd+|(?<!□.{0,8})(?<=${han})□(?=${han})(?!.{0,8}□)|(?<=${han})[?]{2,}(?=${han})`, 'gu'),
    marked: lost,
  },
  // Marks of quotation around nothing.
  { sign: /《\s*》/, pattern: /《\s*》/g, marked: () => `《${gap}》` },
  { sign: /“\s*”/, pattern: new RegExp(`(?<=[${han}，、])“\\s*”(?=[${han}，。、])`, 'gu'), marked: () => `“${gap}”` },
  // Figures gone before their sign or measure word.
  { sign: /[%％]/, pattern: /(?<=[达到为至超过约于])(?=[%％])/g, marked: lost },
  { sign: /第[届次]/, pattern: /(?<![等门次])第(?=[届次])/g, marked: () => `第${gap}` },
  { sign: /[“、]个/, pattern: /(?<=[“、])(?=个(?:意识|自信|维护|确立)”)/g, marked: lost },
];

/** Set phrases that a site has deleted a name out of. */
const deletedNames: readonly Hole[] = [
  {
    sign: /新时代中国/,
    pattern: /(?<!习近平|习近平同志|〔…〕)(?=新时代中国特色社会主义思想)/g,
    marked: lost,
  },
  { sign: /以为/, pattern: /(?<=以)(?=为(?:指导|指引|统领|引领|中心)(?:[，。；]|$))/g, marked: lost },
];
/** What such a site deletes besides; elsewhere these are whole, as 党的三中全会 was in the 1980s. */
const deletedBesides: readonly Hole[] = [
  { sign: /中全会/, pattern: /党的(?=[一二三四五六七八九]中全会)/g, marked: () => `党的${gap}` },
  { sign: /高举伟大/, pattern: /高举(?=伟大旗帜)/g, marked: () => `高举${gap}` },
  {
    sign: /党的精神/,
    pattern: /(?<=(?:贯彻|落实|学习)[^，。；]{0,6})党的(?=精神[，。；])/g,
    marked: () => `党的${gap}`,
  },
  {
    sign: /关于教育的重要/,
    pattern: /(?<=[、，和]|贯彻|落实|学习|遵循)(?=关于教育的重要(?:论述|讲话|指示))/g,
    marked: lost,
  },
];

/** A deletion that was marked before: the repair of a repaired text changes nothing. */
const markedName = /〔…〕(?:新时代中国特色社会主义思想|为(?:指导|指引|统领|引领|中心))/;

/** Marks as gaps the places where a web site or a scan lost characters. */
export const eatenCharacters: CleaningRule = {
  name: 'eatenCharacters',
  apply(lines) {
    const isDeleted = lines.some(({ text }) => deletedNames.some((hole) => stands(hole, text)));
    const wasMarked = lines.some(({ text }) => markedName.test(text));
    const found = [...holes, ...deletedNames, ...(isDeleted || wasMarked ? deletedBesides : [])];
    return editLines(lines, (text) => {
      const edits = found.flatMap((hole) => holeEdits(text, hole));
      return withoutOverlaps(edits.toSorted((a, b) => a.at - b.at));
    });
  },
};

function stands({ sign, pattern }: Hole, text: string): boolean {
  return sign.test(text) && text.search(pattern) >= 0;
}

/** A hole that is marked already is not marked again. */
function holeEdits(text: string, { sign, pattern, marked }: Hole): readonly Edit[] {
  if (!sign.test(text)) return [];
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
