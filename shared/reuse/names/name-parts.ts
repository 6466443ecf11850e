/** What a word is when names are looked for. A `function` word and a `plain` one end a name. */
export type WordKind =
  | 'plain'
  | 'function'
  | 'school'
  | 'area'
  | 'office'
  | 'modifier'
  | 'nameWord'
  | 'namesake'
  | 'place';

const list = (words: string): readonly string[] => words.split('、');

/** What a school's name ends in. */
const schools = list(
  '小学、中学、幼儿园、学校、学院、大学、高中、初中、中专、职中、职高、附中、附小、附幼、附校、分校、分园、分院、高级中学、初级中学、职教中心、职业教育中心、教师发展中心、教师进修学校、中心校、中心园、完小、少年宫、青少年宫、党校、电大、托育园、书院',
);

/** What a place's name ends in below the county, and the county's own endings. */
const areas = list(
  '镇、乡、村、区、县、市、旗、街道、社区、新区、开发区、经济开发区、经济技术开发区、高新区、高新技术产业开发区、工业园区、产业园区、园区、新城、片区、林场、农场、街道办、街道办事处',
);

/** What an office's name ends in. */
const offices = list(
  '教育局、教育体育局、教育和体育局、教体局、教育委员会、教委、教育厅、教育工委、教育督导室、教研室、人民政府、办公室、委员会、发展中心、服务中心、指导中心、数据中心、研究中心、研训中心、活动中心、辅导中心、资源中心、实践基地、研究院、教科院、考试院、招生办、基金会、图书馆、博物馆、文化馆、科技馆、体育馆、纪念馆、体育中心、电视台、日报、教育集团、集团、公司、联盟、社会发展局、社会事业局',
);

/** What stands between a school's own name and its ending, in any place: 青坪|中心|小学. */
const modifiers = list(
  '中心、实验、附属、外国语、职业、职业技术、职业高级、职业教育、中等、中等专业、中等职业、中等职业技术、高等、高等专科、高等职业、专业、高级、高级职业、初级、完全、师范、民族、机关、直属机关、双语、国际、艺术、体育、科技、工业、工商、农业、农林、旅游、卫生、医药、商贸、商业、财经、交通、建筑、机电、电子、信息、工程、理工、纺织、幼儿师范、特殊教育、九年一贯制、十二年一贯制、一贯制、综合、青少年、开放、广播电视、教师进修、社区、老年、技师、技工、传媒、航空、海事、经贸、外语、女子',
);

/** Common words that also are names of schools and roads. */
const nameWords = list(
  '和平、光明、新华、胜利、团结、红旗、解放、人民、民主、文化、友谊、朝阳、向阳、东风、前进、跃进、建国、中山、育才、育英、育红、育新、育人、振兴、兴隆、新兴、新城、新村、城关、城东、城西、城南、城北、城中、河东、河西、凤凰、长安、永安、平安、文昌、文明、幸福、青年、少年、英才、星光、阳光、春风、东方、华侨、水利、铁路、公园、广场、平原、青山、未来、兴业、建业',
);

/** Whose name schools bear all over the country; no part of it is a word of the sentence (茅以升学校). */
const namesakes = list(
  '鲁迅、陶行知、华罗庚、茅以升、吕叔湘、钱学森、竺可桢、苏步青、钱三强、邓稼先、詹天佑、李四光、徐霞客、王羲之、蔡元培、叶圣陶、朱自清、闻一多、梁启超、林则徐、雷锋、黄继光、董存瑞、杨靖宇、赵一曼、刘胡兰、张思德、焦裕禄、方志敏、瞿秋白、恽代英、周恩来、刘少奇、陈毅、叶挺、叶剑英、左权、彭德怀、贺龙、黄兴、孙中山、逸夫、田家炳、陈嘉庚、嘉庚、霍英东、包玉刚、杜甫、李白、苏轼、东坡、范仲淹、陆游、岳飞、戚继光、郑成功、屈原、司马迁、张衡、祖冲之、李时珍、孟子、孔子、王阳明、阳明、黄炎培、丰子恺、郁达夫、徐悲鸿、聂耳、冼星海、张謇',
);

/** The parts of names by their kind; of two kinds the later one holds. */
export const nameParts: readonly (readonly [WordKind, readonly string[]])[] = [
  ['nameWord', nameWords],
  ['namesake', namesakes],
  ['modifier', modifiers],
  ['office', offices],
  ['area', areas],
  ['school', schools],
];
