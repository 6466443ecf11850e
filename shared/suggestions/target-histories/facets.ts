/** A word that tells indicators apart however alike they else are. */
interface Facet {
  readonly name: string;
  readonly pattern: RegExp;
  /** Only of rates: what is counted has such a word in its own name (家长学校, 教师发展基地). */
  readonly ofRates?: true;
}

/** In the order in which they are taken out of a name: a longer word before the one it holds. */
const facets: readonly Facet[] = [
  { name: '非', pattern: /非(?=[学营普义公])|未(?!来|成年)|[不无](?=达标|合格)/g },
  {
    name: '新',
    pattern:
      /新(?:组|改)?[建增创设添开]|新(?=培育|招募|挂牌|认定|结对|评选|选聘|遴选|命名|入选|引进)|增[加设]|补[充配]|净增/g,
  },
  { name: '改', pattern: /改扩建|[改扩续迁]建|改造|维修/g },
  { name: '国家级', pattern: /国家级/g },
  { name: '省级', pattern: /省级|省(?=[、和与]?市级)/g },
  { name: '市级', pattern: /市级/g },
  { name: '县级', pattern: /[县区]级/g },
  { name: '高等', pattern: /高等教育|高等?院校|高校|大学生?/g },
  { name: '高职', pattern: /高等?职业?(?:教育|院校)/g },
  { name: '中职', pattern: /中等职业(?:教育|学校)?|中职(?:学校)?/g },
  { name: '职业', pattern: /职业(?:教育|院校|学校)/g },
  { name: '普高', pattern: /普通高中|普高/g },
  { name: '高中', pattern: /高中(?:阶段)?(?:教育)?/g },
  { name: '初中', pattern: /初级中学|初中/g },
  { name: '小学', pattern: /(?<!中)小学/g },
  { name: '义务', pattern: /(?:九年)?义务教育(?:阶段)?/g },
  { name: '在园', pattern: /在园(?:幼儿|学生)?/g },
  { name: '在校', pattern: /在校(?:学生|生)?/g },
  { name: '就读', pattern: /就读(?:幼儿|学生)?/g },
  { name: '学前', pattern: /学前(?:教育)?(?:[一三]年)?(?:教育)?(?:阶段)?|幼儿园|(?<=公办|民办|普惠性?|优质|示范)园/g },
  { name: '特教', pattern: /(?:适龄)?残[疾障](?:儿童|少年|学生)*|特殊教育|特教/g },
  { name: '普惠', pattern: /普惠性?/g },
  { name: '公办', pattern: /公办/g },
  { name: '民办', pattern: /民办/g },
  { name: '乡村', pattern: /[农乡]村|乡镇/g },
  { name: '城区', pattern: /城区|城[镇市]/g },
  { name: '随迁', pattern: /随迁子女|(?:进城)?务工人员(?:随迁)?子女|随迁/g },
  { name: '困难', pattern: /家庭经济困难|困难(?=学生|家庭)/g },
  { name: '专兼职', pattern: /专兼职/g },
  { name: '专职', pattern: /专职/g },
  { name: '兼职', pattern: /兼职/g },
  { name: '男', pattern: /男[生性]/g },
  { name: '女', pattern: /女[生性]/g },
  { name: '研究生', pattern: /硕士研究生|研究生|硕士/g },
  { name: '本科', pattern: /本科/g },
  { name: '专科', pattern: /[大专]专(?=以上|学历)|专科/g },
  { name: '以上', pattern: /及?以上/g },
  { name: '教师', pattern: /(?:专任)?教师/g, ofRates: true },
  { name: '校长', pattern: /[校园]长/g, ofRates: true },
  { name: '家长', pattern: /家长/g, ofRates: true },
  { name: '群众', pattern: /人民群众|群众|社会(?=满意|公众)/g, ofRates: true },
];

/** A name taken apart into the words that tell indicators apart and what is left, with a space in each gap. */
export interface Faceted {
  readonly facets: ReadonlySet<string>;
  readonly rest: string;
}

/** Takes the telling words out of a name without its head; `head` may imply some of them. */
export function takeFacets(words: string, head: string, ofRate: boolean): Faceted {
  // 50岁以上 is not 40岁以上, for all that their letters share.
  const found = new Set<string>(words.match(/\d+/g));
  let rest = officeBefore(words, found);
  for (const { name, pattern, ofRates } of facets) {
    if (ofRates && !ofRate) continue;
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(name);
    rest = without;
  }
  return { facets: settle(found, head), rest };
}

/** “省智慧校园”: the office that grants it. 市民, 区域, 省内 are words of their own. */
function officeBefore(words: string, found: Set<string>): string {
  const granted = /^(?:新增|创建|获评?|创成)?(国家|省|市|[县区])(?![内外民域直属委级际有])(?=.{3})/.exec(words);
  if (!granted?.[1]) return words;
  found.add(`${granted[1].replace('区', '县')}级`);
  return words.replace(granted[1], ' ');
}

/** Takes in what a name implies and leaves out what adds nothing to it. */
function settle(found: Set<string>, head: string): ReadonlySet<string> {
  if (/入园率$/.test(head) || found.has('在园')) found.add('学前');
  if (head === '巩固率' && !['高中', '普高', '中职', '职业', '小学', '初中'].some((stage) => found.has(stage))) {
    found.add('义务');
  }
  if (found.has('特教') && head === '入学率') found.delete('义务');
  if (found.has('普惠') && found.has('公办') && found.has('民办')) {
    found.delete('公办');
    found.delete('民办');
  }
  if (found.has('研究生')) found.delete('以上');
  return found;
}
