import { hasTextBeyond, type MarkupElement } from '../markup.ts';

/** Words in class or id by which pages name their furniture. */
const furnitureWords = new Set(
  (
    'nav navbar navigation menu topbar footer foot copyright breadcrumb breadcrumbs crumb crumbs sidebar share sharebox ' +
    'bdsharebuttonbox toolbar search login pagination pager related recommend comments qrcode friendlink'
  ).split(' '),
);

/** An element with more text than this holds the page itself, however it is called. */
const longestFurniture = 300;

/** Whether an element is named as a part of the page around the text: navigation, share buttons, foot lines. */
export function isPageFurniture(element: MarkupElement): boolean {
  const { class: classes = '', id = '' } = element.attributes;
  if (classes === '' && id === '') return false;
  const words = `${classes} ${id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => furnitureWords.has(word)) && !hasTextBeyond(element, longestFurniture);
}
