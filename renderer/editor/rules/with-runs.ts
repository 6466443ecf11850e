import { type Editor, Element, Path, Range, Text, Transforms } from 'slate';
import { hasSameMarks } from '../../../shared/document/join-runs.ts';
import { referenceSign, type TextRun } from '../../../shared/document/model.ts';
import { holderAround } from '../holder-path.ts';

type Marks = Omit<TextRun, 'text'>;

/** Marks that lie on certain words: what is typed beside these has them not. */
const ofWords = ['rolledFrom', 'rolledBy', 'lead', 'toConfirm', 'comments', 'refersTo'] as const;

/**
 * Keeps the runs of a text in order: equal neighbours joined, none empty but the only one, a reference a run by itself;
 * and sees to it that what is typed at the edge of a run goes on with its looks, not with what is said of its words.
 */
export function withRuns<E extends Editor>(editor: E): E {
  const { insertText, normalizeNode, onChange } = editor;
  editor.insertText = (text, options) => {
    if (!options?.at) editor.marks ??= marksInPlace(editor) ?? marksAtEdge(editor);
    insertText(text, options);
  };
  // Before the next key: the browser types by itself where no marks wait.
  editor.onChange = (options) => {
    editor.marks ??= marksAtEdge(editor);
    onChange(options);
  };
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Element.isElement(node) && Text.isText(node.children[0])) amendRuns(editor, path);
    else normalizeNode(entry, options);
  };
  return editor;
}

/** The marks of what is typed at the cursor, where they are not those of the run that it stands in; else null. */
export function marksAtEdge(editor: Editor): Marks | null {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return null;
  const { path, offset } = selection.anchor;
  const runs = holderAround(editor, path)?.holder.children ?? [];
  const place = path.at(-1) ?? 0;
  const run = runs[place];
  if (!run || run.text === '' || (offset > 0 && offset < run.text.length)) return null;
  const marks = offset === 0 ? marksBetween(runs[place - 1], run) : marksBetween(run, runs[place + 1]);
  return run.refersTo === undefined && hasSameMarks({ text: '', ...marks }, run) ? null : marks;
}

/** The marks of what is typed in place of a selection within one text: the looks of its first sign; else null. */
function marksInPlace(editor: Editor): Marks | null {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return null;
  const [start, end] = Range.edges(selection);
  if (!Path.equals(Path.parent(start.path), Path.parent(end.path))) return null;
  const runs = runsAt(editor, start.path);
  const [from, to] = [start.path.at(-1) ?? 0, end.path.at(-1) ?? 0];
  const first = start.offset === runs[from]?.text.length ? from + 1 : from;
  const left = first === from && start.offset > 0 ? runs[from] : runs[first - 1];
  const right = end.offset < (runs[to]?.text.length ?? 0) ? runs[to] : runs[to + 1];
  const { text: _text, refersTo: _refersTo, ...marks } = runs[first] ?? { text: '' };
  const holds = (run: TextRun | undefined, name: (typeof ofWords)[number]) =>
    run !== undefined && JSON.stringify(run[name]) === JSON.stringify(runs[first]?.[name]);
  const gone = ofWords.filter((name) => !holds(left, name) || !holds(right, name));
  return Object.fromEntries(Object.entries(marks).filter(([name]) => !gone.some((one) => one === name)));
}

/** What lies on both runs lies on what is typed between them; the beginning of a text belongs to its first words' lead. */
function marksBetween(left: TextRun | undefined, right: TextRun | undefined): Marks {
  const { text: _text, ...source } = left ?? right ?? { text: '' };
  const { refersTo: _refersTo, ...marks } = source;
  const gone = ofWords.filter((name) =>
    left ? JSON.stringify(left[name]) !== JSON.stringify(right?.[name]) : name !== 'lead',
  );
  return Object.fromEntries(Object.entries(marks).filter(([name]) => !gone.some((one) => one === name)));
}

function runsAt(editor: Editor, path: Path): readonly TextRun[] {
  return holderAround(editor, path)?.holder.children ?? [];
}

function amendRuns(editor: Editor, path: Path): void {
  for (let place = runsAt(editor, path).length - 1; place >= 0; place--) amendReference(editor, [...path, place]);
  for (let place = runsAt(editor, path).length - 1; place >= 0; place--) joinRun(editor, path, place);
  const [only, ...others] = runsAt(editor, path);
  const gone = ofWords.filter((name) => only?.text === '' && others.length === 0 && name in only);
  if (gone.length > 0) Transforms.unsetNodes(editor, gone as never, { at: [...path, 0], voids: true });
}

/** Text that has come into the run of a reference gets out of it again. */
function amendReference(editor: Editor, path: Path): void {
  const run = runsAt(editor, Path.parent(path))[path.at(-1) ?? 0];
  if (run?.refersTo === undefined || run.text === referenceSign) return;
  const { text, ...marks } = run;
  const { refersTo: _refersTo, ...plain } = marks;
  const at = text.indexOf(referenceSign);
  const split = (position: number, properties: Marks) => {
    editor.apply({ type: 'split_node', path, position, properties });
  };
  if (at >= 0 && at + 1 < text.length) split(at + 1, plain);
  if (at > 0) split(at, marks);
  if (at !== 0) Transforms.unsetNodes(editor, 'refersTo' as never, { at: path });
}

/** Drops an empty run beside others, or joins a run with an equal one before it. */
function joinRun(editor: Editor, path: Path, place: number): void {
  const runs = runsAt(editor, path);
  const [left, run] = [runs[place - 1], runs[place]];
  const at = [...path, place];
  if (!run) return;
  if (run.text === '' && runs.length > 1) editor.apply({ type: 'remove_node', path: at, node: run });
  else if (left && left.text !== '' && hasSameMarks(left, run)) {
    const { text: _text, ...properties } = run;
    editor.apply({ type: 'merge_node', path: at, position: left.text.length, properties });
  }
}
