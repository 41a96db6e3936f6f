import type { LinkKind, LinkReason, PassageLink } from '../../model/comparison';
import type { FoundDate } from '../text/dates';
import type { FoundName } from '../text/names';
import type { FoundNumber } from '../text/numbers';
import { matchTokens } from './match-tokens';
import { type Article, type Sentence, stem } from './sentence-features';

/**
 * Kind and reasons of a link: what both passages have, then what differs. `text` is as the reference writes it,
 * `otherText` as the article under review does, null where both write the same.
 *
 * A number, date or name differs when each side has one of the same sort that the other lacks. What only one side has
 * was left out or added and is no reason: a shorter rewrite is not an alteration.
 */
export function describeLink(
  left: Article,
  reference: readonly number[],
  right: Article,
  review: readonly number[],
): Pick<PassageLink, 'kind' | 'reasons'> {
  const leftSentences = pick(left, reference);
  const rightSentences = pick(right, review);
  const similarity = wordSimilarity(leftSentences, rightSentences);
  const differences = [
    ...differingNumbers(left, leftSentences, right, rightSentences, similarity),
    ...differingDates(left, leftSentences, right, rightSentences),
    ...differingNames(left, leftSentences, right, rightSentences, similarity),
  ];
  const reasons = [...sharedReasons(leftSentences, rightSentences, similarity), ...differences];
  return { kind: differences.length > 0 ? 'altered' : kindOf(similarity), reasons };
}

/** Whether both may mean the same day: one is part of the other, or names no year. */
export function areDatesCompatible(x: FoundDate, y: FoundDate): boolean {
  const [xYear = '', ...xRest] = x.value.replace(/^-/, '').split('-');
  const [yYear = '', ...yRest] = y.value.replace(/^-/, '').split('-');
  const isSameYear = xYear === '' || yYear === '' || xYear === yYear;
  return isSameYear && xRest.every((part, i) => yRest[i] === undefined || part === yRest[i]);
}

// A copied sentence may lose a word in twenty (a title, an article); from 0.6 on the order of the words is still the
// reference's own, below it two writers' wording of one fact begins (align.test.ts has pairs on both sides).
const COPIED = 0.95;
const LIGHTLY_CHANGED = 0.6;

function kindOf(similarity: number): LinkKind {
  if (similarity >= COPIED) return 'copied';
  return similarity >= LIGHTLY_CHANGED ? 'lightly-changed' : 'paraphrased';
}

function pick(article: Article, numbers: readonly number[]): Sentence[] {
  return numbers.flatMap(at => article.sentences[at] ?? []);
}

/** Share of words that both sides have in the same order, 0 to 1. */
function wordSimilarity(left: Sentence[], right: Sentence[]): number {
  const ids = new Map<string, number>();
  const idsOf = (sentences: Sentence[]) =>
    Int32Array.from(
      sentences.flatMap(sentence => sentence.words),
      word => {
        const id = ids.get(word) ?? ids.size;
        ids.set(word, id);
        return id;
      },
    );
  const leftIds = idsOf(left);
  const rightIds = idsOf(right);
  const { partners } = matchTokens(leftIds, rightIds, 1_000_000);
  const matched = partners.reduce((count, partner) => count + (partner < 0 ? 0 : 1), 0);
  return (2 * matched) / Math.max(1, leftIds.length + rightIds.length);
}

function sharedReasons(left: Sentence[], right: Sentence[], similarity: number): LinkReason[] {
  const reasons: LinkReason[] = [];
  if (similarity >= COPIED)
    reasons.push({ kind: 'same-words', text: left.map(({ text }) => text).join(' '), otherText: null });
  const seen = new Set<string>();
  for (const { features } of left) {
    for (const [key, { kind, text }] of features) {
      const other = right.find(sentence => sentence.features.has(key))?.features.get(key);
      if (!other || seen.has(`${kind} ${text}`)) continue;
      seen.add(`${kind} ${text}`);
      reasons.push({ kind: `shared-${kind}`, text, otherText: other.text === text ? null : other.text });
    }
  }
  return reasons;
}

function differingNumbers(
  left: Article,
  a: Sentence[],
  right: Article,
  b: Sentence[],
  similarity: number,
): LinkReason[] {
  const same = (x: FoundNumber, y: FoundNumber) => x.unit === y.unit && x.value === y.value;
  const [onlyLeft, onlyRight] = unshared(
    a.flatMap(s => s.numbers),
    b.flatMap(s => s.numbers),
    same,
  );
  const comparable = (x: FoundNumber, y: FoundNumber) =>
    x.unit === y.unit &&
    (x.unit !== null ||
      similarity >= LIGHTLY_CHANGED ||
      nextStems(left.text, x.end).some(w => nextStems(right.text, y.end).includes(w)));
  return pairUp(onlyLeft, onlyRight, comparable).map(([x, y]) =>
    differs('number-differs', left, x, right, y),
  );
}

function differingDates(left: Article, a: Sentence[], right: Article, b: Sentence[]): LinkReason[] {
  const [onlyLeft, onlyRight] = unshared(
    a.flatMap(s => s.dates),
    b.flatMap(s => s.dates),
    areDatesCompatible,
  );
  return pairUp(onlyLeft, onlyRight, () => true).map(([x, y]) => differs('date-differs', left, x, right, y));
}

function differingNames(
  left: Article,
  a: Sentence[],
  right: Article,
  b: Sentence[],
  similarity: number,
): LinkReason[] {
  const [onlyLeft, onlyRight] = unshared(
    a.flatMap(s => s.names),
    b.flatMap(s => s.names),
    isSameName,
  );
  const comparable = (x: FoundName, y: FoundName) =>
    isNearName(x.key, y.key) || similarity >= LIGHTLY_CHANGED;
  return pairUp(onlyLeft, onlyRight, comparable).map(([x, y]) => differs('name-differs', left, x, right, y));
}

type Place = { start: number; end: number };

function differs(kind: LinkReason['kind'], left: Article, x: Place, right: Article, y: Place): LinkReason {
  return { kind, text: left.text.slice(x.start, x.end), otherText: right.text.slice(y.start, y.end) };
}

/** Every item of one side is held against every one of the other: a line of a megabyte must not have thousands. */
const MAX_COMPARED = 200;

function unshared<T>(allLeft: T[], allRight: T[], same: (x: T, y: T) => boolean): [T[], T[]] {
  const left = allLeft.slice(0, MAX_COMPARED);
  const right = allRight.slice(0, MAX_COMPARED);
  return [left.filter(x => !right.some(y => same(x, y))), right.filter(y => !left.some(x => same(x, y)))];
}

/** Each item once, in order. */
function pairUp<T>(left: T[], right: T[], comparable: (x: T, y: T) => boolean): [T, T][] {
  const free = [...right];
  return left.flatMap(x => {
    const at = free.findIndex(y => comparable(x, y));
    const [y] = at < 0 ? [] : free.splice(at, 1);
    return y === undefined ? [] : [[x, y] as [T, T]];
  });
}

/** Keller is the same name as Stephan Keller: one is part of the other. */
function isSameName(x: FoundName, y: FoundName): boolean {
  const [shorter, longer] = x.key.length < y.key.length ? [x.key, y.key] : [y.key, x.key];
  return ` ${longer} `.includes(` ${shorter} `);
}

/** One surname with two first names, or two spellings at most two letters apart. */
function isNearName(x: string, y: string): boolean {
  const xParts = x.split(' ');
  const yParts = y.split(' ');
  if (xParts.length > 1 && xParts.length === yParts.length && xParts.at(-1) === yParts.at(-1)) return true;
  return Math.min(x.length, y.length) >= 6 && editDistance(x, y) <= 2;
}

/** Levenshtein 1966, on names only: over 40 letters they count as different. */
function editDistance(x: string, y: string): number {
  if (Math.max(x.length, y.length) > 40) return Infinity;
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[y.length] ?? 0;
}

/** The next three words, bare: 60 koreanische Firmen and 50 Firmen count the same thing. */
function nextStems(text: string, end: number): string[] {
  const words = text.slice(end, end + 60).match(/\p{L}{4,}/gu) ?? [];
  return words.slice(0, 3).map(stem);
}
