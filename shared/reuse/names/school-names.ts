import { numberedSchoolAt } from './numbered-schools.ts';
import type { Reading } from './reading.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

type Run = readonly Token[];

/** The schools that a text names: 望川中学, 青坪中心小学, 柳渡街道滨河幼儿园 and 滨河幼儿园, 第四中学, 望川一中. */
export function schoolNames(reading: Reading): readonly string[] {
  const names = [
    ...reading.at('school').flatMap(({ run, at }) => schoolAt(run, at, reading)),
    ...reading.at('unknown').flatMap(({ run, at }) => numberedSchoolAt(run, at, reading)),
  ];
  return [...new Set(names)];
}

/** What every town has: “柳渡街道小学” may be any school there. */
const everyTownHas = /^(?:小学|中学|幼儿园|学校|高中|初中|学院|大学|分校|分园)$/;

/** The school whose name ends in a token: its own part, or a place, or a number, with modifiers and ending. */
function schoolAt(run: Run, end: number, reading: Reading): readonly string[] {
  let base = end - 1;
  while (isModifier(run[base])) base--;
  const tail = textOf(run.slice(base + 1, end + 1));
  const own = ownPart(run, base, end, reading);
  const place = placeBefore(run, own ? own.from : base + 1);
  if (own) return [own.text + tail, ...(place ? [place + own.text + tail] : [])];
  if (place) return everyTownHas.test(tail) ? [] : [place + tail];
  return run[base + 1]?.kind === 'ordinal' ? [tail] : [];
}

function isModifier(token: Token | undefined): boolean {
  return token?.kind === 'modifier' || token?.kind === 'ordinal';
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
/** Particles that also stand in names: 晏|如|小学. */
const nameSigns = /[如若其即因]/;
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
      if (run[end]?.text === '学校') return anyWord.test(token.text) && !isModifier(run[end - 1]) ? null : alone;
      return isModifier(run[end - 1]) || /^(?:小学|中学|幼儿园|教学点)$/.test(run[end]?.text ?? '') ? alone : null;
    case 'area':
      return token.text.length === 1 && isHalf(before) ? withBefore : null;
    case 'function':
      if (token.text !== '和') return isHalf(before) && nameSigns.test(token.text) ? withBefore : null;
      return at === 1 && isHalf(before) ? withBefore : null;
    case 'unknown':
      if (number.test(token.text)) return alone;
      if (road.test(token.text) && isRoadWord(before, token)) return withBefore;
      if (token.text.length === 1 && /^(?:place|nameWord)$/.test(before?.kind ?? '')) return withBefore;
      return ifLikely({ text: stemOf(token.text, reading) ?? '', from: at }, run, end, reading);
    case 'place':
      return ifLikely(isHalf(before) ? withBefore : alone, run, end, reading);
    default:
      return null;
  }
}

/** “未来学校” is any. */
const anyWord = /^(?:未来|幸福|阳光|平安|文明|青年|少年|文化|民主|水利|铁路|公园|广场|励志|启明星|人民|华侨)$/u;

/** A road is called by any word (互助|道), one with a direction only by a usual one (解放|东路, not 推进|西桥). */
function isRoadWord(word: Token | undefined, { text }: Token): boolean {
  const usual = word?.kind === 'nameWord' || word?.kind === 'place' || word?.kind === 'namesake';
  return usual || (word?.kind === 'plain' && text.length === 1);
}

/** Half of a name whose other half is a word: 梅|村, 怡|和. */
function isHalf(token: Token | undefined): boolean {
  return token?.kind === 'unknown' && token.text.length === 1;
}

/** What schools have or undergo: it follows a name, not a kind of school. */
const building =
  /^(?:新建|续建|扩建|改建|改扩建|改造|迁建|重建|[一二三]期|食堂|运动场|体育馆|教学楼|综合楼|宿舍|操场|[东西南北新]?校区|分校|启用|投用|投入使用|竣工|移址|易地|异地|等)/;
const otherEndings = '镇、乡、街道、村、社区、小学、中学、幼儿园、中心、实验、学校、高中、学院'.split('、');

/** Kinds of schools told in a row, or a figure: 读本小学、初中各1册, 册数小学22册. */
const rowOrFigure = /^(?:[、和及与](?:小学|初中|高中|中学|幼儿园|中职|职高)|\d+(?:[册元人万%％.]))/;

/** Rules out words that the word list lacks (超时学校): before 学校 alone the text must tell more. */
function ifLikely(own: OwnPart, run: Run, end: number, { text, count }: Reading): OwnPart | null {
  const ending = run[end] as Token;
  if (own.text === '' || /[省市区县旗州盟]$/.test(own.text)) return null;
  if (isModifier(run[end - 1])) return own;
  const from = ending.start + ending.text.length;
  const after = text.slice(from, from + 8);
  if (/[路街巷道]$/.test(own.text)) return own;
  const likely = /^(?:学校|高中|初中|学院)$/.test(ending.text)
    ? building.test(after) || otherEndings.some((other) => other !== ending.text && count(own.text + other) > 0)
    : !rowOrFigure.test(after) || count(own.text + ending.text) > 1;
  return likely ? own : null;
}

/** The place that stands right before: 望川区|, 柳渡|街道|. */
function placeBefore(run: Run, end: number): string | null {
  const last = run[end - 1];
  const stem = run[end - 2];
  if (last?.kind === 'place') return last.text;
  if (last?.kind !== 'area' || !stem) return null;
  const isTown = stem.kind === 'place' || (stem.kind === 'unknown' && stem.text.length <= 3);
  return isTown ? stem.text + last.text : null;
}
