import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import { isSame } from '../figures/said-facts';
import { areSameWord, type Cell, isThing, readCells } from './cells';
import { type Compared, makeSwap } from './compared';

/**
 * A figure of several together that the review gives to each of them, or the other way round (jede mit 600 Plätzen, for
 * zusammen 600); and a whole for the part that the source tells of: 480 Häuser verkaufen, for 120 seiner 480. Number_mismatch.
 */
export function checkWholesAndParts(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  return sources.flatMap(compared => {
    const { source, table } = compared;
    return own.facts.flatMap(fact => {
      const places = fact.amount === null || fact.kind === 'age' ? [] : own.beside(table).sameAs(fact);
      const [place] = places;
      if (!place || places.length > 1) return [];
      const other = findOtherShare(own.reading, fact, source, place) ?? findPartOf(own, fact, table, place);
      if (!other) return [];
      const at = { start: other.from, end: fact.end };
      return makeSwap('number_mismatch', own, at, compared, other.there, 'medium');
    });
  });
}

type Other = { from: number; there: { start: number; end: number } };

const EACH =
  /(?=[Jje])(?<!\p{L})(?:jeweils|je|[Jj]ede[rsnm]?(?: \p{L}+)?(?: mit| hat| bietet| fasst| zählt)?|each(?: with| has)?)(?: (?:rund|etwa|gut|knapp|mehr als|bis zu|about))? $/u;
const EACH_BEHIND = /^ \p{L}+(?: \p{L}+)? (?:jeweils|each)(?!\p{L})/u;
const ALL =
  /(?=[IZgitz])(?<!\p{L})(?:[Zz]usammen(?:genommen)?|[Ii]nsgesamt|gemeinsam|in total|together)(?: \p{Ll}+)?(?: (?:rund|etwa|gut|knapp|mehr als|bis zu|about))? $/u;
/** UTF-16 units. */
const REACH = 40;

/** How a figure is shared out by the words beside it. */
function shareOf(
  { text }: Reading,
  { start, end, amount }: Fact,
): { kind: 'each' | 'all'; from: number } | null {
  const begin = amount?.boundStart ?? start;
  const before = text.slice(Math.max(0, begin - REACH), begin);
  const each = EACH.exec(before);
  if (each) return { kind: 'each', from: begin - each[0].length };
  const all = ALL.exec(before);
  if (all) return { kind: 'all', from: begin - all[0].length };
  return EACH_BEHIND.test(text.slice(end, end + REACH)) ? { kind: 'each', from: begin } : null;
}

function findOtherShare(reading: Reading, fact: Fact, source: Reading, place: Fact): Other | null {
  const own = shareOf(reading, fact);
  const there = own && shareOf(source, place);
  if (!own || !there || own.kind === there.kind) return null;
  return { from: own.from, there: { start: there.from, end: place.end } };
}

/** 120 seiner 480 Häuser, 120 der 480. */
const PART_OF =
  /^ (?:\p{Lu}\p{L}+ )?(?:(?:von )?(?:seiner|ihrer|der|von|of (?:its|the|their))) (?:insgesamt |rund |etwa |knapp |gut )?$/u;
const OWNS =
  /(?<!\p{L})(?:ha(?:t|ben|tte|tten)|besitz|besaß|gehör|zähl|gibt|gab|verfüg|betreib|betrieb|unterhalt|unterhäl|umfass|sind|waren|ist|war|has|have|owns?)/u;

/** The source has a part of this whole in whose sentence the review's other words stand; the review has no part. */
function findPartOf(own: FactTable, fact: Fact, there: FactTable, whole: Fact): Other | null {
  const { text } = there.reading;
  const at = there.facts.indexOf(whole);
  const part = there.facts[at - 1];
  if (!part || part.amount === null || whole.start - part.end > REACH || part.start >= whole.start)
    return null;
  if (!PART_OF.test(text.slice(part.end, whole.start))) return null;
  if (own.facts.some(each => isSame(each, part))) return null;
  // 360 von 540 for zwei Drittel der 540.
  const before = own.facts[own.facts.indexOf(fact) - 1];
  if (before?.amount && PART_OF.test(own.reading.text.slice(before.end, fact.start))) return null;
  const [cell, home] = [readCells(own)(fact), readCells(there)(part)];
  const words = `${own.reading.text.slice(cell.from, fact.start)}|${own.reading.text.slice(fact.end, cell.to)}`;
  if (
    /(?<!\p{L})(?:von|der|seiner|ihrer|of|the) (?:\p{Ll}+ )?$/u.test(
      own.reading.text.slice(cell.from, fact.start),
    ) &&
    !/(?<!\p{L})von (?:\p{Ll}+ )?$/u.test(own.reading.text.slice(cell.from, fact.start))
  )
    return null;
  if (OWNS.test(words) || PARTLY.test(words)) return null;
  return countShared(own, cell, home) >= 1
    ? { from: fact.amount?.boundStart ?? fact.start, there: { start: part.start, end: whole.end } }
    : null;
}

const PARTLY =
  /(?<!\p{L})(?:Teil|Viertel|Drittel|Hälfte|Fünftel|einige|manche|mehrere|viele|Prozent|some|part)/u;

function countShared(own: FactTable, cell: Cell, home: Cell): number {
  const counted = new Set([...(cell.fact.amount?.counted ?? []), ...(home.fact.amount?.counted ?? [])]);
  const words = cell.words.filter(
    each =>
      isThing(own.reading.text, each, !/^en/i.test(own.reading.document.language)) &&
      !each.stems.some(stem => counted.has(stem)) &&
      home.words.some(one => areSameWord(each, one)),
  );
  const figures = cell.others.filter(each => home.others.some(one => isSame(each, one)));
  return words.length + figures.length;
}
