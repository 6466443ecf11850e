import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languageOf, resources } from '../../shared/messages/translator.ts';

const storageKey = 'language';

/** The interface's words: the language chosen last, else the system's, Chinese where that is neither. */
export function createInterfaceLanguage(): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: languageOf(localStorage.getItem(storageKey) ?? navigator.language),
    fallbackLng: 'zh-CN',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = instance.language;
  instance.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  });
  return instance;
}

/** The other of the two languages. */
export function otherLanguage(language: string): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}
