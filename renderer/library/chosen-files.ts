import { type DropItem, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';

/** A file of the writer's, called by its path below the folder that was chosen or dropped. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/** What systems leave beside documents. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a chooser; a folder's come with their paths. */
export function chosenFiles(files: FileList): readonly ChosenFile[] {
  return [...files].filter(isWanted).map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** The files of a drop, folders walked. */
export async function droppedFiles(items: readonly DropItem[], folder = ''): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  for (const item of items) {
    if (isFileDropItem(item)) {
      const file = await item.getFile();
      if (isWanted(file)) files.push({ name: `${folder}${file.name}`, file });
    } else if (isDirectoryDropItem(item)) {
      const entries: DropItem[] = [];
      for await (const entry of item.getEntries()) entries.push(entry);
      files.push(...(await droppedFiles(entries, `${folder}${item.name}/`)));
    }
  }
  return files;
}

function isWanted({ name }: File): boolean {
  return !leftBehind.test(name);
}

/** A shorter text is not taken for a document that was copied on purpose. */
const shortestPasted = 20;

/**
 * What was pasted: copied files, else the text as a file of its own, as HTML where the clipboard has it so that headings
 * and tables are read; undefined where there is nothing to import.
 */
export function pastedFiles(data: DataTransfer, name: string): readonly ChosenFile[] | undefined {
  if (data.files.length > 0) return chosenFiles(data.files);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // A word that was still in the clipboard is no document.
  if (text.trim().length < shortestPasted) return undefined;
  return [html.trim() === '' ? textFile(text, `${name}.txt`) : textFile(html, `${name}.html`)];
}

/** A text as a file to import. */
export function textFile(text: string, name: string): ChosenFile {
  return { name, file: new File([text], name) };
}
