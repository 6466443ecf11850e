import type { Random } from '../../support/random.ts';
import type { VariedWords, ZipfWords } from './varied-words.ts';

/** Writes texts about one topic: half of their nouns are words of it, the others any. */
export interface VariedText {
  heading(): string;
  sentence(): string;
  /** What is measured in `valued` sentences. */
  indicator(): string;
  valued(): ValuedSentence;
}

/** A sentence with a target in it. */
export interface ValuedSentence {
  readonly text: string;
  readonly indicator: string;
  /** Per cent. */
  readonly value: number;
  readonly year: number;
}

type Slot = () => string;

/** A writer on a topic drawn by `random`. */
export function writeOn({ verb, noun, name, topics }: VariedWords, random: Random): VariedText {
  const topic: ZipfWords = random.pick(topics);
  const v: Slot = () => verb(random);
  const n: Slot = () => (random.below(2) === 0 ? topic : noun)(random);
  const p: Slot = () => name(random);
  const f: Slot = () => String(random.below(190) + 2);
  const sentences = sentencesOf(v, n, p, f);
  const indicator = () => `${topic(random)}${random.pick(['覆盖率', '达标率', '普及率', '满意度', '入学率'])}`;
  return {
    heading: () => random.pick(headingsOf(v, n))(),
    sentence: () => random.pick(sentences)(),
    indicator,
    valued: () => valuedSentence(indicator(), random.below(40) + 60, random.below(7) + 2021, v, n),
  };
}

function headingsOf(v: Slot, n: Slot): readonly [Slot, ...Slot[]] {
  return [
    () => `${v()}${n()}`,
    () => `${v()}${n()}${n()}`,
    () => `${v()}${v()}${n()}`,
    () => `${n()}${n()}${v()}`,
    () => `${v()}${n()}，${v()}${n()}`,
    () => `${n()}${v()}工程`,
  ];
}

function sentencesOf(v: Slot, n: Slot, p: Slot, f: Slot): readonly [Slot, ...Slot[]] {
  return [
    () => `${v()}${n()}${n()}，${v()}${n()}与${n()}，${v()}${n()}的${n()}。`,
    () => `以${n()}为${n()}，${v()}${n()}和${n()}，${n()}${v()}${n()}。`,
    () => `在${p()}、${p()}${v()}${n()}，${v()}${f()}个${n()}。`,
    () => `${v()}“${n()}+${n()}”${n()}，${n()}由${p()}牵头${v()}。`,
    () => `对${n()}${n()}进行${v()}，每年${v()}${n()}不少于${f()}次；${n()}${v()}${n()}。`,
    () => `${n()}、${n()}、${n()}${v()}，${n()}${n()}明显${v()}。`,
    () => `依托${p()}${n()}，${v()}${n()}${v()}${n()}，让${n()}${v()}。`,
    () => `${v()}${n()}${v()}机制，把${n()}纳入${n()}，与${n()}同${v()}、同${v()}。`,
    () => `支持${p()}${v()}${n()}，面向${n()}开设${n()}${f()}门，${v()}${n()}。`,
    () => `${n()}${v()}后，${n()}${n()}要${v()}${n()}，不得${v()}${n()}。`,
    () => `${v()}${n()}；${v()}${n()}${n()}；${v()}${n()}，${n()}${v()}。`,
    () => `针对${n()}${n()}不足，${v()}${n()}，新增${n()}${f()}人。`,
  ];
}

function valuedSentence(indicator: string, value: number, year: number, v: Slot, n: Slot): ValuedSentence {
  return { text: `${v()}${n()}${n()}，到${year}年${indicator}达到${value}%以上。`, indicator, value, year };
}
