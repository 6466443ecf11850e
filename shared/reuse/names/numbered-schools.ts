import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const numbered = /^(\p{Script=Han}{0,4}?)([一二三四五六七八九十]{1,3}(?:高中|[中小初高幼]))$/u;

const ofPlace =
  /^(?:[一二三四五六七八九十]{1,3}(?:实小|实幼|高中|[中小初高幼职])|实[小幼中]|职[中大高]|民[中小]|附[中小幼])(?:教育集团|集团|分校|校区)?/u;

/** The schools that talk calls by a place and a number, whatever follows: 岚溪一中|学生, 盐埕二中|增建, 岚溪一小教育集团. */
export function schoolsOfPlaces({ text }: Reading, places: readonly string[]): readonly string[] {
  const short = places.filter((place) => place.length <= 4);
  if (short.length === 0) return [];
  const placeAndNumber = new RegExp(`(?:${short.join('|')})(?=[一二三四五六七八九十实职民附])`, 'gu');
  return [...text.matchAll(placeAndNumber)].flatMap(({ 0: place, index }) => {
    const number = ofPlace.exec(text.slice(index + place.length, index + place.length + 12))?.[0];
    return number ? [place + number] : [];
  });
}

/** 二十届二中、三中全会: no schools. */
const plenary = /^(?:、[一二三四五六七八九十]+中)*全会/;

/** The school that a token calls by its number: 望川一中, 柳渡三小; 一中 by itself, which each place has its own of. */
export function numberedSchoolAt(run: readonly Token[], at: number, { text }: Reading): readonly string[] {
  const token = run[at];
  const [, stem = '', number = ''] = (token?.kind === 'unknown' && numbered.exec(token.text)) || [];
  if (!token || !number || plenary.test(text.slice(token.start + token.text.length))) return [];
  if (stem) return stem.length >= 2 && !stem.includes('届') ? [token.text] : [];
  const before = run[at - 1];
  if (before?.kind === 'place' || before?.kind === 'nameWord') return [before.text + number];
  return isNumberOnly(number) ? [number] : [];
}

/** 一中, 一高中: a school's number and no more. */
export function isNumberOnly(name: string): boolean {
  return /^[一二三四五六七八九十]{1,3}高?中$/.test(name);
}
