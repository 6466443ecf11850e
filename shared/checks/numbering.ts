import { type Block, textOf } from '../document/model.ts';
import { chineseNumeral } from '../document/numbering.ts';
import { type HeadingMark, readMark } from '../plan/heading-marks.ts';
import { numeralValue } from '../plan/numeral-value.ts';
import type { Check, Report } from './check.ts';

/**
 * Numbers that are out of sequence, and depths that are skipped. Automatic numbers cannot be wrong; what can be are depths
 * and numbers that were typed: “（三）” at the start of a block, 一是…三是 within one.
 */
export const numbering: Check = {
  name: 'numbering',
  run: ({ blocks }) => [...skippedDepths(blocks), ...typedNumbers(blocks), ...blocks.flatMap(enumerations)],
};

function skippedDepths(blocks: readonly Block[]): Report[] {
  let above = 0;
  return blocks.flatMap((block): Report[] => {
    if (block.type !== 'heading' && block.type !== 'clause') return [];
    const skipped = block.depth > above + 1;
    const details = { depth: String(block.depth), above: String(above) };
    above = block.depth;
    return skipped ? [{ code: 'skippedDepth', severity: 'error', blockId: block.id, start: 0, end: 0, details }] : [];
  });
}

/** A numbered block that begins with a typed number shows two; a paragraph's typed numbers must count on. */
function typedNumbers(blocks: readonly Block[]): Report[] {
  const last = new Map<HeadingMark['form'], number>();
  return blocks.flatMap((block): Report[] => {
    if (block.type === 'title') return [];
    const mark = readMark(textOf(block));
    const numbered = block.type === 'clause' || (block.type === 'heading' && !block.unnumbered);
    if (numbered) last.clear();
    if (!mark || mark.value === 0 || mark.form === 'enumeration') return [];
    const place = { blockId: block.id, start: 0, end: mark.number.length };
    if (numbered) return [{ code: 'typedNumber', severity: 'error', ...place, details: { number: mark.number } }];
    const expected = (last.get(mark.form) ?? 0) + 1;
    last.set(mark.form, mark.value);
    if (mark.value === expected || mark.value === 1) return [];
    return [
      {
        code: 'outOfSequence',
        severity: 'error',
        ...place,
        details: { number: mark.number, expected: String(expected) },
      },
    ];
  });
}

/** 一是…二是…, 一要…二要… and 第一，…第二，…. */
const ordinal =
  /(?<=^|[。；：，、])(?:([一二三四五六七八九十]{1,3}(?:是|要)(?![否素点求件闻务]))|(第[一二三四五六七八九十]{1,3}，))(?=\p{Script=Han})/gu;

/** Enumerations within one block. */
function enumerations(block: Block): Report[] {
  const last = new Map<string, number>();
  return [...textOf(block).matchAll(ordinal)].flatMap(({ index, 0: whole }): Report[] => {
    const numeral = whole.replace(/[第是要，]/g, '');
    const form = whole.replace(numeral, '');
    const expected = (last.get(form) ?? 0) + 1;
    const value = numeralValue(numeral);
    last.set(form, value);
    if (value === expected || value === 1 || expected === 1) return [];
    const details = { number: whole, expected: whole.replace(numeral, chineseNumeral(expected)) };
    const place = { blockId: block.id, start: index, end: index + whole.length };
    return [{ code: 'outOfSequence', severity: 'error', ...place, details }];
  });
}
