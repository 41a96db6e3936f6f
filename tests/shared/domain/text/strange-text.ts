import { fc } from '@fast-check/vitest';

/** Texts of pieces that join into graphemes, split surrogates, break lines or fold in unusual ways. */
export function strangeText(maxLength = 60): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength }).map(pieces => pieces.join(''));
}

const PIECES = [
  ...[
    'a',
    'e',
    'u',
    'S',
    'ß',
    'ö',
    'Ä',
    'q',
    'æ',
    'İ',
    'ﬁ',
    'Ω',
    'ς',
    'я',
    '한',
    'ᄀ',
    'ᅡ',
    '漢',
    'क',
    '्',
    'ष',
  ],
  ...['\u0308', '\u0301', '\u200d', '\ufe0f', '\u00ad', '\u200b', '\u202e', '\u0000'],
  ...['👩', '🚀', '🏽', '🇩', '🇪', '\ud83d', '\udc69', '𝔸', '❤', '©'],
  ...[' ', '  ', '\t', '\n', '\r\n', '\r', '-', '.', '„', '’'],
];
