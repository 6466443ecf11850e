import { expect, it } from 'vitest';
import { createLexicon } from '../../../shared/suggestions/lexicon.ts';
import { findSharedTopics } from '../../../shared/suggestions/shared-topics.ts';
import { dictionary } from './invented-plans.ts';

const lexicon = createLexicon(dictionary);

it('names the topics that both texts tell, in whatever words, the strongest first', () => {
  const text = '学校食堂明厨亮灶，校长陪餐，食材统一配送；逐人培训校车司机；举办合唱节。';
  expect(findSharedTopics('管好食堂和校车', text, lexicon)).toEqual(['食堂与食品安全', '校车与上下学交通']);
});

it('names none where the texts speak of different things or of nothing known', () => {
  expect(findSharedTopics('管好食堂', '劳动教育基地每学期开放。', lexicon)).toEqual([]);
  expect(findSharedTopics('', '', lexicon)).toEqual([]);
});

it('names at most four', () => {
  const many = '党建、食堂、校车、劳动教育、特殊教育、美育、语言文字';
  expect(findSharedTopics(many, many, lexicon)).toHaveLength(4);
});
