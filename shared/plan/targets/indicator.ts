import { stripAfter, stripBefore } from './indicator-words.ts';
import type { LinkedMention, Mention } from './mention.ts';
import { unitKind } from './units.ts';

/** A list of rates that share a value is named whole; behind a number a name is short. */
const longestBefore = 60;
const longestAfter = 30;

/** Words with which something new is said of what was counted. */
const predicate =
  '(?:开展|参加|进行|实施|通过|进入|纳入|竣工|投入使用|投用|达到|达标|建成|实现|用于|赴|供|接受|成为|获得|获评|被|分到|分配)';
const opensPredicate = new RegExp(`^(?:${predicate}|以|为|并|加快|推动|推进|改善|缓解|满足)`);
const laterPredicate = new RegExp(
  `(?<=.{4})(?:${predicate}|要(?![素点求])).*|(?<=.{3})(?:竣工|投用|投入使用|开工|建成).*`,
);
/** A bracket that is not closed, or that a place's name does not need: “县（市、区）” keeps its own. */
const loneBracket = /\((?![^()]{1,8}\)).*|(?<!\([^()]*)\).*/;
const spends = /^(?:安排|提取|计提|拨付|列支|设立)/;

/** What behind the value does not name what is counted. */
const namesNothing =
  /^(?:$|[\s,、;。:!?()"”和与及并或到至由]|(?:任务|目标|指标)(?:$|[,;。])|(?:调整|提高|提升|增加|增长|上升|扩大|发展|降低|下降|减少|缩小)[到至为]|[增升降减][到至为]|的(?:目标|标准|要求|任务|规模|水平|比例|速度|政策|原则|增长|规定|幅度))/;

/** What a measure's name ends in. */
const measure = /(?:率|时间|比例?|占比|经费|水平|数|量|课时|面积|标准|年限|得分|满意度)$/;
/** What hours are spent on. */
const exercise = /(?:培训|锻炼|活动|课程?|劳动|实践)$/;
/** Whom a value holds for, where the measure is named in the clause before. */
const scope =
  /(?:年级|小学|初中|高中|中职|高职|本科|专科|幼儿园|城市|农村|城区|城镇|乡镇|其[它他]|男生|女生|阶段|学段|[公民]办园)$/;
const placeOnly = /^(?:全[县市区省州国校]|各地|城区|农村|城乡|我[县市区省])?[有中]?$/;

const found = new WeakMap<LinkedMention, string>();

/** What a mention counts or measures: a contiguous piece of its folded sentence, never empty. */
export function indicatorOf(mention: LinkedMention): string {
  // A mention without a name asks the one before, which may ask again: each answer is kept.
  const name = found.get(mention) ?? nameOf(mention);
  found.set(mention, name);
  return name;
}

function nameOf(mention: LinkedMention): string {
  const before = nameBefore(mention);
  const after = nameAfter(mention);
  const topic = topicOf(mention, before);
  if (topic) return topic;
  const chosen = standsAfter(mention, before, after) ? after : before;
  return chosen || after || inherited(mention) || clauseOf(mention).trim();
}

/** A thing that is counted stands behind its number (40所学校), a measure before it (入学率达98%). */
function standsAfter(mention: LinkedMention, before: string, after: string): boolean {
  if (!after) return false;
  if (!before) return true;
  const behind = mention.text.slice(mention.compared.end, mention.clauseEnd);
  switch (unitKind(mention.quantity.unit)) {
    case 'rate':
    case 'ratio':
      return placeOnly.test(before) || spends.test(behind);
    case 'money':
    case 'time':
      return (measure.test(after) || exercise.test(after)) && !measure.test(before);
    default:
      return !opensPredicate.test(behind) || before.length <= 2;
  }
}

function nameBefore(mention: LinkedMention): string {
  const { text, clauseStart, compared, previous } = mention;
  const from = Math.max(clauseStart, previous?.compared.end ?? 0);
  const region = text.slice(from, compared.start);
  const own = from > clauseStart && !/^[、,和及与]/.test(region) ? region.replace(/^.*[、和及与]/, '') : region;
  const name = stripBefore(lastOfList(own)).slice(-longestBefore);
  return name.length > 1 ? name : '';
}

/** “甲校、乙校等优质学校10所”: the word that sums the list up. */
function lastOfList(text: string): string {
  const summed = /^.*(?<![中高初平同对均])等(?![级次额])(.{2,})$/.exec(text)?.[1];
  return summed && stripBefore(summed).length >= 2 ? summed : text;
}

function nameAfter(mention: LinkedMention): string {
  const { text, compared, clauseEnd, reach } = mention;
  const region = text.slice(compared.end, reach);
  if (namesNothing.test(region)) return '';
  const own = reach < clauseEnd ? region.replace(/[、和及与][^、和及与]*$/, '') : region;
  return stripAfter(own.replace(loneBracket, '').replace(laterPredicate, '')).slice(0, longestAfter);
}

/** “睡眠时间，小学不少于10小时，初中不少于9小时”: the measure that values for several groups share. */
function topicOf(mention: LinkedMention, before: string): string {
  if (!scope.test(before) || measure.test(before)) return '';
  if (!/^(?:rate|time|ratio|money|amount)$/.test(unitKind(mention.quantity.unit))) return '';
  const earlier = clauseBefore(mention);
  const { previous } = mention;
  if (previous && previous.quantity.start >= earlier.start) {
    const shared = indicatorOf(previous);
    return measure.test(shared) ? shared : '';
  }
  const name = stripBefore(earlier.text);
  return measure.test(name) ? name : '';
}

/** A second value of the same measure (2022年90%，2025年95%), or a value that a comma parts from its measure. */
function inherited(mention: LinkedMention): string {
  const earlier = clauseBefore(mention);
  const { previous } = mention;
  if (previous && previous.quantity.start >= earlier.start) return indicatorOf(previous);
  const name = stripBefore(earlier.text).slice(-longestBefore);
  return name || (previous ? indicatorOf(previous) : '');
}

function clauseBefore({ text, clauseStart }: Mention): { readonly start: number; readonly text: string } {
  const end = Math.max(0, clauseStart - 1);
  const start = Math.max(...[...',;:。!?'].map((mark) => text.lastIndexOf(mark, end - 1))) + 1;
  return { start, text: text.slice(start, end) };
}

function clauseOf({ text, clauseStart, clauseEnd }: Mention): string {
  return text.slice(clauseStart, clauseEnd);
}
