import { hasGap } from './gaps.ts';
import { minorityNames, soundedNames } from './minority-names.ts';
import type { Position, Reading } from './reading.ts';
import { isDoubleSurname, longestName } from './surnames.ts';
import type { Token } from './tokens.ts';
import { isCommonWord } from './words.ts';

const labelAlone = /(?:联系人|联络人|联络员|经办人)\s*(\p{Script=Han}{2,4})(?!\p{Script=Han})/gu;
const label =
  /(?:联系人|联络人|联络员|负责人|责任人|责任领导|分管领导|分管局领导|牵头领导|包联领导|经办人|主持人|主讲人|组\s*长|副组长|成\s*员|领衔人|作\s*者|校\s*长|局\s*长)[：:]\s*([\p{Script=Han}、，, 　]{2,60})/gu;

/** Whom a text names: 联系人：王小河, 局长李大川表示, 沈砚秋名师工作室, 教师戚文澜获评…. */
export function peopleNames(reading: Reading): readonly string[] {
  const labelled = [...reading.text.matchAll(label)]
    .flatMap(([, list = '']) => list.split(/[、，,\s]+/))
    .filter(isPerson);
  const alone = [...reading.text.matchAll(labelAlone)].map(([, name = '']) => name).filter(isPerson);
  const told = [...reading.at('unknown'), ...reading.at('place').filter(isSurname)].flatMap(({ run, at }) =>
    personAt(run, at, reading),
  );
  const known = new Set([...labelled, ...alone, ...told, ...minorityNames(reading.text)]);
  const unknown = [...reading.at('unknown')]
    .map(({ run, at }) => run[at]?.text ?? '')
    .filter((word) => word.length > 2);
  for (const name of soundedNames(unknown)) known.add(name);
  for (let pass = 0; pass < longestRow && known.size > 0; pass++)
    for (const name of besides(reading, known)) known.add(name);
  return [...known];
}

/** 濮阳, which also is a city. */
function isSurname({ run, at }: Position): boolean {
  return isDoubleSurname(run[at]?.text ?? '');
}

/** How many persons in a row are known by the last of them. */
const longestRow = 3;

function isPerson(name: string): boolean {
  const written = /^\p{Script=Han}{2,4}$/u.test(name) && !/[科处室办股局组部委站校园县市区镇]$/.test(name);
  return written && longestName(name) >= name.length && !isCommonWord(name);
}

const studio = /^(?:[两三四五六七八九十]个)?(?:\p{Script=Han}{0,8}?(?:工作室|工作站|工作坊))/u;
const title =
  /^(?:副?(?:局长|书记|主任|校长|园长|院长|科长|处长|股长|区长|县长|市长|镇长|乡长|会长|所长|教授)|同志|老师|教授|师傅|院士|教练|烈士|先生)/;
const deed =
  /^(?:(?:被|荣|当|入|获|任(?!务|教|课|职|期|何|意|命)|担任|兼任|出任|主持|负责|牵头|执教|带队|领衔|统一|主讲|分别|承担|团队|挂任|将|曾|赴|[两三四五六七八九十]位|挂职|为(?:副)?组长|等(?:先进|援|骨干|青年|\p{Script=Han}{0,4}(?:教师|老师|园长|校长|专家|名师)|同志|优秀|教师|老师|名师|专家|校长|一批|\d|[一二三四五六七八九十]+[名位人]))|表示|指出|强调|要求|介绍|告诉|说|(?:先进)?事迹|扎根|坚守|组成|包校|联系|分别|共同)/u;
const role =
  /(?:运动员|选派|聘请|邀请|致敬|领队|负责人|部长|常委|队长|团长|理事长|董事长|经理|秘书长|委员|教研员|支教|局长|书记|主任|校长|园长|院长|科长|处长|股长|区长|县长|市长|镇长|乡长|会长|所长|组长|教师|老师|教练|师傅|传承人|督学|专家|教授|学生|同学|班主任|干部|代表|工匠|标兵|模范|者|得主|召集人为|召集人|主持人|辅导员|小学|中学|幼儿园|学校|学院|高中|中专|[一二三四五六七八九十][中小高幼]|[由请如])$/;

const office =
  /(?:局长|区长|县长|市长|镇长|乡长|校长|园长|院长|主任|书记|厅长|部长|科长|处长|股长|组长|队长|会长|所长|领队|负责人|教研员)$/;

/** 王远山局长; 王远山 where he does or is something (局长王远山表示, 教师王远山获评) or is met again behind his title. */
function personAt(run: readonly Token[], at: number, { text, count }: Reading): readonly string[] {
  const token = run[at] as Token;
  const end = token.start + token.text.length + givenName(token, run.slice(at + 1, at + 3));
  for (let start = token.start; start < end - 1; start++) {
    const before = text.slice(Math.max(0, start - 4), start);
    const opens = start === token.start || role.test(before);
    const name = opens ? nameAt(text.slice(start, end + 8), end - start, before, count) : null;
    if (name) return [name, ...studioOf(name, text.slice(start + name.length, end + 20))];
  }
  return withoutSurname(token, text);
}

/** Names without a Chinese surname are told by the office before and the deed behind: 副县长|阿苦尔布|任…. */
function withoutSurname({ text: unknown, start }: Token, text: string): readonly string[] {
  if (!office.test(text.slice(Math.max(0, start - 3), start)) || longestName(unknown) > 0) return [];
  const lengths = [5, 4, 3].filter((length) => length <= unknown.length);
  const told = lengths.find((length) => deed.test(text.slice(start + length, start + length + 4)));
  const name = unknown.slice(0, told ?? 0);
  return name && !hasGap(name) ? [name] : [];
}

/** 沈砚秋名师工作室. */
function studioOf(name: string, after: string): readonly string[] {
  const found = studio.exec(after)?.[0];
  return found ? [name + found] : [];
}

/** How many characters of a given name stand in the words behind a surname: 王|小河, 颜|若|谷. */
function givenName({ text }: Token, [next, afterNext]: readonly Token[]): number {
  if ((text.length > 1 && !isDoubleSurname(text)) || !next || next.text.length > 2) return 0;
  return next.text.length === 1 && afterNext?.text.length === 1 ? 2 : next.text.length;
}

/** The name that opens a text, at most `room` characters long, if what stands around it tells that it is one. */
function nameAt(text: string, room: number, before: string, count: Reading['count']): string | null {
  const behindRole = role.test(before);
  const alone = !/\p{Script=Han}$/u.test(before);
  for (let length = Math.min(longestName(text), room); length >= 2; length--) {
    const [name, after] = [text.slice(0, length), text.slice(length)];
    if (!isPerson(name)) continue;
    const isTold = studio.test(after) || title.test(after) || ((behindRole || alone) && deed.test(after));
    const isListed = behindRole && length === 3 && room === 3 && /^(?:[、，等（]|$)/.test(after) && !hasGap(name);
    const isOfficial =
      office.test(before) && length === room && !hasGap(name) && (room === 3 || !/^\p{Script=Han}/u.test(after));
    if (isTold || isOfficial || isListed || (behindRole && length === room && count(name) > 1)) return name;
  }
  return null;
}

/** Those in a row with a person: 钮建国、苑晓梅入选…. */
function besides({ text, runs }: Reading, known: ReadonlySet<string>): readonly string[] {
  return runs.flatMap((run, at) => {
    const [last, next] = [run.at(-1) as Token, runs[at + 1]?.[0]];
    if (!next || text.slice(last.start + last.text.length, next.start) !== '、') return [];
    const isAfter = [...known].some((name) => last.text.endsWith(name));
    if (isAfter && next.kind === 'unknown' && next.text.length === 3 && isPerson(next.text)) return [next.text];
    const follows = [...known].some((name) => text.startsWith(name, next.start));
    const before = run.at(-2);
    const name = before?.kind === 'unknown' && before.text.length === 1 ? before.text + last.text : last.text;
    const isCoined = last.kind === 'unknown' || name !== last.text;
    return follows && isCoined && isPerson(name) ? [name] : [];
  });
}
