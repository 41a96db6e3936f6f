import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
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
    return longWords(reading, source).flatMap(word => {
      const others = new Set(keysOf(word.folded).flatMap(key => byEnds.get(key) ?? []));
      const other = [...others].find(
        each => isSlip(word, each) && isNear(near, word, paired.sourceAt(each.start)),
      );
      if (!other) return [];
      const isSurname = source.people().some(({ last }) => last === other.text);
      return makeFinding(isSurname ? 'name_variant' : 'spelling_variant', {
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

type Long = { start: number; end: number; text: string; folded: string };

/** Capitalised words of a text that the other one does not have in any form; parts of a name with hyphens may be shorter. */
function longWords(reading: Reading, other: Reading): Long[] {
  const spans = reading.wordSpans();
  const known = other.words();
  const found: Long[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_LONG; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < MIN_LENGTH || end - start > 40) continue;
    const text = reading.text.slice(start, end);
    if (!/^\p{Lu}/u.test(text) || /\d/u.test(text)) continue;
    const folded = foldForSearch(text);
    if (folded.split('-').some(part => !known.has(part))) found.push({ start, end, text, folded });
  }
  return found;
}

/** What two words have in common that differ inside, or near one end. */
function keysOf(folded: string): string[] {
  return [folded.slice(0, 4), `-${folded.slice(-4)}`];
}

function isSlip(x: Long, y: Long): boolean {
  const [a, b] = [x.folded, y.folded];
  if (a === b || isInflectionOf(x.text, y.text)) return false;
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
  if (shorter < (xParts.length > 1 ? 4 : MIN_LENGTH) || editDistance(p, q, limit) > limit) return false;
  return !differInPrefix(p, q) && !differInEnding(p, q);
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

function isNear(near: Nearness, { start, end }: Long, sentence: number): boolean {
  return end - start >= LONG || (near.around(start, end).get(sentence) ?? 0) >= NEAR;
}
