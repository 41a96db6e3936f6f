import { COMMON_WORDS, NEWS_WORDS } from '../../src/shared/domain/text/common-words';
import { createRandom, integerOf, type Random } from '../data/random';
import { capitalised } from '../data/words';

/** Two versions of a text of `wordCount` words, `share` of them touched and, if `isMoved`, some paragraphs moved. */
export interface PairOptions {
  readonly wordCount: number;
  readonly share: number;
  readonly isMoved: boolean;
}

export interface Pair {
  readonly left: string;
  readonly right: string;
  /** Offsets on the right of the words that were moved with their paragraph and not edited, flat pairs. */
  readonly moved: readonly number[];
}

/** Always the same pair for the same options. Six in a hundred paragraphs are moved where any are. */
export function pairOf({ wordCount, share, isMoved }: PairOptions): Pair {
  const words = createVocabulary(createRandom(7));
  const random = createRandom(wordCount + Math.round(share * 1000));
  const paragraphs: string[][] = [];
  for (let count = 0; count < wordCount; ) {
    const paragraph = paragraphOf(random, words, Math.min(wordCount - count, integerOf(random, 35, 115)));
    paragraphs.push(paragraph);
    count += paragraph.length;
  }
  const edited = paragraphs.map(paragraph => editParagraph(random, words, paragraph, share));
  const order = edited.map((_, at) => at);
  const isMovedAt = new Set<number>();
  if (isMoved) moveSome(random, order, isMovedAt);
  const moved: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const at of order) {
    for (const { word, isKept } of edited[at] ?? []) {
      if (isKept && isMovedAt.has(at)) moved.push(length, length + word.length);
      parts.push(word, ' ');
      length += word.length + 1;
    }
    parts[Math.max(0, parts.length - 1)] = '\n\n';
    length += 1;
  }
  return {
    left: paragraphs.map(paragraph => `${paragraph.join(' ')}\n\n`).join(''),
    right: parts.join(''),
    moved,
  };
}

type Words = () => string;

const MOVED_SHARE = 0.06;
const MEAN_EDIT = 3;
/** Of the words of the press; with it a million words have 92,000 different ones. */
const ZIPF_EXPONENT = 1.13;

function paragraphOf(random: Random, words: Words, length: number): string[] {
  const paragraph: string[] = [];
  let left = 0;
  while (paragraph.length < length) {
    if (left === 0) {
      left = integerOf(random, 6, 22);
      paragraph.push(capitalised(words()));
    } else paragraph.push(words());
    left--;
    if (left === 0 || paragraph.length === length) paragraph.push(`${paragraph.pop()}.`);
    else if (random() < 0.06) paragraph.push(`${paragraph.pop()},`);
  }
  return paragraph;
}

type EditedWord = { readonly word: string; readonly isKept: boolean };

/** Edits of three words on average: 60 % replaced, 20 % inserted, 20 % deleted. */
function editParagraph(random: Random, words: Words, paragraph: string[], share: number): EditedWord[] {
  const edited: EditedWord[] = [];
  for (let at = 0; at < paragraph.length; ) {
    // What an edit takes away cannot begin another one, so that this is the chance outside of edits.
    if (random() >= share / MEAN_EDIT / (1 - share * 0.8)) {
      edited.push({ word: paragraph[at++] ?? '', isKept: true });
      continue;
    }
    const length = 1 + Math.floor(-Math.log(1 - random()) * (MEAN_EDIT - 0.5));
    const kind = random();
    if (kind < 0.8) for (let k = 0; k < length; k++) edited.push({ word: words(), isKept: false });
    if (kind < 0.6 || kind >= 0.8) at += length;
  }
  return edited;
}

function moveSome(random: Random, order: number[], isMovedAt: Set<number>): void {
  const count = Math.round(order.length * MOVED_SHARE);
  for (let move = 0; move < count; move++) {
    const from = integerOf(random, 0, order.length - 1);
    const [at = 0] = order.splice(from, 1);
    order.splice(integerOf(random, 0, order.length), 0, at);
    isMovedAt.add(at);
  }
}

/** About 92,000 different words in a million: function words, words of the news, then their compounds and forms. */
function createVocabulary(random: Random): Words {
  const news = [...NEWS_WORDS].filter(word => /^\p{L}{3,}$/u.test(word));
  const endings = ['', 'en', 's', 'er', 'ung', 'e'];
  const stems = [...COMMON_WORDS, ...news];
  const compoundCount = 220_000;
  const compounds = new Set<string>();
  for (let at = 0; compounds.size < compoundCount; at++) {
    const first = news[(at * 131) % news.length] ?? '';
    const second = news[(at * 37 + Math.floor(at / news.length) * 11) % news.length] ?? '';
    const word = `${first}${second}${endings[Math.floor(at / (news.length * 7)) % endings.length]}`;
    compounds.add(at % 3 === 0 ? word : capitalised(word));
    if (at > 50 * compoundCount) break;
  }
  // Frequent words are short.
  const vocabulary = [...stems, ...[...compounds].sort((a, b) => a.length - b.length)];
  const sums = new Float64Array(vocabulary.length);
  let sum = 0;
  for (let rank = 0; rank < sums.length; rank++) {
    sum += (rank + 3.7) ** -ZIPF_EXPONENT;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] ?? '';
  };
}
