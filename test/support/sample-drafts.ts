import type { Block, Draft } from '../../shared/document/model.ts';
import { numberingSchemes } from '../../shared/document/numbering-scheme.ts';
import { gbt9704, type LayoutProfile } from '../../shared/exporters/layout-profile.ts';
import { bold, clause, draft, heading, paragraph, rolled, title, unnumbered } from './draft-builder.ts';
import { everyKindDraft } from './every-kind-draft.ts';
import { oddKindsDraft } from './odd-kinds-draft.ts';

/** Kinds of text that an export has to cope with, each with a name that says why it is there. */
const blockSets: Readonly<Record<string, readonly Block[]>> = {
  empty: [],
  'every depth': [
    title('云洲市望川区教育事业发展“十五五”规划（2026—2030年）'),
    paragraph('为推动全区教育高质量发展，制定本规划。'),
    ...Array.from({ length: 12 }, (_, index) => chapter(index + 1)).flat(),
  ],
  'skipped levels and unnumbered headings': [
    title('望川区教育局2026年工作要点'),
    unnumbered(1, '指导思想'),
    clause(3, '起步。', '先有三级条目。'),
    heading(1, '重点任务'),
    clause(3, '统筹。', '跳过二级。'),
    clause(2, '推进。', '回到二级。'),
    unnumbered(2, '保障'),
    clause(3, '督查。', '重新起数。'),
    heading(1, '附则'),
    clause(4, '解释。', '由区教育局负责。'),
  ],
  'circled numbers past twenty': Array.from({ length: 23 }, (_, index) => clause(5, `步骤${index + 1}`)),
  'marks and odd characters': [
    title('A&B <规划> "甲"'),
    paragraph('控制符\u0000\u000b与代理\ud800，', bold('“加粗”——'), rolled('2030', '2025'), '年……'),
    paragraph(' 空格、\t制表\n换行 ', bold(''), ''),
    heading(1, ''),
    clause(1, bold('段首句。'), '𠀀字'),
  ],
};

function chapter(place: number): Block[] {
  return [
    heading(1, `发展任务之${place}`),
    heading(2, '总体安排'),
    clause(3, '配强师资。', '到2027年，“四有”好老师占比超过30%。'),
    heading(3, '补齐短板'),
    clause(4, '扩大学位：', bold('新建幼儿园4所'), '。'),
    clause(5, '先行试点'),
    clause(5, '全面推开'),
    clause(2, '深化改革。', '完善评价办法。'),
  ];
}

/** The profile of GB/T 9704 and others that turn each of its switches. */
export const sampleProfiles: Readonly<Record<string, LayoutProfile>> = {
  'GB/T 9704': gbt9704,
  'numbers as text': { ...gbt9704, numbersAsText: true },
  'plain leads, one-sided': { ...gbt9704, leadSentence: 'plain', mirrored: false },
  'leads in the level’s face, numbers centred': {
    ...gbt9704,
    leadSentence: 'levelFont',
    pageNumber: { ...gbt9704.pageNumber, place: 'centre' },
  },
  'no page numbers': { ...gbt9704, pageNumber: { ...gbt9704.pageNumber, place: 'none' } },
};

const schemes = Object.values(numberingSchemes);

/** Every set of blocks in every built-in numbering scheme, by a name of both. */
export const sampleDrafts: Readonly<Record<string, Draft>> = Object.fromEntries([
  ...Object.entries(blockSets).flatMap(([name, blocks]) =>
    schemes.map((scheme) => [`${name}, ${scheme.name}`, { ...draft(...blocks), scheme }]),
  ),
  ...schemes.map((scheme) => [`all kinds, ${scheme.name}`, everyKindDraft({ scheme })]),
  ['all kinds, responsible hidden', everyKindDraft({ hidesResponsible: true })],
  ['odd kinds', oddKindsDraft],
]);
