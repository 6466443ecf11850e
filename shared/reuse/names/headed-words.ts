const headWords =
  '馆|残联|妇联|团委|科协|文联|侨联|关工委|总工会|职校|职专|高职|职高|党校|团校|寄校|实小|学堂|学社|书社|讲堂|书院|科创园|科普园|产业园|示范园|工业园|教学部|职教城|科学城|商圈|[古建旧遗][厝筑址]群|旧址|遗址|故居|古村|古厝|古镇|古城|宗祠|祠堂|湿地公园|保护区|景区|综保区|开发区|经开区|新区|新城|分局|财政所|派出所|中队|大队|支队|工作队|宣讲团|讲师团|服务团|艺术团|剧团|合唱团|商会|总会|同乡会|校友会|联谊会|促进会|研究会|联合会|义工联|联盟|基金|基金会|奖学金|奖教金|集团|公司|农场|林场|牧场|茶场|纺织厂|机械厂|造船厂|书店|酒楼|酒店|日报|晚报|晨报|时报|时讯|新闻网|电视台|广播站|电视站|电教站|教育网|频道|大赛|联赛|运动会|锦标赛|艺术节|文化节|文化周|联谊节|科技节|论坛|诗会|庙会|灯会|故事会|科技营|夏令营|冬令营|探秘游|支渠|干渠|水库|草原|湿地|运河|云校|子弟学校|马拉松|帆船周|博览会|旅游节|合作社|邀请赛|挑战赛|足球赛|沙地|村小|纪念园|大观园|[锂铝钢矿盐茶糖酒棉牧药纸布木竹瓷肉禽]业|寄宿制学校|九年制学校|九年一贯制学校|完全小学|中心幼儿园|职业学校|小区|新村|港务区|工作室|总厂|师大|农大|师院|医大|职大|工坊|公路|国道|省道|大道|大街|大桥|广场|研究院|研究所|研究中心|培训中心|服务中心|发展中心|信息中心|社区教育中心|教科研中心|活动中心|营地|传习所|工作坊|人才计划';
/** Last words of bodies, spots, feasts and papers: whatever stands before them in a name, an own word opens it. */
export const heads = new RegExp(`(?:${headWords})$`, 'u');
const tradeWords =
  '视讯|橡塑|轮胎|机床|饲料|服饰|食品|重卡|光伏|半导体|乳业|制药|酒业|照明|棉业|纺织|物业|置业|餐饮|机器人|生物|石化|水务|城投|城发|交投|文旅|融媒|科技|传媒|新材|机电|重工|汽车|股份|电子|家电|电器|农牧|海产|药业|医药|钢构|建工|物流|超市|地产|陶瓷|家具|茶业|糖业|粮油|种业|船舶|名师|名校长|英才|工匠|杯|镇|乡|村|屯|社区|街道|片区|小区|半岛|群岛|新闻|发布|云校|教联体|共同体|学区';
/** Words for a trade, behind which nothing of the name may follow: 七匹狼|服饰. */
export const trades = new RegExp(`(?:${tradeWords})$`, 'u');
/** Parts of the country, which open a name: 华北|地质|博物馆. */
export const regions =
  /^(?:华[东北南中西]|东北|西北|西南|东南|江南|岭南|塞上|海峡|滨海|滨江|沿江|临港|成渝|长三角|珠三角|京津冀|浙东|浙西|苏南|苏北|苏中|中原|闽南|川渝|大湾区)$/u;
/** What does not belong to a name that follows it: 学生|亢小军, 全市|…. */
export const outside =
  /^(?:.|.*(?:教师|学生|老师|校长|干部|全市|全区|全县|全省|全国|每年|每个|各级|部分|所有|建设|完成|创建|联合|依托|其中|以上|以下|以内|左右|覆盖率|一批|多种|优质|薄弱|高标准|师生|地处|范围|包括|达标|示范性|重点|专业|课程|教材|作品|获|等))$/u;
/** The same by a single character: 甘南|牧区|报, 锡东|职教|城. */
export const shortHeads = /^[报网站社馆园城宫营队节坊]$/u;
/** Levels of government below which a body has no name but its kind: 县|民族|中学; ours are 区 and 市. */
export const otherLevels = /^(?:县|州|旗|盟|镇|乡)$/u;
/** Zones whose offices bear no name but theirs: 高新区|管委会. */
export const zones = /^(?:高新区|经开区|开发区|经济开发区|产业园|新区)$/u;
/** Branches, which bear their body's name before their place: 自然资源|沙埔|分局. */
export const branches = /(?:分局|分公司|分行|大队|支队|中队|分院|分会|分中心|供电所)$/u;
/** What stands before the place in a branch's name. */
export const bureaus =
  /^(?:自然资源|公安|市场监管|税务|交警|消防|资规|生态环境|移动|电信|联通|中国移动|中国电信|中国联通|供电|国网|卫健|规划|城管)$/u;
/** Spots of culture that usual words may name. */
export const spots = /(?:博物馆|纪念馆|陈列馆|体验馆|科普园|展览馆|遗址|故居)$/u;
/** What an unknown word of three characters and more ends in where it is a body: 渡口网, 霁华宫. */
export const bodyEndings = /^..+[网宫寺庙馆报塔]$/u;
/** Words that name bodies and also tell their kind: 文明|社区. */
export const kindWords = /^(?:文化|文明|平安|青年|少年|人民|公园|广场|阳光|民主|未来|水利|铁路|幸福)$/u;
/** The last characters of all these, by which most words are told off at once. */
export const lastSigns: ReadonlySet<number> = new Set(
  [
    ...`${headWords}|${tradeWords}`.split('|').map((word) => word.slice(-1)),
    ...'报网站社馆园城宫营队节坊所区寺庙塔旗木查心道',
  ].map((sign) => sign.charCodeAt(0)),
);
