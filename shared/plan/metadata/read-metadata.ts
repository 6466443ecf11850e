import type { SourceLine } from '../../importers/source-document.ts';
import { gap } from '../cleaning/cleaning-rule.ts';
import { readIndex } from '../frame/index-lines.ts';
import type { MetaCertainty, PlanKind, PlanMeta, PlanRole } from '../model.ts';
import { type Period, periodInText, periodInTitle, periodOverGap } from '../period.ts';
import { readDocumentNumber } from './document-number.ts';
import { readIssueDate } from './issue-date.ts';
import { readIssuer, sectionOf } from './issuer.ts';
import { readKind } from './kind.ts';
import { inferred, type Known, stated, unknown } from './known.ts';
import { levelOf } from './level.ts';
import { innerTitle } from './own-title.ts';
import { regionOf } from './region.ts';
import { readStanding } from './standing.ts';

/** A document parted into what metadata is read from. */
export interface MetadataSource {
  readonly title: string;
  /** Letterhead, letter of notice, and what a site put around the document. */
  readonly letterhead: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly signature: readonly SourceLine[];
}

/** What is known of a document as a whole, and how surely. */
export interface Metadata {
  readonly meta: PlanMeta;
  readonly certainty: MetaCertainty;
}

/** The first paragraphs say what a document is, each in its first words. */
const openingParagraphs = 6;
const openingLength = 200;

/** Reads what a document is out of its title, its frame and its opening. */
export function readMetadata(source: MetadataSource): Metadata {
  const title = innerTitle(source.title);
  const { letterhead, body, signature } = source;
  const index = readIndex(letterhead);
  const opening = body.slice(0, openingParagraphs).map((line) => line.text.slice(0, openingLength));
  const issuer = readIssuer({ titles: [source.title, title], letterhead, index, signature });
  const kind = readKind(title, opening);
  const issueDate = readIssueDate(letterhead, index, signature);
  const period = readPeriod(title, kind.value, opening, body, issueDate.value);
  const frame = [...letterhead, ...signature].map((line) => line.text);
  const texts = [...frame, ...body.map((line) => line.text)];
  const region = regionOf(title, issuer.value, texts, [title, issuer.value ?? '', ...frame]);
  const level = levelOf(title, issuer.value, region);
  return withCertainty({
    title: title === '' ? { value: '', certainty: 'unknown' } : stated(title),
    issuer,
    region: region === null ? unknown : issuer.certainty === 'inferred' ? inferred(region) : stated(region),
    kind,
    periodStart: yearOf(period, 'start'),
    periodEnd: yearOf(period, 'end'),
    role: readRole(title, body),
    level: level === null ? unknown : inferred(level),
    standing: readStanding(source.title, letterhead, index),
    issueDate,
    documentNumber: readDocumentNumber([...letterhead, { text: source.title }], index),
  });
}

type KnownMeta = { readonly [Field in keyof PlanMeta]: Known<PlanMeta[Field]> };

function withCertainty(known: KnownMeta): Metadata {
  const entries = Object.entries(known);
  return {
    meta: Object.fromEntries(entries.map(([field, { value }]) => [field, value])) as unknown as PlanMeta,
    certainty: Object.fromEntries(
      entries.map(([field, { certainty }]) => [field, certainty]),
    ) as unknown as MetaCertainty,
  };
}

function yearOf(period: Known<Period | null>, end: 'start' | 'end'): Known<number | null> {
  return { value: period.value?.[end] ?? null, certainty: period.certainty };
}

function readPeriod(
  title: string,
  kind: PlanKind,
  opening: readonly string[],
  body: readonly SourceLine[],
  issueDate: string | null,
): Known<Period | null> {
  const overGap = title.includes(gap) ? periodOverGap(title) : undefined;
  if (overGap) return inferred(overGap);
  const named = periodInTitle(title, kind);
  if (named) return kind === 'summaryAndPlan' ? withNextYear(named, body) : stated(named);
  const issued = issuePeriod(issueDate, kind);
  const told = (kind === 'other' ? issued : undefined) ?? periodInText(title, opening, kind) ?? issued;
  return told ? inferred(told) : unknown;
}

/** A summary of one year with a section on the next covers both. */
function withNextYear(named: Period, body: readonly SourceLine[]): Known<Period> {
  const next = named.end + 1;
  const heading = new RegExp(`${next}年.{0,12}(?:打算|计划|思路|安排|重点|目标|举措|要点|任务)`);
  const hasNext = named.start === named.end && body.some(({ text }) => text.length <= 40 && heading.test(text));
  return hasNext ? inferred({ start: named.start, end: next }) : stated(named);
}

/** Work points of the last months of a year are for the next. */
function issuePeriod(issueDate: string | null, kind: PlanKind): Period | undefined {
  if (issueDate === null) return undefined;
  const year = Number(issueDate.slice(0, 4));
  const isForNext = kind === 'annualWorkPoints' && Number(issueDate.slice(5, 7)) >= 11;
  return isForNext ? { start: year + 1, end: year + 1 } : { start: year, end: year };
}

const speech = /讲话|发言|致辞|讲稿|在.{2,40}(?:会议?|大会|座谈会|典礼|仪式|培训班)上的|政府工作报告/;

/** A leader's speech or report, or the paper of a section; what else a document is to an office that office knows. */
function readRole(title: string, body: readonly SourceLine[]): Known<PlanRole | null> {
  if (speech.test(title)) return stated('speech');
  if (sectionOf(title) !== null) return stated('department');
  const addressed = /^(?:各位(?:代表|领导|老师|委员|同仁)|同志们|老师们)[^。]{0,30}[：:！]/;
  const isReport = /报告|汇报/.test(title) && body.slice(0, 3).some(({ text }) => addressed.test(text));
  return isReport ? inferred('speech') : unknown;
}
