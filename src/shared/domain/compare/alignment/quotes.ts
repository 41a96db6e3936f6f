import type { LinkReason } from '../../../model/comparison';
import { countLeading } from '../../count-leading';
import type { Side } from './describe-link';

/**
 * A quotation of the review that is none of the reference's, where the reference has one in the same sentences. Whoever
 * turns a quotation into indirect speech, or shortens it, does not alter it.
 */
export function findQuotationDifferences(a: Side, b: Side): LinkReason[] {
  const left = quotedIn(a);
  const right = quotedIn(b);
  if (left.length === 0 || right.length === 0) return [];
  const all = left.map(({ words }) => ` ${words.join(' ')} `).join('|');
  const altered = right.find(({ words }) => !all.includes(` ${words.join(' ')} `));
  const [original] = left;
  return altered && original
    ? [{ kind: 'quotation-differs', text: original.text, otherText: altered.text }]
    : [];
}

/** Shorter ones are titles and single words. */
const MIN_QUOTED_WORDS = 3;
/** No real sentence has more. */
const MAX_QUOTATIONS = 20;

function quotedIn({ text, sentences, quotations }: Side): { text: string; words: string[] }[] {
  const found: { text: string; words: string[] }[] = [];
  for (const sentence of sentences) {
    const first = countLeading(quotations.length, at => (quotations[at]?.innerEnd ?? 0) <= sentence.start);
    for (const { innerStart, innerEnd } of quotations.slice(first, first + MAX_QUOTATIONS)) {
      if (innerStart >= sentence.end) break;
      const quoted = text.slice(Math.max(sentence.start, innerStart), Math.min(sentence.end, innerEnd));
      const words = quoted.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      if (words.length >= MIN_QUOTED_WORDS) found.push({ text: quoted, words });
    }
  }
  return found;
}
