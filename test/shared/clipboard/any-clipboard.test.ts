import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeClipboard } from '../../../shared/clipboard/write-clipboard.ts';
import type { Block } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { restoreDraft } from '../../../shared/document/restore-draft.ts';
import { layOutTable } from '../../../shared/document/table-grid.ts';
import { draft, title } from '../../support/draft-builder.ts';
import { allText, paste } from './pasted.ts';

/** Markup with the text that it shows. */
interface Shown {
  readonly html: string;
  readonly text: string;
}

const word = fc
  .constantFrom('望川区', '办学', '质量', '普惠', '云水小学', '&nbsp;', ' ', '\n', '&lt;b&gt;', '“校园”')
  .map((html): Shown => ({ html, text: html.replace('&lt;b&gt;', '<b>').replace('&nbsp;', ' ') }));

const dropped = fc
  .constantFrom(
    '<script>alert("隐")</script>',
    '<style>p{content:"隐"}</style>',
    '<del>隐</del>',
    '<span style="display: none">隐</span>',
    '<p style="mso-hide:all">隐</p>',
    '<iframe>隐</iframe>',
    '<button>隐</button>',
    '<!--[if gte mso 9]><xml>隐</xml><![endif]-->',
    '<a class=msocomanchor name="_msoanchor_1">[隐1]</a>',
  )
  .map((html): Shown => ({ html, text: '' }));

function within(tags: readonly string[], inner: fc.Arbitrary<Shown>): fc.Arbitrary<Shown> {
  return fc.tuple(fc.constantFrom(...tags), fc.array(inner, { maxLength: 4 })).map(([tag, children]) => ({
    html: `<${tag}>${children.map(({ html }) => html).join('')}</${tag.split(' ')[0]}>`,
    text: children.map(({ text }) => text).join(''),
  }));
}

const { node } = fc.letrec<{ node: Shown; inline: Shown; row: Shown }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    word,
    dropped,
    fc.constant({ html: '<br>', text: '' }),
    within(
      ['span', 'b', 'font face="仿宋"', 'a href="javascript:x()"', 'span style="background:yellow"'],
      tie('inline'),
    ),
  ),
  row: within(['tr'], within(['td', 'td rowspan=2', 'th colspan=3'], tie('inline'))),
  node: fc.oneof(
    { depthSize: 'small' },
    within(['p', 'p class=MsoNormal', 'h2', 'p class=MsoTitle'], tie('inline')),
    within(['div', 'section', 'blockquote', 'nav'], tie('node')),
    within(['ul', 'ol'], within(['li'], tie('node'))),
    within(['table'], tie('row')),
  ),
}));

const officeHead = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>';

/** Text without white space; the numbers of lists are computed, in cells they are text. */
function bare(text: string): string {
  return text.replace(/[\s\d.]+/g, '');
}

function expectSound(blocks: readonly Block[]): void {
  restoreDraft(draft(title('规划'), ...blocks));
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const { gaps, overhangs } = layOutTable(block);
    expect({ gaps, overhangs }).toEqual({ gaps: [], overhangs: [] });
  }
}

describe('any clipboard', () => {
  it('keeps all the text that its markup shows, in its order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.boolean(), (nodes, isOffice) => {
        const body = nodes.map(({ html }) => html).join('');
        const html = isOffice ? `${officeHead}舍<!--StartFragment-->${body}<!--EndFragment-->舍</body>` : body;
        const { blocks } = paste({ html });
        expect(bare(allText(blocks))).toBe(bare(nodes.map(({ text }) => text).join('')));
        expectSound(blocks);
      }),
      { numRuns: 400 },
    );
  });

  it('makes sound blocks of broken markup', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <table> </table> <tr> <td> <td&#32;colspan=9&#32;rowspan=9> <th> <ol> <ul> <li> <h3> <br> <!-- --> <script> </script>'.split(
        ' ',
      ),
      ...'<![if&#32;!supportLists]> <![endif]> <!--StartFragment--> <!--EndFragment--> <pre> <style> 一、 （一） 1. 专栏1 字 &nbsp; < > " \' \v \t'.split(
        ' ',
      ),
      '\n',
      '\ud800',
      '<p style="mso-list:Ignore">',
    );
    const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').replaceAll('&#32;', ' '));
    fc.assert(
      fc.property(html, html, (markup, text) => expectSound(paste({ html: markup, text }).blocks)),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => expectSound(paste({ html: any, text: any }).blocks)));
  });

  it('keeps all of plain text but its space, its numbers and its dashes', () => {
    const line = fc.constantFrom(
      '望川区',
      '加强统筹。',
      '　　办好学校',
      '',
      '2025年',
      '1.5亿元',
      '甲\t乙',
      '一是抓实',
      '\v云水',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { blocks } = paste({ text: lines.join('\r\n') });
        expect(allText(blocks).replace(/\s+/g, '')).toBe(lines.join('').replace(/\s+/g, ''));
      }),
    );
  });

  it('is written so that other programs get no markup out of its words', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '字', 'b', '/', 'script', '\n', '\0') });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const blocks = texts.map(
          (text, index): Block => ({ type: 'paragraph', id: `b${index}`, children: [{ text }] }),
        );
        const { html } = writeClipboard(blocks, numberBlocks(blocks, numberingSchemes.official));
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<(?:p style="[^"<>]*"|\/p|br)>$/.test(tag))).toEqual([]);
        expect(allText(paste({ html }).blocks).replace(/\s+/g, '')).toBe(texts.join('').replace(/[\s\0]+/g, ''));
      }),
    );
  });
});
