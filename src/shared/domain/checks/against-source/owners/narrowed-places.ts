import type { CheckFinding } from '../../../../model/check';
import { findPlace } from '../../../text/places';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import { isSame } from '../figures/said-facts';
import { type Owner, ownersIn } from './cell-owners';
import type { Compared } from './compared';

/**
 * A figure of a whole country that the review tells of one of its towns, or the other way round: 8700 Hitzetote in München
 * for bundesweit 8700. The source names the town, but with no figure of the kind. Place_mismatch.
 */
export function checkNarrowedPlaces(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  return sources.flatMap(({ document, source, table }) => {
    return own.facts.flatMap(fact => {
      const places = isLarge(fact) ? table.facts.filter(each => isSame(fact, each)) : [];
      const [place] = places;
      if (!place || places.length > 1) return [];
      const found = findOther(own, fact, table, place);
      return found
        ? makeFinding('place_mismatch', {
            at: { start: Math.min(found.wrong.start, fact.start), end: Math.max(found.wrong.end, fact.end) },
            other: { document, start: found.right.start, end: found.right.end },
            params: {
              text: own.reading.text.slice(found.wrong.start, found.wrong.end),
              otherText: source.text.slice(found.right.start, found.right.end),
            },
            severity: 'medium',
          })
        : [];
    });
  });
}

const LARGE = 12;

function isLarge({ amount, kind }: Fact): boolean {
  return amount !== null && kind === 'count' && amount.value > LARGE;
}

/** The only place of either sentence is a whole country in one and a town in the other. */
function findOther(
  own: FactTable,
  fact: Fact,
  there: FactTable,
  place: Fact,
): { wrong: Owner; right: Owner } | null {
  const [at, home] = [own, there].map((table, side) =>
    sentenceAt(table.reading.sentences(), (side === 0 ? fact : place).start),
  ) as [number, number];
  const [wrong, ...more] = placesIn(own, at, at, fact);
  if (!wrong || more.length > 0 || wrong.isAside) return null;
  if (!areTogether(own, wrong, fact)) return null;
  const [right, ...others] = placesIn(there, home, home, place);
  if (!right || others.length > 0 || right.isAside || right.isWide === wrong.isWide) return null;
  // The sentence before may have told the place.
  if (placesIn(own, at - 1, at, fact).some(each => each.isWide === right.isWide)) return null;
  const isKnown = wrong.isWide || there.reading.text.toLowerCase().includes(wrong.key);
  return isKnown ? { wrong, right } : null;
}

/** No comma and no other figure stands between them: 48 kommen hinzu, allein 31 davon in Wien. */
function areTogether({ reading, facts }: FactTable, owner: Owner, fact: Fact): boolean {
  const [from, to] = owner.start < fact.start ? [owner.end, fact.start] : [fact.end, owner.start];
  const between = reading.text.slice(from, to);
  return (
    !/[,;:(–]/u.test(between) &&
    !facts.some(each => each.kind === 'count' && each.start >= from && each.end <= to)
  );
}

/** Towns and countries of the lists, and bundesweit. */
function placesIn({ reading, facts }: FactTable, first: number, last: number, fact: Fact): Owner[] {
  const spans = reading.sentences();
  const stretch = { from: spans[Math.max(0, first) * 2] ?? 0, to: spans[last * 2 + 1] ?? 0 };
  return ownersIn(reading, facts, stretch, fact).filter(
    ({ kind, isWide, key }) => kind === 'place' && (isWide || findPlace(key)?.level === 'city'),
  );
}
