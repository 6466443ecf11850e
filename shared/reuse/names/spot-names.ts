import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Waters, hills and roads by their last character. */
const ending =
  /(?:[河湖江溪塘泉湾岛屿洲山岭峰坡坪崖谷峡沟滩渡桥坞寨堡屯洼甸圩垸岗苑里坊园]|[路街巷弄]|大道|大街|老街|古镇|古城|渡口)$/u;
const road = /^[东西南北中]?(?:路|街|巷|大道|大街)$/u;
/** A road that the sentence goes on behind: 蟹浦路|交叉口. */
const roadAhead = /^\p{Script=Han}{2,3}?(?:路|大道|大街)/u;
/** A water or a hill with what follows it, where it is met again. */
const featureAhead = /^\p{Script=Han}{2}[湾湖河江山岭岛洲桥]/u;
/** A road or a water of which a side is told: 锡太公路|南, 走马塘|以东. */
const besideWhich =
  /^\p{Script=Han}{1,4}?(?:公路|大道|大街|路|街|塘|河|江|湖|渠|山)(?=[东西南北](?:侧|岸|、|，|。|片区|段|\P{Script=Han}|$)|以[东西南北]|沿线|沿岸|两岸|两侧|周边)(?:[东西南北]岸)?/u;
/** Feasts, and the plays, dances and crafts that a place is known for: 开渔节, 芦笙舞. */
const custom = /(?:[^环细季章情调关]节|[舞戏鼓腔拳绣])$/u;
/** Words that begin with one of a name's characters, or end like a feature: 这条路, 出路, 公里. */
const noName =
  /^(?:.*(?:设岗|定岗|上岗|[这那此该各每本全某]|公里|家里|乡里|村里|城里|校里|心里|哪里|之路|道路|马路|出路|思路|跑路|弯路|电路|线路|退路|末路|网路|上街|登山|入园|开园|办园|建园|离园|在园|全园|一园|多园|园园|新路|铁路))/u;

/** The rivers, lakes, hills, roads and quarters that a text names by a word that the language lacks: 漱玉湖, 望海大道. */
export function spotNames({ at: positions, count, text }: Reading, own: readonly string[]): readonly string[] {
  const ownCharacters = own.filter((name) => name.length === 2).join('');
  const named = positions('unknown').flatMap(({ run, at }) => spotAt(run, at, ownCharacters, count, text));
  return [...new Set(named)];
}

type Run = readonly Token[];

function spotAt(
  run: Run,
  at: number,
  ownCharacters: string,
  count: Reading['count'],
  whole: string,
): readonly string[] {
  const { text, start } = run[at] as Token;
  const directed = hasGap(text.slice(0, 2)) ? undefined : besideWhich.exec(whole.slice(start, start + 9))?.[0];
  if (directed) return [directed];
  const joined = behindWord(run, at);
  if (joined !== null) return [joined];
  const inside = roadAhead.exec(text)?.[0] ?? featureAhead.exec(text)?.[0] ?? '';
  const isRoad = roadAhead.test(text) && !noName.test(inside);
  if (inside && inside.length < text.length && (isRoad || (count(inside) > 1 && !hasGap(inside)))) return [inside];
  return isShort(text, ownCharacters, count) || isNamed(text) ? [text] : [];
}

/** A spot whose own part is a word or a place: 解放|东路, 双塔|山, 学府|路|校区. */
function behindWord(run: readonly Token[], at: number): string | null {
  const [before, { text }, after] = [run[at - 1], run[at] as Token, run[at + 1]];
  if (!before) return null;
  const isPlace = before.kind === 'place';
  const isUsual = isPlace || before.kind === 'nameWord' || before.kind === 'namesake';
  const isCalled = before.kind === 'plain' && before.text.length === 2 && /^(?:school|body)$/.test(after?.kind ?? '');
  const goesOn =
    (isPlace && before.text.length <= 4 && text.length === 1 && ending.test(text)) ||
    (isPlace && text.length === 2 && /[路街]$/u.test(text)) ||
    (isUsual && /^[阁塔寺庙桥楼宫湖山河]$/u.test(text)) ||
    (road.test(text) && (isUsual || isCalled));
  return goesOn ? before.text + text : null;
}

/** 皋河, which bears a character of 皋原, and 沣河, which is met again. */
function isShort(text: string, ownCharacters: string, count: Reading['count']): boolean {
  if (text.length !== 2 || hasGap(text) || !ending.test(text) || noName.test(text)) return false;
  return ownCharacters.includes(text.charAt(0)) || (/[河湖江]$/u.test(text) && count(text) > 1);
}

function isNamed(text: string): boolean {
  if (text.length < 3 || text.length > 5) return false;
  return (ending.test(text) && !noName.test(text)) || (custom.test(text) && !hasGap(text));
}
