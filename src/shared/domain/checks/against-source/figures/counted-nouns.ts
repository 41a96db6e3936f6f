import type { CheckFinding } from '../../../../model/check';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { FactTable } from './fact-surroundings';
import type { Fact } from './facts';
import { isSame } from './said-facts';

/**
 * Two figures that changed their nouns: 34 Pfeifen und 2340 Register, where the source has 34 Register and 2.340 Pfeifen.
 * The nouns stand right behind the figures in both texts. Number_mismatch.
 */
export function checkCountedNouns(
  { reading, sourceReadings, isRelated }: CheckContext,
  own: FactTable,
  there: readonly FactTable[],
): CheckFinding[] {
  const mine = countedIn(reading, own.facts);
  if (mine.length === 0 || mine.length > MAX_COUNTED || reading.notices().length > 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const table = there[document];
    const others = table ? countedIn(source, table.facts) : [];
    if (others.length < 2 || others.length > MAX_COUNTED || source.notices().length > 0) return [];
    if (!isRelated(document)) return [];
    return mine.flatMap(({ fact, noun }) => {
      const places = table?.facts.filter(each => isSame(fact, each)) ?? [];
      const elsewhere = others.find(each => each.fact === places[0]);
      const rightful = others.filter(each => each.noun === noun);
      const [right, ...more] = rightful;
      if (places.length !== 1 || !elsewhere || !right || more.length > 0 || areOneThing(elsewhere.noun, noun))
        return [];
      // The other's noun has this one's figure.
      const isSwap =
        areBeside(elsewhere.fact, right.fact) &&
        mine.some(
          each => each.noun === elsewhere.noun && isSame(each.fact, right.fact) && areBeside(each.fact, fact),
        );
      if (isSame(fact, right.fact) || !isSwap) return [];
      return makeFinding('number_mismatch', {
        at: fact,
        other: { document, start: right.fact.start, end: right.fact.end },
        params: {
          kind: 'swap',
          text: reading.text.slice(fact.start, fact.end),
          otherText: source.text.slice(right.fact.start, right.fact.end),
        },
        severity: 'medium',
      });
    });
  });
}

/** Tables are not articles; every figure is held against all of the source. */
const MAX_COUNTED = 60;
/** Fewer of anything are told in other words. */
const SMALL = 12;

/** UTF-16 units between both: Geburten and Kinder of two sentences may be one thing. */
const NEAR = 70;

function areBeside(x: Fact, y: Fact): boolean {
  return Math.abs(x.start - y.start) < NEAR;
}

type Counted = { fact: Fact; noun: string };

function countedIn({ text }: Reading, facts: readonly Fact[]): Counted[] {
  return facts.flatMap((fact): Counted[] => {
    const noun = fact.amount?.counted[0];
    const isPlain = fact.kind === 'count' && fact.amount !== null && fact.amount.value > SMALL;
    if (!isPlain || noun === undefined || !/^ \p{Lu}\p{Ll}/u.test(text.slice(fact.end, fact.end + 3)))
      return [];
    return [{ fact, noun }];
  });
}

/** Menschen and Personen, Gäste and Hotelgäste, also people and what they are. */
function areOneThing(x: string, y: string): boolean {
  if (x === y || x.endsWith(y) || y.endsWith(x)) return true;
  const groups = SYNONYM_GROUPS.get(x);
  return groups !== undefined && SYNONYM_GROUPS.get(y)?.some(group => groups.includes(group)) === true;
}
