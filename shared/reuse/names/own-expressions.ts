import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import { byFirst, tokenize } from './tokens.ts';
import { commonExpressions } from './words.ts';

const quoted = /(?<=(\p{Script=Han}{0,8}))[“「『"]([^“”「」『』"\n]{2,14})[”」』"](\p{Script=Han}{0,10})/gu;
const titled = /[《〈]([^《》〈〉\n]{2,24})[》〉](?=(?:、《[^》]+》)*(\p{Script=Han}{0,6}))/gu;
const nouns = '品牌|工程|行动|计划|机制|平台|项目|模式|战略|集群|讲坛';
const joined = new RegExp(`^\\p{Script=Han}{0,6}?(?:${nouns})`, 'u');
const closed = new RegExp(`(?:${nouns}|·.*课堂|书房|书屋|书吧|夜话|驿站|之声|之窗|夜校|小屋|有约|下午茶)$`);
/** What a place gives names of its own to, beside those of `nouns`. */
const called =
  /^\p{Script=Han}{0,5}?(?:活动|研学|夏令营|冬令营|实践营|学院|学堂|中心|基地|工坊|专项|津贴|奖励|基金|助学|人才|奖章|奖教金|奖学金|助学金|故事会|诗会|文化节|艺术节|送教队|名师|足球赛|讲座|竞赛|杯|巡礼|巡演|工作法|责任制|办法|方案|作坊|热线|食堂|厨房|路线|线路|课程|读本|栏目|专栏|专题|团队|大赛|联赛|比赛|赛事|论坛|应用|系统|沙龙|志愿|服务站|工作站|工作室|案例|公众号|微信|频道|节目|社团|书屋|驿站|联盟|矩阵|劳务|订单|党建|思政|系列|教材|专题片|宣讲|少年|志愿服务队|合唱团|做法|经验|播客|校报|评选|展演|教室|阵地|培训|集市|三年攻坚|攻坚)/u;
const introduced =
  /(?:颁发|用好|接入|依托|获评|荣获|入选|授予|打造|擦亮|叫响|唱响|推出|评选|办好|升级|推广|举办|承办|创建|培育|启动|开通|编印|编写|开设|发布|设立|建成|做强|举行|开办|创办|创设|构建|形成|实施|开展|组织|推进|深化)了?\p{Script=Han}{0,3}$/u;
const longestPlain = 6;

/**
 * Brands, projects and slogans of a place: what stands in quotation marks with its name in it, with 品牌, 工程, 行动…
 * around it, or, if it is a coined word, more than once; and its own readers and papers in 《》.
 */
export function ownExpressions(reading: Reading, places: readonly string[]): readonly string[] {
  const all = [...reading.text.matchAll(quoted)];
  const sure = new Set(all.filter((match) => isOwnQuotation(match, reading, places)));
  const quotations = all.filter((match, at) => sure.has(match) || isInRow(all, at, sure));
  const titles = [...reading.text.matchAll(titled)].filter((match) => isOwnTitle(match, places));
  const quotedNames = quotations.flatMap(({ 0: whole, 1: before = '', 2: inner = '' }) => [
    inner,
    ...wholeName(before + whole),
  ]);
  return [...new Set([...quotedNames, ...titles.map(([, title = '']) => title)])];
}

/** “溪畔夜读”、“一碗茶”: in a row with one that is known. */
function isInRow(all: readonly RegExpMatchArray[], at: number, sure: ReadonlySet<RegExpMatchArray>): boolean {
  const match = all[at] as RegExpMatchArray;
  const inner = match[2] ?? '';
  return (
    inner.length > 2 && !isCommon(inner) && (isBehind(all[at - 1], match, sure) || isBefore(match, all[at + 1], sure))
  );
}

function isBehind(
  before: RegExpMatchArray | undefined,
  match: RegExpMatchArray,
  sure: ReadonlySet<RegExpMatchArray>,
): boolean {
  return before !== undefined && sure.has(before) && areJoined(before, match);
}

function isBefore(
  match: RegExpMatchArray,
  after: RegExpMatchArray | undefined,
  sure: ReadonlySet<RegExpMatchArray>,
): boolean {
  return after !== undefined && sure.has(after) && areJoined(match, after);
}

function areJoined(left: RegExpMatchArray, right: RegExpMatchArray): boolean {
  return right.index === (left.index ?? 0) + left[0].length + 1 && left[3] === '' && right[1] === '';
}

const withQuotes =
  /(?:第[一二三四五六七八九十\d]+届)?[“「『"][^“”「」『』"]+[”」』"](?:(?:培育|培养|人才|提升|系列|关爱|助学|品牌)?(?:工程|行动|计划|项目))?/u;

/** “晋江匠”培育工程, 第九届“朔泉工匠杯”: what belongs to a name before and behind its quotation marks. */
function wholeName(text: string): readonly string[] {
  const name = withQuotes.exec(text)?.[0] ?? '';
  return /^[“「『"].*[”」』"]$/u.test(name) ? [] : [name];
}

/** 《岚溪日报》, 《霁水风物》读本; not the titles of documents, which any place cites. */
function isOwnTitle([, title = '', after = '']: RegExpMatchArray, places: readonly string[]): boolean {
  if (places.some((place) => title.includes(place))) return !/^关于|规划|纲要$/u.test(title);
  return title.length <= 10 && isCoined(title) && (called.test(after) || /^(?:读本|校本|专题片)/u.test(after));
}

const bearer = /(?:[小中]学|幼儿园|社区|学校|学院|[一二三四五六七八九十][中小高幼])(?:的|推出的|创设的)?$/u;

function isOwnQuotation(
  [, before = '', inner = '', after = '']: RegExpMatchArray,
  { count }: Reading,
  places: readonly string[],
): boolean {
  const hasBearer = bearer.test(before) || places.some((place) => before.endsWith(place));
  if (hasBearer && inner.length >= 4 ? commonExpressions.has(inner) : isCommon(inner)) return false;
  if (places.some((place) => inner.includes(place))) return true;
  const times = count(`“${inner}”`);
  const named = joined.test(after) || closed.test(inner);
  const isKind = called.test(after);
  const isIntroduced = hasBearer || introduced.test(before);
  if (isCoined(inner)) return named || isKind || isIntroduced || times > 1;
  const isCalled = named || isKind || isIntroduced || /课堂$/u.test(inner);
  return isCalled && inner.length <= longestPlain && count(inner) <= 2 * times;
}

const noPlaces = byFirst([]);

/** Holds a word that the language lacks: “溪畔夜读”, “竹韵红”. */
function isCoined(inner: string): boolean {
  return [...inner.matchAll(/\p{Script=Han}+/gu)].some(({ 0: run }) =>
    tokenize(run, { start: 0, afterDigit: false, places: noPlaces }).some(
      ({ kind, text }) => kind === 'unknown' && !(text.length < 3 && hasGap(text)),
    ),
  );
}

/** Counted policies and formulas: 双减, 四个自信, 十四五, 一人一案, 三位一体, 1+X. */
const counted =
  /^(?![三四五六七八九双].[两三四五六七八九十].$)[一二两三四五六七八九十双百千万].{1,3}$|五$|^一.{1,2}一|位一体$|^全[国省民]|^国家|\d|[＋+，。；：！？、]/;

function isCommon(inner: string): boolean {
  const whole = inner.replace(/[（(].*[）)]/, '');
  const core = whole.replace(/(?:工程|行动|计划|机制|平台|项目|模式|活动|建设)$/, '');
  return [whole, core].some((text) => (counted.test(text) && !text.includes('·')) || commonExpressions.has(text));
}
