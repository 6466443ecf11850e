import { readMark } from '../../plan/heading-marks.ts';
import { byIdentity } from '../by-identity.ts';
import { type Block, type Draft, textHolders, textOf } from '../model.ts';
import { numberBlocks } from '../numbering.ts';
import { isReferable, parentIndex, referenceText } from '../references.ts';
import { type ReferenceWords, referenceKey, referenceWordsIn } from './reference-words.ts';

/** Typed words that refer to a number: “见第三部分（二）”, “专栏2”. */
export interface TypedReference {
  /** The block or cell that they stand in. */
  readonly holderId: string;
  /** Offsets in the text of it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A typed reference with the block that it means. */
export interface MeantReference extends TypedReference {
  readonly targetId: string;
}

type NumberedDraft = Pick<Draft, 'blocks' | 'scheme'>;

/** The typed references that mean a block of this draft, so that they can be made live; in the order of the text. */
export function typedReferences(draft: NumberedDraft): readonly MeantReference[] {
  return readReferences(draft).flatMap(({ place, targetId }) =>
    targetId === undefined ? [] : [{ ...place, targetId }],
  );
}

/** The typed references of clear form to a number that the draft has not; in the order of the text. */
export function danglingReferences(draft: NumberedDraft): readonly TypedReference[] {
  return readReferences(draft).flatMap(({ place, targetId }) => (targetId === undefined ? [place] : []));
}

interface ReadReference {
  readonly place: TypedReference;
  readonly targetId: string | undefined;
}

function readReferences({ blocks, scheme }: NumberedDraft): readonly ReadReference[] {
  const found = blocks.flatMap((block, index) =>
    block.type === 'title' || block.type === 'note' ? [] : wordsIn(block, index),
  );
  if (found.length === 0) return [];
  const numbers = numberBlocks(blocks, scheme);
  const keys = blocks.map((block, index) =>
    isReferable(block) && numbers[index] !== '' ? referenceKey(referenceText(blocks, numbers, scheme, index)) : '',
  );
  const ids = uniqueIds(blocks, keys);
  const typed = typedNumbers(blocks, numbers);
  return found.flatMap(({ holderId, index, words }) => {
    const { text, start, end } = words;
    const targetId = targetOf(words.key, keysAbove(blocks, keys, index), ids);
    if (targetId === undefined && !leadsNowhere(words, keys, typed)) return [];
    return [{ place: { holderId, start, end, text }, targetId }];
  });
}

function wordsIn(block: Block, index: number) {
  return textHolders([block]).flatMap((holder) =>
    referenceWordsIn(holder).map((words) => ({ holderId: holder.id, index, words })),
  );
}

/** What two blocks are called alike means neither. */
function uniqueIds(blocks: readonly Block[], keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  keys.forEach((key, index) => {
    if (ids.has(key)) twice.add(key);
    ids.set(key, blocks[index]?.id ?? '');
  });
  for (const key of twice) ids.delete(key);
  ids.delete('');
  return ids;
}

/** What the sections are called that a block stands in, the innermost first: “第二节” may be one of its own chapter. */
function keysAbove(blocks: readonly Block[], keys: readonly string[], index: number): readonly string[] {
  const above: string[] = [];
  for (let parent = parentIndex(blocks, index); parent >= 0; parent = parentIndex(blocks, parent))
    above.push(keys[parent] ?? '');
  return above;
}

function targetOf(key: string, above: readonly string[], ids: ReadonlyMap<string, string>): string | undefined {
  const full = ['', ...above].map((section) => `${section}${key}`).find((one) => ids.has(one));
  return full === undefined ? undefined : ids.get(full);
}

/** The numbers that were typed where the draft has no automatic ones: as references they are called, and by their value. */
function typedNumbers(blocks: readonly Block[], numbers: readonly string[]): ReadonlySet<string> {
  const typed = blocks.flatMap((block, index) =>
    numbers[index] !== '' || block.type === 'table' ? [] : typedNumbersOf(block),
  );
  return new Set(typed);
}

const typedNumbersOf = byIdentity((block: Block): readonly string[] => {
  const text = textOf(block);
  const [opening = ''] = /^(?:专栏|[表图])\s?[〇零一二三四五六七八九十百\d０-９]{1,5}/.exec(text) ?? [];
  return [referenceKey(opening.replace(/\s/g, '')), String(readMark(text)?.value ?? '')];
});

function leadsNowhere({ key, isClear }: ReferenceWords, keys: readonly string[], typed: ReadonlySet<string>): boolean {
  const [label] = /^(?:专栏|[表图])\d+/.exec(key) ?? [];
  if (label !== undefined) return !typed.has(label) && !keys.includes(label);
  const [value = ''] = key.match(/\d+(?=\D*$)/) ?? [];
  return isClear && !typed.has(value) && !keys.some((one) => one.endsWith(key));
}
