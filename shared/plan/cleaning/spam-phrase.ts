import type { SourceLine } from '../../importers/source-document.ts';
import { type CleaningRule, dropLines, editLines, editsOf, gap } from './cleaning-rule.ts';
import { impossibleNames } from './evidence/impossible-names.ts';

const venue =
  '金沙|葡京|威尼斯人?|永利|太阳城|银河|皇冠|新濠|美高梅|博彩|彩票|百家乐|六合彩|时时彩|老虎机|捕鱼|棋牌|真人|赌球|亚博|必威|万博|开元|凯发|乐鱼|贷款|网贷|成人|情色';
const trade =
  '城中心|娱乐城?|赌城|赌场|官网|官方|网址|网站|平台|在线|投注|体育|导航|注册|登录|下载|app|APP|大全|开户|视频|小额|公司';
/** A gambling, loan or porn site's own name, with the town and numbers that it carries. */
const siteName = new RegExp(
  `(?:澳门|新|[A-Za-z\\d]{2,12})?(?:${venue})\\p{Script=Han}{0,3}?(?:${trade})(?:${trade})*|(?:www\\.)?[a-z]*(?:bet|casino|poker)[a-z\\d]*(?:\\.com)?\\p{Script=Han}{0,4}?(?:${trade})+`,
  'gu',
);

/** What no such name is without. */
const siteSign = new RegExp(`${venue}|bet|casino|poker`);

/** A name that stands in so many places cannot be a passing mention. */
const fewestPlaces = 3;

/**
 * Marks as a gap each place where a hacked web site put a name of its own for the words that stood there: one that only
 * such sites bear, or any that stands again and again where grammar wants an agency's name and is none.
 */
export const spamPhrase: CleaningRule = {
  name: 'spamPhrase',
  apply(lines) {
    const phrases = [...new Set([...repeatedNames(lines), ...impossibleNames(lines)])];
    if (phrases.length === 0) return { lines, hits: [] };
    const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(escaped);
    const alone = dropLines(lines, (line) => line.cells === undefined && phrases.includes(line.text.trim()));
    const edited = editLines(alone.lines, (text) => editsOf(text, new RegExp(longestFirst.join('|'), 'g'), () => gap));
    return { lines: edited.lines, hits: [...alone.hits, ...edited.hits] };
  },
};

function repeatedNames(lines: readonly SourceLine[]): readonly string[] {
  const places = new Map<string, number>();
  for (const line of lines) {
    if (!siteSign.test(line.text)) continue;
    for (const phrase of line.text.match(siteName) ?? []) places.set(phrase, (places.get(phrase) ?? 0) + 1);
  }
  return [...places].filter(([, count]) => count >= fewestPlaces).map(([phrase]) => phrase);
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
