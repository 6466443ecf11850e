import type { Draft } from '../../document/model.ts';
import type { Exporter } from '../exporter.ts';
import { layOut } from '../layout/lay-out.ts';
import { type PrintedDraft, printedDraft } from '../layout/printed-draft.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { documentPart } from './document.ts';
import { fontTable } from './font-table.ts';
import { footerParts } from './footers.ts';
import { planLists, planTypedNumbers } from './list-plan.ts';
import { mediaIds, mediaParts, shownPictures } from './media.ts';
import { numbering } from './numbering.ts';
import { type Part, writePackage } from './package.ts';
import { appProperties, coreProperties } from './properties.ts';
import { settings } from './settings.ts';
import { styles } from './styles.ts';
import { relationshipNamespace } from './xml.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word document (ECMA-376, transitional) whose numbers Word, WPS and LibreOffice count themselves. */
export const docx: Exporter = {
  name: 'docx',
  ending: 'docx',
  mediaType: `${wordType}.document`,
  write: (draft, profile) => writePackage([...wordParts(printedDraft(draft), profile), ...propertyParts(draft)]),
};

function wordParts(draft: PrintedDraft, profile: LayoutProfile): Part[] {
  const blocks = layOut(draft, profile);
  const pictures = shownPictures(blocks);
  const plan = profile.numbersAsText ? planTypedNumbers(draft) : planLists(draft);
  return [
    {
      ...wordPart('document', 'officeDocument', documentPart(blocks, plan, mediaIds(pictures), profile)),
      contentType: `${wordType}.document.main+xml`,
    },
    wordPart('styles', 'styles', styles(draft.scheme, plan, profile)),
    wordPart('numbering', 'numbering', numbering(draft.scheme, plan, profile)),
    wordPart('settings', 'settings', settings(profile)),
    wordPart('fontTable', 'fontTable', fontTable(profile)),
    ...footerParts(profile).map(({ id, xml }) => wordPart(id, 'footer', xml)),
    ...mediaParts(pictures),
  ];
}

/** A part under `word/`; its relationship is called by its file's name. */
function wordPart(name: string, type: string, content: string): Part {
  return {
    path: `word/${name}.xml`,
    contentType: `${wordType}.${type}+xml`,
    relationship: { id: name, type: `${relationshipNamespace}/${type}` },
    content,
  };
}

function propertyParts(draft: Draft): Part[] {
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      relationship: { id: 'core', type: `${packageNamespace}/relationships/metadata/core-properties` },
      content: coreProperties(draft),
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      relationship: { id: 'app', type: `${relationshipNamespace}/extended-properties` },
      content: appProperties(draft),
    },
  ];
}
