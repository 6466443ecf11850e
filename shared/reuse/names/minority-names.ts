/** Parts that Tibetan, Uyghur, Mongolian and Yi names are made of, as they are written in Chinese. */
const tibetan =
  '卓玛|扎西|才让|次仁|尼玛|达瓦|桑吉|拉姆|央金|德吉|加措|多杰|多吉|丹增|旦增|贡保|道吉|格桑|索南|洛桑|仁青|仁增|顿珠|旺堆|普布|边巴|白玛|曲珍|卓嘎|益西|江措|嘉措|尕藏|桑杰|南杰|才旦|东智|东珠|措姆|拉毛|德勒|杰布|平措|旺姆|晋美|罗布|强巴|群培|扎巴|华旦|完玛|吉毛|当周|仁钦|措吉|桑珠|措';
const turkic =
  '阿依|古丽|努尔|买买提|买合木提|买买江|吐尔逊|吐尔洪|艾合买提|艾力|艾则孜|阿不都|阿布都|热合曼|热依汗|帕提|帕孜|麦麦提|木合塔尔|依明|玉素甫|玛依拉|迪丽|热巴|努尔比娅|沙吾提|阿卜杜|巴合提|叶尔|别克|哈提|米热|米娜|古力|尼亚孜|托合提|库尔班|亚森|赛买提|塔依尔|祖丽|胡玛尔|阿迪力|江|汗|娅|耶';
const mongolian =
  '巴特尔|巴图|乌兰|其其格|图雅|格日勒|苏和|苏日|娜仁|托娅|斯琴|高娃|朝鲁|布和|那日松|宝音|额尔德|敖登|萨日娜|孟和|呼和|哈斯|阿拉坦|毕力格|吉日|乌日|牧仁|通拉嘎|阿古拉|吉雅';
const yi =
  '阿苦|阿尔|阿牛|阿木|吉克|吉木|吉伍|沙马|石一|曲比|曲木|尔布|尔古|拉铁|木呷|日哈|依火|伍呷|阿依|子日|俄木|惹机|布都|子古|果果';

const parts = [tibetan, turkic, mongolian, yi];

const dotted =
  /(?<!\p{Script=Han}·)(?:\p{Script=Han}{2,6})·\p{Script=Han}{2,6}?(?=等|同志|老师|校长|获|任|[、，。；（）\s]|$)/gu;
const behindRole = new RegExp(
  `(?<=局长|校长|书记|部长|主任|教师|学生|同学|老师|园长|选派|宣传|表彰|县长|州长|乡长)(?:\\p{Script=Han}{0,2}(?:${parts.map((some) => some.replaceAll(/\|.(?=\||$)/gu, '')).join('|')})\\p{Script=Han}{0,2}?)(?=等|带队|任|获|[、，。；（]|$)`,
  'gu',
);
const patterns = [...parts.map((some) => new RegExp(`(?:${some}){2,4}`, 'gu')), behindRole];
const roleInFront = /^.*(?:局长|校长|书记|部长|主任|教师|学生|同学|老师|园长|县长)/u;

/** Names of Tibetans, Uyghurs, Mongols and Yi, which begin with no surname: 德吉卓玛, 阿依努尔·买买提, 乌兰图雅. */
export function minorityNames(text: string): readonly string[] {
  const found = (text.includes('·') ? [...patterns, dotted] : patterns).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: name }) => name),
  );
  return found.map((name) => name.replace(roleInFront, '')).filter((name) => name.length >= 3);
}

/** Characters that write the sounds of other languages, and those of them that hardly write anything else side by side. */
const sounds =
  /[阿艾安敖奥巴白拜包宝贝比毕别波博布才查察朝楚达代丹德登迪东都顿敦多额俄恩尔嘎尕噶甘冈格根贡古哈海浩赫黑胡吉加江杰津卡喀康科克库昆拉兰郎朗勒雷力里丽利林鲁玛麦买满曼毛米木姆穆那纳乃娜尼宁努诺帕普其奇钦曲热仁日若萨桑沙森什史斯松苏索塔台坦特提图吐托瓦旺维温乌西锡雅亚延彦耶叶伊依音玉扎札泽珠卓孜子措慕顺]{3,}/gu;
const strongSounds = /[尔克勒斯嘎尕噶额敦喀孜玛姆穆萨扎措卓雅吉乌兰格根巴彦图木苏日那顺慕帕艾热]/gu;

/** Words that write another language's: 乌力吉木仁, 那达慕; at least two characters must be of those sounds alone. */
export function soundedNames(unknown: readonly string[]): readonly string[] {
  const pieces = unknown.flatMap((text) => [...text.matchAll(sounds)].map(({ 0: piece }) => piece));
  return pieces.filter((piece) => (piece.match(strongSounds)?.length ?? 0) >= 2);
}
