import i18next from 'i18next';
import en from './en.json';
import zhCN from './zh-CN.json';

/** The languages of the interface, the first one by default. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const resources = { 'zh-CN': { translation: zhCN }, en: { translation: en } } as const;

/** Gives the words of a message, its gaps filled. */
export type Translate = (key: string, details?: Readonly<Record<string, unknown>>) => string;

/** The language that a locale like `en_US.UTF-8` asks for: Chinese unless it is plainly English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** The words of one language, for places without a window. */
export function createTranslator(language: Language): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, details) => instance.t(key, { ...details });
}
