import { type TimeEntry, wordsOfTime } from './entries';
import { type Judgement, MISSING } from './judgement';
import type { Reference, Review } from './sides';

/** What a reference says of a weekday, a season or another time that is no date. */
export function judgeTime(entry: TimeEntry, review: Review, reference: Reference): Judgement {
  const { timex } = entry;
  const sentence = review.sentenceOf(entry);
  const around = reference.aroundOf(sentence);
  const words = wordsOfTime(review.reading.text.slice(timex.start, timex.end));
  const same = reference
    .times()
    .filter(each => areOfOneTime(each.value, timex.value) || each.words.some(word => words.includes(word)));
  const near = same.find(each => around.has(each.sentence));
  if (near) return { state: 'same', other: near };
  if (same[0]) return { state: 'elsewhere', other: same[0] };
  const [likeliest] = reference.nearOf(sentence);
  const rival = reference.times().find(each => each.sentence === likeliest && each.words.length > 0);
  return rival ? { state: 'other', other: rival } : MISSING;
}

/** One is the other, or the day lies in the month: 2025-03-11 in 2025-03. */
function areOfOneTime(x: string, y: string): boolean {
  if (x.includes('X') || y.includes('X')) return false;
  return x === y || (Math.min(x.length, y.length) >= MONTH_LENGTH && (x.startsWith(y) || y.startsWith(x)));
}

const MONTH_LENGTH = '2025-03'.length;
