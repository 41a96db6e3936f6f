import { COMMON_WORDS, NEWS_WORDS } from '../../src/shared/domain/text/common-words';
import { FIRST_NAMES, PLACES } from '../../src/shared/domain/text/name-lists';
import { pickFrom, type Random } from './random';

const COMPOUND_COUNT = 30_000;
/** Mandelbrot's shift: without it the first word alone would be a tenth of every text. */
const RANK_SHIFT = 2.7;

const common = [...COMMON_WORDS];
const news = [...NEWS_WORDS].filter(word => /^\p{L}{4,}$/u.test(word));
const firstNames = [...FIRST_NAMES].map(capitalised);
const places = [...PLACES].map(capitalised);
const vocabulary = [...common, ...news.map(capitalised), ...compounds()];
const cumulated = cumulate(vocabulary.length);

/** A word as frequent as its rank says (Zipf): function words, then words of the news, then their compounds. */
export function zipfWord(random: Random): string {
  const wanted = random() * (cumulated.at(-1) ?? 0);
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulated[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low] ?? '';
}

/** An invented person or a place. */
export function nameOf(random: Random): string {
  if (random() < 0.4) return pickFrom(random, places);
  return `${pickFrom(random, firstNames)} ${capitalised(pickFrom(random, news).slice(0, 4))}${pickFrom(random, ['mann', 'berg', 'er', 'hoff'])}`;
}

function compounds(): string[] {
  return Array.from({ length: COMPOUND_COUNT }, (_, index) => {
    const first = news[(index * 131) % news.length] ?? '';
    const second = news[(index * 37 + Math.floor(index / news.length)) % news.length] ?? '';
    return capitalised(first + second);
  });
}

function cumulate(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1 + RANK_SHIFT);
    sums[rank] = sum;
  }
  return sums;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
