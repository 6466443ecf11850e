import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningRule } from './cleaning-rule.ts';

const cutMark = /^(\d{1,3})[、.]\s*/;
/** Shared documents are cut every few hundred characters; a shorter run of numbers is a real list. */
const fewestCuts = 5;
/** A piece holds hundreds of characters; the items of a list are shorter by far. */
const shortestPiece = 100;

/**
 * Joins text that a document-sharing site cut into numbered pieces: “2、” + the sentence that goes on from the line
 * before. They are told from real items by counting 1, 2, 3 … over every line while most lines break off in mid-sentence.
 */
export const pageCuts: CleaningRule = {
  name: 'pageCuts',
  apply(lines) {
    const start = lines.findIndex((line) => cutMark.exec(line.text)?.[1] === '1');
    const run = start < 0 ? 0 : countRun(lines, start);
    const pieces = lines.slice(start, start + run);
    const broken = pieces.filter((line) => !/[。！？：]$/.test(line.text.trim())).length;
    const length = pieces.reduce((sum, line) => sum + line.text.length, 0);
    if (run < fewestCuts || broken < run / 2 || length < run * shortestPiece) return { lines, hits: [] };
    const joined = pieces.map((line) => line.text.replace(cutMark, '').trim()).join('');
    return {
      lines: [...lines.slice(0, start), { text: joined }, ...lines.slice(start + run)],
      hits: pieces.map((line) => line.text.slice(0, 20)),
    };
  },
};

function countRun(lines: readonly SourceLine[], start: number): number {
  let run = 0;
  while (cutMark.exec(lines[start + run]?.text ?? '')?.[1] === String(run + 1)) run++;
  return run;
}
