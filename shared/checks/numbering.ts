import { byIdentity } from '../document/by-identity.ts';
import { type Block, textOf } from '../document/model.ts';
import { chineseNumeral } from '../document/numbering.ts';
import { depthOf, isBoxed } from '../document/sections.ts';
import { type HeadingMark, readMark } from '../plan/heading-marks.ts';
import { numeralValue } from '../plan/numeral-value.ts';
import type { Check, Report } from './check.ts';

/**
 * Numbers that are out of sequence, and depths that are skipped. Automatic numbers cannot be wrong; what can be are depths,
 * where the scheme lets one skip them, and numbers that were typed: “（三）” at the start of a block, 一是…三是 within one.
 */
export const numbering: Check = {
  name: 'numbering',
  run({ blocks }) {
    const written = blocks.filter(({ type }) => type !== 'table' && type !== 'note');
    return [...skippedDepths(written), ...typedNumbers(written), ...written.flatMap(enumerations)];
  },
};

function skippedDepths(blocks: readonly Block[]): Report[] {
  let above = 0;
  return blocks.flatMap((block): Report[] => {
    const depth = depthOf(block);
    if (depth === 0) return [];
    const skipped = depth > above + 1;
    const details = { depth: String(depth), above: String(above) };
    above = depth;
    return skipped ? [{ code: 'skippedDepth', severity: 'warning', blockId: block.id, start: 0, end: 0, details }] : [];
  });
}

/** A numbered block that begins with a typed number shows two; a paragraph's typed numbers must count on, in a box for themselves. */
function typedNumbers(blocks: readonly Block[]): Report[] {
  const last = new Map<HeadingMark['form'], number>();
  let wasBoxed = false;
  return blocks.flatMap((block): Report[] => {
    if (block.type === 'title') return [];
    if (isNumbered(block) || isBoxed(block) !== wasBoxed) last.clear();
    wasBoxed = isBoxed(block);
    if (isNumbered(block)) return typedTwice(block);
    const mark = markOf(block);
    if (!mark || mark.value === 0 || mark.form === 'enumeration') return [];
    const expected = (last.get(mark.form) ?? 0) + 1;
    last.set(mark.form, mark.value);
    if (mark.value === expected || mark.value === 1) return [];
    const place = { blockId: block.id, start: 0, end: mark.number.length };
    const details = { number: mark.number, expected: String(expected) };
    return [{ code: 'outOfSequence', severity: 'error', ...place, details }];
  });
}

const markOf = byIdentity((block: Block) => readMark(textOf(block)));

function isNumbered(block: Block): boolean {
  if (block.type === 'heading') return !block.unnumbered;
  return block.type === 'clause' || block.type === 'boxTitle' || block.type === 'caption';
}

/** “表1” and “专栏2”, which no mark of a text's levels is. */
const countedTitle = /^(?:专栏|附?[表图])\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=$|[\s：:、.．]|\p{Script=Han})/u;

function typedTwice(block: Block): Report[] {
  const text = textOf(block);
  const mark = markOf(block);
  const isTitle = block.type === 'boxTitle' || block.type === 'caption';
  const counts = mark !== undefined && mark.value > 0 && mark.form !== 'enumeration';
  const number = (isTitle ? countedTitle.exec(text)?.[0] : undefined) ?? (counts ? mark.number : '');
  if (number === '') return [];
  const place = { blockId: block.id, start: 0, end: number.length };
  return [{ code: 'typedNumber', severity: 'error', ...place, details: { number }, fix: { from: number, to: '' } }];
}

/** 一是…二是…, 一要…二要… and 第一，…第二，…. */
const ordinal =
  /(?<=^|[。；：，、])(?:([一二三四五六七八九十]{1,3}(?:是|要)(?![否素点求件闻务]))|(第[一二三四五六七八九十]{1,3}，))(?=\p{Script=Han})/gu;

/** Enumerations within one block. */
const enumerations = byIdentity((block: Block): Report[] => {
  const last = new Map<string, number>();
  return [...textOf(block).matchAll(ordinal)].flatMap(({ index, 0: whole }): Report[] => {
    const numeral = whole.replace(/[第是要，]/g, '');
    const form = whole.replace(numeral, '');
    const expected = (last.get(form) ?? 0) + 1;
    const value = numeralValue(numeral);
    last.set(form, value);
    if (value === expected || value === 1 || expected === 1) return [];
    const right = whole.replace(numeral, chineseNumeral(expected));
    const place = { blockId: block.id, start: index, end: index + whole.length };
    const details = { number: whole, expected: right };
    return [{ code: 'outOfSequence', severity: 'error', ...place, details, fix: { from: whole, to: right } }];
  });
});
