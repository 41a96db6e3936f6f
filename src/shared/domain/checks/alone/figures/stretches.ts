import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
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
