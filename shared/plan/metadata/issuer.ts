import type { SourceLine } from '../../importers/source-document.ts';
import { gap } from '../cleaning/cleaning-rule.ts';
import { datePattern } from '../dates.ts';
import type { IndexLabel } from '../frame/index-lines.ts';
import { officeEnding, officeLine, sectionEnding } from '../frame/office-names.ts';
import { placesAtStart } from '../places.ts';
import { inferred, type Known, stated, unknown } from './known.ts';

const after =
  '(?=关于|印发|转发|“|《|(?:19|20)\\d{2}|[一二][〇○O零0九]|[789七八九][〇零\\d一二三四五六七八九]年|[上下]半年|第[一二三四五六七八九十]+个|[一二三五十]年(?:行动|发展|规划)|教育教学|年度|学年|学期|[春秋]季|工作|$)';
const atStart = new RegExp(`^((?:中共)?[\\p{Script=Han}（）、]{0,30}?${officeEnding})${after}`, 'u');
const section = new RegExp(
  `^([\\p{Script=Han}（）]{1,20}?(?<![学文理医本专])${sectionEnding})(?=(?:19|20)\\d{2}|[一二][〇○O零0九]|年度|工作|学年)`,
  'u',
);
const national =
  /^(中共中央(?:、国务院| 国务院)?(?:办公厅)?|国务院(?:办公厅)?|国家教育委员会|国家教委|(?:中华人民共和国)?教育部(?:办公厅)?)/;
/** Offices of a government or committee that issue in its name are no section of one. */
const issuingOffice = /(?:政府|党委|[省市县区州旗]委|委员会|国务院|中央)办公[室厅]$/;
/** Words for all schools or a whole bureau are nobody's name. */
const general =
  /^(?:关于|在|全|我|本|各|推进|加强|深化|直属|局属|[市县区]属|民办|公办|基层|中小学|小学|中学|幼儿园|学校|初中|高中|普通高中)/;

/** Where the name of a document's issuer may stand. */
export interface IssuerPlaces {
  /** The title as it stands, and that of the document itself where the former is a notice's. */
  readonly titles: readonly string[];
  readonly letterhead: readonly SourceLine[];
  readonly index: ReadonlyMap<IndexLabel, string>;
  readonly signature: readonly SourceLine[];
}

/** The section (科室) of an office that a title names as its own: “望川区教育局基础教育科”; null for others. */
export function sectionOf(title: string): string | null {
  const name = section.exec(withoutYear(title))?.[1];
  return name === undefined || issuingOffice.test(name) || general.test(name) ? null : name;
}

/** Who issued the document: as its title says, its letterhead, the table of a site, or the signature. */
export function readIssuer({ titles, letterhead, index, signature }: IssuerPlaces): Known<string | null> {
  const head = letterhead.map((line) => line.text.trim());
  const named =
    first(titles, sectionOf) ??
    first(titles, officeAtStart) ??
    fullOffice(index.get('issuer')) ??
    first(head, ofLetterhead) ??
    first(
      signature.map((line) => line.text.trim()),
      ofSignature,
    );
  if (named && !named.includes(gap)) return stated(named);
  const source = index.get('source');
  const office = source && officeLine.test(source) ? source : index.get('issuer');
  return office && officeLine.test(office) ? inferred(office) : unknown;
}

function first(texts: readonly string[], read: (text: string) => string | null): string | null {
  return texts.map(read).find((name) => name !== null) ?? null;
}

function withoutYear(title: string): string {
  return title.replace(
    /^(?:(?:19|20)\d{2}(?:[—-](?:19|20)\d{2})?(?:学?年度?)|[一二][〇○O零0九][〇○O零0一二三四五六七八九]{2}年)/,
    '',
  );
}

/** The office with whose name a title begins. */
function officeAtStart(title: string): string | null {
  const nationwide = national.exec(title)?.[1];
  if (nationwide) return nationwide;
  const name = atStart.exec(withoutYear(title))?.[1];
  if (name === undefined || general.test(name)) return null;
  const own = name.slice(placesAtStart(name.replace(/^中共/, '')).join('').length);
  return general.test(own) ? null : name;
}

/** An office with its place; “教育局” alone says less than a signature. */
function fullOffice(text: string | undefined): string | null {
  return text && officeLine.test(text) && (placesAtStart(text).length > 0 || national.test(text)) ? text : null;
}

function ofLetterhead(text: string): string | null {
  const redHead = /^(.{4,40}?)\s*文件$/.exec(text)?.[1];
  if (redHead && officeLine.test(redHead)) return redHead;
  if (/通知|《|关于|转发|印发./.test(text)) return officeAtStart(text);
  return ofSignature(text);
}

const signed = new RegExp(`^(.{2,34}?)\\s*${datePattern}\\s*(?:印\\s*发|发\\s*布)?$`);

/** An office alone on its line, or before the date; the office of a bureau that prints a paper prints the bureau’s. */
function ofSignature(text: string): string | null {
  const signer = (signed.exec(text)?.[1] ?? text).trim().replace(/[，,]$/, '');
  const name = /印\s*发$/.test(text) ? signer.replace(/(?<=[局厅校院])办公室$/, '') : signer;
  return officeLine.test(name) && !general.test(name) && !/[：:，]/.test(name) ? name : null;
}
