import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { AppError } from '../errors.ts';
import { decodeText, decodingWarnings } from './decode-text.ts';
import { linesOfHtml } from './html/html-lines.ts';
import type { Importer } from './importer.ts';
import { hasText, type LineLook, lineOf, rowOf, splitAtBreaks, type WeightedText } from './lines.ts';
import { markupText, readMarkup } from './markup.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';
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
  read(bytes) {
    const decoded = decodeText(bytes);
    if (!decoded) throw new AppError('brokenFile', { reason: 'notText' });
    return { value: readMarkdown(decoded.text.replace(/\r\n?/g, '\n')), warnings: decodingWarnings(decoded) };
  },
};

function readMarkdown(text: string): SourceDocument {
  const lines = blockLines(reader.lexer(withoutWideTables(limitNesting(text.replace(frontMatter, ''))))).filter(
    hasText,
  );
  const tops = lines.filter((line) => line.outlineLevel === 1);
  const title = frontMatterTitle(text) ?? (tops.length === 1 ? tops[0]?.text : undefined);
  return title === undefined ? { lines } : { lines, title };
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

function blockLines(tokens: readonly Token[]): SourceLine[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
    switch (token.type) {
      case 'heading':
        return [lineOf(inlineRuns(token.tokens), { outlineLevel: token.depth })];
      case 'paragraph':
      case 'text':
        return paragraphLines(token);
      case 'list':
        return listLines(token);
      case 'table':
        return [token.header, ...token.rows].map((row) =>
          rowOf(row.map(({ tokens }) => lineOf(inlineRuns(tokens)).text)),
        );
      case 'blockquote':
        return blockLines(token.tokens);
      case 'code':
        return linesOfText(token.text).map((text) => ({ text }));
      case 'html':
        return linesOfHtml(readMarkup(token.text, 'html'));
      default:
        return [];
    }
  });
}

function paragraphLines(token: Tokens.Paragraph | Tokens.Text): SourceLine[] {
  return splitAtBreaks(inlineRuns(token.tokens ?? [token])).map((runs) => lineOf(runs));
}

/** The first line of each item bears its number. */
function listLines(list: Tokens.List): SourceLine[] {
  const numbers = itemNumbers(list);
  return list.items.flatMap((item, index) => {
    const [first, ...others] = blockLines(item.tokens).filter(hasText);
    const number = numbers[index];
    const look: LineLook = number === undefined ? {} : { number };
    return first ? [{ ...first, ...look }, ...others] : [];
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
  return (tokens as readonly MarkedToken[]).flatMap((token) => {
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
  });
}

/** Between single tildes nothing is struck out: they are ranges, “3~5所……2~3人”. */
function struckRuns(token: Tokens.Del, bold: boolean): WeightedText[] {
  const runs = inlineRuns(token.tokens, bold);
  return token.raw.startsWith('~~') ? runs : [{ text: '~', bold }, ...runs, { text: '~', bold }];
}

function decodeEntities(text: string): string {
  return text.includes('&') ? markupText(readMarkup(text.replaceAll('<', '&lt;'), 'html')) : text;
}
