import { expect, test } from 'vitest';
import type { Block } from '../../../../shared/document/model.ts';
import { layOut } from '../../../../shared/exporters/layout/lay-out.ts';
import { pageSections } from '../../../../shared/exporters/layout/page-sections.ts';
import { printedDraft } from '../../../../shared/exporters/layout/printed-draft.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import { pageBreak } from '../../../support/block-builder.ts';
import { draft, paragraph } from '../../../support/draft-builder.ts';

/** Sections as “landscape: 甲 乙”, with “/” where a new page begins within one. */
function sections(...blocks: Block[]): string[] {
  return pageSections(layOut(printedDraft(draft(...blocks)), gbt9704)).map(({ isLandscape, blocks: paged }) => {
    const words = paged.map(({ block, newPage }) => {
      const text = 'spans' in block ? block.spans.map((span) => span.text).join('') : block.type;
      return newPage ? `/ ${text}` : text;
    });
    return `${isLandscape ? 'landscape' : 'portrait'}: ${words.join(' ')}`;
  });
}

const [one, two, three] = ['甲', '乙', '丙'].map((text) => paragraph(text)) as [Block, Block, Block];

test('pages turn where a break says so and turn back', () => {
  expect(sections(one, pageBreak('landscape'), two, pageBreak('portrait'), three)).toEqual([
    'portrait: 甲',
    'landscape: 乙',
    'portrait: 丙',
  ]);
});

test('a break without orientation, or with the one that there is, is a new page alone', () => {
  expect(sections(one, pageBreak(), two, pageBreak('portrait'), three)).toEqual(['portrait: 甲 / 乙 / 丙']);
});

test('breaks that follow one another are one, and none makes an empty page at the ends', () => {
  expect(
    sections(pageBreak(), one, pageBreak('landscape'), pageBreak('portrait'), pageBreak(), two, pageBreak('landscape')),
  ).toEqual(['portrait: 甲 / 乙']);
});

test('the first pages may lie on their side', () => {
  expect(sections(pageBreak('landscape'), one, pageBreak(), two)).toEqual(['landscape: 甲 / 乙']);
});
