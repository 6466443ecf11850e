import { matchesIn } from '../../plan/matches-in.ts';
import type { Mood } from '../../plan/targets/sections.ts';
import { findYears, type YearMention } from '../../plan/targets/years.ts';

/** A clause of a text, with its final mark, and whether it reports the past. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reports: boolean;
}

const sentencePattern = /[^。！？；;\n]+[。！？；;\n]?|[。！？；;\n]/g;
const clausePattern = /(?:[^，,：:]|(?<=\d),(?=\d))+[，,：:]?|[，,：:]/g;

const intended =
  /力争|争取|确保|努力|计划(?!生育|》)|拟(?!定|订)|今后|下一?步|明年|[年月]底前|目标|预期|必须|应当|将(?!近|军|来)|(?<![重主需必摘纪简])要(?![求素点闻])/;
/** Within a report, plans and goals are those that were fulfilled; only these look ahead. */
const intendedInReport = /今后|下一?步|明年|力争/;
const sinceThen = /截[至止](?!时间|日期)|以来|^(?:目前|近年来|[一几近两三五]年来|去年|上一?年)/;
const done = '建成|完成|实现|取得|获得|达到|新增|新建|增加|提高|下降|减少|增长|改善|解决|化解|培养|培育|引进|创建|形成';

/** Words that report, whatever section they stand in: 已建成, 达到了, 荣获, 同比增长. */
export const reportingWords = new RegExp(
  [
    `(?<![对将把为早])已经?(?:全面|全部|基本|累计|初步|连续|成功|顺利|率先)?(?:${done}|达|建立|覆盖|启动|投入|通过|开展|获|超过|成为|有\\d)(?![^，]{0,6}的(?!成绩|成效|目标))`,
    `(?:${done}|荣获)了`,
    '(?:荣获|获评|被(?:评为|授予|认定为|命名为|列为))(?![^，]{0,10}的(?:案例|经验|做法|学校))',
    '(?:同比|[比较](?:上年|去年))(?:增长|提高|下降|增加|减少|上升)',
    '(?:中共中央|党中央|中央|国务院|中办|国办|教育部|全国人大)[^，。]{0,12}?(?:印发|出台|颁布|发布|修订|召开|批准)(?!的)',
    '连续(?:\\d+|[一二两三四五六七八九十]+)年(?=[获被位保])',
  ].join('|'),
);

/** How far into a clause a year may begin to hold for it (到2020年底). */
const openingLength = 3;

type Told = 'report' | 'aim' | null;

/** A clause that tells nothing but the time of the next: “2021年8月，”. */
const timeAlone =
  /^[\s自从到至在]*(?:20\d{2}年|“[一二三四五六七八九十]{1,3}五”)[\d年月日底末初间期时上下半春秋季学前后]*[，,]$/;

/**
 * The clauses of a text. A word that reports holds for its clause, a year of the past (before `first`) or 截至 that opens
 * a clause for the rest of the sentence, as far as no other sign follows; all else is as the section's mood is.
 */
export function clausesOf(text: string, mood: Mood, first: number | null): readonly Clause[] {
  return matchesIn(text, sentencePattern).flatMap((sentence) => {
    const clauses = clausesIn(sentence[0], sentence.index, mood, first);
    return clauses.map((clause, at) =>
      timeAlone.test(clause.text) && clauses[at + 1]?.reports ? { ...clause, reports: true } : clause,
    );
  });
}

function clausesIn(sentence: string, offset: number, mood: Mood, first: number | null): readonly Clause[] {
  let told: Told = mood === 'result' ? 'report' : null;
  return matchesIn(sentence, clausePattern).map(({ 0: text, index }) => {
    told = heldOn(text, mood, first) ?? told;
    const reports = told === 'report' || (!isIntended(text, mood) && reportingWords.test(text));
    return { start: offset + index, end: offset + index + text.length, text, reports };
  });
}

/** What a clause tells for itself and those behind it. */
function heldOn(clause: string, mood: Mood, first: number | null): Told {
  if (isIntended(clause, mood)) return 'aim';
  if (sinceThen.test(clause)) return 'report';
  if (mood === 'result' || first === null) return null;
  const year = findYears(clause).find((mention) => isOpening(clause, mention));
  return year === undefined ? null : year.year < first ? 'report' : 'aim';
}

function isOpening(clause: string, { start, end, base }: YearMention): boolean {
  return !base && start <= openingLength && !/^度/.test(clause.slice(end));
}

function isIntended(clause: string, mood: Mood): boolean {
  return (mood === 'result' ? intendedInReport : intended).test(clause);
}
