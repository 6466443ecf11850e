const han = '\\p{Script=Han}';

/** How a source is reached: each pattern's first group is what belongs to it. */
const patterns: readonly RegExp[] = [
  /(?<![\d-])(0\d{2,3}\s?[-—－]\s?\d{7,8}(?:[-—－转]\d{1,4})?|[（(]0\d{2,3}[)）]\s?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)/gu,
  new RegExp(`(?:电话|热线|传真|手机)${han}{0,6}[：:为是]?\\s*(\\d{7,8}(?:[、，/]\\d{7,8})*)(?!\\d)`, 'gu'),
  /(?<![\d-])(\d{7,8})(?=(?:监督|举报|服务|咨询)?(?:热线|电话))/gu,
  /(https?:\/\/[\w./?=&%#~:-]+\w)/gu,
  /(?<![\w./@-])((?:www\.)?(?:[a-z\d-]+\.)+(?:gov|edu|com|org|net|cn)(?:\.cn)?(?:\/[\w./?=&%-]*)?)(?![\w@])/giu,
  /([\w.+-]+@(?:[\w-]+\.)+\w{2,})/gu,
  new RegExp(
    `(?:公众号|订阅号|服务号|视频号|抖音号|微博|小程序|微信群|QQ群|门户网站)\\s*[：:“"「]\\s*(${han}{2,14})`,
    'gu',
  ),
  new RegExp(`[“"「](${han}{2,14})[”"」]${han}{0,3}(?:公众号|订阅号|服务号|视频号|微信|微博|抖音|小程序|QQ群)`, 'gu'),
];

/** Telephone numbers, addresses on the net, letter boxes and channels of a source: 0793-6621788, 公众号“岚溪教育”. */
export function contacts(text: string): readonly string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, contact = '']) => contact));
}
