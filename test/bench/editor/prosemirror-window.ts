import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** Runs in a page: a bare ProseMirror editor, with the classes of our own sheet so that both are laid out alike. */

const headingTags = ['h1', 'h2', 'h3', 'h4'] as const;

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    heading: {
      content: 'text*',
      group: 'block',
      attrs: { id: { default: '' }, depth: { default: 1 } },
      toDOM: ({ attrs }: Node): DOMOutputSpec => [
        headingTags[attrs.depth] ?? 'h4',
        {
          class: `block ${attrs.depth === 0 ? 'block-title' : `block-heading block-depth-${attrs.depth}`}`,
          ...idOf(attrs),
        },
        0,
      ],
    },
    paragraph: {
      content: 'text*',
      group: 'block',
      attrs: { id: { default: '' } },
      toDOM: ({ attrs }: Node): DOMOutputSpec => ['p', { class: 'block block-paragraph', ...idOf(attrs) }, 0],
    },
    text: {},
  },
});

function idOf({ id }: Node['attrs']): { readonly 'data-block': string } {
  return { 'data-block': String(id) };
}

/** Opens a document, given as text of JSON, in the page's desk. */
function open(text: string): void {
  const state = EditorState.create({
    doc: schema.nodeFromJSON(JSON.parse(text)),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
  const view = new EditorView(document.querySelector('.desk'), { state, attributes: { class: 'sheet' } });
  view.focus();
}

document.querySelector('button')?.addEventListener('click', () => {
  open(document.querySelector('#document')?.textContent ?? '');
});
