import type { Draft } from '../../document/model.ts';
import { documentTitle } from '../layout/document-title.ts';
import { type Attributes, characters, element, type Xml, xmlFile } from './xml.ts';

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** `docProps/core.xml`: the title as it stands in the text, and the issuer as author (ECMA-376 part 2, 11). */
export function coreProperties(draft: Draft): string {
  const date: Attributes = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlFile(
    element('cp:coreProperties', coreNamespaces, [
      property('dc:title', documentTitle(draft)),
      property('dc:creator', draft.meta.issuer),
      property('dc:language', 'zh-CN'),
      property('dcterms:created', draft.createdAt, date),
      property('dcterms:modified', draft.updatedAt, date),
    ]),
  );
}

/** `docProps/app.xml`. */
export function appProperties({ meta }: Draft): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  const properties = [property('Application', 'Wunian'), property('Company', meta.issuer)];
  return xmlFile(element('Properties', { xmlns: namespace }, properties));
}

function property(name: string, text: string, attributes: Attributes = {}): Xml {
  return element(name, attributes, [characters(text)]);
}
