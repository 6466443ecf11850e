import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const numbered = /^(\p{Script=Han}{0,4}?)([一二三四五六七八九十]{1,3}(?:高中|[中小初高幼]))$/u;

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
