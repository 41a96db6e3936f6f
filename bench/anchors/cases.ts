import { makeAnchor } from '../../src/shared/domain/anchors/make';
import type { Anchor, Placement } from '../../src/shared/model/annotation';
import type { Span } from '../../src/shared/model/span';
import { createRandom, integerOf, pickFrom, type Random } from '../data/random';
import { createMaker, type Document, type Grammar, type Rendering, render, type Word } from './document';
import { findEdit } from './revisions';

export interface Case {
  readonly anchor: Anchor;
  /** What became of it: null where less than MIN_SHARE of its words are left in one place. */
  readonly truth: Span | null;
  /** Places that are as right: with what was put into it, or a copy right beside it. */
  readonly others: readonly Span[];
  /** Its share is so near the limit that both answers are right. */
  readonly isBorderline: boolean;
}
export interface CasePair {
  readonly kind: string;
  readonly grammar: string;
  readonly old: string;
  readonly new: string;
  readonly cases: readonly Case[];
}
export type Outcome = 'right' | 'wrong' | 'missed';

export interface PairPlan {
  readonly grammar: Grammar;
  /** Names of edits; one after the other, each at a place of its own. */
  readonly edits: readonly string[];
  /** Done to the same section before it is the old text. */
  readonly setup?: readonly string[];
  readonly kind: string;
  readonly seed: number;
  readonly sections: number;
  readonly anchors: number;
  /** Of anchors that may cross the end of a paragraph; the others are cut there, as people select. */
  readonly crossing: number;
}

/** Always the same pair for the same plan. Half of the anchors stand in the section that the edits start from. */
export function makePair({
  grammar,
  edits,
  setup = [],
  kind,
  seed,
  sections,
  anchors,
  crossing,
}: PairPlan): CasePair {
  const random = createRandom(seed);
  const maker = createMaker(random);
  let first: Document = Array.from({ length: sections }, (_, at) => grammar.section(maker, at + 1));
  const prepared = Math.floor(random() * sections);
  for (const name of setup) first = findEdit(name)?.(maker, grammar, first, prepared) ?? first;
  const lineWidth = random() < 0.3 ? integerOf(random, 50, 90) : null;
  const old = render(first, lineWidth);
  let edited = first;
  const touched = new Set<number>();
  for (const name of edits) {
    const at = setup.length > 0 ? prepared : Math.floor(random() * edited.length);
    const before = edited;
    edited = findEdit(name)?.(maker, grammar, edited, at) ?? edited;
    for (const word of changedWords(before, edited)) touched.add(word);
  }
  const next = render(edited, lineWidth !== null && random() < 0.4 ? integerOf(random, 50, 90) : lineWidth);
  const cases = Array.from({ length: anchors }, (_, k) =>
    drawRun(random, old, crossing, k % 2 === 0 ? touched : null),
  )
    .filter(run => run.some(isWord))
    .map(run => caseOf(old, next, run));
  return { kind, grammar: grammar.name, old: old.text, new: next.text, cases };
}

export function judge({ truth, others, isBorderline }: Case, placement: Placement): Outcome {
  if (placement.state === 'orphan') return truth === null || isBorderline ? 'right' : 'missed';
  const right = truth === null ? others : [truth, ...others];
  return right.some(span => overlap(span, placement) >= MIN_OVERLAP) ? 'right' : 'wrong';
}

const MIN_SHARE = 0.6;
const BORDER = 0.08;
const MIN_OVERLAP = 0.5;

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Ids of the words beside which something was changed. */
function changedWords(before: Document, after: Document): number[] {
  const list = (document: Document) =>
    document.flatMap(({ heading, paragraphs }) => [
      ...heading,
      ...paragraphs.flatMap(({ label, sentences }) => [...label, ...sentences.flat()]),
    ]);
  const nextOf = new Map<number, number>();
  const afterWords = list(after);
  for (const [at, word] of afterWords.entries()) nextOf.set(word.id, afterWords[at + 1]?.id ?? 0);
  const words = list(before);
  return words.flatMap((word, at) => (nextOf.get(word.id) === (words[at + 1]?.id ?? 0) ? [] : [word.id]));
}

function drawRun(
  random: Random,
  { words }: Rendering,
  crossing: number,
  near: ReadonlySet<number> | null,
): readonly Word[] {
  const length = pickFrom(random, [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 40, 60]);
  const close = near && near.size > 0 ? pickFrom(random, [...near]) : null;
  const middle = close === null ? -1 : words.findIndex(({ id }) => id === close);
  const start =
    middle < 0
      ? integerOf(random, 0, words.length - 1)
      : Math.max(0, middle - integerOf(random, 0, length + 3));
  let run: readonly Word[] = words.slice(start, start + length);
  if (random() >= crossing) run = longestLine(run);
  // People select words, not the marks around them.
  while (run.length > 1 && !isWord(run[0])) run = run.slice(1);
  while (run.length > 1 && !isWord(run.at(-1))) run = run.slice(0, -1);
  return run;
}

/** The longest part of a run that crosses no end of a paragraph: few people select across one. */
function longestLine(run: readonly Word[]): readonly Word[] {
  let best: readonly Word[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at++) {
    if (at < run.length && !run[at]?.beginsLine) continue;
    if (at - from > best.length) best = run.slice(from, at);
    from = at;
  }
  return best;
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word.text);
}

function caseOf(old: Rendering, next: Rendering, run: readonly Word[]): Case {
  const first = old.places.get(run[0]?.id ?? 0);
  const last = old.places.get(run.at(-1)?.id ?? 0);
  const anchor = makeAnchor(old.text, { start: first?.[0] ?? 0, end: last?.[1] ?? 0 });
  const words = run.filter(isWord);
  const placesOf = (idOf: (word: Word) => number | undefined) =>
    words.flatMap(word => {
      const place = next.places.get(idOf(word) ?? 0);
      return place ? [{ start: place[0], end: place[1] }] : [];
    });
  const left = placesOf(({ id }) => id);
  const length = anchor.end - anchor.start;
  const cluster = largestCluster(left, 2 * length + 300);
  const tight = largestCluster(left, length / 2 + 30);
  const share = cluster.length / words.length;
  const copies = placesOf(({ id }) => next.copies.get(id)?.id);
  const isTwin = words.some(({ id }) => next.copies.get(id)?.isTwin);
  const others = [
    ...(left.length >= MIN_SHARE * words.length ? [spanOf(left)] : []),
    ...(Math.abs(share - MIN_SHARE) < BORDER ? [spanOf(cluster)] : []),
    ...(tight.length >= MIN_SHARE * words.length ? [spanOf(tight)] : []),
    // The copy is as good where the passage itself is gone.
    ...(copies.length >= MIN_SHARE * words.length && (isTwin || share < 1) ? [spanOf(copies)] : []),
  ];
  const isBorderline = Math.abs(share - MIN_SHARE) < BORDER || isTwin || (copies.length > 0 && share < 1);
  return { anchor, truth: share < MIN_SHARE ? null : spanOf(cluster), others, isBorderline };
}

function spanOf(places: readonly Span[]): Span {
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

/** The longest run of words in their old order with at most `hole` units between two. */
function largestCluster(places: readonly Span[], hole: number): readonly Span[] {
  let best: readonly Span[] = [];
  let current: Span[] = [];
  for (const place of places) {
    const end = current.at(-1)?.end ?? place.start;
    if (place.start < end || place.start - end > hole) current = [];
    current.push(place);
    if (current.length > best.length) best = [...current];
  }
  return best;
}
