import { Editor, Range } from 'slate';
import type { ReactEditor } from 'slate-react';
import { readClipboard } from '../../../shared/clipboard/read-clipboard.ts';
import { writeClipboard } from '../../../shared/clipboard/write-clipboard.ts';
import type { Block } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { danglingText, mapRuns, referenceTexts } from '../../../shared/document/references.ts';
import { restoreBlocks } from '../../../shared/document/restore-draft.ts';
import { pasteContent } from '../structure/paste.ts';

/** Told how many pictures a paste had to leave out. */
export type TellLeftOut = (pictures: number) => void;

/**
 * Pastes what other programs copied as clean blocks of the draft, and gives other programs text with its numbers typed. What
 * was copied from a draft comes back as it was, its sources with it.
 */
export function withClipboard<E extends Editor & ReactEditor>(editor: E, newId: () => string, tell: TellLeftOut): E {
  const { setFragmentData } = editor;
  editor.insertFragmentData = (data) => {
    const blocks = restoreBlocks(fragmentIn(data.getData(fragmentType)));
    if (blocks) editor.insertFragment([...blocks] as Block[]);
    return blocks !== undefined;
  };
  editor.insertTextData = (data) => {
    const clipboard = { html: data.getData('text/html'), text: data.getData('text/plain') };
    if (clipboard.html === '' && clipboard.text === '') return false;
    const content = readClipboard(clipboard, { scheme: editor.facts.scheme, newId });
    pasteContent(editor, content);
    if (content.leftOut > 0) tell(content.leftOut);
    return true;
  };
  editor.setFragmentData = (data, event) => {
    setFragmentData(data, event);
    const { selection } = editor;
    if (!selection || Range.isCollapsed(selection)) return;
    const { html, text } = copied(editor, selection);
    data.setData('text/plain', text);
    if (html !== '') data.setData('text/html', html);
  };
  return editor;
}

/** Other programs made with Slate put blocks of their own under this name. */
const fragmentType = 'application/x-slate-fragment';

/** What a fragment holds, as Slate writes it; undefined where it cannot be read. */
function fragmentIn(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(text)));
  } catch {
    return undefined;
  }
}

/** Words within one block are copied as words; whole blocks with their numbers. */
function copied(editor: Editor, selection: Range): { readonly html: string; readonly text: string } {
  const all = editor.children as readonly Block[];
  const { scheme } = editor.facts;
  const counted = numberBlocks(all, scheme);
  const numbers = new Map(all.map(({ id }, index) => [id, counted[index] ?? '']));
  const texts = referenceTexts(all, counted, scheme);
  const fragment = (editor.getFragment() as readonly Block[]).map((block) =>
    mapRuns(block, ({ refersTo, ...run }) =>
      refersTo === undefined ? run : { ...run, text: texts.get(refersTo) ?? danglingText },
    ),
  );
  const isWithin = selection.anchor.path[0] === selection.focus.path[0] && fragment[0]?.type !== 'table';
  const begins = Editor.isStart(editor, Range.start(selection), [Range.start(selection).path[0] ?? 0]);
  const shown = fragment.map(({ id }, index) => (isWithin || (index === 0 && !begins) ? '' : (numbers.get(id) ?? '')));
  return writeClipboard(fragment, shown);
}
