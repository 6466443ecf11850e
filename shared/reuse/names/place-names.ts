import { bareName, placesOver } from '../../plan/places.ts';
import { hasGap } from './gaps.ts';
import { isSlip, misreadPlaces, sharedStems } from './place-stems.ts';
import type { Reading } from './reading.ts';
import { fullName, isProvince, shortNames } from './region-names.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';
import { isCommonWord, isDoing } from './words.ts';

/** The places that a text names: 云溪镇, 柳渡街道, 禾溪县, and 云溪, 柳渡 where it shortens them. */
export function placeNames(reading: Reading, own: readonly string[]): readonly string[] {
  const sure = [...placesNamed(reading, own)];
  const full = [...sure, ...misreadPlaces(reading, sure)];
  const known = [...own, ...full, ...sharedStems(reading), ...full.flatMap((name) => shortForms(name, reading))];
  return [...new Set([...known, ...besides(reading, known), ...roads(reading.text)])];
}

/** Only what a place's name may end in is looked at: most words are plain ones behind plain ones. */
function placesNamed(reading: Reading, own: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const run of reading.runs) {
    for (let at = 0; at < run.length; at++) {
      const { kind } = run[at] as Token;
      const mayEnd = kind === 'plain' ? at > 0 && run[at - 1]?.kind === 'unknown' : kind === 'place' || kind === 'area';
      if (mayEnd) for (const name of placesAt(run, at, reading, own)) named.add(name);
    }
  }
  return named;
}

const towns = /^(?:县|镇|乡|街道|社区|村|新区|新城|片区|开发区|经济开发区|经开区|高新区|学区|街道办|街道办事处)$/;

function placesAt(run: readonly Token[], at: number, reading: Reading, own: readonly string[]): readonly string[] {
  const token = run[at] as Token;
  const before = run[at - 1];
  if (token.kind === 'function' || token.kind === 'unknown') return [];
  if (token.kind === 'place' && before?.kind === 'place' && /[区县]$/u.test(token.text))
    return [before.text + token.text];
  if (token.kind === 'place') return isLocal(token.text) || isNear(token.text, own) ? [token.text] : [];
  if (token.kind === 'plain') return hiddenPlace(before, token, reading);
  if (token.kind !== 'area') return [];
  if (before?.kind === 'place' && towns.test(token.text)) return [before.text + token.text];
  if (before?.kind === 'nameWord') return /^(?:镇|乡|街道)$/.test(token.text) ? [before.text + token.text] : [];
  const stem = before?.kind === 'unknown' ? stemOf(before.text, reading) : null;
  if (before?.text.length === 1 && stem === null && run[at - 2]?.kind === 'place' && /^[镇乡村]$/.test(token.text))
    return [(run[at - 2]?.text ?? '') + before.text + token.text];
  return stem && (isSure(stem, run, at, reading) || isSlip(stem + token.text, own)) ? [stem + token.text] : [];
}

/** 颍都市, whose last characters are a word: 颍|都市. */
function hiddenPlace(before: Token | undefined, { text }: Token, { count }: Reading): readonly string[] {
  if (before?.kind !== 'unknown' || before.text.length !== 1 || !/^.[市县区镇乡]$/.test(text) || text === '湾区')
    return [];
  const stem = before.text + text.charAt(0);
  return count(stem) > 2 && !hasGap(before.text) ? [before.text + text] : [];
}

/** A county or prefecture written out, unless a sentence may mean any (平原县、山区县). */
function isLocal(place: string): boolean {
  return /[市区县旗州盟]$/.test(place) && !isProvince(place) && shortNames(place).length > 0;
}

/** A place of the same prefecture is a neighbour even by its short name. */
function isNear(place: string, own: readonly string[]): boolean {
  return placesOver(fullName(place) ?? place)?.some((above) => !isProvince(above) && own.includes(above)) ?? false;
}

/** A town is one even where it is named once; “…区” or “…市” may be anything (湖湾区) unless it stands alone or acts. */
function isSure(stem: string, run: readonly Token[], at: number, { count, text }: Reading): boolean {
  if (/^(?:镇|乡|街道|街道办|街道办事处|县|社区|村|旗|学区|经开区)$/.test(run[at]?.text ?? '')) return true;
  const after = run[at + 1];
  const alone = at === 1 && !after;
  const before = run[at - 2];
  const opens =
    stem.length === 2 &&
    !hasGap(stem) &&
    (text.charAt((run[at - 1]?.start ?? 0) - 1) === '、' || /^(?:[与同和赴到]|帮扶|对接)$/.test(before?.text ?? ''));
  const acts = at === 1 && stem.length === 2 && !hasGap(stem) && after?.kind === 'plain' && isDoing(after.text);
  const isCity = run[at]?.text === '市' && after?.kind !== 'unknown' && stem.length === 2 && !hasGap(stem);
  const isOpened =
    !before ||
    (isDoing(before.text) && !/^(?:打造|建设|建成|创建)$/.test(before.text)) ||
    /^(?:area|place|function)$/.test(before.kind) ||
    /^[浙苏皖赣闽粤湘鄂川豫晋冀鲁陕陇].$/u.test(before.text);
  const isDistrict = /^[区县]$/.test(run[at]?.text ?? '') && stem.length === 2 && !hasGap(stem) && isOpened;
  return (
    isCity ||
    isDistrict ||
    alone ||
    opens ||
    acts ||
    after?.kind === 'office' ||
    after?.kind === 'ordinal' ||
    count(stem) > 1
  );
}

const townEnding = /(?:街道办事处|街道办|街道|社区|新城|片区|镇|乡|村)$/;

/** 柳渡 for 柳渡街道, where the text says so. */
function shortForms(name: string, { count }: Reading): readonly string[] {
  const short = bareName(name.replace(townEnding, '')) ?? '';
  const standsAlone = short !== name && short.length >= 2 && count(short) > count(name);
  return standsAlone && !isCommonWord(short) ? [short] : [];
}

/** What stands in a row with known places is one of them: 青坪、松岗两镇, 北塘、河湾、柳渡等板块. */
function besides({ text, runs }: Reading, known: readonly string[]): readonly string[] {
  const found = new Set(known);
  for (let pass = 0; pass < 3; pass++) {
    runs.forEach((run, at) => {
      const left = run.at(-1) as Token;
      const right = runs[at + 1]?.[0];
      if (!right || text.slice(left.start + left.text.length, right.start) !== '、') return;
      const next = right.text.replace(/[两三四五六七八九十]$/, '');
      if (found.has(next) && isWhole(left.text, left, run.at(-2))) found.add(left.text);
      if (found.has(left.text) && isWhole(next, right, runs[at + 1]?.[1])) found.add(next);
    });
  }
  return [...found].filter((name) => !known.includes(name));
}

function isWhole(name: string, { kind }: Token, neighbour: Token | undefined): boolean {
  if (/[一二三四五六七八九十]/.test(name)) return false;
  const stands = neighbour === undefined || /^(?:plain|function|area)$/.test(neighbour.kind);
  return stands && kind === 'unknown' && name.length >= 2 && name.length <= 3 && !isProvince(name);
}

/** A road with a house number: 文渡路18号. */
function roads(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[区县市镇道])\p{Script=Han}{2,3}(?:路|街|大道)\d+号/gu)].map(({ 0: road }) => road);
}
