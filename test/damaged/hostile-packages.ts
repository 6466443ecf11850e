import { zipBody, zipRows, zipWord, zipWorkbook } from '../shared/importers/zip-folder.ts';
import type { HostileFile } from './hostile-files.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = '<w:p><w:r><w:t>新建公办幼儿园2所。</w:t></w:r></w:p>';

/** Word documents and workbooks whose XML is hostile. */
export const hostilePackages: Readonly<Record<string, HostileFile>> = {
  deepTables: body(() => nested('<w:tbl><w:tr><w:tc>', paragraph, '</w:tc></w:tr></w:tbl>', 140)),
  deepElements: body(() => nested('<w:sdt>', paragraph, '</w:sdt>', 9_000)),
  deepBeyondAll: body(() => nested('<w:sdt>', paragraph, '</w:sdt>', 200_000)),
  deepTextBoxes: body(() => nested('<w:p><w:r><w:txbxContent>', paragraph, '</w:txbxContent></w:r></w:p>', 190)),
  endsWithoutBeginning: body(() => `${'<w:x>'.repeat(9_000)}${'</w:y>'.repeat(200_000)}`),
  hugeAttribute: body(() => `<w:p w:rsid="${'a'.repeat(20_000_000)}"><w:r><w:t>正文</w:t></w:r></w:p>`),
  hugeName: body(() => `<w:${'p'.repeat(5_000_000)}/>${paragraph}`),
  hugeText: body(() => `<w:p><w:r><w:t>${'新建公办幼儿园'.repeat(600_000)}</w:t></w:r></w:p>`),
  openComment: body(() => `${paragraph}<!--${'a'.repeat(10_000_000)}`),
  spacesAroundBreak: body(
    () => `<w:p><w:r><w:t xml:space="preserve">甲${' '.repeat(8_000)}乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>`,
  ),
  manyEmptyParagraphs: body(() => '<w:p/>'.repeat(3_000_000)),
  manyParagraphs: body(() => '<w:p><w:r><w:t>一、教育</w:t></w:r></w:p>'.repeat(10_000)),
  manyRemovedMarks: body(() =>
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>字</w:t></w:r></w:p>'.repeat(60_000),
  ),
  manyFields: body(() => `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(300_000)}</w:r></w:p>`),
  symbolBeyondUnicode: body(() => '<w:p><w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/><w:t>字</w:t></w:r></w:p>'),
  wideCells: body(
    () =>
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(9_000)}</w:tbl>`,
  ),
  billionLaughs: document(
    (content) =>
      `<!DOCTYPE x [<!ENTITY a "哈哈">${entities(20)}]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&e19;</w:t></w:r></w:p>${content}</w:body></w:document>`,
  ),
  manyBreaks: body(() => `<w:p><w:r><w:t>甲</w:t>${'<w:br/>'.repeat(300_000)}<w:t>乙</w:t></w:r></w:p>`),
  externalEntity: document(
    (content) =>
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p>${content}</w:body></w:document>`,
  ),
  undeclaredEntities: body(() => `<w:p><w:r><w:t>${'&x;&#x110000;&#99999999999;'.repeat(100_000)}</w:t></w:r></w:p>`),
  styleChain: file('要点.docx', () =>
    zipWord({
      'word/document.xml': wordDocument('<w:p><w:pPr><w:pStyle w:val="s29999"/></w:pPr></w:p>'),
      'word/styles.xml': root(
        'styles',
        times(30_000, (n) => `<w:style w:styleId="s${n}"><w:basedOn w:val="s${n - 1}"/></w:style>`),
      ),
    }),
  ),
  styleCircle: file('要点.docx', () =>
    zipWord({
      'word/document.xml': wordDocument('<w:p><w:pPr><w:pStyle w:val="s1"/></w:pPr></w:p>'),
      'word/styles.xml': root(
        'styles',
        times(20_000, (n) => `<w:style w:styleId="s${n}"><w:basedOn w:val="s${(n + 1) % 20_000}"/></w:style>`),
      ),
    }),
  ),
  hugeNumbers: numbered(
    (n) =>
      `<w:start w:val="2000000000"/><w:numFmt w:val="${['lowerLetter', 'lowerRoman', 'chineseCounting'][n % 3]}"/><w:lvlText w:val="%1%1"/>`,
  ),
  negativeNumbers: numbered(
    () => '<w:start w:val="-2000000000"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/>',
  ),
  longNumberTexts: numbered(() => `<w:start w:val="1"/><w:lvlText w:val="${'第%1章'.repeat(20_000)}"/>`),
  manyLevels: file('要点.docx', () => {
    const levels = times(100_000, (n) => `<w:lvl w:ilvl="${n}"><w:pStyle w:val="x${n}"/></w:lvl>`);
    return zipWord({
      'word/document.xml': wordDocument(numberedParagraph.repeat(5_000)),
      'word/numbering.xml': root(
        'numbering',
        `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${instance}`,
      ),
    });
  }),
  listLinkChain: file('要点.docx', () =>
    zipWord({
      'word/document.xml': wordDocument(numberedParagraph),
      'word/styles.xml': root(
        'styles',
        times(
          20_000,
          (n) => `<w:style w:styleId="l${n}"><w:pPr><w:numPr><w:numId w:val="${n + 1}"/></w:numPr></w:pPr></w:style>`,
        ),
      ),
      'word/numbering.xml': root(
        'numbering',
        times(
          20_000,
          (n) =>
            `<w:abstractNum w:abstractNumId="${n}"><w:numStyleLink w:val="l${n}"/></w:abstractNum><w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`,
        ),
      ),
    }),
  ),
  hugeContentTypes: file('要点.docx', () =>
    zipWord({ '[Content_Types].xml': `<Types>${'<a/>'.repeat(2_400_000)}</Types>` }),
  ),
  manyRelationships: file('指标.xlsx', () =>
    zipWorkbook({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${times(60_000, (n) => `<sheet name="s" r:id="r${60_000 - n}"/>`)}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${times(60_000, (n) => `<Relationship Id="r${n}" Type="x/worksheet" Target="s.xml"/>`)}</Relationships>`,
      'xl/s.xml': '<worksheet/>',
    }),
  ),
  sheetOfOneString: file('指标.xlsx', () =>
    zipWorkbook({
      'xl/sharedStrings.xml': `<sst><si><t>${'指标'.repeat(500_000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${times(2_000, (n) => `<row r="${n + 1}"><c t="s" r="A${n + 1}"><v>0</v></c><c t="s" r="B${n + 1}"><v>0</v></c></row>`)}</sheetData></worksheet>`,
    }),
  ),
  manyHiddenColumns: file('指标.xlsx', () =>
    zipWorkbook({
      'xl/worksheets/sheet1.xml': `<worksheet><cols>${'<col min="9" max="9" hidden="1"/>'.repeat(200_000)}</cols><sheetData><row>${times(16_000, (n) => `<c t="n"><v>${n}</v></c>`)}</row></sheetData></worksheet>`,
    }),
  ),
  manyMerges: file('指标.xlsx', () =>
    zipWorkbook({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${`<row>${'<c><v>1</v></c>'.repeat(9)}</row>`.repeat(20_000)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(6_000)}</mergeCells></worksheet>`,
    }),
  ),
  hugeCell: file('指标.xlsx', () => zipRows(`<row><c t="str"><v>${' 指 标 '.repeat(2_000_000)}</v></c></row>`)),
  oddNumbers: file('指标.xlsx', () =>
    zipWorkbook({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(200)}.${'0'.repeat(250)}%%%%E+00"/><numFmt numFmtId="201" formatCode="0.${'0'.repeat(300)}E+00"/></numFmts><cellXfs><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${['1e308', '-1e308', '1e-320', 'Infinity', 'NaN', '1e21', '-0.5'].map((value) => `<row>${times(3, (s) => `<c s="${s}"><v>${value}</v></c>`)}</row>`).join('')}</sheetData></worksheet>`,
    }),
  ),
};

const numberedParagraph =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>字</w:t></w:r></w:p>';
const instance = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

function file(name: string, build: () => Uint8Array): HostileFile {
  return { name, build };
}

function body(content: () => string): HostileFile {
  return file('要点.docx', () => zipBody(content()));
}

function document(xml: (content: string) => string): HostileFile {
  return file('要点.docx', () => zipWord({ 'word/document.xml': xml(paragraph) }));
}

function numbered(level: (n: number) => string): HostileFile {
  return file('要点.docx', () => {
    const lists = times(
      3,
      (n) =>
        `<w:abstractNum w:abstractNumId="${n}"><w:lvl w:ilvl="0">${level(n)}</w:lvl></w:abstractNum><w:num w:numId="${n + 1}"><w:abstractNumId w:val="${n}"/></w:num>`,
    );
    return zipWord({
      'word/document.xml': wordDocument(
        times(3_000, (n) => numberedParagraph.replace('w:numId w:val="1"', `w:numId w:val="${(n % 3) + 1}"`)),
      ),
      'word/numbering.xml': root('numbering', lists),
    });
  });
}

function wordDocument(content: string): string {
  return `<w:document xmlns:w="${word}"><w:body>${content}${paragraph}</w:body></w:document>`;
}

function root(name: string, content: string): string {
  return `<w:${name} xmlns:w="${word}">${content}</w:${name}>`;
}

function nested(open: string, content: string, close: string, depth: number): string {
  return open.repeat(depth) + content + close.repeat(depth);
}

function times(count: number, build: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => build(n)).join('');
}

function entities(count: number): string {
  return times(count, (n) => `<!ENTITY e${n} "${(n === 0 ? '&a;' : `&e${n - 1};`).repeat(10)}">`);
}
