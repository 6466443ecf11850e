import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const named = /^(?:school|body|office|modifier|area)$/;

/** What several schools and bodies are named after is a place: 雅陵 of 雅陵师范学校 and 雅陵交投集团; 雅陵州. */
export function sharedStems({ at: positions, count }: Reading): readonly string[] {
  const endings = new Map<string, Set<string>>();
  for (const { run, at } of positions('unknown')) {
    const { text } = run[at] as Token;
    const next = run[at + 1];
    if (!next || !named.test(next.kind) || text.length < 2 || text.length > 3 || hasGap(text)) continue;
    endings.set(text, (endings.get(text) ?? new Set()).add(next.text));
  }
  const stems = [...endings].filter(([stem, after]) => after.size > 1 && count(stem) > 2).map(([stem]) => stem);
  const prefectures = [...endings.keys()].filter((stem) => /^..州$/u.test(stem));
  return [...stems, ...prefectures, ...prefectures.map((name) => name.slice(0, 2))];
}

/** Cities and districts that are one character off a place that the text names: 颖都市 beside 颍都市. */
export function misreadPlaces({ at: positions }: Reading, sure: readonly string[]): readonly string[] {
  const names = positions('area').flatMap(({ run, at }) => {
    const stem = run[at - 1];
    const name = stem?.kind === 'unknown' ? stem.text + (run[at] as Token).text : '';
    return name && !sure.includes(name) && isSlip(name, sure) ? [name] : [];
  });
  return [...new Set(names)];
}

/** One character off a place of the plan: 兰桥经开区 in a plan of 澜桥经开区, as scanning misreads it. */
export function isSlip(name: string, own: readonly string[]): boolean {
  return own.some(
    (place) => place.length === name.length && [...place].filter((sign, at) => sign !== name.charAt(at)).length === 1,
  );
}
