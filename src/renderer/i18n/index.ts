import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from './de';
import { en } from './en';

const INTERFACE_LANGUAGES = ['de', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Synchronous: both dictionaries are part of the program. React escapes, so the dictionary must not. */
export function startI18n(language: InterfaceLanguage): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { de: { translation: de }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
  i18next.on('languageChanged', changed => {
    document.documentElement.lang = changed;
  });
  return i18next;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
  }
}
