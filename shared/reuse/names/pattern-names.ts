/** Feasts and matches by their number, and the halls of a lower level's peoples' bodies: 第十八届中小学生冬季运动会, 镇妇联. */
const event =
  /第[一二三四五六七八九十百\d]{1,4}届(?!全国|中央|全省)\p{Script=Han}{2,16}?(?:运动会|艺术节|文化节|科技节|科创节|体育节|读书节|大赛|联赛|挑战赛|竞赛|杯赛|论坛|健步行|马拉松|[^调环细季]节)/gu;
const peoplesBody =
  /(?<![\p{Script=Han}][乡村各市区省郊全]|各|乡|全)[县州旗镇乡](?:妇联|团委|残联|总工会|关工委|科协|文联|侨联|红十字会|商会)/gu;
const road = /(?<![\d.])(?:\d{3}(?:国道|省道|县道)|[GSX]\d{2,4}(?:国道|省道|高速)?(?![\dA-Za-z]))/gu;
/** 村田精密机械（锡东）有限公司. */
const firm =
  /(?<=[、，。；与和由请同为]|^)\p{Script=Han}{2,10}[（(]\p{Script=Han}{2,4}[）)]\p{Script=Han}{0,6}?(?:公司|集团)/gu;

/** What a text names by a pattern of its own. */
export function patternNames(text: string, places: readonly string[]): readonly string[] {
  const patterns = /[）)]\p{Script=Han}{0,6}?(?:公司|集团)/u.test(text)
    ? [event, peoplesBody, road, firm]
    : [event, peoplesBody, road];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.flatMap(({ 0: name, index }) => {
    const place = places.find((one) => text.startsWith(one, index - one.length));
    return place ? [name, place + name] : [name];
  });
}
