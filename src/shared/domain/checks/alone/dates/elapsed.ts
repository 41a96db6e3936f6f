import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { DELAYED, readSentences, type Sentence } from './anniversary-figures';
import { type ElapsedReader, judgeElapsed } from './elapsed-claim';
import { toldIn } from './elapsed-told';
import { reckonedIn } from './reckoned-years';

/** A number of years that no two of the years around make, today's among them: reckoned by the text, or told of what lasted. */
export function findElapsed(reading: Reading, writtenIn: number | null): CheckFinding[] {
  const { text, sentences, hasAt } = reading;
  if (!reading.has('years') || !SIGN.test(text)) return [];
  const all = readSentences(text, sentences(), LONGEST);
  const found: CheckFinding[] = [];
  for (const [at, own] of all.entries()) {
    if (!hasAt(2 * at, 'years') || !SIGN.test(own.text)) continue;
    const before = beforeIn(text, all, at);
    for (const read of READERS) {
      for (const claim of read(own, before, writtenIn)) {
        const finding = judgeElapsed(claim);
        if (!finding || DELAYED.test(own.text)) continue;
        if (!found.some(({ start, end }) => start < finding.end && finding.start < end)) found.push(finding);
        break;
      }
    }
  }
  return found;
}

/** A reader tells one thing of a sentence at the most. */
const READERS: readonly ElapsedReader[] = [reckonedIn, toldIn];
/** UTF-16 units of a sentence. */
const LONGEST = 500;
/** Sentences. */
const FARTHEST = 3;
const SIGN = / Jahren?(?!\p{L})|jährt sich/u;

/** Of one paragraph, the nearest first. */
function beforeIn(text: string, all: readonly Sentence[], at: number): Sentence[] {
  const found: Sentence[] = [];
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const [each, next] = [all[i], all[i + 1]];
    if (!each || !next || text.slice(each.start, next.start).includes('\n')) break;
    found.push(each);
  }
  return found;
}
