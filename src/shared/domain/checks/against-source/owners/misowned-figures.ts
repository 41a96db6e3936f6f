import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import { makeContrast } from '../../findings';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import { ruleOf } from '../figures/match-facts';
import type { Owner } from './cell-owners';
import { areSameWord, type Cell, isWhole } from './cells';
import { type Compared, makeSwap } from './compared';
import { findHeadedAge } from './headed-ages';
import { type Misowned, type Placed, placeFacts, readSide, type Side } from './sides';
import { findInCompany, findTold, isCovered, likeHome } from './told-otherwise';

/**
 * A figure or a day of the source that the review tells of something else: 137 km/h in Wallau, where the source has 137 on
 * the Brennkopf and 96 in Wallau. What it is told of is read in the cell of each (`readCells`). The source's cells of the
 * figure and of its rival must differ in their owners, the review's must have the rival's and nothing of the figure's.
 * Each figure is held against those of its kind; linear in the length of their sentences.
 */
export function checkMisownedFigures(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  const mine = lazily(() => readSide(own));
  return sources.flatMap(compared => {
    const { document, source, table } = compared;
    const placed = placeFacts(own, table).filter(({ fact }) => !isStep(own.reading.text, fact));
    if (placed.length === 0 || !own.beside(table).areOnOneThing()) return [];
    const [side, other] = [mine(), readSide(table)];
    const found = new Map<Fact, Misowned>();
    for (const each of placed) {
      const misowned =
        findHeadedAge(each, side, other) ??
        findOwned(each, side, other) ??
        findTold(each, side, other) ??
        findInCompany(each, side, other);
      if (misowned) found.set(each.fact, misowned);
    }
    return [...found.values()].map(({ rule, at, rightful }) =>
      rule === 'place_mismatch'
        ? makeContrast(rule, {
            reading: own.reading,
            at,
            document,
            source,
            other: rightful,
            severity: 'medium',
          })
        : makeSwap(rule, own, at, compared, rightful, 'medium'),
    );
  });
}

/** UTF-16 units that a reader takes in as one. */
const LONGEST_SPAN = 48;

/** The review's owner is the rival's, and the figure has its own in the source. */
function findOwned({ fact, place, rivals }: Placed, own: Side, there: Side): Misowned | null {
  const [cell, home] = [own.cellOf(fact), there.cellOf(place)];
  if (!cell.isClear || !home.isClear || isWhole(own.text, fact) || fact.kind === 'year') return null;
  const told = own.ownersOf(fact).filter(each => !each.isAside);
  const homeOwners = there.ownersOf(place);
  for (const rival of rivals) {
    if (own.isSaid(rival)) continue;
    const away = there.cellOf(rival);
    if (!away.isClear || Math.abs(away.sentence - home.sentence) > 1) continue;
    const rivalOwners = there.ownersOf(rival);
    for (const wrong of told) {
      const twin = rivalOwners.find(each => each.key === wrong.key && !each.isAside);
      if (!twin || homeOwners.some(each => each.key === wrong.key) || isWordOf(wrong, own, home)) continue;
      const right = homeOwners.filter(
        each => areOfOneKind(each, twin) && !rivalOwners.some(one => one.key === each.key),
      );
      if (right.length === 0 || !isOnly(wrong, told)) continue;
      if (hasOwn([cell, home, away], own, there, twin, right)) continue;
      if (twin.kind === 'thing' && isGeneral(twin.key)) continue;
      if (twin.kind === 'thing' && !isCovered(cell, away, own, there, LEAST_OF_THINGS)) continue;
      const rule = ruleFor(place, rival, wrong, right);
      const [owner] = right;
      const rightful = rule === 'place_mismatch' && owner ? hullOf(place, owner, owner) : rival;
      return { rule, at: hullOf(fact, wrong, rule === 'place_mismatch' ? wrong : fact), rightful };
    }
  }
  return null;
}

/** Um 1,2 Millionen, höchstens 40.000: what something grows by, or may be at most, is no rival of what it is. */
function isStep(text: string, { start, amount }: Fact): boolean {
  return amount?.bound === 'most' || /(?<!\p{L})[Uu]m $/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Häuser may be of any kind: 330 Zentren, where 1600 Häuser are told of as well. */
function isGeneral(noun: string): boolean {
  return /^(?:haus|hauser|einrichtung|standort|anlag|betrieb|gebaud|objekt|stell|ort|platz)/u.test(noun);
}

function areOfOneKind(x: Owner, y: Owner): boolean {
  return x.kind === y.kind && (x.kind !== 'thing' || x.frame === y.frame);
}

/** Of two people or days beside one figure nobody can tell whose it is. */
function isOnly(wrong: Owner, told: readonly Owner[]): boolean {
  const isSingle = wrong.kind === 'person' || wrong.kind === 'time';
  return !isSingle || told.every(each => each.kind !== wrong.kind || each.key === wrong.key);
}

function isWordOf({ start, end }: Owner, { table }: Side, home: Cell): boolean {
  const word = table.words().find(each => each.start === start && each.end === end);
  return word !== undefined && home.words.some(each => areSameWord(word, each));
}

/** The review names what the source tells it of: in the cell any word, around it an owner. */
function hasOwn(
  [cell, home, away]: readonly [Cell, Cell, Cell],
  own: Side,
  there: Side,
  twin: Owner,
  right: readonly Owner[],
): boolean {
  const isRight = (each: Owner) => right.some(one => one.key === each.key);
  // An age has its person, whatever else is told of both.
  if (twin.kind === 'person' && home.fact.kind === 'age') return own.ownersOf(cell.fact).some(isRight);
  if (own.ownersNear(cell).some(isRight)) return true;
  // Sechzig Aquarelle von Hartung, told of somebody else.
  const counted = twin.kind === 'person' ? (home.fact.amount?.counted.slice(0, 1) ?? []) : [];
  return likeHome(cell, home, away, own, there, counted).length > 0;
}

const LEAST_OF_THINGS = 0.6;

/** A place is told as one where the source's figure has a place that is as narrow. */
function ruleFor(place: Fact, rival: Fact, wrong: Owner, right: readonly Owner[]): CheckRule {
  const isPlace =
    wrong.kind === 'place' && wrong.isNamed && !right.some(each => each.isWide || each.kind !== 'place');
  return isPlace && place.kind !== 'age' ? 'place_mismatch' : ruleOf(place, rival);
}

function hullOf(fact: Fact, owner: Owner, other: Span): Span {
  const [start, end] = [Math.min(fact.start, owner.start), Math.max(fact.end, owner.end)];
  return end - start > LONGEST_SPAN ? other : { start, end };
}
