import { describe, expect, it } from 'vitest';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import en from '../../../shared/messages/en.json';
import { createTranslator, languageOf, languages } from '../../../shared/messages/translator.ts';
import zhCN from '../../../shared/messages/zh-CN.json';
import { cleaningRules } from '../../../shared/plan/cleaning/index.ts';
import { planKinds } from '../../../shared/plan/model.ts';

interface Messages {
  readonly [key: string]: string | Messages;
}

/** Each message by its whole key: “library.title”. */
function flat(messages: Messages, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

function gapsOf(message: string | undefined): string[] {
  return [...(message ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();
}

const chinese = flat(zhCN);
const english = flat(en);

describe('the messages of both languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it('have words for every key', () => {
    const empty = [...chinese, ...english].filter(([, words]) => words.trim() === '');
    expect(empty).toEqual([]);
  });

  it('have the same gaps', () => {
    const gaps = (messages: Map<string, string>) => [...chinese.keys()].map((key) => [key, gapsOf(messages.get(key))]);
    expect(gaps(english)).toEqual(gaps(chinese));
  });

  it('have no brackets but those of gaps', () => {
    const odd = [...chinese, ...english].filter(([, words]) => /[{}]/.test(words.replace(/\{\{\w+\}\}/g, '')));
    expect(odd).toEqual([]);
  });

  it('name every kind of plan, cleaning rule and numbering scheme', () => {
    const named = [
      ...planKinds.map((kind) => `kind.${kind}`),
      ...cleaningRules.map((rule) => `cleaning.${rule.name}`),
      ...Object.keys(numberingSchemes).map((scheme) => `scheme.${scheme}`),
    ];
    expect(named.filter((key) => !chinese.has(key))).toEqual([]);
  });
});

describe('createTranslator', () => {
  it.each(languages)('gives the words of %s as they are written, gaps filled with any sign', (language) => {
    const translate = createTranslator(language);
    const words = (language === 'en' ? english : chinese).get('error.fileMissing') ?? '';
    expect(translate('error.fileMissing', { path: '<甲&"乙">' })).toBe(words.replace('{{path}}', '<甲&"乙">'));
  });
});

describe('languageOf', () => {
  it.each([
    ['en_US.UTF-8', 'en'],
    ['EN', 'en'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['C', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('%s is answered in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
