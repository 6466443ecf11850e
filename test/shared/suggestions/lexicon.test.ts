import { describe, expect, it } from 'vitest';
import { createLexicon, groupsOf, toldTopics } from '../../../shared/suggestions/lexicon.ts';
import { restoreTermDictionary } from '../../../shared/suggestions/term-dictionary.ts';

const lexicon = createLexicon(
  restoreTermDictionary({
    topics: [
      { name: '职业教育', core: '职业教育、高职', related: ['高等教育'] },
      { name: '高等教育', core: '高等教育', hints: '院校' },
      { name: '校长', core: '校长', terms: '校长培训' },
      { name: '教师发展', core: '教师发展' },
    ],
    nearWords: ['校长培训、校长研修', '教师发展示范校、教师发展基地'],
    generic: '提高、推进、学校',
  }),
);

function wordsOf(text: string): string[] {
  return lexicon.findWords(text).map((word) => word.text);
}

function topicsOf(text: string): string[] {
  return toldTopics(lexicon.findWords(text)).map(([topic]) => lexicon.topicNames[topic] ?? '');
}

describe('createLexicon', () => {
  it('finds the longest word at each place', () => {
    expect(wordsOf('推进校长培训')).toEqual(['推进', '校长培训']);
  });

  it('does not read a word across the border of another', () => {
    expect(topicsOf('提高职业认同')).toEqual([]);
    expect(topicsOf('学校长远发展')).toEqual([]);
  });

  it('lets a word without a topic speak for the words in it', () => {
    expect(topicsOf('新增教师发展示范校')).toEqual(['教师发展']);
  });

  it('tells a topic more strongly by its own name than by a hint, and more by two words than by one', () => {
    const strengthOf = (text: string) => toldTopics(lexicon.findWords(text))[0]?.[1] ?? 0;
    expect(strengthOf('高等教育')).toBeGreaterThan(strengthOf('院校'));
    expect(strengthOf('高等教育院校')).toBeGreaterThan(strengthOf('高等教育'));
  });

  it('puts near-words into one group', () => {
    expect(groupsOf(lexicon.findWords('校长研修班'))).toEqual(groupsOf(lexicon.findWords('开展校长培训')));
  });

  it('knows the topics that are next to each other', () => {
    expect(lexicon.relatedTopics[0]).toEqual([1]);
  });

  it('calls a text generic only if nothing else stands in it', () => {
    expect([lexicon.isGeneric('推进提高'), lexicon.isGeneric('推进校长')]).toEqual([true, false]);
  });
});
