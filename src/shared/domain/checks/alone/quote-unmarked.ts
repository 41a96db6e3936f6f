import type { CheckFinding } from '../../../model/check';
import { findRoleKey } from '../../text/roles';
import type { CheckContext } from '../context';
import { itemsBetween, makeFinding } from '../findings';

/** First person that ends in ", sagt X" without marks. Indirect speech has no first person. */
export function checkUnmarkedQuotes({ reading }: CheckContext): CheckFinding[] {
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const sentence = reading.text.slice(start, Math.min(spans[i + 1] ?? 0, start + MAX_LENGTH));
    if (/[„“”"»«]/u.test(sentence) || !FIRST_PERSON.test(sentence)) continue;
    const at = lastSaying(sentence);
    if (at < 0 || !FIRST_PERSON.test(sentence.slice(0, at))) continue;
    const [, speaker = ''] = SPEAKER.exec(sentence.slice(at)) ?? [];
    const isNamed =
      findRoleKey(speaker) !== null ||
      itemsBetween(reading.people(), start + at, start + sentence.length).length > 0;
    if (!isNamed) continue;
    found.push(
      makeFinding('quote_unmarked', {
        at: { start, end: start + at },
        params: { text: sentence.slice(0, at), speaker },
        severity: 'medium',
      }),
    );
  }
  return found;
}

const MAX_LENGTH = 900;
const FIRST_PERSON =
  /(?<![\p{L}])(?:[Ii]ch|[Ww]ir|mich|mir|uns|unsere?[nmrs]?|meine?[nmrs]?|I|[Ww]e|my|our)(?![\p{L}])/u;
const SPEAKER = /^, \p{L}+ (?:der |die |Herr |Frau |Dr\. |the )?(\p{Lu}[\p{L}-]+)/u;

function lastSaying(sentence: string): number {
  let last = -1;
  for (const { index } of sentence.matchAll(
    /, (?:sagte?|betonte?|erklärte?|meinte?|so|freute? sich|fordert|forderte|lobte?|says?|said) (?=\p{Lu}|der |die |the )/gu,
  ))
    last = index;
  return last;
}
