import { strToU8, zipSync } from 'fflate';

/** What a Word document of these tests has besides its body. */
export interface WholeWord {
  readonly body: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Pictures by their names in word/media; each is pointed to by its name. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', `${office}/relationships`],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const types = 'application/vnd.openxmlformats';
const main = `${types}-officedocument.wordprocessingml`;
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${main}.comments+xml"/></Types>`;

/** A Word document with comments and pictures. */
export function wholeWord({ body, comments = '', commentsExtended = '', media = {} }: WholeWord): Uint8Array {
  const names = Object.keys(media);
  const pictures = names.map((name) => relationship(name, 'image', `media/${name}`));
  const links = [relationship('linked', 'image', 'http://example.invalid/a.png', 'TargetMode="External"')];
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([relationship('document', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships([
      ...pictures,
      ...links,
      relationship('c', 'comments', 'comments.xml'),
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/comments.xml': `<w:comments ${namespaces}>${comments}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx ${namespaces}>${commentsExtended}</w15:commentsEx>`,
  };
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const pictureParts = names.map((name) => [`word/media/${name}`, media[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries([...texts, ...pictureParts]));
}

/** A paragraph of runs; each is a text, or a text with the XML of its properties. */
export function wordParagraph(...runs: readonly (string | readonly [text: string, properties: string])[]): string {
  return `<w:p>${runs.map((run) => (typeof run === 'string' ? wordRun(run) : wordRun(...run))).join('')}</w:p>`;
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell of paragraphs with the XML of its properties. */
export function wordCell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('\n')
    .map((line) => wordParagraph(line))
    .join('')}</w:tc>`;
}

/** A drawing so many millimetres wide. */
export function wordDrawing(name: string, millimetres: number, description = ''): string {
  const size = millimetres * 36_000;
  return `<w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="1" descr="${description}"/><a:graphic><a:blip r:embed="${name}"/></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The smallest PNG of this size: its header alone. */
export function pngHeader(width: number, height: number): Uint8Array {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const size = [width, height].flatMap((value) =>
    [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255),
  );
  return Uint8Array.from([...signature, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...size, 8, 2, 0, 0, 0]);
}

function relationships(elements: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

function relationship(id: string, kind: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${target}" ${more}/>`;
}
