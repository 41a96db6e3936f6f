import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { isInflectionOf } from '../../../text/inflections';
import { findMeasure } from '../../../text/measures';
import { isNounByEnding } from '../../../text/names';
import { type Person, surnameKey } from '../../../text/people';
import type { Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { listHalfKnown, onlyRival } from './half-known';

/**
 * Names a letter or two off the source's that no list knows, found in two ways. Beside a word that is the same: Demis
 * Hasabis for Demis Hassabis, Oskar Brandes for Oscar Brandes. Or alone, where a name stands, of a surname of the source:
 * Zerpst leitet das Werk, of Almut Zerbst; and behind the very first name what sounds alike: Aleksandra Wojtyk, of Wójcik.
 * Told where each spelling is in one text alone. Linear in the words, but for a few rivals each. As name_variant.
 */
export function checkSlippedNames({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const slips = [...slipsBesideKept(reading, source), ...slipsOfSurnames(reading, source, sourceReadings)];
    if (slips.length === 0 || !isRelated(document)) return [];
    return slips.map(({ at, other }) =>
      makeContrast('name_variant', { reading, at, document, source, other, severity: 'high' }),
    );
  });
}

type Stretch = { start: number; end: number };
type Slip = { at: Stretch; other: Stretch };

function slipsBesideKept(reading: Reading, source: Reading): Slip[] {
  return listHalfKnown(reading, source, areHalves).flatMap(({ half, rivals }) => {
    const other = onlyRival(rivals.filter(each => isSlip(half.word, each.word)));
    return other ? { at: half, other } : [];
  });
}

function areHalves(word: Word, kept: Word): boolean {
  return canBeHalf(word) && canBeHalf(kept);
}

/** Letters. In shorter words one letter makes another name. */
const SHORT = 4;

/** Trainer Huber, Bad Huberhof and Wärmeleitung Süd say nothing of who is meant. */
function canBeHalf({ text, lower, roleKey, place }: Word): boolean {
  return (
    text.length >= SHORT &&
    roleKey === null &&
    place === null &&
    !FREQUENT_WORDS.has(lower) &&
    !isNounByEnding(lower) &&
    findMeasure(text) === null &&
    !COMMON_WORDS.has(lower) &&
    /^\p{L}+$/u.test(text)
  );
}

/** From here on two letters may be off. */
const LONG = 7;

function isSlip({ folded: x, text }: Word, { folded: y, text: other }: Word): boolean {
  // Jolande is no form of Jolanda, as Firmen is of Firma.
  const canBeForm = text.endsWith('a') === other.endsWith('a');
  if (x === y || (canBeForm && isInflectionOf(text, other))) return false;
  const limit = Math.min(x.length, y.length) >= LONG ? 2 : 1;
  return editDistance(x, y, limit) <= limit;
}

const SHORTEST = 5;
const LONGEST = 24;
const MAX_PEOPLE = 80;

function slipsOfSurnames(reading: Reading, source: Reading, sources: readonly Reading[]): Slip[] {
  const byStart = groupByStart(source);
  if (byStart.size === 0) return [];
  const { text } = reading;
  const [spans, words] = [reading.wordSpans(), reading.written()];
  // Who was read as a person is compared as one, and who has another first name is somebody else.
  const full = reading.people().filter(({ first }) => first !== null);
  const read = new Set([...full.map(({ end }) => end), ...full.map(({ last }) => last)]);
  const found: Slip[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.text.length < SHORTEST - 1 || word.text.length > LONGEST) continue;
    const people = byStart.get(word.folded.slice(0, 2));
    if (!people) continue;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const before = text.slice(at === 0 ? 0 : spans[at * 2 - 2], start);
    const person = people.find(each => isSlipOf(word.text, each, before, text.slice(end, end + LONGEST)));
    if (!person || COMMON_WORDS.has(word.lower) || FREQUENT_WORDS.has(word.lower) || word.place) continue;
    if (read.has(end) || read.has(word.text) || sources.some(each => each.words().has(word.folded))) continue;
    const isFull = person.first !== null && before === `${person.first} `;
    found.push({ at: { start: isFull ? start - before.length : start, end }, other: person });
  }
  return found;
}

/** Those with a surname long enough, by its first two letters; none of texts that are lists. */
function groupByStart(source: Reading): ReadonlyMap<string, readonly Person[]> {
  const people = source
    .people()
    .filter(({ last }) => last.length >= SHORTEST && /^\p{Lu}[\p{L}-]+$/u.test(last));
  const byStart = new Map<string, Person[]>();
  if (people.length > MAX_PEOPLE) return byStart;
  for (const person of people) {
    const key = foldForSearch(person.last.slice(0, 2));
    const list = byStart.get(key);
    if (list) list.push(person);
    else byStart.set(key, [person]);
  }
  return byStart;
}

function isSlipOf(word: string, { first, last }: Person, before: string, behind: string): boolean {
  const [own, other] = [foldForSearch(word), foldForSearch(last)];
  if (surnameKey(word) === surnameKey(last) || own === other || `${own}s` === other || own === `${other}s`)
    return false;
  if (first !== null && before === `${first} `)
    return editDistance(own, other, 2) <= 2 && Math.abs(own.length - other.length) < 2;
  const isNear = editDistance(own, other, 1) <= 1 || isTurned(own, other);
  if (!isNear || isForm(own, other) || isForm(other, own)) return false;
  return SPEECH.test(before) || (/[.!?:\n“”] ?$/u.test(before) && VERB.test(behind));
}

/** Haberkorn and Haberkron. */
function isTurned(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  const at = [...x].findIndex((letter, index) => letter !== y[index]);
  return at >= 0 && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/** Cases and what is made of a name; a letter more may still be a slip: Wiedekindt. */
function isForm(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && ENDING.test(longer.slice(shorter.length));
}

const ENDING = /^(?:s|n|e|r)$/u;

/** What leads to whoever does or says something, and no article. */
const SPEECH =
  /^(?:sagte?|meinte?|erklärte?|betonte?|so|laut|wer|war|ist|wird|will|hat|hatte|lobte?|dankte|gratulierte|ergänzte?|berichtete?|warnte?|forderte?|erzählte?|fügte?|führte?|leitete?|erwartete?|kündigte?|rechnete?|nannte|kommentierte?|findet|glaubt|hofft|als|dass|weil|wenn|für|mit|von|auch|deren|dessen|denn|doch|aber|und) $/iu;
const VERB = /^ \p{Ll}+(?:t|te|ten|ist|war|lobte|fiel|kam|ging|sprach|nahm|gab)(?!\p{L})/u;
