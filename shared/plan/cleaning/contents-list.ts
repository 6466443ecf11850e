import type { SourceLine } from '../../importers/source-document.ts';
import { type Cleaned, type CleaningRule, dropLines, untilStable } from './cleaning-rule.ts';

const contentsTitle = /^[【[]?(?:目\s*[录錄次]|contents)[】\]]?$/i;
/** Leaders tell an entry anywhere; a tab before a number may as well part the columns of a table. */
const withPageNumber = /(?<![.．…·•⋯])[.．…·•⋯]{3,}\s*[-—(（]?\d{1,3}[-—)）]?$/;
/** Within a contents list white space before a number is enough. */
const listedPage = /\s[-—(（]?\d{1,3}[-—)）]?$/;
/** An entry is no sentence. */
const longestEntry = 80;

/** Takes out a contents list: the entries between 目录 and the place where the first of them stands again. */
export const contentsList: CleaningRule = {
  name: 'contentsList',
  apply: (lines) => untilStable(lines, withoutList),
};

function withoutList(lines: readonly SourceLine[]): Cleaned {
  const start = lines.findIndex((line) => contentsTitle.test(line.text.trim()));
  const end = start < 0 ? -1 : endOfContents(lines, start + 1);
  const isEntry = (line: SourceLine, index: number) =>
    (start >= 0 && index >= start && index < end) || withPageNumber.test(line.text.trim());
  const { lines: kept, hits } = dropLines(lines, (line, index) => line.cells === undefined && isEntry(line, index));
  return { lines: kept, hits };
}

/** The list ends where one of its first entries comes again, or else behind the last line with a page number. */
function endOfContents(lines: readonly SourceLine[], first: number): number {
  const keys = lines.map(entryKey);
  const opening = [first, first + 1, first + 2].filter((index) => isEntryLike(lines[index]));
  const again = opening.map((index) => keys.findIndex((key, at) => at > index && key !== '' && key === keys[index]));
  const found = again.find((index) => index > 0);
  if (found !== undefined) return found;
  const beyond = lines.findIndex((line, index) => index >= first && !listedPage.test(line.text.trim()));
  return beyond < 0 ? lines.length : Math.max(first, beyond);
}

function isEntryLike(line: SourceLine | undefined): boolean {
  return (
    line !== undefined && line.cells === undefined && line.text.length <= longestEntry && !line.text.includes('。')
  );
}

function entryKey(line: SourceLine): string {
  return `${line.number ?? ''}${line.text}`.replace(/[\s.．…·•⋯\d]+/g, '').replace(/[-—(（][)）-]?$/, '');
}
