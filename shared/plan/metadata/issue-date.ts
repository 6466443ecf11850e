import type { SourceLine } from '../../importers/source-document.ts';
import { readDate } from '../dates.ts';
import type { IndexLabel } from '../frame/index-lines.ts';
import { isDateLine } from '../frame/signature.ts';
import { inferred, type Known, stated, unknown } from './known.ts';

/**
 * The day a document was issued, ISO 8601: as its table says, or its signature or letter, or the note of its printing, or
 * the line under its title; a site's day of posting stands in for it.
 */
export function readIssueDate(
  letterhead: readonly SourceLine[],
  index: ReadonlyMap<IndexLabel, string>,
  signature: readonly SourceLine[],
): Known<string | null> {
  const texts = [...signature, ...letterhead].filter((line) => !line.cells).map((line) => line.text.trim());
  const printed = texts.filter((text) => /印\s*发$/.test(text));
  const signed = texts.filter(
    (text) => !printed.includes(text) && (isDateLine(text) || endsInDate(text) || givenOn.test(text)),
  );
  const passed = texts.filter((text) => /^[（(].*(?:通过|批准|印发|发布).*[）)]$/.test(text));
  const named =
    firstDate([index.get('issued')]) ??
    fullestDate(signed) ??
    firstDate(printed) ??
    firstDate(passed) ??
    firstDate([index.get('published')]);
  if (named) return stated(named);
  const posted = firstDate([index.get('posted'), ...texts.filter((text) => postedAt.test(text))]);
  return posted ? inferred(posted) : unknown;
}

/** The day of a speech, on the line under its title. */
const givenOn = /^[—－-]{1,2}.{0,4}年.{1,3}月.{1,3}日在/;

/** A site’s day and time without a label. */
const postedAt = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s+\d{1,2}:\d{2}|\s|$)/;

/** “望川区教育局 2026年3月6日”; a labelled line (发布时间：……) is no signature. */
function endsInDate(text: string): boolean {
  return /^[^：:，。]{2,34}\d{1,2}日$|^[^：:，。]{2,34}[一二三四五六七八九十]日$|^[^：:，。\d]{2,34}\d{4}年\d{1,2}月$/.test(
    text,
  );
}

function firstDate(texts: readonly (string | undefined)[]): string | null {
  return texts.map((text) => readDate(text ?? '')).find((date) => date !== null) ?? null;
}

/** A day tells more than a month. */
function fullestDate(texts: readonly string[]): string | null {
  const dates = texts.map(readDate).filter((date) => date !== null);
  return dates.find((date) => date.length === 10) ?? dates[0] ?? null;
}
