import { groupBoxes, type Stretch } from '../layout/group-boxes.ts';
import type { LaidOutBlock, LaidOutBreak } from '../layout/laid-out.ts';
import { type PageSection, pageSections } from '../layout/page-sections.ts';
import { type LayoutProfile, textArea, turned } from '../layout-profile.ts';
import { boxElements } from './box.ts';
import { contentElements } from './content.ts';
import type { ListPlan } from './list-plan.ts';
import { type Extras, gap } from './paragraph.ts';
import type { NumberedContent, Scope } from './scope.ts';
import { sectionProperties } from './section.ts';
import { w, wordRoot, type Xml, xmlFile } from './xml.ts';

/** `word/document.xml`; `blocks` and the plan's sources are in the draft's order, `media` names each picture's relationship. */
export function documentPart(
  blocks: readonly LaidOutBlock[],
  plan: ListPlan,
  media: ReadonlyMap<string, string>,
  profile: LayoutProfile,
): string {
  const numbered = blocks.map((block, index): NumberedContent | LaidOutBreak =>
    block.type === 'pageBreak' ? block : { ...block, index, source: plan.sources[index] ?? { kind: 'none' } },
  );
  const sections = pageSections(numbered);
  const body = sections.flatMap((section, index) => {
    const isLast = index === sections.length - 1;
    return sectionElements(section, isLast, { plan, media, profile, room: textArea(profile) });
  });
  return xmlFile(wordRoot('document', [w('body', {}, body.length > 0 ? body : [sectionProperties(profile, false)])]));
}

/** A section's properties stand at the end of its last paragraph, those of the last one at the end of the body (17.6.17). */
function sectionElements(section: PageSection<NumberedContent>, isLast: boolean, scope: Scope): Xml[] {
  const profile = section.isLandscape ? turned(scope.profile) : scope.profile;
  const inner: Scope = { ...scope, profile, room: textArea(profile) };
  const properties = sectionProperties(profile, section.isLandscape);
  const stretches = groupBoxes(section.blocks, ({ block }) => block);
  const body = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    const ending = next || isLast ? {} : { section: properties };
    return stretchElements(stretch, next, ending, inner);
  });
  return isLast ? [...body, properties] : body;
}

type PagedStretch = Stretch<PageSection<NumberedContent>['blocks'][number]>;

/** Tables, and boxes, which are tables, get an empty paragraph where another one or the end follows: Word would join them. */
function stretchElements(stretch: PagedStretch, next: PagedStretch | undefined, ending: Extras, scope: Scope): Xml[] {
  const contents = stretch.blocks.map(({ block }) => block);
  const newPage = stretch.blocks[0]?.newPage === true;
  if (!isTable(stretch)) return contentElements(contents, { ...ending, ...(newPage ? { newPage } : {}) }, scope);
  const table = stretch.isBox ? boxElements(contents, scope) : contentElements(contents, {}, scope);
  return [
    ...(newPage ? [gap({ newPage })] : []),
    ...table,
    ...(!next || (isTable(next) && next.blocks[0]?.newPage !== true) ? [gap(ending)] : []),
  ];
}

function isTable({ isBox, blocks }: PagedStretch): boolean {
  return isBox || blocks[0]?.block.type === 'table';
}
