import { strToU8, zipSync } from 'fflate';
import { zipWord } from '../shared/importers/zip-folder.ts';
import { writeRawZip } from '../support/zip-writer.ts';
import type { HostileFile } from './hostile-files.ts';

const mega = 1024 * 1024;

/** Archives that want to be inflated for ever, lie about their sizes, or hold themselves. */
export const hostileArchives: Readonly<Record<string, HostileFile>> = {
  bombInPackage: { name: '要点.docx', build: () => zipWord({ 'word/document.xml': ' '.repeat(150 * mega) }) },
  bombBelowRatio: {
    name: '要点.docx',
    build: () =>
      zipWord({ 'word/document.xml': `<w:document>${'<w:p><w:r><w:t>一、教育</w:t></w:r></w:p>'.repeat(1_500_000)}` }),
  },
  bombInArchive: { name: '资料.zip', build: () => zipSync({ '要点.txt': new Uint8Array(200 * mega) }) },
  bombInBomb: {
    name: '资料.zip',
    build: () => zipSync({ '内.zip': zipSync({ '要点.txt': new Uint8Array(200 * mega) }) }),
  },
  manyEntries: {
    name: '资料.zip',
    build: () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${n}.txt`, new Uint8Array()]))),
  },
  sizeClaimedSmall: {
    name: '要点.docx',
    build: () => rawZip('word/document.xml', new Uint8Array(5 * mega), 10),
  },
  sizeClaimedHuge: {
    name: '要点.docx',
    build: () => rawZip('word/document.xml', strToU8('<w:document/>'), 0xfffffff0),
  },
  sizeClaimedWithinLimit: {
    name: '要点.docx',
    build: () => rawZip('word/document.xml', strToU8('<w:document/>'), 9 * mega),
  },
  encryptedEntry: {
    name: '资料.zip',
    build: () => writeRawZip([{ name: strToU8('要点.txt'), content: strToU8('密文'), flags: 1 }]),
  },
  namesThatClimb: {
    name: '资料.zip',
    build: () => zipSync({ '../../../../etc/passwd': strToU8('一、教育'), '/abs/要点.txt': strToU8('二、教育') }),
  },
};

function rawZip(name: string, content: Uint8Array, claimedSize: number): Uint8Array {
  return writeRawZip([{ name: strToU8(name), content, claimedSize }]);
}
