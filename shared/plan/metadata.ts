import type { SourceLine } from '../importers/source-document.ts';
import type { PlanKind, PlanMeta } from './model.ts';
import { periodOf } from './period.ts';
import { placesAtEnd, placesAtStart } from './places.ts';

const kindByTitle: readonly (readonly [PlanKind, RegExp])[] = [
  ['summaryAndPlan', /总结/],
  ['actionPlan', /行动计划|行动方案|行动纲领|攻坚计划/],
  ['implementationPlan', /实施方案|工作方案|实施意见|实施细则/],
  ['fiveYearPlan', /规划|[一二三四五六七八九十]五”?.{0,12}计划|五年计划|发展纲要|规划纲要|十年.{0,4}纲要/],
  ['annualWorkPoints', /要点|思路|打算|工作计划|工作安排|重点工作|工作重点|目标任务|工作目标|工作任务/],
  ['notice', /通知/],
];

/** The kind that a title names. */
export function kindOf(title: string): PlanKind {
  return kindByTitle.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}

/** Reads what identifies a document out of its title, its frame and its opening lines. */
export function readMetadata(title: string, frame: readonly SourceLine[], body: readonly SourceLine[]): PlanMeta {
  const own = innerTitle(title);
  const opening = body.slice(0, 6).map((line) => line.text.slice(0, 200));
  const texts = [...frame, ...body].map((line) => line.text);
  const kind = kindOf(own);
  const period = periodOf(
    own,
    opening,
    frame.map((line) => line.text),
    kind,
  );
  return {
    title: own,
    issuer: issuerOf(own, frame),
    region: regionOf(own, texts),
    kind,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
  };
}

/** “……关于印发《……规划》的通知” names the document it sends out. */
function innerTitle(title: string): string {
  const quoted = /关于.{0,4}(?:印发|转发|下发).*?《(.{4,50})》的?通知/.exec(title);
  if (quoted?.[1]) return quoted[1];
  const plain = /^(.*?)关于(?:印发|转发|下发)(.{4,50}?)的?通知$/.exec(title);
  return plain ? `${plain[1]}${plain[2]}` : title;
}

const office = '(?:教育体育局|教育和体育局|教育委员会|教育局|教育厅|教体局|人民政府办公室|人民政府|委员会|党组|局|厅)';
const place = '\\p{Script=Han}{2,8}?(?:自治区|自治州|自治县|新区|省|市|区|县|旗|州|盟)';

function issuerOf(title: string, frame: readonly SourceLine[]): string | null {
  const named = new RegExp(`^((?:${place}){0,3}\\p{Script=Han}{0,8}?${office})(?=关于|\\d{4}|“|印发|二|工作|$)`, 'u');
  for (const text of [title, ...frame.map((line) => line.text.trim())]) {
    const match = named.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}

/** The place that the title names, completed by the fullest chain in which the text writes it (“江苏省无锡市新吴区”). */
function regionOf(title: string, texts: readonly string[]): string | null {
  const named = placesAtStart(title.replace(/^(?:中共)?(?:\d{4}年度?)?/, '')).join('');
  if (!named) return null;
  const forms = texts.flatMap((text) => chainsWith(named, text));
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), named);
}

/** A place with those that stand right before it, for each time that a text names it. */
function chainsWith(place: string, text: string): readonly string[] {
  const between = text.split(place).slice(0, -1);
  return between.map((before) => placesAtEnd(before).join('') + place);
}
