import { childElement, childElements, findElements, type MarkupElement } from '../markup.ts';
import type { Page } from '../page-layout/page.ts';
import { numbersOf } from './ofd-numbers.ts';
import { childText, type OfdDocument } from './ofd-package.ts';
import { pathObjectRules } from './path-objects.ts';
import { type OfdFont, readTextObject } from './text-objects.ts';

/** The pages of a document in millimetres, and how many of those it names are not there. */
export interface OfdPages {
  readonly pages: readonly Page[];
  readonly missing: number;
}

/** Reads the pages of a document with the templates they are laid over (GB/T 33190-2016, 7.7). */
export function readOfdPages(document: OfdDocument): OfdPages {
  const common = childElement(childElement(document.root, 'Document'), 'CommonData');
  const named = findElements(document.root, 'Page');
  const templates = readTemplates(document, common);
  const fonts = readFonts(document, common);
  const pages = named.flatMap((page) => {
    const content = document.part(page.attributes.BaseLoc ?? '');
    return content ? [readPage(content, templates, fonts, boxOf(childElement(common, 'PageArea')))] : [];
  });
  return { pages, missing: named.length - pages.length };
}

/** x, y, width and height (7.6, physical box). */
type Box = readonly number[];

function boxOf(area: MarkupElement | undefined): Box | undefined {
  const box = numbersOf(childText(area, 'PhysicalBox'));
  return box.length === 4 ? box : undefined;
}

function readPage(
  content: MarkupElement,
  templates: ReadonlyMap<string, MarkupElement>,
  fonts: ReadonlyMap<string, OfdFont>,
  usualBox: Box = a4,
): Page {
  const page = childElement(content, 'Page');
  const [, , width = 0, height = 0] = boxOf(childElement(page, 'Area')) ?? usualBox;
  const under = childElements(page ?? content)
    .filter(({ name }) => name === 'Template')
    .flatMap(({ attributes }) => templates.get(attributes.TemplateID ?? '') ?? []);
  const sheets = [...under, content];
  const texts = sheets
    .flatMap((sheet) => findElements(sheet, 'TextObject'))
    .map((object) => readTextObject(object, fonts));
  return {
    width,
    height,
    glyphs: texts.flatMap(({ glyphs }) => glyphs),
    asides: texts.flatMap(({ asides }) => asides),
    rules: sheets.flatMap((sheet) => findElements(sheet, 'PathObject')).flatMap(pathObjectRules),
  };
}

const a4: Box = [0, 0, 210, 297];

function readTemplates(document: OfdDocument, common: MarkupElement | undefined): ReadonlyMap<string, MarkupElement> {
  const templates = childElements(common ?? document.root).filter(({ name }) => name === 'TemplatePage');
  return new Map(
    templates.flatMap(({ attributes }) => {
      const content = document.part(attributes.BaseLoc ?? '');
      return content ? [[attributes.ID ?? '', content]] : [];
    }),
  );
}

/** Fonts by their number, out of the resources of the document and those it shares. */
function readFonts(document: OfdDocument, common: MarkupElement | undefined): ReadonlyMap<string, OfdFont> {
  const resources = childElements(common ?? document.root).filter(({ name }) => /^(?:Public|Document)Res$/.test(name));
  const fonts = resources
    .flatMap(
      ({ children }) =>
        document.part(
          children
            .filter((child) => typeof child === 'string')
            .join('')
            .trim(),
        ) ?? [],
    )
    .flatMap((resource) => findElements(resource, 'Font'));
  return new Map(
    fonts.map(({ attributes }) => [
      attributes.ID ?? '',
      { name: attributes.FontName ?? attributes.FamilyName ?? '', bold: attributes.Bold === 'true' },
    ]),
  );
}
