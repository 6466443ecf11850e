import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { restoreTermDictionary } from '../../../shared/suggestions/term-dictionary.ts';
import { dictionary } from './invented-plans.ts';

describe('restoreTermDictionary', () => {
  it('reads lists of words with any of the marks that people type between them', () => {
    const { topics } = restoreTermDictionary({ topics: [{ name: '游泳', core: '游泳、泳池，戏水 救生,浮板' }] });
    expect(topics[0]).toEqual({
      name: '游泳',
      core: ['游泳', '泳池', '戏水', '救生', '浮板'],
      terms: [],
      hints: [],
      related: [],
      frame: false,
    });
  });

  it('passes over single characters, which would be found everywhere', () => {
    expect(restoreTermDictionary({ topics: [], generic: '的、推进' }).generic).toEqual(['推进']);
  });

  it.each([[null], [{}], [{ topics: [{ core: '游泳' }] }], [{ topics: [], nearWords: [['保安']] }]])(
    'refuses %j',
    (value) => {
      expect(() => restoreTermDictionary(value)).toThrow(AppError);
    },
  );
});

describe('the dictionary that ships', () => {
  const names = dictionary.topics.map(({ name }) => name);

  it('names only topics that it has', () => {
    expect(dictionary.topics.flatMap(({ related }) => related).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names each topic once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('lists no word twice under one topic', () => {
    const twice = dictionary.topics.flatMap(({ name, core, terms, hints }) => {
      const words = [...core, ...terms, ...hints];
      return words.filter((word, index) => words.indexOf(word) < index).map((word) => `${name}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  it('calls no word generic that tells a topic', () => {
    const telling = new Set(dictionary.topics.flatMap(({ core, terms, hints }) => [...core, ...terms, ...hints]));
    expect(dictionary.generic.filter((word) => telling.has(word))).toEqual([]);
  });

  it('has a rich list of words for every topic and at least two words in every group', () => {
    const poor = dictionary.topics.filter(({ core, terms }) => core.length === 0 || core.length + terms.length < 12);
    expect(poor.map(({ name }) => name)).toEqual([]);
    expect(dictionary.nearWords.filter((group) => group.length < 2)).toEqual([]);
  });
});
