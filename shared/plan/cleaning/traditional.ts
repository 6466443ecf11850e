import { Converter } from 'opencc-js/t2cn';
import type { SourceLine } from '../../importers/source-document.ts';
import { type CleaningRule, type Edit, editLines } from './cleaning-rule.ts';
import { isWrittenTraditional } from './evidence/written-traditional.ts';
import { pinyin } from './pinyin.ts';

let converter: ((text: string) => string) | undefined;

/** Built at first use, since its dictionary takes longer to build than most documents to read. */
function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** Above this share of Chinese characters that change, the whole text was set in Traditional characters. */
const traditionalShare = 0.1;
/** So much of a document tells how it is set. */
const sampleLength = 6000;

/** Turns into Simplified characters a text that a machine put into Traditional ones; one written in them stays. */
export const traditional: CleaningRule = {
  name: 'traditional',
  apply(lines, source = lines) {
    const sample = textOf(lines);
    const simple = simplify(sample);
    const changed = [...sample].filter((character, index) => character !== simple[index]).length;
    const characters = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (changed === 0 || changed < characters * traditionalShare) return { lines, hits: [] };
    if (isWrittenTraditional(sample, simple) && pinyin.apply(source).hits.length === 0) return { lines, hits: [] };
    return editLines(lines, (text) => differences(text, simplify(text)));
  },
};

function textOf(lines: readonly SourceLine[]): string {
  return lines
    .map((line) => line.text)
    .join('')
    .slice(0, sampleLength);
}

/** Characters left as they are that may stand between two changed ones of the same place. */
const samePlace = 2;

/** Where a conversion changed a text; neighbours are one place. Both must be of one length, else the whole is one. */
function differences(text: string, converted: string): readonly Edit[] {
  if (text === converted) return [];
  if (text.length !== converted.length) return [{ at: 0, length: text.length, text: converted }];
  const places: { at: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === converted[at]) continue;
    const last = places.at(-1);
    if (last && at - last.end <= samePlace) last.end = at + 1;
    else places.push({ at, end: at + 1 });
  }
  return places.map(({ at, end }) => ({ at, length: end - at, text: converted.slice(at, end) }));
}
