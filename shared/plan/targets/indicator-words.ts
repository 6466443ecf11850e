/** What may stand between an indicator and its value: “毛入园率｜力争到2025年达到”. */
const linking = new RegExp(
  `(?:${[
    '[\\s,、("“的]',
    '均|都|各|共计?|合计|总计|累计|现?有|已|为|是|在|分别|稳定|基本|平均|一般|全部|年均|由|从|同比|其中|要|应|再|另|还|[到至]',
    '力争|争取|确保|努力|实现|完成',
    '达到?|(?:提高|提升|增加|增长|上升|扩大|发展|调整|降低|下降|减少|压减|缩小|递增|递减)[到至了]?|[增升降减][到至]',
    '(?:保持|稳定|维持|巩固|控制|配备)[在到]?',
    '[到至比较]?\\d{4}年(?:[底末]前?)?|每[年月周天日]|每学[期年]',
  ].join('|')})$`,
);

/** “学位总量｜在2020年基础上｜增长”, “及格率｜比去年｜提高”: what a change starts from names nothing. */
const fromBase =
  /(?:在(?:\d{4}年|现有|原有|上年|去年)[^,]{0,4}(?:基础|水平)上?|[比较](?:\d{4}年|上一?年|去年)[底末]?(?:同期)?|[由从](?:\d{4}年|上年|去年)的?)$/;

/** What may stand before an indicator: connectives, dates and words of intent. */
const opening = new RegExp(
  `^(?:${[
    '[\\s,、()”"]',
    '以及|及(?!格)|和(?!谐)|与|或|并且?|其中|同时|另[有外]?|还|再|即|如',
    '[到至在]?\\d{4}年(?:[底末]前?|度|上半年|下半年)?|“[^”]{1,3}”(?:期间|时期|末)',
    '[\\d一二三四五六七八九十]+年内|第[一二三四五]年|[三五十]年(?=累计|共)|[一二][九〇零○][〇零○一二三四五六七八九]{2}年[底末]?',
    '[今本全当]年度?|年内|年底前?|每[年月周天日]|每学[期年]|[全我][国省市县区州]共?有',
    '截[至止][^,]{0,8}(?:底|末|日|目前)|目前|已|分别|累计|坚持|[比较]“[^”]{1,4}”(?:期?末)?',
    '[比较](?:上一?年|去年|同期|以往|全[国省市]平均水平?)',
    '[比较]\\d{4}年[底末]?|[比较][一二][九〇零○][〇零○一二三四五六七八九]{2}年[底末]?',
    '规划(?=新建|建设|改)|使(?![用命])|让|确保|保证|力争|争取|努力|实现|要(?![素点])|将|拟|计划|预[期计]',
    '继续(?!教育)|积极|大力|着力|全面|全力|深入|扎实|稳步|持续|进一步|逐步|不断|切实|加快|加大|加强',
    '达到|达(?!标)|(?:提高|提升|增加|增长|上升|下降|降低)[到至]',
  ].join('|')})`,
);

/** “为全体学生免费提供”: for whom something is done is no part of its name. */
const beneficiary = /^(?:为|给|向|对)[^,]{1,20}?(?:免费)?(?=提供|安装|配备|配发|发放|开展|设立|举办|安排|新增)/;

/** Verbs of plain doing; what they do it to is the indicator. 新增 and 招聘 say what is counted and stay. */
const doing =
  /^(?:推进|推动|实施|开展|组织|举办|完成|建设(?!项目|工程|用地|资金|标准|规模|面积)|打造|创建|创成|建成|建立|建好|培育|配[备齐]|安装|配发|发放|制定|出台|支持|成功(?=[申创])|申报|争创|营造|提炼|研发|拍录|形成|具备|成立|设立|提供|落实|执行|安排)+/;

/** The name in words that stand before a value. */
export function stripBefore(words: string): string {
  const name = withoutOpenings(stripLinks(words));
  return withoutVerb(name.replace(beneficiary, ''));
}

/** The name in words that stand behind a value. */
export function stripAfter(words: string): string {
  return withoutVerb(words.replace(/^[\s的]+/, '').replace(/[\s、,和及与]+$/, ''));
}

/** A name that is all verb is none; one that would lose its first half (完成率) stays. */
function withoutVerb(name: string): string {
  const bare = name.replace(doing, '');
  return bare.length === 1 || /^[率度数量面性]/.test(bare) ? name : bare;
}

/** No link and no base at the end of words is longer. */
const longestLink = 20;

function stripLinks(words: string): string {
  let rest = words;
  for (let cut = withoutEnd(rest, linking); cut !== rest; cut = withoutEnd(rest, linking)) rest = cut;
  const named = withoutEnd(rest, fromBase);
  return named === rest ? rest : stripLinks(named);
}

/** Looks at the end alone, since a pattern for it would else be tried at every place of a long text. */
function withoutEnd(words: string, pattern: RegExp): string {
  const from = Math.max(0, words.length - longestLink);
  const match = pattern.exec(words.slice(from));
  return match ? words.slice(0, from + match.index) : words;
}

function withoutOpenings(words: string): string {
  let rest = words;
  for (let cut = rest.replace(opening, ''); cut !== rest; cut = rest.replace(opening, '')) rest = cut;
  return rest;
}
