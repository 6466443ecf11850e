/** What a measure word measures; `count` is everything that is counted one by one, `rate` also a coefficient without unit. */
export type UnitKind = 'rate' | 'money' | 'time' | 'amount' | 'ratio' | 'count';

const rates = ['%', '‰', '个百分点', '百分点', '倍(?!增)', '分(?!钟|之|点|别|类|散|析|布|配|管|享|流)'];
const money = ['美元', '元(?!化|素|旦|宵)'];
const times = ['小时', '课时', '学时', '分钟', '学分', '天(?!津|然|文)', '年(?!级|代|度|制)', '周岁', '岁'];
/** Months are counted as 个月 only; 3月 is a date. */
const months = ['个月(?![内前后底末初])'];
const amounts = [
  '平方米',
  '立方米',
  '平方公里',
  '平米',
  '㎡',
  'm2',
  '亩',
  '公顷',
  '公里',
  '千米',
  '吨',
  'Mbps',
  'Gbps',
  '兆',
  '(?<=[万千])字',
];

/** Times may stand behind 个: “1个小时”; the unit is the same. */
const countedTimes = times.map((word) => `个${word}`);

/** Each with what must not follow it, where it then is part of another word: 期间, 人均, 门类, 3个工作日. */
const counts = [
  '人次',
  '人份',
  '人(?!均|民|才|员|口|大|文|生)',
  '名(?!师工作室|校工程|单|额|录|牌|工程|建设)',
  '位(?!于|一体|置|列|居)',
  '所次',
  '所(?!有(?!条)|需|属|以(?!上|下|内)|谓|得|涉)',
  '校次',
  '校(?![园级本内外长区车舍服医际企地友风])',
  '个(?!月|工作日|学期|学年|季度|星期|周(?!边)|世纪|年头|以来)',
  '项(?!目)',
  '场次',
  '场(?!地|所|馆|景)',
  '节次',
  '节(?!约|点)',
  '门(?!类|户|口)',
  '种(?!植|子|族)',
  '间(?!隔|接)',
  '台套',
  '台(?!账|阶)',
  '套',
  '部(?!门|分|队|署)',
  '辆',
  '架(?!构)',
  '家(?!长|访|乡|庭(?!农))',
  '户(?!籍|口|外)',
  '册',
  '本(?!科|级|地|土|线|上线)',
  '篇(?!章|幅)',
  '件',
  '份(?!额)',
  '幅(?!度)',
  '批次',
  '轮次',
  '次(?!序|数|分配)',
  '期(?!间|末|盼|待|望|初|中|工程|项目|建设|扩建|改造)',
  '座(?!谈)',
  '栋',
  '幢',
  '处(?!理|室|级|于|置)',
  '条(?!例|件|款)',
  '班(?!级|子|主任|额|次|长|组|制)',
  '轨',
  '支(?!部|持|撑|教|援|付)',
  '例(?!如|会)',
  '张(?!家)',
  '盏',
  '床',
  '席',
  '株',
  '堂',
  '枚',
  '首(?![批次先届位席创个付])',
  '款(?!项)',
  '组(?![织建成长团])',
  '对(?![接口标象外内比策应于照全各学教其在])',
  '起(?![来草点步到止码始义重])',
  '轮(?![训岗换值流])',
  '块',
  '类(?!型|别|似|城市)',
  '讲(?!座|师|话|坛|堂|述|解)',
  '学位',
  '托位',
  '床位',
  '车位',
  '工位',
];

/** All measure words as one pattern, the longer before the shorter. */
export const unitPattern = `(?:${[...rates, ...money, ...times, ...countedTimes, ...months, ...amounts, ...counts]
  .sort((one, other) => bareWord(other).length - bareWord(one).length)
  .join('|')})`;

/** A word of the lists without what must not follow it. */
function bareWord(word: string): string {
  return word.replace(/\(.*/, '');
}

const rateWords = ['', '%', '‰', '个百分点', '百分点', '倍', '番', '分'];
const timeWords = ['小时', '课时', '学时', '分钟', '学分', '天', '个月', '年', '周岁', '岁'];

const wordKinds: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...counts.map((word) => [bareWord(word), 'count'] as const),
  ...rateWords.map((word) => [word, 'rate'] as const),
  ...timeWords.map((word) => [word, 'time'] as const),
  ...[...amounts, '字'].map((word) => [word, 'amount'] as const),
]);

/** The kind of a unit as written; 万 and 亿 before it and a time after it (次/学期) make no difference. */
export function unitKind(unit: string): UnitKind {
  return wordKinds.get(unit) ?? kindOfWord(unit.replace(/^[百千万亿]+/, '').replace(/\/.*/, ''));
}

function kindOfWord(word: string): UnitKind {
  if (word.endsWith('元')) return 'money';
  return wordKinds.get(word) ?? (word.includes(':') ? 'ratio' : 'count');
}
