import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Person, surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import type { Telling } from '../../telling-words';
import type { FactTable } from '../figures/fact-surroundings';
import { areLikeWords, areSameWord, leftEdge, rightEdge } from './cells';
import { type Compared, makeSwap } from './compared';

/**
 * Two people, places or days of one sentence that changed what is told of each: Brock aus Tannstadt and Ritter aus Meilau
 * for the other way round. Each must have in its part of the sentence what the other has in the source's, and nothing of
 * its own there. Linear but for the few of one sentence.
 */
export function checkSwappedOwners(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  const couples = sources.length === 0 ? [] : couplesIn(own);
  return sources.flatMap(source => {
    const others = couples.length === 0 ? [] : couplesIn(source.table);
    return couples.flatMap(couple => {
      const same = others.filter(each => areOfSame(couple, each)).map(each => inOrderOf(couple, each));
      const [twin] = same;
      if (!twin || !same.every(each => isSwap(couple, each))) return [];
      const at = { start: couple.first.start, end: couple.second.end };
      const other = {
        start: Math.min(twin.first.start, twin.second.start),
        end: Math.max(twin.first.end, twin.second.end),
      };
      return makeSwap(couple.rule, own, at, source, other, 'high');
    });
  });
}

/** Of a text; programmes and lists of winners have more. */
const MAX_COUPLES = 60;

/** Somebody or something that things are told of, with the nouns of its part of the sentence. */
type Told = Span & { key: string; words: readonly Telling[] };
/** Two of one kind that stand side by side in a sentence. */
type Couple = { first: Told; second: Told; rule: CheckRule };

function areOfSame(x: Couple, y: Couple): boolean {
  return (
    x.rule === y.rule &&
    ((x.first.key === y.first.key && x.second.key === y.second.key) ||
      (x.first.key === y.second.key && x.second.key === y.first.key))
  );
}

function inOrderOf({ first }: Couple, couple: Couple): Couple {
  return couple.first.key === first.key ? couple : { ...couple, first: couple.second, second: couple.first };
}

function isSwap(own: Couple, there: Couple): boolean {
  const [{ first, second }, { first: one, second: two }] = [own, there];
  // Die Regionalleiter A und B: what stands in front of both may be told of both.
  const [front, frontThere] = [
    first.start < second.start ? first : second,
    one.start < two.start ? one : two,
  ];
  const isSameFront = front.key === frontThere.key;
  const shared = front.words.filter(
    each => isSameFront && frontThere.words.some(other => areLikeWords(each, other)),
  );
  return isToldOf(first, two, one, shared) && isToldOf(second, one, two, shared);
}

/** It has words of `other` alone, and none of `itself` alone. */
function isToldOf({ words }: Told, other: Told, itself: Told, shared: readonly Telling[]): boolean {
  const only = (x: Told, y: Told) =>
    x.words.filter(each => ![...y.words, ...shared].some(one => areLikeWords(each, one)));
  return (
    only(other, itself).some(each => words.some(one => areSameWord(each, one))) &&
    !only(itself, other).some(each => words.some(one => areLikeWords(each, one)))
  );
}

function couplesIn(table: FactTable): Couple[] {
  const { reading } = table;
  return [
    ...couplesOf(table, peopleIn(reading), 'role_mismatch'),
    ...couplesOf(table, placesIn(reading), 'place_mismatch'),
    ...couplesOf(table, daysIn(table), 'date_mismatch'),
  ].slice(0, MAX_COUPLES);
}

/** `bare` is where the last two words of a name begin: Firmenkunden Jens Bracht. */
type Named = Span & { key: string; bare: number };

const LAST_TWO = /\S+ \S+$/u;

function peopleIn({ people, text }: Reading): Named[] {
  return people().map(({ start, end, last }: Person) => {
    const bare = end - (LAST_TWO.exec(text.slice(start, end))?.[0].length ?? end - start);
    return { start, end, key: surnameKey(last), bare };
  });
}

const IN_PLACE =
  /(?=[AaBbIiNn](?:n|us|ei|ach) (?![a-z]))(?<![\p{L}-])(?:[Ii]n|[Aa]us|[Bb]ei|[Nn]ach) ((?:Bad |Sankt |St\. )?\p{Lu}[\p{Ll}-]{3,})(?![\p{L}])/gu;

function placesIn({ text }: Reading): Named[] {
  return Array.from(text.matchAll(IN_PLACE), ({ index, 0: words, 1: name = '' }) => {
    const end = index + words.length;
    return { start: index, end, key: name.toLowerCase(), bare: index };
  });
}

function daysIn({ facts, reading: { text } }: FactTable): Named[] {
  const days = facts
    .filter(({ kind, whole }) => (kind === 'day' || kind === 'month') && whole === undefined)
    .map(({ start, end, key }) => ({ start, end, key, bare: start }));
  const weekdays = Array.from(text.matchAll(WEEKDAY), ({ index, 0: word }) => {
    return { start: index, end: index + word.length, key: word.toLowerCase(), bare: index };
  });
  return [...days, ...weekdays].sort((a, b) => a.start - b.start);
}

const WEEKDAY =
  /(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\p{L}|,? (?:den |der )?\d)/gu;

function couplesOf(table: FactTable, named: readonly Named[], rule: CheckRule): Couple[] {
  const { text, sentences } = table.reading;
  const spans = sentences();
  return named.flatMap((name, at): Couple[] => {
    const next = named[at + 1];
    if (!next || next.key === name.key) return [];
    const sentence = sentenceAt(spans, name.start);
    const end = spans[sentence * 2 + 1] ?? 0;
    if (next.start >= end) return [];
    const start = spans[sentence * 2] ?? 0;
    const gap = text.slice(name.end, next.start);
    const isPair = SIDE_BY_SIDE.test(gap);
    const middle = isPair ? null : partingOf(gap);
    if (!isPair && middle === null) return [];
    const [first, second] = [name, next].map((each, side): Told => {
      const from = isPair
        ? phraseStart(text, each.start, Math.max(start, side === 1 ? name.end : 0))
        : side === 1
          ? name.end + (middle ?? 0)
          : leftEdge(text, each.start, start);
      const to = isPair
        ? phraseEnd(text, each.end, end)
        : side === 0
          ? name.end + (middle ?? 0)
          : rightEdge(text, each.end, end);
      const words = itemsBetween(table.words(), from, to).filter(
        one => one.isNoun && (one.end <= each.bare || one.start >= each.end),
      );
      return { ...each, words };
    });
    return first && second ? [{ first, second, rule }] : [];
  });
}

/** A and B: what stands before both or behind them is told of both. */
const SIDE_BY_SIDE =
  /^(?: \([^)]{1,40}\))?(?:,| und| sowie| and)(?: (?:der|die|das|the))?(?: (?:Dr|Prof)\.)*(?: \p{Lu}[\p{L}.-]+){0,3} $/u;
const PARTING = /, | (?:und|während|sowie|and|while) /u;

function partingOf(gap: string): number | null {
  const at = gap.search(PARTING);
  return at < 0 ? null : at;
}

/** Over the words with a capital in front: Regionalleiter Privatkunden Uwe Harms, Meilau (Gesine Bock). */
function phraseStart(text: string, start: number, least: number): number {
  const before = text.slice(Math.max(least, start - 60), start);
  return start - (/(?:\p{Lu}[\p{L}-]+ |\(|(?:Dr|Prof)\. )*$/u.exec(before)?.[0].length ?? 0);
}

/** With the bracket behind. */
function phraseEnd(text: string, end: number, most: number): number {
  return end + (/^\)?(?: \([^)]{1,40}\))?/u.exec(text.slice(end, Math.min(most, end + 50)))?.[0].length ?? 0);
}
