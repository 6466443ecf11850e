import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type IncomingFile, importFile } from '../../electron/services/import-file.ts';
import { type ParseFile, parseFile } from '../../electron/services/parse-file.ts';
import type { LibraryStore } from '../../electron/store/library-store.ts';
import type { ImportResult } from '../../shared/api.ts';
import { docx } from '../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';
import { clause, draft, heading, title } from './draft-builder.ts';

/** Parses in the test's own thread. */
export const parseHere: ParseFile = parseFile;

/** A year's work points of the fictional 云洲市望川区 as a text file. */
export function workPoints(year: number): IncomingFile {
  const text = `望川区教育局${year}年工作要点

一、推进教育公平

1.扩大学位供给。新建公办幼儿园2所，到${year}年底新增学位800个以上。

2.稳定乡村教师队伍。全年交流教师不少于60人，乡村教师周转房入住率达到95%。

二、提高教育质量

3.深化课堂改革。每学期组织教研活动不少于4次，${year}年建成实验学校6所。
`;
  return { name: `望川区教育局${year}年工作要点.txt`, bytes: strToU8(text) };
}

/** The same plan in a Word document. */
export function wordPlan(): IncomingFile {
  const blocks = [title('望川区教育局2025年工作要点'), heading(1, '推进教育公平'), clause(2, '扩大学位供给。')];
  return { name: '望川区教育局2025年工作要点.docx', bytes: docx.write(draft(...blocks), gbt9704) };
}

/** Files that no importer can read, by what is wrong with them. */
export const unreadableFiles = {
  emptyFile: { name: '空白.txt', bytes: new Uint8Array() },
  unknownFormat: { name: '照片.bin', bytes: Uint8Array.from({ length: 4096 }, (_, place) => (place * 89) % 256) },
  brokenFile: { name: '残缺.docx', bytes: wordPlan().bytes.slice(0, 2000) },
} as const satisfies Readonly<Record<string, IncomingFile>>;

/** Writes a file into a folder, which is made where it is missing; gives its path. */
export function leaveIn(folder: string, { name, bytes }: IncomingFile): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** Imports files into a library one by one. */
export async function importAll(library: LibraryStore, ...files: readonly IncomingFile[]): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for (const file of files) results.push(await importFile(file, library, parseHere));
  await library.flush();
  return results;
}

/** A zip archive of files. */
export function archiveOf(name: string, ...files: readonly IncomingFile[]): IncomingFile {
  return { name, bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))) };
}
