import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningRule } from './cleaning-rule.ts';

const contentsTitle = /^目\s*[录錄次]$/;
/** Leaders tell an entry anywhere; a tab before a number may as well part the columns of a table. */
const withPageNumber = /[.…·]{3,}\s*[-—]?\d{1,3}[-—]?$/;

/** Takes out a contents list: the entries between 目录 and the place where the first of them stands again. */
export const contentsList: CleaningRule = {
  name: 'contentsList',
  apply(lines) {
    const start = lines.findIndex((line) => contentsTitle.test(line.text.trim()));
    const end = start < 0 ? -1 : endOfContents(lines, start + 1);
    const isEntry = (line: SourceLine, index: number) =>
      (start >= 0 && index >= start && index < end) || withPageNumber.test(line.text.trim());
    return {
      lines: lines.filter((line, index) => line.cells !== undefined || !isEntry(line, index)),
      hits: lines
        .filter((line, index) => line.cells === undefined && isEntry(line, index))
        .map((line) => line.text.trim()),
    };
  },
};

function endOfContents(lines: readonly SourceLine[], first: number): number {
  const key = entryKey(lines[first]);
  const again = key === '' ? -1 : lines.findIndex((line, index) => index > first && entryKey(line) === key);
  return again > first ? again : first;
}

function entryKey(line: SourceLine | undefined): string {
  return `${line?.number ?? ''}${line?.text ?? ''}`.replace(/[\s.…·\d]+/g, '');
}
