import { foldMarks } from '../../plan/targets/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { takeFacets } from './facets.ts';

/** An indicator's name taken apart. Two names can be one indicator only if `class` is the same. */
export interface IndicatorKey {
  /** What the measure is called at its end, and the words that tell it apart: 毛入学率 of 高中. */
  readonly class: string;
  /** What is left of the name, by whose likeness names of one class are compared; '' where the class tells all. */
  readonly core: string;
}

/** Ends of names that are different measures; the longer ones first. Those of one list are the same. */
const heads: readonly (readonly [head: string, pattern: RegExp])[] = [
  ...['毛入学率', '净入学率', '毛入园率', '净入园率', '辍学率', '近视率', '巩固率'].map(asHead),
  // “骨干教师占22%” is a share of whatever was spoken of before; “教师中研究生占25%” says of what.
  ['占', /(?<=^[^中]*)占$/],
  ['占比', /(?:所?占)?(?:的?比[例重率]?|占比|占)$/],
  ['满意度', /满意[度率]$/],
  ['合格率', /[合及]格率$/],
  ['覆盖率', /覆盖[率面]$/],
  ['配备率', /配[备齐]率$/],
  ...['入学率', '入园率', '优良率', '优秀率', '达标率', '就业率', '升学率', '毕业率', '录取率', '达线率'].map(asHead),
  ...['参与率', '参加率', '开设率', '完成率', '普及率', '普惠率', '建成率', '整改率', '检出率', '增长率'].map(asHead),
  ['度', /度$/],
  ['率', /率$/],
];

function asHead(word: string): readonly [string, RegExp] {
  return [word, new RegExp(`${word}$`)];
}

/** Heads that name their measure without another word. */
const tellingAlone = /^(?:毛入园率|近视率|辍学率|巩固率)$/;
/** Short things that are counted all the same. */
const tellingShort = /学位|托位|床位|教学点/;

/** Amounts that are named without what they are of. */
const tellingNothing =
  /^(?:总?投[资入]|[资基]金|经费|总?面积|总[数量]|人数|规模|专项资金|试点(?:学校)?|示范学校|项目竣工|竣工项目|建设项目)$/;

const bracketed = /\([^()]*\)|[“”"'《》<>·\s]/g;
const verbs = /^(?:(?:不断|进一步|持续|逐步)?(?:提高|提升|稳定|保持|巩固(?!率)|扩大|控制|降低|确保))+/;
const scope =
  /(?:全|我|本|各)[国省市区县州](?:各级各?类?)?|各[级类地](?:各类)?|辖区|[区市县]域内?|区内|(?:19|20)\d{2}年(?:[底末]|度)?|五年(?!制)|[每今]年|累计/g;
const ofRates = /学生|中小学|适龄|儿童|少年|幼儿|全体|所有|总体|平均|人均|学历|学校|工作|测试|监测|符合条件|的/g;
const ofCounts = /的|全体|所有|累计/g;

/**
 * Reads a name as that of a share (`ofRate`) or of anything else, with the facets that its surroundings add; null for one
 * that tells no indicator.
 */
export function indicatorKey(
  name: string,
  ofRate: boolean,
  lexicon: Lexicon,
  added: readonly string[] = [],
): IndicatorKey | null {
  const plain = foldMarks(name).replace(bracketed, '').replace(scope, '').replace(verbs, '');
  const { head, before } = ofRate ? headOf(plain) : { head: '', before: plain };
  const { facets: own, rest } = takeFacets(before, head, ofRate);
  const facets = new Set([...own, ...added]);
  const core = lettersOf(rest.replace(ofRate ? ofRates : ofCounts, ' '));
  const isTold = ofRate ? tellsRate(head, own, core, lexicon) : tellsCount(own, core, lexicon);
  if (isTold) return { class: [head, ...[...facets].toSorted()].join(' '), core };
  const isName = ofRate && head !== '' && before.length >= 4;
  return isName ? { class: `=${plain}`, core: '' } : null;
}

function headOf(plain: string): { readonly head: string; readonly before: string } {
  const found = heads.find(([, pattern]) => pattern.test(plain));
  if (!found) return { head: '', before: plain };
  const [head, pattern] = found;
  // What is left of a measure without a name of its own tells it: 本地化率, 明厨亮灶率.
  return { head, before: plain.replace(pattern, '') };
}

/** Pieces of one character tell nothing by themselves. */
function lettersOf(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece.length > 1)
    .join(' ');
}

function tellsRate(head: string, facets: ReadonlySet<string>, core: string, lexicon: Lexicon): boolean {
  if (head === '') return core.length >= 4 && !lexicon.isGeneric(core);
  if (core !== '') return !lexicon.isGeneric(core) || facets.size > 0;
  if (tellingAlone.test(head)) return true;
  return facets.size >= (/^(?:占比?|率|度)$/.test(head) ? 2 : 1);
}

function tellsCount(facets: ReadonlySet<string>, core: string, lexicon: Lexicon): boolean {
  if (core === '') return facets.size >= 2 && (facets.has('新') || facets.has('改'));
  if (tellingNothing.test(core)) return false;
  return (core.length >= 3 || tellingShort.test(core)) && !lexicon.isGeneric(core.replaceAll(' ', ''));
}

/** The names in a list of rates that share a value (配备率、联网率); any other name by itself. */
export function namesIn(indicator: string): readonly string[] {
  const afterValue = /\d[\d.]*\p{L}{1,2}、([^、]+)$/u.exec(indicator)?.[1];
  if (afterValue) return [afterValue];
  const parts = indicator.split(/[、,，]|(?<=率|占比|比例)[和与及]/);
  return parts.length > 1 && parts.every((part) => /(?:率|占比|比例|满意度)$/.test(part)) ? parts : [indicator];
}
