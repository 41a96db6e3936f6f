import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import { isInflectionOf } from '../../../text/inflections';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { Nearness } from '../../nearness';

/**
 * A long noun or name a letter or two off one of the source: Sumpfsprinker where the source has Sumpfspringer, Grime-Preis
 * for Grimme-Preis. Each stands in one text alone, and both in sentences that speak of the same.
 */
export function checkWordSlips({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const byEnds = new Map<string, Long[]>();
    for (const word of longWords(source, reading)) {
      for (const key of keysOf(word.folded)) {
        const list = byEnds.get(key);
        if (!list) byEnds.set(key, [word]);
        else if (list.length < MAX_RIVALS) list.push(word);
      }
    }
    if (byEnds.size === 0) return [];
    // What a quotation has otherwise is told of the quotation.
    const quoted = reading.quotations().filter(({ start, end }) => end - start > MIN_QUOTED);
    return longWords(reading, source).flatMap(word => {
      if (quoted.some(({ start, end }) => start < word.start && word.end < end)) return [];
      const others = new Set(keysOf(word.folded).flatMap(key => byEnds.get(key) ?? []));
      const other = [...others].find(
        each =>
          isSlip(word, each) && (isDatelineOf(word, each) || isNear(near, word, paired.sourceAt(each.start))),
      );
      if (!other) return [];
      const isSurname = source.people().some(({ last }) => last === other.text);
      const rule = isSurname
        ? 'name_variant'
        : areOfOtherKeepers(word, other)
          ? 'org_variant'
          : 'spelling_variant';
      return makeFinding(rule, {
        at: { start: word.start, end: word.end },
        other: { document, start: other.start, end: other.end },
        params: { text: word.text, otherText: other.text },
      });
    });
  });
}

const NEAR = 0.6;
const MAX_RIVALS = 8;
const MIN_LENGTH = 8;
/** From here on two letters may be off. */
const LONG = 11;
const VERY_LONG = 15;
const MAX_LONG = 400;
const MAX_VERB = 10;
/** UTF-16 units; shorter ones are titles. */
const MIN_QUOTED = 36;
const OPENED = /(?:^|[.!?:]\s|\n)[„“"»]?$/u;

type Long = { start: number; end: number; text: string; folded: string; isPlace: boolean };

/** Capitalised words of a text that the other one does not have in any form; parts of a name with hyphens may be shorter. */
function longWords(reading: Reading, other: Reading): Long[] {
  const spans = reading.wordSpans();
  const known = other.words();
  const found: Long[] = [];
  for (const [at, word] of reading.written().entries()) {
    const { text, isCapital, folded } = word;
    if (found.length >= MAX_LONG) break;
    if (!isCapital || text.length < MIN_LENGTH || text.length > 40 || /\d/u.test(text)) continue;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    // What a sentence begins with may be a verb: Ausgeben möchte …
    if (
      text.length < MAX_VERB &&
      text.endsWith('en') &&
      OPENED.test(reading.text.slice(Math.max(0, start - 3), start))
    )
      continue;
    if (folded.split('-').some(part => !known.has(part)))
      found.push({ start, end, text, folded, isPlace: word.place !== null });
  }
  return found;
}

/** What two words have in common that differ inside, or near one end. */
function keysOf(folded: string): string[] {
  return [folded.slice(0, 4), `-${folded.slice(-4)}`];
}

function isSlip(x: Long, y: Long): boolean {
  const [a, b] = [x.folded, y.folded];
  if (UNIT.test(a) && UNIT.test(b)) return false;
  // Kellereinbrecher and Kellereinbrüche.
  if (withoutVowels(a) === withoutVowels(b)) return false;
  if (a === b || isInflectionOf(x.text, y.text)) return false;
  // In Austria and Switzerland a Wissenschafter.
  if (a.replace('schaftler', 'schafter') === b.replace('schaftler', 'schafter')) return false;
  const [xParts, yParts] = [a.split('-'), b.split('-')];
  if (xParts.length !== yParts.length) return false;
  const apart = xParts.flatMap((part, at) =>
    part === yParts[at] ? [] : [[part, yParts[at] ?? ''] as const],
  );
  const [only] = apart;
  if (!only || apart.length > 1) return false;
  const [p, q] = only;
  const shorter = Math.min(p.length, q.length);
  // Treppenhaus and Treppenraum: two letters for two others may make another word.
  const limit = shorter >= LONG && (p.length !== q.length || shorter >= VERY_LONG) ? 2 : 1;
  if (shorter < (xParts.length > 1 ? 4 : MIN_LENGTH)) return false;
  if (areTurned(p, q)) return shorter >= LONG;
  if (editDistance(p, q, limit) > limit) return false;
  const isTown = y.isPlace && p.slice(-2) === q.slice(-2);
  return !differInPrefix(p, q) && (isTown || !differInEnding(p, q));
}

/** The deed and whoever does it differ in a vowel and what they end with. */
function withoutVowels(folded: string): string {
  return folded.replace(
    /(?:br[eiou]ch|spr[aeiu]ch|w[eiu]rf|z[iu][eg]h?|fl[iu]g|sch[uo]ss|l[au]uf)(?:e|er|ern|en|t)?$/u,
    '',
  );
}

const UNIT = /(?:watt|gramm|meter|liter|byte|hertz|tonne|volt|watts?tunde|joule)n?$/u;

/** Two letters beside each other changed places: Gelsenkirchen, Geslenkirchen. */
function areTurned(p: string, q: string): boolean {
  if (p.length !== q.length) return false;
  let at = 0;
  while (at < p.length && p[at] === q[at]) at++;
  return p[at] === q[at + 1] && p[at + 1] === q[at] && p.slice(at + 2) === q.slice(at + 2);
}

/** Aufgabe, Ausgabe and Abgabe are words of their own, as are Angebot and Aufgebot. */
function differInPrefix(p: string, q: string): boolean {
  let shared = 0;
  const length = Math.min(p.length, q.length);
  while (shared < length && p.at(-1 - shared) === q.at(-1 - shared)) shared++;
  return PREFIX.test(p.slice(0, p.length - shared)) || PREFIX.test(q.slice(0, q.length - shared));
}

const PREFIX = /^(?:an?|abs?|auf?|aus|eint?|vor|ver|um?|zus?|be|er|ent|ge|beg?|un)$/u;

/** So are Verwalter and Verwaltung, Mieter and Miete. */
function differInEnding(p: string, q: string): boolean {
  let shared = 0;
  const length = Math.min(p.length, q.length);
  while (shared < length && p[shared] === q[shared]) shared++;
  return p.length - shared <= 3 && q.length - shared <= 3;
}

/** Stadttheater and Staatstheater. */
function areOfOtherKeepers(x: Long, y: Long): boolean {
  const [own, other] = [x, y].map(({ folded }) => KEEPER.exec(folded)?.[0]);
  return own !== undefined && other !== undefined && own !== other;
}

const KEEPER = /^(?:stadt|staats|landes|bundes|kreis|bezirks|reichs)/u;

/** A town that the text opens with. */
function isDatelineOf(word: Long, other: Long): boolean {
  return word.start === 0 && other.isPlace;
}

function isNear(near: Nearness, { start, end }: Long, sentence: number): boolean {
  return end - start >= LONG || (near.around(start, end).get(sentence) ?? 0) >= NEAR;
}
