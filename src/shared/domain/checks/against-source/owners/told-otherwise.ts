import { itemsBetween } from '../../findings';
import type { Telling } from '../../telling-words';
import type { Fact } from '../figures/facts';
import { ruleOf } from '../figures/match-facts';
import { isSame } from '../figures/said-facts';
import { areLikeWords, areSameWord, type Cell, isThing, isWhole, SMALL } from './cells';
import { countOtherThings, type Misowned, type Placed, type Side } from './sides';

/** Words of the review's cell that only the figure's own cell has, and not the rival's. */
export function likeHome(
  cell: Cell,
  home: Cell,
  away: Cell,
  own: Side,
  there: Side,
  without: readonly string[] = [],
) {
  const only = home.words.filter(
    each =>
      isThing(there.text, each, there.isGerman) &&
      !each.stems.some(stem => without.includes(stem)) &&
      !away.words.some(one => areLikeWords(each, one)),
  );
  const figures = home.others.filter(each => !away.others.some(one => isSame(one, each)));
  return [
    ...cell.words.filter(
      each => isThing(own.text, each, own.isGerman) && only.some(one => areLikeWords(each, one)),
    ),
    ...cell.others.filter(each => figures.some(one => isSame(each, one))),
  ];
}

/** Words of the review's cell that only the rival's cell has. */
function likeAway(cell: Cell, home: Cell, away: Cell) {
  const words = cell.words.filter(
    each =>
      away.words.some(one => areSameWord(each, one)) && !home.words.some(one => areLikeWords(each, one)),
  );
  const figures = cell.others.filter(
    each => away.others.some(one => isSame(each, one)) && !home.others.some(one => isSame(each, one)),
  );
  return { words, figures };
}

/** Of the nouns of the review's cell, so many stand in the sentence of the source's. */
export function isCovered(cell: Cell, away: Cell, own: Side, there: Side, least: number): boolean {
  const known = wordsOf(there, away.sentence);
  const things = cell.words.filter(each => isThing(own.text, each, own.isGerman));
  const covered = things.filter(each => known.some(one => areLikeWords(each, one)));
  return covered.length >= least * things.length;
}

/** Of a sentence. */
export function wordsOf({ table }: Side, sentence: number, last = sentence): readonly Telling[] {
  const spans = table.reading.sentences();
  return itemsBetween(table.words(), spans[Math.max(0, sentence) * 2] ?? 0, spans[last * 2 + 1] ?? 0);
}

const LEAST = 0.5;

/** Two words at least say that the review tells what the source tells of another figure, and none the figure's own. */
export function findTold({ fact, place, rivals }: Placed, own: Side, there: Side): Misowned | null {
  const [cell, home] = [own.cellOf(fact), there.cellOf(place)];
  if (!cell.isClear || !home.isClear || isWhole(own.text, fact)) return null;
  // An age says who is meant; what has a bound may be another figure, rounded.
  if (/^(?:age|year)$/.test(fact.kind) || fact.amount?.bound) return null;
  for (const rival of rivals) {
    if (own.isSaid(rival) || isWhole(there.text, rival)) continue;
    if (countOtherThings(fact, rival) || countOtherThings(rival, fact)) continue;
    const away = there.cellOf(rival);
    const areItems = home.isItem && away.isItem;
    if (!away.isClear || (away.sentence === home.sentence && !areItems)) continue;
    if (areItems && likeHome(cell, home, away, own, there).length > 0) continue;
    const { words, figures } = likeAway(cell, home, away);
    const things = words.filter(each => isThing(own.text, each, own.isGerman)).length + figures.length;
    if (things < 1 || words.length + figures.length < 2) continue;
    const others = home.words.filter(each => !away.words.some(one => areLikeWords(each, one)));
    if (others.length < 2 || isToldAround(cell, home, away, own, there)) continue;
    if (!isCovered(cell, away, own, there, LEAST)) continue;
    return { rule: ruleOf(place, rival), at: fact, rightful: rival };
  }
  return null;
}

/** The whole sentence of the review names what the sentence of the figure does, and the rival's does not. */
function isToldAround(cell: Cell, home: Cell, away: Cell, own: Side, there: Side): boolean {
  const [said, atHome, elsewhere] = [
    wordsOf(own, cell.sentence),
    wordsOf(there, home.sentence),
    wordsOf(there, away.sentence),
  ];
  const only = atHome.filter(each => !elsewhere.some(one => areLikeWords(each, one)));
  return said.some(each => only.some(one => areLikeWords(each, one)));
}

/** Sentences before that tell of the same. */
const BEFORE = 2;
const ENOUGH = 2;

/**
 * What the source tells alike of two, in two places (Sachschaden of two accidents): whose it is, the company says in which
 * the review has it. Two nouns or figures of its sentence must stand around the rival alone, and none around the figure.
 */
export function findInCompany({ fact, place, rivals }: Placed, own: Side, there: Side): Misowned | null {
  if (/^(?:age|year)$/.test(fact.kind) || isWhole(own.text, fact)) return null;
  const [cell, home] = [own.cellOf(fact), there.cellOf(place)];
  const said = companyOf(own, cell.sentence, 0, fact);
  if (said.facts.length + said.words.length < ENOUGH) return null;
  const atHome = companyOf(there, home.sentence, BEFORE, place);
  const found = rivals.filter(rival => {
    if (
      rival.kind !== place.kind ||
      !areOfOneSize(rival, place) ||
      own.isSaid(rival) ||
      countOtherThings(fact, rival)
    )
      return false;
    const away = there.cellOf(rival);
    if (away.sentence === home.sentence || !areOfOneThing(cell, home, away)) return false;
    const elsewhere = companyOf(there, away.sentence, BEFORE, rival);
    if (countOnly(said, atHome, elsewhere) > 0) return false;
    return countOnly(said, elsewhere, atHome) >= ENOUGH;
  });
  const [rival] = found;
  return rival && found.length === 1 ? { rule: ruleOf(place, rival), at: fact, rightful: rival } : null;
}

type Company = { words: readonly Telling[]; facts: readonly Fact[] };

/** Nouns and figures of a sentence and of those before it in its paragraph. */
function companyOf(side: Side, sentence: number, before: number, without: Fact): Company {
  const { reading, facts } = side.table;
  const spans = reading.sentences();
  let first = sentence;
  while (first > 0 && sentence - first < before) {
    const gap = side.text.slice(spans[first * 2 - 1] ?? 0, spans[first * 2] ?? 0);
    if (gap.includes('\n')) break;
    first--;
  }
  const inside = itemsBetween(facts, spans[first * 2] ?? 0, spans[sentence * 2 + 1] ?? 0);
  return {
    words: wordsOf(side, first, sentence).filter(
      each =>
        isThing(side.text, each, side.isGerman) && (each.end <= without.start || each.start >= without.end),
    ),
    facts: inside.filter(each => each !== without && each.whole === undefined),
  };
}

/** Of `said`, what `company` has and `other` has not. */
function countOnly(said: Company, company: Company, other: Company): number {
  const words = said.words.filter(
    each =>
      company.words.some(one => areLikeWords(each, one)) && !other.words.some(one => areLikeWords(each, one)),
  );
  const facts = said.facts.filter(
    each => company.facts.some(one => isSame(each, one)) && !other.facts.some(one => isSame(each, one)),
  );
  return words.length + facts.length;
}

/** All three are told of one noun, or of one other figure. */
function areOfOneThing(cell: Cell, home: Cell, away: Cell): boolean {
  const isIn = (each: Telling, { words }: Cell) => words.some(one => areLikeWords(each, one));
  return (
    cell.words.some(each => each.isNoun && isIn(each, home) && isIn(each, away)) ||
    cell.others.some(each => [home, away].every(({ others }) => others.some(one => isSame(each, one))))
  );
}

/** Small counts are of other things than large ones. */
function areOfOneSize({ amount: x, kind }: Fact, { amount: y }: Fact): boolean {
  return kind !== 'count' || (x?.value ?? 0) > SMALL === (y?.value ?? 0) > SMALL;
}
