import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts every Word package needs; a fixture gives its own where it is about them. */
const usualParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${namespace}/content-types"><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${namespace}/relationships"><Relationship Id="rId1" Type="${officeRelationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** A Word document of these parts, by name. */
export function zipWord(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries({ ...usualParts, ...parts });
  return zipSync(Object.fromEntries(all.map(([name, content]) => [name, strToU8(content)])));
}

/** A Word document of one part: the paragraphs and tables of its body. */
export function zipBody(body: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipWord({ 'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>` });
}

/** A Word document of the files in a folder. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
  });
  return zipWord(Object.fromEntries(parts));
}
