import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/random.ts';
import { byteDamages, type Damage } from './byte-damage.ts';

/** Damages what is in a package that is then whole again; the files in it are those of a zip archive. */
export const packageDamages: Readonly<Record<string, Damage>> = {
  ...Object.fromEntries(
    Object.entries(byteDamages).map(([name, damage]) => [
      `${name}Inside`,
      (bytes: Uint8Array, random: Random) => withPart(bytes, random, (part) => damage(part, random)),
    ]),
  ),
  partLost: (bytes, random) => {
    const parts = Object.entries(unzipSync(bytes));
    parts.splice(random.below(parts.length), 1);
    return zipSync(Object.fromEntries(parts));
  },
  partsExchanged: (bytes, random) => {
    const parts = Object.entries(unzipSync(bytes));
    const shift = 1 + random.below(parts.length);
    return zipSync(Object.fromEntries(parts.map(([name], at) => [name, partAt(parts, at + shift)])));
  },
  markupChanged: (bytes, random) =>
    withPart(bytes, random, (part) => {
      const text = new TextDecoder().decode(part);
      const change = random.pick(markupChanges);
      return strToU8(change(text, random));
    }),
  sizesFalse: (bytes, random) =>
    withDirectoryNumber(bytes, random, [20, 24], random.pick([0, 1, 0xfffffffe, bytes.length])),
  placesFalse: (bytes, random) => withDirectoryNumber(bytes, random, [42], random.below(bytes.length)),
};

const markupChanges: readonly [MarkupChange, ...MarkupChange[]] = [
  (text, random) => replacedOnce(text, random, /<\/[^>]*>/g, ''),
  (text, random) => replacedOnce(text, random, /<[^/?!][^>]*>/g, '<'),
  (text, random) => replacedOnce(text, random, /"[^"]*"/g, '"\uffff&#x110000;&unknown;"'),
  (text, random) => replacedOnce(text, random, /"\d+"/g, random.pick(['"-1"', '"99999999999"', '"1e400"', '"NaN"'])),
  (text, random) => replacedOnce(text, random, />/g, '>]]><![CDATA['),
  (text) => text.replace(/(?<=\?>|^)/, '<!DOCTYPE x [<!ENTITY e "e">]>'),
];
type MarkupChange = (text: string, random: Random) => string;

function replacedOnce(text: string, random: Random, pattern: RegExp, replacement: string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[random.below(found.length)];
  if (!match) return text;
  return text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
}

function withPart(bytes: Uint8Array, random: Random, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = random.below(parts.length);
  return zipSync(Object.fromEntries(parts.map(([name, part], at) => [name, at === chosen ? change(part) : part])));
}

function partAt(parts: readonly (readonly [string, Uint8Array])[], at: number): Uint8Array {
  return parts[at % parts.length]?.[1] ?? new Uint8Array();
}

/** Puts a number into an entry of the archive's directory (APPNOTE.TXT, 4.3.12). */
function withDirectoryNumber(
  bytes: Uint8Array,
  random: Random,
  offsets: readonly [number, ...number[]],
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const entries = Array.from({ length: Math.max(copy.length - 46, 0) }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
  const entry = entries[random.below(entries.length)];
  if (entry !== undefined) view.setUint32(entry + random.pick(offsets), value, true);
  return copy;
}
