import type { PlanMeta, PlanUnit } from '../plan/model.ts';

const placeEnd = '(?:省|市|区|县|旗|镇|乡|街道|村|社区)';
const schoolEnd = '(?:中学|小学|幼儿园|学校|学院|大学|高中|初中|职教中心|职业教育中心|教师发展中心)';

const places = new RegExp(`\\p{Script=Han}{2,4}?${placeEnd}`, 'gu');
const schools = new RegExp(`\\p{Script=Han}{2,8}?${schoolEnd}`, 'gu');

/** Words before 区, 校 and the like that make no name: “农村学校”, “全市”, “示范区”. */
const generic =
  /全|各|本|我|该|新|老|城|乡镇|镇街|农村|乡村|市县|县域|区域|县区|省市|地区|示范|实验区|先行|试点|改革|创新|普通|民办|公办|寄宿|特殊|专门|职业|高等|中等|优质|薄弱|特色|每|所|个|类|家长|少年|老年|业余|开放|广播|中小|义务|附属|小规模|规模|集团|成员|龙头|领航|标准|智慧|绿色|平安|文明|健康|体育|艺术|科技|培训|技工|部分|其他|有关|相关|直属|在|与|和|及|的|对|为|向|到|于|由|等|以|办|建|设|进|开|学前|教育|社会|校园|街道|支持|推动|推进|完成|启动|加快|实施|鼓励|引导|组织|指导|确保/;

/** What learning names needs to know of a plan. */
export interface NamedPlan {
  readonly meta: PlanMeta;
  readonly units: readonly PlanUnit[];
}

/**
 * The names that belong to a plan's own place: its region down to the bare place name, its issuer, and the towns and
 * schools that its text names. What any place could say (“农村学校”) is none.
 */
export function learnNames(plan: NamedPlan): readonly string[] {
  const { region, issuer } = plan.meta;
  const own = [
    ...regionNames(region),
    ...regionNames(plan.meta.title.match(/^\p{Script=Han}{2,12}?(?:市|区|县)/u)?.[0] ?? null),
  ];
  const text = plan.units.map((unit) => unit.text).join('\n');
  const found = [...(text.match(places) ?? []), ...(text.match(schools) ?? [])].filter((name) => !generic.test(name));
  return [...new Set([...own, ...(issuer ? [issuer] : []), ...found])].filter((name) => name.length >= 2);
}

/** “江苏省无锡市新吴区” → the chain, 无锡市, 新吴区, and 无锡, 新吴 as texts shorten them; a province stays as it is. */
function regionNames(region: string | null): string[] {
  if (!region) return [];
  const parts = region.match(/\p{Script=Han}{2,8}?(?:自治区|自治州|自治县|省|市|区|县|旗|州|盟)/gu) ?? [];
  const local = parts.filter((part) => !/省$|自治区$/.test(part));
  const bare = local
    .map((part) => part.replace(/(?:自治州|自治县|[市区县旗州盟])$/, ''))
    .filter((name) => name.length >= 2);
  return [region, ...local, ...bare];
}

/** Those of `names` that stand in `text`, the longest first where they overlap. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  let rest = text;
  const found: string[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(name)) continue;
    found.push(name);
    rest = rest.replaceAll(name, '\u0000');
  }
  return found;
}
