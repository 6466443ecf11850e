import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { AppError } from '../errors.ts';
import { decodeText, decodingWarnings } from './decode-text.ts';
import { type FoundPicture, type PicturedLine, takePictures } from './found-pictures.ts';
import { linesOfHtml, type WholePage } from './html/html-lines.ts';
import { readingPageWhole } from './html/page-pictures.ts';
import type { Importer } from './importer.ts';
import { hasText, lineOf, rowOf, splitAtBreaks, type WeightedText } from './lines.ts';
import { markupText, readMarkup } from './markup.ts';
import type { SourceDocument, SourceLine, SourcePicture } from './source-document.ts';
import { placedRow } from './table-rows.ts';
import { isPlainText, linesOfText } from './txt.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * CommonMark takes “**加强。**正文” for plain text, since a mark cannot end between 。 and a letter; writers mean it bold,
 * so marks are paired as they come.
 */
const reader = new Marked({
  tokenizer: {
    emStrong(source) {
      const [raw, text] = /^\*\*(?=\S)([^*]*\S)\*\*/.exec(source) ?? [];
      return raw && text ? { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) } : false;
    },
  },
});

/** Markdown is text that only its file name tells from other text. CommonMark with tables. */
export const markdown: Importer = {
  name: 'markdown',
  endings: ['md', 'markdown', 'mkd'],
  recognizes: (bytes, fileName) => /\.(?:md|markdown|mkd)$/i.test(fileName) && isPlainText(bytes),
  read(bytes, detail) {
    const decoded = decodeText(bytes);
    if (!decoded) throw new AppError('brokenFile', { reason: 'notText' });
    const text = decoded.text.replace(/\r\n?/g, '\n');
    const whole = detail === 'whole' ? readingPageWhole() : undefined;
    return { value: readMarkdown(text, whole), warnings: decodingWarnings(decoded) };
  },
};

function readMarkdown(text: string, whole: WholePage | undefined): SourceDocument {
  const tokens = reader.lexer(withoutWideTables(limitNesting(text.replace(frontMatter, ''))));
  const pictures: SourcePicture[] = [];
  const lines = [...takePictures(blockLines(tokens, whole), pictures)];
  const tops = lines.filter((line) => line.outlineLevel === 1);
  const title = frontMatterTitle(text) ?? (tops.length === 1 ? tops[0]?.text : undefined);
  return { lines, ...(title === undefined ? {} : { title }), ...(whole ? { pictures } : {}) };
}

function frontMatterTitle(text: string): string | undefined {
  return /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(frontMatter.exec(text)?.[1] ?? '')?.[1] || undefined;
}

/** marked runs out of memory on lists and quotations some thousand levels deep; no text needs more than twenty. */
function limitNesting(text: string): string {
  const marker = '[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))';
  return text
    .replace(/^([ \t]{40})[ \t]+/gm, '$1')
    .replace(new RegExp(`^((?:${marker}){20})(?:${marker})+`, 'gm'), '$1');
}

/** marked fills each row of a table up to its width; one of more than a hundred columns is read as text. */
function withoutWideTables(text: string): string {
  return text.replace(/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|){100}.*$/gm, '');
}

function blockLines(tokens: readonly Token[], whole: WholePage | undefined): PicturedLine[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    switch (token.type) {
      case 'heading':
        return [lineOf(inlineRuns(token.tokens), { outlineLevel: token.depth }, whole && 'whole')];
      case 'paragraph':
      case 'text':
        return paragraphLines(token, whole);
      case 'list':
        return listLines(token, whole);
      case 'table':
        return tableLines(token, whole);
      case 'blockquote':
        return blockLines(token.tokens, whole);
      case 'code':
        return linesOfText(token.text).map((text) => ({ text }));
      case 'html':
        return linesOfHtml(readMarkup(token.text, 'html'), whole);
      default:
        return [];
    }
  });
}

function paragraphLines(token: Tokens.Paragraph | Tokens.Text, whole: WholePage | undefined): PicturedLine[] {
  const tokens = token.tokens ?? [token];
  const lines = splitAtBreaks(inlineRuns(tokens)).map((runs) => lineOf(runs, {}, whole && 'whole'));
  const pictures = whole ? picturesAmong(tokens, whole) : [];
  return pictures.length > 0 ? [...lines, { text: '', pictures }] : lines;
}

function picturesAmong(tokens: readonly Token[], whole: WholePage): FoundPicture[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    if (token.type === 'image') return [{ alt: token.text, content: whole.pictureOf(token.href) }];
    return 'tokens' in token && token.tokens ? picturesAmong(token.tokens, whole) : [];
  });
}

function tableLines(table: Tokens.Table, whole: WholePage | undefined): SourceLine[] {
  const number = whole?.nextTable();
  const rows = [table.header, ...table.rows];
  return rows.map((row, index) => {
    const lines = row.map(({ tokens }) => lineOf(inlineRuns(tokens), {}, whole && 'whole'));
    const texts = lines.map(({ text }) => text);
    if (number === undefined) return rowOf(texts);
    const cells = lines.map((line, column) => ({ column, colSpan: 1, rowSpan: 1, lines: [line] }));
    const header = index === 0 ? { isHeader: true as const } : {};
    return placedRow(texts, cells, { table: number, row: index, rows: rows.length, widths: [], ...header });
  });
}

/** The first line of each item bears its number. */
function listLines(list: Tokens.List, whole: WholePage | undefined): PicturedLine[] {
  const numbers = itemNumbers(list);
  return list.items.flatMap((item, index) => {
    const lines = blockLines(item.tokens, whole);
    const first = lines.findIndex(hasText);
    const number = numbers[index];
    if (first < 0 || number === undefined) return lines;
    return lines.map((line, at): PicturedLine => (at === first ? { ...line, number } : line));
  });
}

/** Numbers as written; where each item is written “1.”, which means that Markdown is to count, counted. */
function itemNumbers(list: Tokens.List): readonly string[] {
  if (!list.ordered) return [];
  const written = list.items.map((item) => /^\s*(\d+[.)])/.exec(item.raw)?.[1] ?? '');
  const isLazy = written.every((number) => number === written[0]);
  return isLazy ? written.map((number, index) => `${Number(list.start) + index}${number.at(-1) ?? '.'}`) : written;
}

function inlineRuns(tokens: readonly Token[], bold = false): WeightedText[] {
  let isMarked = false;
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    if (token.type === 'html' && /^<\/?mark\b/i.test(token.raw)) isMarked = !token.raw.startsWith('</');
    const runs = runsOf(token, bold);
    return isMarked ? runs.map((run): WeightedText => ({ ...run, highlight: true })) : runs;
  });
}

function runsOf(token: MarkedToken, bold: boolean): WeightedText[] {
  switch (token.type) {
    case 'strong':
      return inlineRuns(token.tokens, true);
    case 'em':
    case 'link':
      return inlineRuns(token.tokens, bold);
    case 'del':
      return struckRuns(token, bold);
    case 'br':
      return [{ text: '\f', bold }];
    case 'html':
      return /^<br\b/i.test(token.raw) ? [{ text: '\f', bold }] : [];
    case 'codespan':
    case 'escape':
      return [{ text: token.text, bold }];
    case 'text':
      return token.tokens ? inlineRuns(token.tokens, bold) : [{ text: decodeEntities(token.text), bold }];
    default:
      return [];
  }
}

/** Between single tildes nothing is struck out: they are ranges, “3~5所……2~3人”. */
function struckRuns(token: Tokens.Del, bold: boolean): WeightedText[] {
  const runs = inlineRuns(token.tokens, bold);
  return token.raw.startsWith('~~') ? runs : [{ text: '~', bold }, ...runs, { text: '~', bold }];
}

function decodeEntities(text: string): string {
  return text.includes('&') ? markupText(readMarkup(text.replaceAll('<', '&lt;'), 'html')) : text;
}
