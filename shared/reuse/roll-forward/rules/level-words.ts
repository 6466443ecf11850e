import { matchesIn } from '../../../plan/matches-in.ts';
import type { Places } from '../places.ts';
import { type Finding, kept, marked, type Rule, rolled } from '../rule.ts';

/** What stands before the word for a level where it is part of another: 社区, 城市. */
const notBefore: Readonly<Record<string, string>> = {
  区: '校园社城片学地小山发治特灾牧林老新景辖市各县战选禁专库营',
  县: '各市区州两该',
  市: '城都超省各县区集门夜股上楼',
};
/** What makes another word of the level behind 全, 我 and 本: 全市场, 全区域. */
const notBehind: Readonly<Record<string, string>> = { 区: '域', 县: '域', 市: '域场民值面' };

const departments =
  '财政|发改|发展和改革|人社|人力资源和社会保障|卫健|卫生健康|公安|民政|司法|文旅|文化和旅游|文体|体育|自然资源|住建|住房和城乡建设|审计|市场监管|市场监督管理|应急管理|科技|农业农村|教育|教体|统计|行政审批';
const body = `委(?!托|派|屈)|政府|人民政府|人大|政协|纪委|级|属|直|本级|(?:${departments})(?:局|委|厅)|教委|编办|残联|妇联|团委|关工委|总工会`;
/** Places and institutions that each county has, under a name that may be another with us: 县城, 县实验小学. */
const institution =
  '(?:城(?!市)|(?=(?:实验|中心|第[一二三四五六七八九十]|职业|职教|特殊教育|特教|机关|教师|少年宫|图书馆|体育馆|老年|社区|开放)))';
/** 县域 of the state's own programmes is said in districts as well. */
const national = /^(?:义务教育|普通高中|高中)/;

/** 全县, 县委, 县级: another word of the same level is known; of another level, only the writer knows who is meant. */
export const levelWords: Rule = {
  name: 'levelWords',
  find: ({ text, places }) => {
    const level = places?.own.slice(-1);
    if (!places || !level || (places.isSameLevel && level === places.ours.slice(-1))) return [];
    return matchesIn(text, patternOf(level)).map((match) => findingOf(match.index, match[0], text, places));
  },
};

/** A level that is listed with others (省、市、县级) is no one's own; 区域 is said of any place. */
function patternOf(level: string): RegExp {
  const behind = notBehind[level] ? `(?![${notBehind[level]}])` : '';
  const before = `(?<![${notBefore[level] ?? ''}]|(?<![全我本])[省市县区州]、)`;
  const words = [
    `(?:(?<![安健齐完])全|(?<!自)我|(?<![成基根资])本)${level}${behind}`,
    `${before}${level}(?:${body}${level === '区' ? '' : '|域'})`,
    `${before}${level}${institution}`,
    '各(?:县区|区县|县（市、区）|县市区)',
  ];
  return new RegExp(words.join('|'), 'g');
}

function findingOf(at: number, was: string, text: string, places: Places): Finding {
  const { own, ours, isSameLevel, isLevelClear } = places;
  const isUnclear = !isLevelClear && !/^[全我本]/.test(was);
  const isInstitution = was === own.slice(-1) || /[域城]$/.test(was);
  if (was.endsWith('域') && national.test(text.slice(at + was.length))) return kept(at, was);
  if (isSameLevel && was.startsWith('各')) return kept(at, was);
  return isSameLevel && !isInstitution && !isUnclear
    ? rolled(at, was, was.replace(own.slice(-1), ours.slice(-1)), 'name')
    : marked(at, was, 'name');
}
