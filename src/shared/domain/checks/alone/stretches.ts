import type { Span } from '../../../model/span';
import type { Amount } from '../../text/amounts';
import type { Reading } from '../context';
import { sentenceAt } from '../pairs';
import { isSize } from './sizes';

/** The sentence at an offset with so many before and behind it, as far as its paragraph goes. */
export function stretchAt({ text, sentences }: Reading, offset: number, back: number, ahead: number): Span {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const own = spans[at * 2] ?? 0;
  const [first, last] = [Math.max(0, at - back), Math.min(spans.length / 2 - 1, at + ahead)];
  const [from, to] = [spans[first * 2] ?? own, spans[last * 2 + 1] ?? text.length];
  const lineStart = text.lastIndexOf('\n', Math.max(0, own - 1)) + 1;
  const isNewLine = lineStart > from && lineStart <= own;
  const line = text.indexOf('\n', offset);
  return { start: isNewLine ? lineStart : from, end: line >= 0 && line < to ? line : to };
}

/** Linie 5, Platz 12, B 6, Nummer 3. */
export function isLabel(text: string, { start, end, value, measure, kind }: Amount): boolean {
  if (kind !== 'count' || measure !== null || !Number.isInteger(value) || value > 999) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (
    /(?<!\p{L})(?:[ABKL]|Nr\.|Nummer|Paragraf|§|Artikel|Platz|Rang|Seite|Linie|Klasse|Tempo) ?$/u.test(before)
  )
    return true;
  return /-$/u.test(before) || /^-\p{Lu}/u.test(text.slice(end, end + 2));
}

/** What can be a part, a whole or a step: a count or a measure but for spans of time and degrees. */
export function isAdditive(text: string, amount: Amount): boolean {
  if (!isSize(amount) || amount.kind === 'share' || amount.value <= 0) return false;
  const { dimension } = amount.measure ?? {};
  if (dimension === 'points' || dimension === 'temperature' || dimension === 'time') return false;
  return !isLabel(text, amount);
}
