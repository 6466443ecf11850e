import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import { byFirst, tokenize } from './tokens.ts';
import { commonExpressions } from './words.ts';

const quoted = /(\p{Script=Han}{0,8})[“「『"]([^“”「」『』"\n]{2,14})[”」』"](\p{Script=Han}{0,10})/gu;
const titled = /[《〈]([^《》〈〉\n]{2,10})[》〉](\p{Script=Han}{0,6})/gu;
const nouns = '品牌|工程|行动|计划|机制|平台|项目|模式|战略|集群|讲坛';
const joined = new RegExp(`^\\p{Script=Han}{0,6}?(?:${nouns})`, 'u');
const closed = new RegExp(`(?:${nouns}|书房|书屋|书吧|夜话|驿站|之声|之窗|夜校|小屋|有约|下午茶)$`);
/** What a place gives names of its own to, beside those of `nouns`. */
const called =
  /^\p{Script=Han}{0,5}?(?:活动|课程|读本|栏目|专栏|专题|团队|大赛|联赛|比赛|赛事|论坛|应用|系统|沙龙|志愿|服务站|工作站|工作室|案例|公众号|微信|频道|节目|社团|书屋|驿站|联盟|矩阵|劳务|订单|党建|思政|系列|教材|专题片|宣讲|少年|志愿服务队|合唱团|做法|经验|播客|校报|评选|展演|教室|阵地|培训|集市|三年攻坚|攻坚)/u;
const introduced =
  /(?:打造|擦亮|叫响|唱响|推出|评选|办好|升级|推广|举办|承办|创建|培育|启动|开通|编印|编写|开设|发布|设立|建成|做强|举行|开办|创办|创设|构建|形成|实施|开展|组织|推进|深化)了?\p{Script=Han}{0,3}$/u;
const longestPlain = 6;

/**
 * Brands, projects and slogans of a place: what stands in quotation marks with its name in it, with 品牌, 工程, 行动…
 * around it, or, if it is a coined word, more than once; and its own readers and papers in 《》.
 */
export function ownExpressions(reading: Reading, places: readonly string[]): readonly string[] {
  const quotations = [...reading.text.matchAll(quoted)].filter((match) => isOwnQuotation(match, reading, places));
  const titles = [...reading.text.matchAll(titled)].filter((match) => isOwnTitle(match, places));
  return [...new Set([...quotations.map(([, , inner = '']) => inner), ...titles.map(([, title = '']) => title)])];
}

/** 《岚溪日报》, 《霁水风物》读本; not the titles of documents, which any place cites. */
function isOwnTitle([, title = '', after = '']: RegExpMatchArray, places: readonly string[]): boolean {
  if (places.some((place) => title.includes(place))) return title.length <= 8;
  return isCoined(title) && (called.test(after) || /^(?:读本|校本|专题片)/u.test(after));
}

const bearer = /(?:[小中]学|幼儿园|社区|学校|学院|[一二三四五六七八九十][中小高幼])$/u;

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
  const isCalled = named || ((isKind || /课堂$/u.test(inner)) && isIntroduced);
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
  /^[一二两三四五六七八九十双百千万].{1,3}$|五$|^一.{1,2}一|位一体$|^全[国省民]|^国家|\d|[＋+，。；：！？、]/;

function isCommon(inner: string): boolean {
  const whole = inner.replace(/[（(].*[）)]/, '');
  const core = whole.replace(/(?:工程|行动|计划|机制|平台|项目|模式|活动|建设)$/, '');
  return [whole, core].some((text) => counted.test(text) || commonExpressions.has(text));
}
