import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isCommonWord } from './words.ts';

const surnames =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤殷罗毕郝邬安常乐于傅齐康伍余元卜顾孟黄穆萧肖尹姚邵汪祁毛禹狄米贝臧计伏成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房缪解应宗丁宣邓单洪包左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段富巫焦牧车侯全班仲伊宫宁仇甘厉戎武符刘景詹龙叶幸司黎薄印白蒲卓蔺池乔胥苍双闻莘党翟谭贡姬申冉宰雍桑桂牛寿通边扈燕冀浦尚农温庄晏柴瞿阎连习向古易慎廖庾终居衡步都耿满弘匡国文寇广阙东欧沃利越师巩聂晁勾敖冷辛阚那简饶曾关查红游权岳帅仉肖付代仝邸冼岑';

const label =
  /(?:联系人|联络人|联络员|负责人|责任人|责任领导|分管领导|分管局领导|牵头领导|包联领导|经办人|组\s*长|副组长|成\s*员)[：:]\s*([\p{Script=Han}、，, 　]{2,60})/gu;

/** Whom a text names: 联系人：王小河, 局长李大川表示. */
export function peopleNames({ text, runs, count }: Reading): readonly string[] {
  const labelled = [...text.matchAll(label)].flatMap(([, list = '']) => list.split(/[、，,\s]+/)).filter(isPerson);
  const titled = runs.flatMap((run) => run.flatMap((_, at) => personAt(run, at, count)));
  return [...new Set([...labelled, ...titled])];
}

function isPerson(name: string): boolean {
  const written = /^\p{Script=Han}{2,3}$/u.test(name) && !/[科处室办股局组部委站校园]$/.test(name);
  return written && surnames.includes(name.charAt(0)) && !isCommonWord(name);
}

const title = /^(?:副?(?:局长|书记|主任|校长|园长|院长|科长|处长|股长|区长|县长|市长|镇长|乡长|会长|所长)|同志|老师)$/;
const saying = /^(?:表示|指出|强调|要求|介绍|告诉|说)/;

/** 王远山局长; 王远山 where he speaks (局长王远山表示) or is met again behind his title. */
function personAt(run: readonly Token[], at: number, count: Reading['count']): readonly string[] {
  const token = run[at] as Token;
  if (token.kind !== 'unknown') return [];
  const titled = title.test(run[at - 1]?.text ?? '');
  const [name, after] = nameAndRest(token.text, run[at + 1]?.text ?? '', run[at + 2]?.text ?? '');
  if (!isPerson(name)) return [];
  const speaks = (titled || at === 0) && saying.test(after);
  return speaks || (name === token.text && title.test(after)) || (titled && count(name) > 1) ? [name] : [];
}

/** A name of three characters, whose given name may be a word (王|小河), and what follows it. */
function nameAndRest(unknown: string, next: string, afterNext: string): readonly [string, string] {
  if (unknown.length === 1 && next.length === 2) return [unknown + next, afterNext];
  return [unknown.slice(0, 3), unknown.slice(3) + next];
}
