import { findElements, type MarkupElement, markupText } from '../importers/markup.ts';

/** What the style sheet of pasted markup says of each class, as far as it is read. */
export type StyleRules = ReadonlyMap<string, string>;

const read = /^(?:font-weight|display|visibility|mso-hide|mso-highlight|mso-outline-level)\s*:/i;
const classSelector = /^[\w:-]*\.([\w-]+)$/;

/** Reads the rules for classes out of the style elements; Excel has the looks of its cells nowhere else. */
export function styleRules(root: MarkupElement): StyleRules {
  const rules = new Map<string, string>();
  for (const sheet of findElements(root, 'style')) {
    for (const rule of markupText(sheet)
      .replace(/<!--|-->/g, '')
      .split('}')) {
      const [selectors = '', body = ''] = rule.split('{');
      const declarations = body.split(';').map((one) => one.trim());
      const wanted = declarations.filter((one) => read.test(one)).join(';');
      if (wanted === '') continue;
      for (const name of classesOf(selectors)) rules.set(name, `${rules.get(name) ?? ''};${wanted}`);
    }
  }
  return rules;
}

function classesOf(selectors: string): string[] {
  return selectors.split(',').flatMap((selector) => classSelector.exec(selector.trim())?.[1] ?? []);
}

/** Word names the weight of other scripts too; a Chinese reader does not see it. */
const otherScripts = /mso-(?:bidi|ansi)-font-weight\s*:[^;]*;?/gi;

/** An element with the style that its classes and it itself have; its own comes first. */
export function withStyle(element: MarkupElement, rules: StyleRules): MarkupElement {
  const { style: own = '', class: names = '' } = element.attributes;
  const inherited = names === '' ? [] : names.split(/\s+/).flatMap((name) => rules.get(name) ?? []);
  if (inherited.length === 0 && !own.includes('-font-weight')) return element;
  const style = [own.replace(otherScripts, ''), ...inherited].join(';');
  return { ...element, attributes: { ...element.attributes, style } };
}
