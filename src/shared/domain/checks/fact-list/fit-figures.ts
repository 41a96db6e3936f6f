import type { Fact } from '../against-source/figures/facts';
import { isSame } from '../against-source/figures/said-facts';
import { areLikeWords, type Cell, isThing, SMALL } from '../against-source/owners/cells';
import { itemsBetween } from '../findings';
import type { Reference, Review } from './sides';

/** Pairs of sentences of which one figure can be told. */
const MIN_STRENGTH = 0.35;
/** Of what the figure is told of, so much stands there: in the sentence's own pair, and in any other sentence. */
const MIN_SHARE_NEAR = 0.2;
const MIN_SHARE = 0.5;
/** Sentences around a place in which another figure may be what is meant. */
const REACH = 2;
/** UTF-16 units to each side: a line of a megabyte is one sentence. */
const FAR = 800;
const ENOUGH = 0.01;

/**
 * How well a place of the reference is what the review tells a figure of; 0 where it is told of something else. `isAlone`: no
 * other place has it, and no figure is it by chance.
 */
export function fitOf(
  fact: Fact,
  place: Fact,
  { sentence, isAlone }: { readonly sentence: number; readonly isAlone: boolean },
  review: Review,
  reference: Reference,
): number {
  const there = reference.sentenceAt(place.start);
  const cell = review.side.cellOf(fact);
  if (isToldOfRival(cell, place, review, reference)) return 0;
  const strength = reference.pairs.strengthOf(there, sentence);
  const share = shareOf(cell, there, review, reference);
  const isNear = strength >= MIN_STRENGTH || reference.nearOf(sentence)[0] === there;
  if (isNear && share >= MIN_SHARE_NEAR) return 1 + share + strength;
  if (isAlone && (share > 0 || strength > 0)) return ENOUGH + share;
  return share >= MIN_SHARE ? share : 0;
}

/** Of what the figure is told of, how much the sentence there and the one before speak of. */
function shareOf(cell: Cell, sentence: number, review: Review, reference: Reference): number {
  const { text, isGerman } = review.side;
  const things = cell.words.filter(each => isThing(text, each, isGerman));
  const told = things.length > 0 ? things : cell.words;
  if (told.length === 0) return 1;
  const there = reference.wordsUpTo(sentence);
  return told.filter(each => there.some(one => areLikeWords(each, one))).length / told.length;
}

/** What the review tells it of is what the reference tells of another figure of the kind, which the review lacks. */
function isToldOfRival(cell: Cell, place: Fact, review: Review, reference: Reference): boolean {
  const { fact } = cell;
  const home = reference.side.cellOf(place);
  const [from, to] = reference.reach(home.sentence, REACH);
  const near = itemsBetween(
    reference.side.table.facts,
    Math.max(from, place.start - FAR),
    Math.min(to, place.end + FAR),
  );
  return near.some(rival => {
    if (rival.whole !== undefined || rival.kind !== place.kind || isSame(fact, rival)) return false;
    if (isSmall(fact) !== isSmall(rival) || review.side.isSaid(rival)) return false;
    const away = reference.side.cellOf(rival);
    const isIn = (word: Cell['words'][number], { words }: Cell) => words.some(one => areLikeWords(word, one));
    const theirs = cell.words.filter(each => isIn(each, away) && !isIn(each, home));
    const own = cell.words.filter(each => isIn(each, home) && !isIn(each, away));
    return theirs.length > own.length;
  });
}

function isSmall({ kind, amount }: Fact): boolean {
  return kind === 'count' && (amount?.value ?? 0) <= SMALL;
}
