import { chineseNumeral } from '../../shared/document/numbering.ts';
import { docxParagraphs, docxPart } from './docx-parts.ts';

/** What a word processor takes a level to stand at that was skipped on the way to a deeper one; programs differ. */
export type SkippedLevel = 0 | 1;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly restarts: boolean;
}

interface NumberUse {
  readonly id: string;
  readonly level: number;
}

/**
 * The text of each paragraph of a Word document with the number that its lists give it, counted as ECMA-376 part 1, 17.9
 * has it: one count for a definition however many uses it has, a `startOverride` at a use's first paragraph.
 */
export function countAsWord(bytes: Uint8Array, skipped: SkippedLevel): string[] {
  const numbering = docxPart(bytes, 'word/numbering.xml');
  const styles = docxPart(bytes, 'word/styles.xml');
  const definitions = readDefinitions(numbering);
  const uses = readUses(numbering);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return docxParagraphs(bytes).map((paragraph) => {
    const text = [...paragraph.matchAll(/<w:t [^>]*>([^<]*)/g)].map((match) => match[1]).join('');
    const use = numberUse(paragraph, styles, numbering);
    const definition = uses.get(use?.id ?? '')?.definition;
    const levels = definitions.get(definition ?? '');
    if (!use || definition === undefined || !levels) return text;
    const counts = counters.get(definition) ?? Array.from({ length: 9 }, () => 0);
    counters.set(definition, counts);
    for (let higher = 0; higher < use.level; higher++) counts[higher] ||= skipped;
    const override = uses.get(use.id)?.overrides.get(use.level);
    const restart = started.has(`${use.id}/${use.level}`) ? undefined : override;
    started.add(`${use.id}/${use.level}`);
    counts[use.level] = restart ?? (counts[use.level] ?? 0) + 1;
    for (let deeper = use.level + 1; deeper < 9; deeper++) if (levels[deeper]?.restarts) counts[deeper] = 0;
    return label(levels, use.level, counts) + text;
  });
}

function readDefinitions(numbering: string): Map<string, Level[]> {
  return new Map(
    [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)">(.*?)<\/w:abstractNum>/gs)].map((definition) => [
      definition[1] ?? '',
      [...(definition[2] ?? '').matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([level]) => ({
        format: attribute(level, 'numFmt'),
        text: attribute(level, 'lvlText'),
        restarts: !level.includes('<w:lvlRestart w:val="0"/>'),
      })),
    ]),
  );
}

function readUses(numbering: string): Map<string, { definition: string; overrides: Map<number, number> }> {
  return new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)">(.*?)<\/w:num>/gs)].map(([, id = '', use = '']) => {
      const overrides = use.matchAll(/<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="(\d+)"\/>/g);
      const starts = [...overrides].map(([, level, start]): [number, number] => [Number(level), Number(start)]);
      return [id, { definition: attribute(use, 'abstractNumId'), overrides: new Map(starts) }];
    }),
  );
}

/** A paragraph's own reference goes first; a style's level is that of the list level bound to the style (17.9.23). */
function numberUse(paragraph: string, styles: string, numbering: string): NumberUse | null {
  const own = reference(paragraph);
  if (own) return own.id === '0' ? null : own;
  const style = attribute(paragraph, 'pStyle');
  const inherited = reference(
    new RegExp(`<w:style [^>]*w:styleId="${style}">.*?</w:style>`, 's').exec(styles)?.[0] ?? '',
  );
  const bound = new RegExp(`<w:lvl w:ilvl="(\\d)">(?:(?!</w:lvl>).)*<w:pStyle w:val="${style}"/>`, 's').exec(numbering);
  return inherited && bound ? { id: inherited.id, level: Number(bound[1]) } : null;
}

function reference(xml: string): NumberUse | null {
  const found = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/.exec(xml);
  return found ? { id: found[2] ?? '', level: Number(found[1]) } : null;
}

function label(levels: readonly Level[], level: number, counts: readonly number[]): string {
  return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, place) => {
    return numeral(levels[Number(place) - 1]?.format ?? '', counts[Number(place) - 1] ?? 0);
  });
}

function numeral(format: string, count: number): string {
  if (format === 'chineseCountingThousand') return chineseNumeral(count);
  if (format === 'decimalEnclosedCircleChinese' && count <= 20) return String.fromCodePoint(0x245f + count);
  return String(count);
}

function attribute(xml: string, name: string): string {
  return new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1] ?? '';
}
