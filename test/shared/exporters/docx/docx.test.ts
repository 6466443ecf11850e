import { describe, expect, test } from 'vitest';
import { numberingSchemes } from '../../../../shared/document/numbering-scheme.ts';
import { docx } from '../../../../shared/exporters/docx/docx.ts';
import { gbt9704, type LayoutProfile } from '../../../../shared/exporters/layout-profile.ts';
import { docxElement, docxParagraphs, docxPart, docxParts } from '../../../support/docx-parts.ts';
import { bold, clause, draft, heading, paragraph, rolled, title, unnumbered } from '../../../support/draft-builder.ts';

const plan = draft(
  title('望川区教育事业发展规划'),
  heading(1, '总体要求'),
  clause(3, '加强党建。', '落实责任。'),
  unnumbered(1, '附则'),
);

function part(path: string, value = plan, profile: Partial<LayoutProfile> = {}): string {
  return docxPart(docx.write(value, { ...gbt9704, ...profile }), path);
}

function paragraphs(value: typeof plan, profile: Partial<LayoutProfile> = {}): string[] {
  return docxParagraphs(docx.write(value, { ...gbt9704, ...profile }));
}

function style(id: string, value = plan, profile: Partial<LayoutProfile> = {}): string {
  return docxElement(part('word/styles.xml', value, profile), 'w:style', `w:styleId="${id}"`);
}

describe('numbering', () => {
  test('binds each level to its heading style, both ways', () => {
    const definition = docxElement(part('word/numbering.xml'), 'w:abstractNum', 'w:abstractNumId="1"');
    const level = docxElement(definition, 'w:lvl', 'w:ilvl="1"');
    expect(level).toContain('<w:pStyle w:val="Heading2"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/>');
    expect(style('Heading2')).toContain('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
  });

  test('writes 一、（一）1.（1）① in the formats of Word', () => {
    const formats = [...part('word/numbering.xml').matchAll(/<w:numFmt w:val="(\w+)"/g)].map((match) => match[1]);
    expect(formats).toEqual([
      'chineseCountingThousand',
      'chineseCountingThousand',
      'decimal',
      'decimal',
      'decimalEnclosedCircleChinese',
    ]);
  });

  test('gives a level that runs on a list of its own, with the deeper levels in it', () => {
    const work = { ...plan, scheme: numberingSchemes.workPoints };
    const second = docxElement(part('word/numbering.xml', work), 'w:abstractNum', 'w:abstractNumId="2"');
    expect(docxElement(second, 'w:lvl', 'w:ilvl="0"')).toContain('<w:numFmt w:val="none"/>');
    expect(docxElement(second, 'w:lvl', 'w:ilvl="1"')).toContain(
      '<w:lvlRestart w:val="0"/><w:pStyle w:val="Heading2"/>',
    );
    expect(docxElement(second, 'w:lvl', 'w:ilvl="2"')).not.toContain('w:lvlRestart');
    expect(style('Heading3', work)).toContain('<w:ilvl w:val="2"/><w:numId w:val="2"/>');
    expect(style('Heading5', work)).not.toContain('w:numPr');
  });

  test('is the style’s for a heading, direct for a clause, taken off an unnumbered heading', () => {
    const [, first, item, last] = paragraphs(plan);
    expect(first).not.toContain('w:numPr');
    expect(item).toContain('<w:pStyle w:val="Clause3"/><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>');
    expect(last).toContain('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
  });

  test('is typed and leaves no list behind where the profile wants text', () => {
    const typed = { numbersAsText: true };
    expect(paragraphs(plan, typed).join()).not.toContain('w:numPr');
    expect(paragraphs(plan, typed)[1]).toContain('>一、</w:t>');
    expect(part('word/numbering.xml', plan, typed)).not.toContain('w:abstractNum');
    expect(style('Heading1', plan, typed)).not.toContain('w:numPr');
  });
});

describe('the page', () => {
  test('is A4 with the margins of GB/T 9704 and a grid of lines', () => {
    expect(docxElement(part('word/document.xml'), 'w:sectPr', '')).toBe(
      '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>' +
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" ' +
        'w:header="1049" w:footer="1447" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>',
    );
  });

  test('is mirrored, and its footers differ by side', () => {
    expect(part('word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(part('word/settings.xml', plan, { mirrored: false })).not.toContain('w:mirrorMargins');
  });

  test('has its number right on odd pages and left on even ones, one character in', () => {
    expect(part('word/footer1.xml')).toContain('<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>');
    expect(part('word/footer2.xml')).toContain('<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>');
    const texts = [...part('word/footer1.xml').matchAll(/<w:t [^>]*>([^<]*)|w:instr="([^"]*)"/g)];
    expect(texts.map(([, text, field]) => text ?? field)).toEqual(['— ', ' PAGE ', '1', ' —']);
    expect(style('Footer')).toContain('<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体" w:cs="宋体"/>');
    expect(style('Footer')).toContain('<w:sz w:val="28"/>');
  });

  test('has its number in the middle, or none, where the profile says so', () => {
    const centred = { pageNumber: { ...gbt9704.pageNumber, place: 'centre' as const } };
    const none = { pageNumber: { ...gbt9704.pageNumber, place: 'none' as const } };
    expect(part('word/footer2.xml', plan, centred)).toContain('<w:pStyle w:val="Footer"/><w:jc w:val="center"/>');
    expect(part('word/document.xml', plan, none)).not.toContain('footerReference');
    expect(Object.keys(docxParts(docx.write(plan, { ...gbt9704, ...none }))).join()).not.toContain('footer');
  });
});

describe('type', () => {
  test('is 3号 仿宋 at a pitch of 28.95 points with Latin digits, in Chinese, without theme fonts', () => {
    const styles = part('word/styles.xml');
    expect(styles).toContain(
      '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" ' +
        'w:cs="Times New Roman"/><w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/>' +
        '<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    );
    expect(styles).toContain('<w:spacing w:line="579" w:lineRule="exact"/>');
    expect(style('BodyText')).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>');
    expect(styles).not.toContain('Theme');
  });

  test('is 2号 小标宋 for the title, two lines down', () => {
    expect(style('Title')).toContain('w:eastAsia="方正小标宋简体"');
    expect(style('Title')).toContain('<w:spacing w:before="1158" w:after="579" w:line="579" w:lineRule="exact"/>');
    expect(style('Title')).toContain('<w:sz w:val="44"/>');
  });

  test('is 黑体 and 楷体 for the first headings, never bold, and they stay with what follows', () => {
    expect(style('Heading1')).toContain('w:eastAsia="黑体"');
    expect(style('Heading2')).toContain('w:eastAsia="楷体_GB2312"');
    expect(style('Heading3')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(style('Heading1')).toContain('<w:keepNext/>');
    expect(part('word/styles.xml')).not.toMatch(/<w:b[ /]/);
  });

  test('names stand-ins for each face', () => {
    const body = docxElement(part('word/fontTable.xml'), 'w:font', 'w:name="仿宋_GB2312"');
    expect(body).toContain('<w:altName w:val="仿宋,FangSong,');
    expect(body).toContain('<w:charset w:val="86"/>');
  });

  test('of a lead sentence is that of its number too', () => {
    const [third, second] = paragraphs(
      draft(clause(3, '加强党建。', '落实责任。'), clause(2, '优化布局。', '新建学校。')),
    );
    expect(third).toContain('<w:rPr><w:b/><w:bCs/></w:rPr></w:pPr>');
    expect(third).toContain('<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">加强党建。</w:t></w:r>');
    expect(third).toContain('<w:r><w:t xml:space="preserve">落实责任。</w:t></w:r>');
    expect(second?.match(/w:eastAsia="楷体_GB2312"/g)).toHaveLength(2);
  });
});

describe('text', () => {
  test('with quotation marks or dashes asks for the East Asian font, other text does not', () => {
    const [quoted, plain] = paragraphs(draft(paragraph('“四有”好老师——'), paragraph('新建4所，占99%。')));
    expect(quoted).toContain('<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>');
    expect(plain).not.toContain('w:hint');
  });

  test('is escaped, and loses what XML cannot hold', () => {
    const [body] = paragraphs(draft(paragraph('A&B <c> "d"\u0000\u000b\ud800\ufffe终')));
    expect(body).toContain('>A&amp;B &lt;c&gt; &quot;d&quot;终</w:t>');
  });

  test('keeps its spaces, line breaks and tabs', () => {
    const [body] = paragraphs(draft(paragraph(' 甲\n乙\t丙\r\n丁 ')));
    const content = body?.replace(/^.*?<w:r>|<\/w:r>.*$/g, '');
    expect(content).toBe(
      '<w:t xml:space="preserve"> 甲</w:t><w:br/><w:t xml:space="preserve">乙</w:t><w:tab/>' +
        '<w:t xml:space="preserve">丙</w:t><w:br/><w:t xml:space="preserve">丁 </w:t>',
    );
  });

  test('is bold where the writer made it so, and plain where roll-forward wrote it', () => {
    const [body] = paragraphs(draft(paragraph('到', rolled('2030', '2025'), '年', bold('全部'), '达标')));
    expect(body).toContain('<w:r><w:t xml:space="preserve">2030</w:t></w:r>');
    expect(body).toContain('<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">全部</w:t></w:r>');
    expect(body).not.toContain('2025');
  });
});

test('the file’s properties name title and issuer, escaped', () => {
  const value = { ...plan, meta: { ...plan.meta, issuer: '望川区教育局 & 体育局' } };
  const core = part('docProps/core.xml', value);
  expect(core).toContain(
    '<dc:title>望川区教育事业发展规划</dc:title><dc:creator>望川区教育局 &amp; 体育局</dc:creator>',
  );
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T08:00:00.000Z</dcterms:created>');
});

test('an empty draft is a package with an empty page', () => {
  expect(part('word/document.xml', draft())).toContain('<w:body><w:sectPr>');
});
