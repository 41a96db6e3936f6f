import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { FactTable } from './fact-surroundings';
import type { Fact } from './facts';
import { isSame } from './said-facts';

/**
 * One of two figures that stand side by side, as in the source, is another one: um 11.30 und 14 Uhr for um 11.30 und 14.30
 * Uhr, von 1991 bis 2009 for von 1991 bis 2006, even where the source has the wrong one elsewhere. Silent where the review
 * has the right one, too. Number_mismatch, of days and years date_mismatch. Linear but for pairs of one text each.
 */
export function checkPairedFigures(
  { reading, sourceReadings, isRelated }: CheckContext,
  own: FactTable,
  there: readonly FactTable[],
): CheckFinding[] {
  const mine = pairsIn(reading, own.facts);
  if (mine.length === 0 || mine.length > MAX_PAIRS || reading.notices().length > 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const table = there[document];
    const others = table ? pairsIn(source, table.facts) : [];
    if (!table || others.length === 0 || others.length > MAX_PAIRS || source.notices().length > 0) return [];
    if (!isRelated(document)) return [];
    return mine.flatMap(pair => {
      const found = findOther(pair, others, own.facts);
      if (!found || others.some(each => areEqual(pair, each))) return [];
      const { fact, other } = found;
      return makeFinding(/^(?:day|month|year)$/.test(fact.kind) ? 'date_mismatch' : 'number_mismatch', {
        at: fact,
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(fact.start, fact.end),
          otherText: source.text.slice(other.start, other.end),
        },
        severity: 'medium',
      });
    });
  });
}

/** Tables are not articles; every pair is held against every one of the source. */
const MAX_PAIRS = 40;

type Pair = { first: Fact; second: Fact; link: string };

function areEqual(x: Pair, y: Pair): boolean {
  return isSame(x.first, y.first) && isSame(x.second, y.second);
}

/** The pair of the source with the same link that shares exactly one of both. */
function findOther(
  { first, second, link }: Pair,
  others: readonly Pair[],
  own: readonly Fact[],
): { fact: Fact; other: Fact } | null {
  const isFree = (other: Fact) => !own.some(each => isSame(each, other));
  const half = others.filter(
    each =>
      each.link === link &&
      each.first.kind === first.kind &&
      isSame(first, each.first) !== isSame(second, each.second),
  );
  const [only] = half;
  if (!only || half.length > 1) return null;
  const [fact, other] = isSame(first, only.first) ? [second, only.second] : [first, only.first];
  return isFree(other) ? { fact, other } : null;
}

const LINK = /^ ?(und|bis|oder|mal|x|×|–|-|auf|and|to|by)(?: (?:zum|dem|den|rund|etwa))? ?$/u;

function pairsIn({ text }: Reading, facts: readonly Fact[]): Pair[] {
  const plain = facts.filter(
    ({ kind, whole, amount }) =>
      whole === undefined && !kind.startsWith('nth ') && (kind !== 'count' || (amount?.value ?? 0) > SMALL),
  );
  return plain.flatMap((first, at): Pair[] => {
    const second = plain[at + 1];
    if (!second || second.start - first.end > LONGEST || second.kind !== first.kind) return [];
    const link = LINK.exec(text.slice(first.end, second.start))?.[1];
    if (link === undefined || first.key === second.key) return [];
    // Um eine Stunde auf 38,5 is no way from one to the other.
    const isChange = /^(?:auf|to|by)$/.test(link);
    if (isChange && !/(?<!\p{L})(?:von|from) $/u.test(text.slice(Math.max(0, first.start - 6), first.start)))
      return [];
    return [{ first, second, link: /^[–-]$/.test(link) ? 'bis' : link }];
  });
}

/** Counts that stand side by side by chance. */
const SMALL = 12;
/** UTF-16 units between both. */
const LONGEST = 12;
