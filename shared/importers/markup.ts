import { Parser } from 'htmlparser2';
import { AppError } from '../errors.ts';

/** An element or a piece of text. */
export type MarkupNode = MarkupElement | string;
/** Attributes by name, character references resolved. */
export type MarkupAttributes = Readonly<Record<string, string>>;

/** An element of an XML or HTML tree, its text among its children, entities resolved. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: MarkupAttributes;
  readonly children: readonly MarkupNode[];
}

/** What is told of markup while it is read. `implied` is true for an end that is not written. */
export interface MarkupEvents {
  open(name: string, attributes: MarkupAttributes): void;
  close(name: string, implied: boolean): void;
  text(data: string): void;
}

/** HTML forgives missing ends and knows no case; XML does not. */
export type MarkupSyntax = 'html' | 'xml';

/** Takes markup in chunks of any size. */
export type MarkupScanner = Pick<Parser, 'write' | 'end'>;

/** No document nests deeper; a file that does is built to break its reader. */
const deepest = 10_000;
/** A tree of more elements holds no document that is made to be read, and fills the memory. */
const mostElements = 500_000;

/**
 * A scanner that reports what it is fed. Only character references and the five entities of XML (in HTML its own) are
 * resolved. Throws AppError `tooComplex` for markup nested deeper than 10,000 elements, and `brokenFile` for
 * XML with a DTD, where entities could be declared (ECMA-376 Part 2, 6.2.5 forbids it in packages).
 */
export function createScanner(syntax: MarkupSyntax, events: MarkupEvents): MarkupScanner {
  let depth = 0;
  return new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new AppError('tooComplex', { reason: 'nestedTooDeep' });
        events.open(name, attributes);
      },
      onclosetag(name, implied) {
        depth--;
        events.close(name, implied);
      },
      ontext: events.text,
      onprocessinginstruction(name) {
        if (syntax === 'xml' && name.toLowerCase() === '!doctype') throw new AppError('brokenFile', { reason: 'dtd' });
      },
    },
    { xmlMode: syntax === 'xml' },
  );
}

/** An element whose children are still being read. */
export interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

/** Reads markup into a tree; the result is a nameless element that holds what stands at the top. */
export function readMarkup(text: string, syntax: MarkupSyntax): MarkupElement {
  return buildTree((events) => createScanner(syntax, events), text);
}

/** Reads text into a tree with a scanner of the caller's. Throws AppError `tooComplex` for very many elements. */
export function buildTree(scan: (events: MarkupEvents) => MarkupScanner, text: string): MarkupElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const scanner = scan({
    open(name, attributes) {
      if (++count > mostElements) throw new AppError('tooComplex', { reason: 'tooManyElements' });
      const element: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (data) => addText(open.at(-1) ?? root, data),
  });
  scanner.write(text);
  scanner.end();
  return root;
}

/** What the scanner tells piece by piece is one text. */
function addText({ children }: OpenElement, data: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + data;
  else children.push(data);
}

/** What a walk does at each node; where `enter` gives false, neither children nor `leave` follow. */
export interface MarkupVisitor {
  enter?(element: MarkupElement): boolean;
  text?(data: string): void;
  leave?(element: MarkupElement): void;
}

/** Walks a tree in document order, itself included, however deep it is. */
export function walkMarkup(root: MarkupElement, visitor: MarkupVisitor): void {
  const pending: { node: MarkupNode; left: boolean }[] = [{ node: root, left: false }];
  for (let step = pending.pop(); step; step = pending.pop()) {
    const { node, left } = step;
    if (typeof node === 'string') visitor.text?.(node);
    else if (left) visitor.leave?.(node);
    else if (visitor.enter?.(node) !== false) {
      pending.push({ node, left: true });
      for (let index = node.children.length - 1; index >= 0; index--) {
        pending.push({ node: node.children[index] ?? '', left: false });
      }
    }
  }
}

/** The elements of this name below `root`, in document order, those within one another included. */
export function findElements(root: MarkupElement, name: string): MarkupElement[] {
  const found: MarkupElement[] = [];
  walkMarkup(root, {
    enter(element) {
      if (element.name === name) found.push(element);
      return true;
    },
  });
  return found;
}

/** An element's children without the text between them. */
export function childElements(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child of this name. */
export function childElement(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find((child): child is MarkupElement => typeof child !== 'string' && child.name === name);
}

/** All text within an element. */
export function markupText(element: MarkupElement): string {
  return [...textsWithin(element)].join('');
}

/** Whether the text within an element is longer than this; no more of it is looked at than tells that. */
export function hasTextBeyond(element: MarkupElement, length: number): boolean {
  let found = 0;
  for (const text of textsWithin(element)) {
    found += text.length;
    if (found > length) return true;
  }
  return false;
}

function* textsWithin(element: MarkupElement): Generator<string> {
  const open = [element.children.values()];
  for (let within = open.at(-1); within; within = open.at(-1)) {
    const { done, value } = within.next();
    if (done) open.pop();
    else if (typeof value === 'string') yield value;
    else open.push(value.children.values());
  }
}
