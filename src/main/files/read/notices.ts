import { NOTICE_KINDS, type Notice } from '../../../shared/model/original';

type NoticeKind = Notice['kind'];

/** What an editor should know about the characters of these texts, counted over all of them. */
export function countCharacterNotices(texts: readonly string[]): Notice[] {
  const notices: Notice[] = [];
  for (const [kind, pattern] of CHARACTER_PATTERNS) {
    let count = 0;
    for (const text of texts) count += countMatches(text, pattern);
    if (count > 0) notices.push({ kind, count });
  }
  const decomposed = texts.reduce((sum, text) => sum + countDecomposed(text), 0);
  if (decomposed > 0) notices.push({ kind: 'decomposed', count: decomposed });
  return notices;
}

/** One notice per kind, counts added up, in the order of `NOTICE_KINDS`. */
export function mergeNotices(notices: readonly Notice[]): Notice[] {
  const counts = new Map<NoticeKind, number>();
  for (const { kind, count } of notices) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return NOTICE_KINDS.flatMap(kind => {
    const count = counts.get(kind);
    return count ? [{ kind, count }] : [];
  });
}

// Mojibake: UTF-8 lead bytes C2, C3 and E2 80 read as Windows-1252, followed by what a continuation byte becomes there.
const CHARACTER_PATTERNS: readonly (readonly [NoticeKind, RegExp])[] = [
  ['crlf', /\r\n?/g],
  ['no-break-space', /[\u00a0\u202f]/g],
  // A zero-width joiner inside an emoji sequence is how families and flags are written.
  [
    'zero-width',
    /[\u200b\u200c\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d/gu,
  ],
  ['bidi-control', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g],
  ['soft-hyphen', /\u00ad/g],
  ['control', /(?![\t\n\r])\p{Cc}/gu],
  ['replacement-character', /\ufffd/g],
  ['mojibake', /Ã[\x80-\xbf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|Â[\x80-\xbf]|â€/g],
];

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _match of text.matchAll(pattern)) count++;
  return count;
}

// Sequences that have no composed form (most of Vietnamese has, Devanagari has not) are written the only way there is.
function countDecomposed(text: string): number {
  let count = 0;
  for (const [sequence] of text.matchAll(/\p{L}\p{M}+/gu))
    if (sequence.normalize('NFC') !== sequence) count++;
  return count;
}
