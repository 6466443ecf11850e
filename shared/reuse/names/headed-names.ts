import { inNames } from './body-endings.ts';
import { hasGapBeforeHead } from './gaps.ts';
import {
  bodyEndings,
  branches,
  bureaus,
  heads,
  kindWords,
  lastSigns,
  otherLevels,
  outside,
  regions,
  shortHeads,
  spots,
  trades,
  zones,
} from './headed-words.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isDoing } from './words.ts';

type Run = readonly Token[];

const longest = 20;
const mostPlain = 2;
/** “镇江学校” may be any school there. */
const anyPlaceHas = /^(?:学校|小学|中学|幼儿园|高中|初中|学院|大学|集团|公司|企业)$/;

/**
 * Names told by their last word and an own word that opens them, whatever stands between: 黑峪口战役|纪念馆,
 * 资规局|榕屿|分局, 厦大|附属|榕屿|实验|学校, 晋能重卡.
 */
export function headedNames({ runs }: Reading, places: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      if (!mayBeHead(run[at] as Token)) continue;
      for (const name of headedAt(run, at, places)) names.add(name);
    }
  }
  return [...names];
}

function mayBeHead({ kind, text }: Token): boolean {
  if (kind === 'school' || kind === 'office' || kind === 'body') return true;
  return lastSigns.has(text.charCodeAt(text.length - 1));
}

function headedAt(run: Run, end: number, places: ReadonlySet<string>): readonly string[] {
  const last = run[end] as Token;
  if (last.kind === 'function' && !/^[报所]$/u.test(last.text)) return [];
  if (last.text === '报' && run[end - 1]?.kind !== 'plain') return [];
  const isHead = isHeadAt(run, end);
  if (!isHead && !(trades.test(last.text) && stops(run[end + 1]))) return [];
  const isWhole = last.kind === 'unknown' && last.text.length > 3 && !hasGapBeforeHead(last.text.slice(2));
  if (isWhole) return [textOf(run, openOf(run, end, places) ?? end, end)];
  const from = openOf(run, end, places);
  if (from === null || (!isHead && (from < end - 1 || regions.test(run[from]?.text ?? '')))) return [];
  if (from === end - 1 && run[from]?.kind === 'place' && anyPlaceHas.test(last.text)) return [];
  const name = textOf(run, from, end);
  return name.length > 3 ? [name] : [];
}

function isHeadAt(run: Run, at: number): boolean {
  const { kind, text } = run[at] as Token;
  if (/^(?:school|office|body)$/.test(kind) || heads.test(textOf(run, Math.max(0, at - 2), at))) return true;
  if (kind === 'area' && /^(?:镇|乡|村|街道|社区|苏木|嘎查|旗)$/.test(text)) return run[at - 1]?.kind === 'unknown';
  if (text === '区') return run[at - 1]?.kind === 'unknown' && (run[at - 1]?.text.length ?? 0) > 2;
  if (kind === 'unknown' && bodyEndings.test(text)) return true;
  if (text === '所')
    return (run[at - 1]?.text.length ?? 0) > 2 && run[at - 1]?.kind === 'unknown' && stops(run[at + 1]);
  if (kind === 'modifier') return text === '中心' && !/^(?:school|modifier)$/.test(run[at + 1]?.kind ?? '');
  return shortHeads.test(text);
}

/** Between signs, or before a particle or a deed. */
function stops(after: Token | undefined): boolean {
  return (
    !after || after.kind === 'function' || (after.kind === 'plain' && (after.text === '等' || isDoing(after.text)))
  );
}

/** Where the own part of the name begins that ends in a token; null where nothing in it is its own. */
function openOf(run: Run, end: number, places: ReadonlySet<string>): number | null {
  let plain = 0;
  let open: number | null = null;
  const isSchool = run[end]?.kind === 'school' && !/^(?:分校|校区|书院|少年宫|学院|大学)$/.test(run[end]?.text ?? '');
  const headFrom = headStart(run, end);
  for (let at = end - 1; at >= 0 && textOf(run, at, end).length <= longest; at--) {
    const token = run[at] as Token;
    if (at >= headFrom && token.kind !== 'unknown') continue;
    if (isOwn(token, places) || isNamed(run, at) || isBehindParticle(run, at)) open = at;
    else if (!mayStandInside(token)) break;
    else if (token.kind === 'plain' && ++plain > (isSchool ? 0 : mostPlain)) break;
  }
  if (open === null) return levelBefore(run, end) ?? wholeSpot(run, end);
  return isBehindParticle(run, open) ? open - 1 : bodyBefore(run, open, end);
}

/** 市|公安局|沙埔|分局, 自然资源|沙埔|分局, 区|少儿|图书馆: what stands before the own part. */
function bodyBefore(run: Run, open: number, end: number): number {
  const isBranch =
    branches.test(run[end]?.text ?? '') &&
    (run[open - 1]?.kind === 'office' || bureaus.test(run[open - 1]?.text ?? ''));
  const isFirm =
    open > 1 && branches.test(textOf(run, Math.max(0, end - 1), end)) && bureaus.test(textOf(run, open - 2, open - 1));
  const opensRun = open === 1 && run[0]?.kind === 'modifier';
  const from = isFirm ? open - 2 : isBranch || opensRun ? open - 1 : open;
  const [first, level] = [run[from - 2], run[from - 1]];
  if (level && isCalled(level) && (!first || first.kind === 'function' || isDoing(first.text))) return from - 1;
  return level && /^[市县区州镇乡]$/u.test(level.text) && !/^(?:unknown|place)$/.test(first?.kind ?? '')
    ? from - 1
    : from;
}

/** 先导|光伏: a usual word that a name opens with. */
function isCalled({ kind, text }: Token): boolean {
  return kind === 'plain' && text.length === 2 && !outside.test(text) && !isDoing(text);
}

/** 物联网|创新|体验|馆: a spot that is called by usual words. */
function wholeSpot(run: Run, end: number): number | null {
  if (!spots.test(textOf(run, Math.max(0, end - 1), end))) return null;
  let at = end;
  while (at > 0 && mayStandInside(run[at - 1] as Token) && !/^(?:area|school)$/.test((run[at - 1] as Token).kind)) at--;
  const name = textOf(run, at, end);
  return name.length >= 6 && name.length <= 12 ? at : null;
}

/** 县|民族|中学, 州|融媒体中心, 县|公安局|草原|派出所, 高新区|管委会. */
function levelBefore(run: Run, end: number): number | null {
  let at = end - 1;
  while (at >= 0 && !otherLevels.test(run[at]?.text ?? '') && !zones.test(run[at]?.text ?? '')) {
    if (end - at > mostPlain || !mayStandInside(run[at] as Token)) return null;
    at--;
  }
  const kind = run[end]?.kind ?? 'plain';
  const isBody = zones.test(run[at]?.text ?? '')
    ? kind === 'office'
    : (/^(?:school|body)$/.test(kind) || /馆$/u.test(run[end]?.text ?? '')) && textOf(run, at, end).length > 4;
  return isBody && at >= 0 ? at : null;
}

/** The first token of a head that has been cut: 自然|保护|区. */
function headStart(run: Run, end: number): number {
  const head = heads.exec(textOf(run, Math.max(0, end - 2), end))?.[0] ?? '';
  let at = end;
  while (at > 0 && textOf(run, at, end).length < head.length) at--;
  return at;
}

/** 育才|教育集团, 向阳|农场. */
function isNamed(run: Run, at: number): boolean {
  const [{ kind, text }, next] = [run[at] as Token, run[at + 1]];
  return kind === 'nameWord' && !kindWords.test(text) && /^(?:office|area|body|plain)$/.test(next?.kind ?? '');
}

function isOwn({ kind, text }: Token, places: ReadonlySet<string>): boolean {
  if (kind === 'unknown') return text.length > 1 && text.length <= 8 && !hasGapBeforeHead(text);
  return kind === 'place' || kind === 'namesake' || places.has(text) || regions.test(text);
}

/** 与|并|阳|大学: half of an own word, whose other half also is a particle. */
function isBehindParticle(run: Run, at: number): boolean {
  const [first, before, own] = [run[at - 2], run[at - 1], run[at]];
  if (own?.kind !== 'unknown' || own.text.length > 1 || hasGapBeforeHead(own.text)) return false;
  return before?.kind === 'function' && (!first || first.kind === 'function') && before.text !== '的';
}

function mayStandInside({ kind, text }: Token): boolean {
  if (kind === 'function') return false;
  if (kind === 'unknown') return text.length <= 2;
  if (kind !== 'plain') return true;
  return !outside.test(text) && (!isDoing(text) || inNames.test(text));
}

function textOf(run: Run, from: number, end: number): string {
  return run
    .slice(from, end + 1)
    .map(({ text }) => text)
    .join('');
}
