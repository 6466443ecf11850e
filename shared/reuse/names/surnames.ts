const single =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤殷罗毕郝邬安常乐于傅齐康伍余元卜顾孟黄穆萧肖尹姚邵汪祁毛禹狄米贝臧计伏成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房缪解应宗丁宣邓单洪包左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段富巫焦牧车侯班仲伊宫宁仇甘厉戎武符刘景詹龙叶幸司黎薄印白蒲卓蔺池乔胥苍双闻莘党翟谭贡姬申冉宰雍桑桂牛寿通边扈燕冀浦尚农温庄晏柴瞿阎连习向古易慎廖庾终居衡步都耿满弘匡国文寇广阙东欧沃利越师巩聂晁勾敖冷辛阚那简饶曾关查红游权岳帅仉付代仝邸冼佟郗褚谌钮覃零苑荆亓逯佘麦展揭邝禤粟屠章卫水窦云奚昌花酆滕皮卞湛茅席麻娄危昝裘贲郁杭诸嵇滑於甄芮羿汲邴糜松井乌巴弓隗山谷宓蓬仰秋栾钭祖束韶郜蓟宿怀邰鄂索咸籍赖阴劳逄扶堵郦郤璩濮郏充慕茹宦艾鱼戈暨禄殳蔚夔隆厍融訾毋沙鞠丰巢蒯竺盖益桓商牟佴伯赏墨哈谯笪阳言粘楚闫迟鹿尉隋户桐鄢盘丘苟矫缑亢况琴虎肇银练操晋冒闭楼寇尧隽蹇庹綦';
const double =
  '欧阳、上官、司马、诸葛、尉迟、濮阳、赫连、闻人、宗政、鲜于、皇甫、令狐、慕容、司徒、夏侯、端木、公孙、东方、独孤、南宫、长孙、宇文、西门、澹台、轩辕、钟离、申屠、太史、百里、呼延、第五、万俟、淳于、单于、拓跋、东郭、公羊、仲孙、司空、即墨'.split(
    '、',
  );

const doubles: ReadonlySet<string> = new Set(double);
const singles: ReadonlySet<string> = new Set(single);

/** How many characters a person's name that begins so has at most; 0 where it begins with no surname. */
export function longestName(text: string): number {
  if (double.some((surname) => text.startsWith(surname))) return 4;
  return singles.has(text.charAt(0)) ? 3 : 0;
}

/** 上官, 尉迟. */
export function isDoubleSurname(text: string): boolean {
  return doubles.has(text);
}
