import { describe, expect, it } from 'vitest';
import { bigramOf, distinctBigrams, visitBigrams } from '../../../shared/suggestions/bigrams.ts';

function readable(text: string): string[] {
  const found: string[] = [];
  visitBigrams(text, (_, at) => found.push(text.slice(at, at + 2)));
  return found;
}

describe('visitBigrams', () => {
  it('goes through neighbouring characters and stops at punctuation', () => {
    expect(readable('办好学校，关爱')).toEqual(['办好', '好学', '学校', '关爱']);
  });

  it('leaves pairs of digits out but keeps a digit beside a letter', () => {
    expect(readable('到2030年')).toEqual(['到2', '0年']);
  });

  it('reads capitals as small letters', () => {
    expect(distinctBigrams('AI')).toEqual(distinctBigrams('ai'));
  });

  it('gives a repeated bigram once', () => {
    expect(distinctBigrams('学校学校')).toEqual(
      ['学校', '校学'].map((pair) => bigramOf(pair.charCodeAt(0), pair.charCodeAt(1))),
    );
  });
});
