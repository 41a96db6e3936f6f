import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { classAt, LETTER } from '../../../text/char-classes';
import type { Reading } from '../../context';
import { sentenceAt } from '../../pairs';
import { isSize } from './sizes';

/** UTF-16 units to either side: a text without full stops is one sentence. */
const REACH = 1_200;

/** The sentence at an offset with so many before and behind it, as far as its paragraph goes, and no farther than REACH. */
export function stretchAt({ text, sentences }: Reading, offset: number, back: number, ahead: number): Span {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const own = Math.max(spans[at * 2] ?? 0, offset - REACH);
  const [first, last] = [Math.max(0, at - back), Math.min(spans.length / 2 - 1, at + ahead)];
  const from = Math.max(spans[first * 2] ?? own, offset - REACH);
  const to = Math.min(spans[last * 2 + 1] ?? text.length, offset + REACH);
  const line = text.slice(offset, to).indexOf('\n');
  return {
    start: from + text.slice(from, own).lastIndexOf('\n') + 1,
    end: line < 0 ? to : offset + line,
  };
}

const LABELS: ReadonlySet<string> = new Set(
  'A B K L Nummer Paragraf Artikel Platz Rang Seite Linie Klasse Tempo'.split(' '),
);
const LABEL_SIGN = /(?<!\p{L})(?:Nr\.|§) ?$/u;

/** Linie 5, Platz 12, B 6, Nummer 3. */
export function isLabel(text: string, { start, end, value, measure, kind }: Amount): boolean {
  if (kind !== 'count' || measure !== null || !Number.isInteger(value) || value > 999) return false;
  const behind = text[start - 1] === ' ' ? start - 1 : start;
  const sign = text[behind - 1];
  const isSign = (sign === '.' || sign === '§') && LABEL_SIGN.test(text.slice(Math.max(0, start - 6), start));
  if (isSign || text[start - 1] === '-' || LABELS.has(lettersBefore(text, behind))) return true;
  return text[end] === '-' && /^-\p{Lu}/u.test(text.slice(end, end + 2));
}

/** What can be a part, a whole or a step: a count or a measure but for spans of time and degrees. */
export function isAdditive(text: string, amount: Amount): boolean {
  if (!isSize(amount) || amount.kind === 'share' || amount.value <= 0) return false;
  const { dimension } = amount.measure ?? {};
  if (dimension === 'points' || dimension === 'temperature' || dimension === 'time') return false;
  return !isLabel(text, amount);
}

/** 40 Gäste (25 davon Kinder): told aside. */
export function isInBrackets(text: string, { start, end }: Amount): boolean {
  const ahead = text.slice(Math.max(0, start - 30), start);
  return (
    ahead.lastIndexOf('(') > ahead.lastIndexOf(')') && /^[^()\n]{0,30}\)/u.test(text.slice(end, end + 31))
  );
}

/** How often a stretch tells of one, which is no figure. */
export function onesIn(stretch: string): number {
  return stretch.match(/(?<!\p{L})[Ee]ine?[rnms]?(?!\p{L})/gu)?.length ?? 0;
}

/** The letters before the space before an offset: "um" of "(um 30"; '' where there are none. */
export function wordBefore(text: string, offset: number): string {
  return text[offset - 1] === ' ' ? lettersBefore(text, offset - 1) : '';
}

/** UTF-16 units of any word that leads to a figure. */
const LONGEST_WORD = 40;

function lettersBefore(text: string, offset: number): string {
  let from = offset;
  while (from > 0 && offset - from < LONGEST_WORD && classAt(text, from - 1) === LETTER) from--;
  return text.slice(from, offset);
}
