import type { Reading } from './reading.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

type Run = readonly Token[];

/** The schools that a text names: 望川中学, 青坪中心小学, 柳渡街道滨河幼儿园 and 滨河幼儿园, 第四中学, 望川一中. */
export function schoolNames(reading: Reading): readonly string[] {
  const names = reading.runs.flatMap((run) =>
    run.flatMap(({ kind }, at) => (kind === 'school' ? endingAt(run, at, reading) : numberedAt(run, at, reading))),
  );
  return [...new Set(names)];
}

/** What every town has: “柳渡街道小学” is no school's name. */
const everyTownHas = /^(?:小学|中学|幼儿园|学校|高中|初中|学院|大学|分校|分园)$/;

function endingAt(run: Run, end: number, reading: Reading): readonly string[] {
  let base = end - 1;
  while (run[base]?.kind === 'modifier' || run[base]?.kind === 'ordinal') base--;
  const tail = textOf(run.slice(base + 1, end + 1));
  const own = ownPart(run, base, end, reading);
  if (own) {
    const place = placeBefore(run, own.from);
    return [own.text + tail, ...(place ? [place + own.text + tail] : [])];
  }
  const place = placeBefore(run, base + 1);
  if (place) return everyTownHas.test(tail) ? [] : [place + tail];
  return run[base + 1]?.kind === 'ordinal' ? [tail] : [];
}

function textOf(tokens: Run): string {
  return tokens.map(({ text }) => text).join('');
}

/** What is the school's own in its name (青坪|中心小学), and the index of the token that it begins with. */
interface OwnPart {
  readonly text: string;
  readonly from: number;
}

const road = /^[东西南北中]?(?:大道|大街|[路街道巷桥里])$/;
const number = /^[一二三四五六七八九十]{2,}$/;

function ownPart(run: Run, at: number, end: number, reading: Reading): OwnPart | null {
  const token = run[at];
  const before = run[at - 1];
  if (!token) return null;
  const alone = { text: token.text, from: at };
  const withBefore = { text: (before?.text ?? '') + token.text, from: at - 1 };
  switch (token.kind) {
    case 'namesake':
      return alone;
    case 'nameWord':
      return end > at + 1 || /^(?:小学|中学|幼儿园)$/.test(run[end]?.text ?? '') ? alone : null;
    case 'area':
      return token.text.length === 1 && isHalf(before) ? withBefore : null;
    case 'function':
      return token.text === '和' && at === 1 && isHalf(before) ? withBefore : null;
    case 'unknown':
      if (number.test(token.text)) return alone;
      if (road.test(token.text)) return before && before.kind !== 'function' ? withBefore : null;
      return likely({ text: stemOf(token.text, reading) ?? '', from: at }, run, end, reading);
    case 'place':
      if (/[省市区县旗州盟]$/.test(token.text)) return null;
      return likely(isHalf(before) ? withBefore : alone, run, end, reading);
    default:
      return null;
  }
}

/** Half of a name whose other half is a word: 梅|村, 怡|和. */
function isHalf(token: Token | undefined): boolean {
  return token?.kind === 'unknown' && token.text.length === 1;
}

const building =
  /^(?:新建|续建|扩建|改建|改扩建|改造|迁建|重建|一期|二期|三期|食堂|运动场|体育馆|教学楼|综合楼|宿舍|操场|[东西南北新]?校区|分校|启用|投用|投入使用|竣工|移址|易地|异地|等)/;
const otherEndings = [
  '镇',
  '乡',
  '街道',
  '村',
  '社区',
  '小学',
  '中学',
  '幼儿园',
  '中心',
  '实验',
  '学校',
  '高中',
  '学院',
];
/** Kinds of schools told in a row, or a figure: 读本小学、初中各1册, 册数小学22册. */
const rowOrFigure = /^(?:[、和及与](?:小学|初中|高中|中学|幼儿园|中职|职高)|\d+(?:[册元人万%％.]))/;

/** Rules out words that the list lacks (超时学校): before 学校 alone the text must tell more. */
function likely(own: OwnPart, run: Run, end: number, { text, count }: Reading): OwnPart | null {
  if (own.text === '') return null;
  const ending = run[end] as Token;
  const from = ending.start + ending.text.length;
  const after = text.slice(from, from + 8);
  if (run[end - 1]?.kind === 'modifier' || run[end - 1]?.kind === 'ordinal') return own;
  if (!/^(?:学校|高中|初中|学院)$/.test(ending.text))
    return !rowOrFigure.test(after) || count(own.text + ending.text) > 1 ? own : null;
  const told =
    building.test(after) || otherEndings.some((other) => other !== ending.text && count(own.text + other) > 0);
  return told ? own : null;
}

/** The place that stands right before: 望川区|, 柳渡|街道|. */
function placeBefore(run: Run, end: number): string | null {
  const last = run[end - 1];
  const stem = run[end - 2];
  if (last?.kind === 'place') return last.text;
  const isTown =
    last?.kind === 'area' && (stem?.kind === 'place' || (stem?.kind === 'unknown' && stem.text.length <= 3));
  return isTown ? stem.text + last.text : null;
}

const numbered = /^(\p{Script=Han}{0,4}?)([一二三四五六七八九十]{1,3}(?:高中|[中小初高幼]))$/u;
/** 一中, which means another school in every place. */
export function isNumbered(name: string): boolean {
  return numbered.exec(name)?.[2] === name;
}

const plenary = /^(?:、[一二三四五六七八九十]+中)*全会/;

/** Schools called by their number: 望川一中, 柳渡三小; a bare 一中 unless it is a plenary session (二中、三中全会). */
function numberedAt(run: Run, at: number, { text }: Reading): readonly string[] {
  const token = run[at] as Token;
  const [, stem = '', short = ''] = (token.kind === 'unknown' && numbered.exec(token.text)) || [];
  if (!short || stem.includes('届') || plenary.test(text.slice(token.start + token.text.length))) return [];
  const before = run[at - 1];
  if (stem.length >= 2) return [token.text];
  if (!stem && (before?.kind === 'place' || before?.kind === 'nameWord')) return [before.text + short];
  return !stem && short.endsWith('中') ? [short] : [];
}
