/** A page of a PDF file: its operators, and what differs from an upright A4 page. */
export interface PdfPage {
  readonly content: string;
  /** As they stand in the page’s dictionary: “/Rotate 90”. */
  readonly entries?: string;
}

/**
 * A PDF file (ISO 32000-1) of these pages, the fonts that they call by name, and further objects: bookmarks are 100, a form
 * is 101; the pages themselves are 10, 12, 14 …
 */
export function buildPdf(
  pages: readonly PdfPage[],
  fonts: Readonly<Record<string, string>>,
  further: Readonly<Record<number, string>> = {},
): Uint8Array {
  const resources = Object.entries(fonts)
    .map(([name, font]) => `/${name} ${font}`)
    .join(' ');
  const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
  const objects: Record<number, string> = {
    1: '<</Type/Catalog/Pages 2 0 R/Outlines 100 0 R>>',
    2: `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources<</Font<<${resources}>>/XObject<</Fm 101 0 R>>>>>>`,
  };
  pages.forEach(({ content, entries = '' }, index) => {
    objects[10 + 2 * index] = `<</Type/Page/Parent 2 0 R/Contents ${11 + 2 * index} 0 R${entries}>>`;
    objects[11 + 2 * index] = `<</Length ${content.length}>>stream\n${content}\nendstream`;
  });
  return new TextEncoder().encode(writeObjects({ ...objects, ...further }));
}

function writeObjects(objects: Readonly<Record<number, string>>): string {
  let file = '%PDF-1.7\n';
  const places = Object.entries(objects).map(([number, object]) => {
    const place = `${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${number} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  return `${file}xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer<</Root 1 0 R/Size 200>>\nstartxref\n${start}\n%%EOF\n`;
}

/** A Chinese font that is named and not in the file, its codes those of a CMap: “GBK-EUC-H”. */
export function namedFont(name: string, cmap: string): string {
  const descriptor = `<</Type/FontDescriptor/FontName/${name}/Flags 4/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80/FontBBox[-8 -145 1000 859]>>`;
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>';
  return `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${cmap}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo ${system}/DW 1000/W[814 939 500]/FontDescriptor ${descriptor}>>]>>`;
}

/** A font whose codes mean nothing but by the map in the object of this number, see `toUnicode`. */
export function mappedFont(map: number): string {
  const system = '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
  const descriptor =
    '<</Type/FontDescriptor/FontName/ABCDEF+Song/Flags 4/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80/FontBBox[-8 -145 1000 859]>>';
  return `<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Song/Encoding/Identity-H/ToUnicode ${map} 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Song/CIDSystemInfo ${system}/DW 1000/FontDescriptor ${descriptor}>>]>>`;
}

/**
 * A map (ISO 32000-1, 9.10.3) that gives the first of these characters for the code 1, the second for 2 and so on; codes
 * are of so many bytes.
 */
export function toUnicode(characters: string, bytes: 1 | 2 = 2): string {
  const code = (value: number) => `<${value.toString(16).padStart(2 * bytes, '0')}>`;
  const pairs = Array.from(characters, (character, index) => `${code(index + 1)} ${ucs2(character)}`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange ${code(0)} ${code(256 ** bytes - 1)} endcodespacerange
${pairs.length} beginbfchar
${pairs.join('\n')}
endbfchar endcmap end end`;
  return `<</Length ${map.length}>>stream\n${map}\nendstream`;
}

/** A text in the hexadecimal codes of `toUnicode(characters)`. */
export function mapped(text: string, characters: string): string {
  return ucs2(Array.from(text, (character) => String.fromCharCode(characters.indexOf(character) + 1)).join(''));
}

/** A text in the hexadecimal codes of GBK. */
export function gbk(text: string): string {
  const bytes = Array.from(text).flatMap((character) => gbkCodes.get(character) ?? [character.charCodeAt(0)]);
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

/** A text in the hexadecimal codes of UCS-2. */
export function ucs2(text: string): string {
  return `<${Array.from(text)
    .map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')}>`;
}

const gbkCodes: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 0xfe - 0x81 }, (_, row) => 0x81 + row).flatMap((lead) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, column) => 0x40 + column).map(
      (trail) => [new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)), [lead, trail]] as const,
    ),
  ),
);
