import { strToU8, zipSync } from 'fflate';
import type { GeneratedPlan, PlanParagraph } from './generated-plan.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Paragraphs between two tables. */
const tableDistance = 400;

/** A Word document of a plan as Word writes it: styles, automatic numbers, runs with properties, and some tables. */
export function wordFile({ title, paragraphs }: GeneratedPlan): Uint8Array {
  const body = paragraphs.map(
    (paragraph, place) => paragraphXml(paragraph) + (place % tableDistance === 9 ? table(place) : ''),
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'styles', 'numbering'].map(override).join('')}</Types>`,
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml', numbering: 'numbering.xml' }),
    'word/document.xml': root('document', `<w:body>${textXml('Title', '', title)}${body.join('')}</w:body>`),
    'word/styles.xml': root('styles', [0, 1, 2, 3].map(styleXml).join('')),
    'word/numbering.xml': root('numbering', numbering()),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
      ]),
    ),
  );
}

function override(kind: string): string {
  const [name = ''] = kind.split('.');
  return `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${kind}+xml"/>`;
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const elements = Object.entries(targets).map(
    ([kind, target], place) => `<Relationship Id="rId${place}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${package_}/relationships">${elements.join('')}</Relationships>`;
}

function root(name: string, content: string): string {
  return `<w:${name} xmlns:w="${word}" xmlns:r="${office}">${content}</w:${name}>`;
}

function paragraphXml({ level, text }: PlanParagraph): string {
  const number = level === 0 ? '' : `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`;
  return textXml(`Level${level}`, number, text);
}

function textXml(style: string, properties: string, text: string): string {
  const middle = Math.floor(text.length / 2);
  const runs = [text.slice(0, middle), text.slice(middle)].map(
    (part) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t>${part}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr><w:pStyle w:val="${style}"/>${properties}<w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>${runs.join('')}</w:p>`;
}

function table(place: number): string {
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000"/></w:tcPr>${textXml('Level0', '', cell)}</w:tc>`).join('')}</w:tr>`;
  const rows = Array.from({ length: 12 }, (_, index) =>
    row([`指标${index + 1}`, '所', String(place + index), `${60 + index}%`]),
  );
  return `<w:tbl><w:tblPr/><w:tblGrid/>${row(['指标', '单位', '2024年', '2025年'])}${rows.join('')}</w:tbl>`;
}

function styleXml(level: number): string {
  const outline = level === 0 ? '' : `<w:outlineLvl w:val="${level - 1}"/>`;
  return `<w:style w:type="paragraph" w:styleId="Level${level}"><w:name w:val="${level === 0 ? 'Normal' : `heading ${level}`}"/><w:pPr>${outline}</w:pPr></w:style>`;
}

function numbering(): string {
  const levels = [
    ['chineseCountingThousand', '%1、'],
    ['chineseCountingThousand', '（%2）'],
    ['decimal', '%3.'],
  ].map(
    ([format, text], place) =>
      `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
}
