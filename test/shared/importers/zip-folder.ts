import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string>>;

const namespace = 'http://schemas.openxmlformats.org/package/2006';
const officeType = 'application/vnd.openxmlformats-officedocument';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts every Word package needs; a fixture gives its own where it is about them. */
const wordParts: Parts = {
  '[Content_Types].xml': contentTypes('/word/document.xml', `${officeType}.wordprocessingml.document.main+xml`),
  '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
};

/** The parts every workbook needs; this one has a single sheet. */
const workbookParts: Parts = {
  '[Content_Types].xml': contentTypes('/xl/workbook.xml', `${officeType}.spreadsheetml.sheet.main+xml`),
  '_rels/.rels': relationships({ officeDocument: 'xl/workbook.xml' }),
  'xl/workbook.xml': `<workbook xmlns:r="${officeRelationship}"><sheets><sheet name="Sheet1" r:id="worksheet"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships({
    worksheet: 'worksheets/sheet1.xml',
    sharedStrings: 'sharedStrings.xml',
    styles: 'styles.xml',
  }),
};

/** A Word document of these parts, by name. */
export function zipWord(parts: Parts): Uint8Array {
  return zipParts({ ...wordParts, ...parts });
}

/** A workbook of these parts, by name. */
export function zipWorkbook(parts: Parts): Uint8Array {
  return zipParts({ ...workbookParts, ...parts });
}

/** A Word document of one part: the paragraphs and tables of its body. */
export function zipBody(body: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipWord({ 'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>` });
}

/** A workbook of one sheet: its rows. */
export function zipRows(rows: string): Uint8Array {
  return zipWorkbook({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
}

/** A package of the files in a folder: a workbook where it is to be called .xlsx, else a Word document. */
export function zipFolder(folder: string, ending: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
  return ending === 'xlsx' ? zipWorkbook(parts) : zipWord(parts);
}

function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

function contentTypes(part: string, type: string): string {
  return `<Types xmlns="${namespace}/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

/** Relationships by the last word of their type, which is also their id. */
function relationships(targets: Parts): string {
  const elements = Object.entries(targets).map(
    ([kind, target]) => `<Relationship Id="${kind}" Type="${officeRelationship}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${namespace}/relationships">${elements.join('')}</Relationships>`;
}
