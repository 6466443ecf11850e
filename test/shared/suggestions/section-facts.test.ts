import { describe, expect, it } from 'vitest';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { SuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { clause, heading, indexedPlan, indexOf, paragraph, target } from './invented-plans.ts';

const text = paragraph('各校按照要求逐项落实，年底前完成并报送情况，区里组织一次交流。');

type Extras = Parameters<typeof indexedPlan>[2];

function chapters(planId: string, titles: readonly string[], extras: Extras = {}) {
  return indexedPlan(
    planId,
    titles.flatMap((title) => [heading(1, title), text]),
    extras,
  );
}

/** The facts of the suggested section whose title holds this word. */
function factsOf(index: SuggestionIndex, word: string, headings: readonly string[], query: Partial<SuggestionQuery>) {
  const found = index.query({ kind: 'section', text: '', headings, ...query }, 9);
  return found.find((suggestion) => suggestion.text.includes(word));
}

describe('how many have a section', () => {
  const index = indexOf(
    chapters('a', ['加强党的建设', '深化教育督导']),
    chapters('b', ['全面加强党建', '改进督导工作', '守护校园安全']),
    chapters('c', ['加强党的建设', '守护校园安全']),
    chapters('d', ['加强党的建设', '做好教育督导'], { kind: 'fiveYearPlan' }),
  );

  it('counts the plans of the draft’s kind and its base plans, whatever words they use', () => {
    const found = factsOf(index, '督导', ['加强党的建设'], {
      planKind: 'annualWorkPoints',
      baseIds: ['b', 'c', 'gone'],
    });
    expect(found?.section).toMatchObject({ inPlans: 2, ofPlans: 3, inBases: 1, ofBases: 2 });
  });

  it('counts all plans where the draft has no kind', () => {
    const found = factsOf(index, '督导', ['加强党的建设'], {});
    expect(found?.section).toMatchObject({ inPlans: 3, ofPlans: 4, inBases: 0, ofBases: 0 });
  });

  it('names the other plans that have it with their sections, base plans first', () => {
    const found = factsOf(index, '督导', ['加强党的建设'], { baseIds: ['d'] });
    expect([found?.planId, ...(found?.alsoIn ?? []).map(({ planId }) => planId)]).toEqual(['b', 'd', 'a']);
    expect(found?.alsoIn).toContainEqual({ planId: 'd', planTitle: found?.planTitle, unitId: 'u3', role: null });
  });

  it('says what a section is about', () => {
    expect(factsOf(index, '督导', [], {})?.topics).toEqual(['教育督导']);
  });
});

describe('where a section would stand', () => {
  const order = ['加强党的建设', '办好学前教育', '深化教育督导', '守护校园安全'];

  it('is behind the heading that stands before it in its plan, by its title or its topics', () => {
    const index = indexOf(chapters('a', order));
    expect(factsOf(index, '督导', ['加强党的建设', '办好学前教育', '守护校园安全'], {})?.section?.after).toBe(1);
    expect(factsOf(index, '督导', ['全面加强党建', '发展幼儿园'], {})?.section?.after).toBe(1);
  });

  it('passes over headings that the draft lacks too', () => {
    expect(factsOf(indexOf(chapters('a', order)), '督导', ['加强党的建设'], {})?.section?.after).toBe(0);
  });

  it('is the beginning where it opens its plan, and before what follows it there', () => {
    const index = indexOf(chapters('a', order));
    expect(factsOf(index, '党的建设', ['办好学前教育', '深化教育督导'], {})?.section?.after).toBeNull();
    expect(factsOf(index, '党的建设', ['推进语言文字工作', '办好学前教育'], {})?.section?.after).toBe(0);
  });

  it('is the end where no plan has it beside anything of the draft, and the beginning of an empty draft', () => {
    const index = indexOf(chapters('a', ['深化教育督导']));
    expect(factsOf(index, '督导', ['推进语言文字工作', '办好学前教育'], {})?.section?.after).toBe(1);
    expect(factsOf(index, '督导', [], {})?.section?.after).toBeNull();
  });

  it('goes by a heading that has half of its topics only where there is no better one', () => {
    const index = indexOf(chapters('a', ['学前教育和特殊教育', '深化教育督导', '办活职业教育']));
    expect(factsOf(index, '督导', ['办好学前教育', '推进语言文字工作'], {})?.section?.after).toBe(0);
    expect(factsOf(index, '督导', ['办好学前教育', '推进语言文字工作', '职业教育'], {})?.section?.after).toBe(1);
  });

  it('is where most plans have it', () => {
    const index = indexOf(
      chapters('a', ['加强党的建设', '深化教育督导', '办好学前教育']),
      chapters('b', ['加强党的建设', '办好学前教育', '改进督导工作']),
      chapters('c', ['加强党的建设', '办好学前教育', '强化教育督导']),
    );
    expect(factsOf(index, '督导', ['加强党的建设', '办好学前教育'], {})?.section?.after).toBe(1);
  });

  it('is learnt from headings that are not below its own level', () => {
    const index = indexOf(
      indexedPlan('a', [
        heading(1, '加强党的建设'),
        clause(2, '办好学前教育', '新开两所幼儿园。'),
        heading(1, '深化教育督导'),
        text,
      ]),
    );
    expect(factsOf(index, '督导', ['加强党的建设', '推进语言文字工作', '办好学前教育'], {})?.section?.after).toBe(0);
  });

  it('is not learnt from the review of the same matters', () => {
    const index = indexOf(
      indexedPlan('a', [
        heading(1, '2024年工作总结'),
        heading(2, '办好学前教育'),
        text,
        heading(2, '守护校园安全'),
        text,
        heading(1, '2025年工作安排'),
        heading(2, '深化教育督导'),
        text,
        heading(2, '办好学前教育'),
        text,
        heading(2, '守护校园安全'),
        text,
      ]),
    );
    expect(factsOf(index, '督导', ['办好学前教育', '守护校园安全'], {})?.section?.after).toBeNull();
  });
});

describe('what a section would bring', () => {
  it('is the titles right under it and the targets anywhere under it', () => {
    const index = indexOf(
      indexedPlan(
        'a',
        [
          heading(1, '守护校园安全'),
          clause(2, '规范校车管理', '校车每年检测4次。'),
          clause(3, '培训司机', '每年培训2次。'),
          clause(2, '防范学生溺水', '暑假前逐班开展教育。'),
          paragraph('演练每年组织3次。'),
          heading(1, '办好学前教育'),
          paragraph('新开幼儿园2所。'),
          ...['建强教师队伍', '改进体育工作', '办好特殊教育'].flatMap((title) => [heading(1, title), text, text]),
        ],
        {
          targets: [
            target(2, '校车每年检测4次。', '校车每年检测', '4次'),
            target(3, '每年培训2次。', '每年培训', '2次'),
            target(5, '演练每年组织3次。', '演练每年组织', '3次'),
            target(7, '新开幼儿园2所。', '新开幼儿园', '2所'),
          ],
        },
      ),
    );
    const section = factsOf(index, '校园安全', [], {})?.section;
    expect(section).toMatchObject({ brings: ['规范校车管理', '防范学生溺水'], targets: 3 });
  });

  it('is at most eight titles', () => {
    const items = Array.from({ length: 12 }, (_, number) => clause(2, `校车线路${number + 1}`, '逐车检查。'));
    const index = indexOf(indexedPlan('a', [heading(1, '守护校园安全'), ...items]));
    expect(factsOf(index, '校园安全', ['党建'], {})?.section?.brings).toHaveLength(8);
  });
});
