import education from '../../../resources/dictionaries/education.json';
import plainWords from '../../../resources/dictionaries/plain-words.json';
import { type Random, randomOf } from '../../support/random.ts';

/** Draws words by Zipf’s law: the second half as often as the first, the third a third as often. */
export type ZipfWords = (random: Random) => string;

/** What varied texts are made of. */
export interface VariedWords {
  readonly verb: ZipfWords;
  /** Any word: of the field’s dictionary, of the plain words, of invented names. */
  readonly noun: ZipfWords;
  readonly name: ZipfWords;
  /** Per topic of the dictionary its own words. */
  readonly topics: readonly [ZipfWords, ...ZipfWords[]];
}

const parts = (text: string | undefined): string[] => (text ?? '').split('、').filter((word) => word.length > 1);

/** Compiles the words of `resources/dictionaries/`, about 9,500, and 2,400 invented names of places and schools. */
export function createVariedWords(): VariedWords {
  const topics = education.topics.map(({ core, terms, hints }) => [core, terms, hints].flatMap(parts));
  const names = inventedNames();
  const { doing, ...others } = plainWords.words;
  const nouns = [...topics.flat(), ...education.nearWords.flatMap(parts), ...Object.values(others).flatMap(parts)];
  const [first, ...rest] = topics.map((words, topic) => zipfOf(words, `topic ${topic}`));
  if (!first) throw new Error('Cannot make varied texts because the dictionary has no topics');
  return {
    verb: zipfOf([...parts(education.generic), ...parts(doing)], 'verbs'),
    noun: zipfOf([...nouns, ...names], 'nouns'),
    name: zipfOf(names, 'names'),
    topics: [first, ...rest],
  };
}

/** The words get their ranks by chance, the same in every run. */
function zipfOf(words: readonly string[], seed: string): ZipfWords {
  const ranked = shuffled([...new Set(words)], randomOf(seed));
  const sums: number[] = [];
  for (const rank of ranked.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1));
  const total = sums.at(-1) ?? 0;
  return (random) => ranked[placeOf(sums, (random.below(2 ** 30) / 2 ** 30) * total)] ?? '';
}

/** The first place whose sum lies above the value. */
function placeOf(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shuffled(words: readonly string[], random: Random): string[] {
  const order = words.map((word) => ({ word, rank: random.below(2 ** 30) }));
  return order.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}

/** 云洲, 望川 and others like them as towns, schools and estates. */
function inventedNames(): string[] {
  const stems = [...'云望临松河东西石青白南北柳金长'].flatMap((first) =>
    [...'洲川溪岭湾渡门坪'].map((second) => `${first}${second}`),
  );
  const endings = [
    '镇',
    '乡',
    '街道',
    '片区',
    '中学',
    '小学',
    '幼儿园',
    '实验学校',
    '村',
    '园区',
    '集团',
    '社区',
    '路',
    '学区',
    '教研室',
    '社',
    '新城',
    '基地',
    '书院',
    '少年宫',
  ];
  return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}
