import { type Item, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { isName } from './name-guard';

/** A point of time, which is a TIME where it has one of day. */
export function point(from: number, to: number, meaning: Meaning): Reading {
  return { from, to, type: meaning.kind === 'time' ? 'TIME' : 'DATE', meaning };
}

export function onPart(day: Meaning, part: string | undefined): Meaning {
  return part === undefined ? day : { kind: 'time', day, clock: `T${part}` };
}

/** vergangenen Jahres, dieses Jahres, des Vorjahres, of last year. */
export function readYearOf(items: readonly Item[], at: number): { to: number; by: number } | null {
  const start = /^(?:des|of)$/.test(itemAt(items, at).text) ? at + 1 : at;
  const { shift, isFromReference, moved } = wordAt(items, start);
  if (start > at && moved?.unit === 'Y') return { to: start + 1, by: moved.by };
  if (shift === undefined || isFromReference || wordAt(items, start + 1).unit !== 'Y') return null;
  return { to: start + 2, by: shift };
}

/** A bare month or season stands behind a word that makes it one; Mai and Sommer are surnames, too. */
export function isExpected(items: readonly Item[], at: number): boolean {
  const { word, text } = itemBefore(items, at);
  if (isName(items, at)) return false;
  const isCalled =
    word.isPreposition ||
    word.isArticle ||
    word.edge ||
    word.shift !== undefined ||
    word.link ||
    word.isEvery;
  return Boolean(isCalled) || word.month !== undefined || /^[-–/(]$/.test(text);
}
