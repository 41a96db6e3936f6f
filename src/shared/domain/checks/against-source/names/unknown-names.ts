import type { CheckFinding, CheckRule } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { editDistance } from '../../../text/edit-distance';
import { PLACES } from '../../../text/name-lists';
import { knownWord, type Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import type { Nearness } from '../../nearness';
import type { SentencePairs } from '../../pairs';
import { canBeName } from './can-be-name';
import { type NamePart, type NamePhrase, phrasesIn } from './name-phrases';
import { findPartner, type Partner } from './phrase-partners';

/**
 * A name that is nowhere in the source, where a sentence of the source that speaks of the same has another one in its
 * slot, which the review does not have: Spedition Terhorst for Spedition Brockmann, the Stimmberechtigten von Dürrwil for
 * those of Mutzlikon. No list says what is a name; its place in the phrase does. Silent where two names could be meant.
 */
export function checkUnknownNames({
  reading,
  sourceReadings,
  pairs,
  nearness,
}: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near || !(near.isRelated || paired.isOneEvent)) return [];
    const texts: Texts = {
      source,
      paired,
      near,
      isUnknown: missingFrom(source),
      isDropped: missingFrom(reading),
      phrasesThere: new Map(),
    };
    const found = unknownPhrases(reading, texts).flatMap(phrase => findBest(texts, phrase) ?? []);
    return found
      .filter(each => isAlone(each, found))
      .flatMap(each => report(reading, source, document, each) ?? []);
  });
}

type Texts = {
  source: Reading;
  paired: SentencePairs;
  near: Nearness;
  /** Whether the source lacks a word, and whether the review does. */
  isUnknown: (word: Word) => boolean;
  isDropped: (word: Word) => boolean;
  phrasesThere: Map<number, readonly NamePhrase[]>;
};

type Found = Partner & { phrase: NamePhrase; score: number };

/** How near the two sentences must be, by what ties the two names. */
const LIMIT: Readonly<Record<Partner['by'], number>> = {
  head: 0.4,
  governor: 0.4,
  article: 1,
  tail: 0.4,
  firm: 1,
  preposition: 0.9,
};
const ORDER: readonly Partner['by'][] = ['head', 'governor', 'article', 'tail', 'firm', 'preposition'];
/** A rival as near as that makes it unclear which one is meant. */
const CLEAR = 0.75;
const LEAST = 0.3;
/** Sentences of the source that are looked at for one phrase, and phrases of a text. */
const MAX_SENTENCES = 4;
const MAX_PHRASES = 60;

function unknownPhrases(reading: Reading, texts: Texts): NamePhrase[] {
  const spans = reading.wordSpans();
  const inSource = texts.source.words();
  const sentences = new Set<number>();
  for (const [at, word] of reading.written().entries()) {
    if (!word.isCapital || inSource.has(word.folded)) continue;
    if (sentences.size >= MAX_PHRASES) break;
    const sentence = texts.paired.reviewAt(spans[at * 2] ?? 0);
    if (!sentences.has(sentence) && hasName(word, texts)) sentences.add(sentence);
  }
  const found: NamePhrase[] = [];
  for (const sentence of sentences) {
    for (const phrase of phrasesIn(reading, sentence)) {
      if (found.length >= MAX_PHRASES) return found;
      const isTelling = ({ word, isQuoted }: NamePart) =>
        texts.isUnknown(word) && (isQuoted || phrase.isFirm || canBeName(word));
      const hasSlot = phrase.parts.length > 1 || phrase.preposition !== '';
      if (hasSlot && phrase.parts.some(isTelling)) found.push(phrase);
    }
  }
  return found;
}

function hasName(word: Word, { isUnknown }: Texts): boolean {
  return word.text
    .split(/[-\u2010\u2011]/u)
    .map(knownWord)
    .some(part => isUnknown(part) && canBeName(part));
}

function findBest(texts: Texts, phrase: NamePhrase): Found | null {
  const { near, source } = texts;
  const around = near.around(phrase.start, phrase.end);
  const nearest = [...around]
    .filter(([, score]) => score >= LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_SENTENCES);
  const found: Found[] = [];
  const sentences = new Map(nearest);
  for (const sentence of sentencesWithHead(texts, phrase)) sentences.set(sentence, around.get(sentence) ?? 0);
  for (const [sentence, score] of sentences) {
    const there = texts.phrasesThere.get(sentence) ?? phrasesIn(source, sentence);
    texts.phrasesThere.set(sentence, there);
    for (const other of there) {
      const partner = findPartner(phrase, other, texts.isUnknown, texts.isDropped);
      if (partner && !areForms(partner)) found.push({ ...partner, phrase, score });
    }
  }
  found.sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by) || b.score - a.score);
  const [best] = found;
  if (!best || (best.score < LIMIT[best.by] && !isOnlyOne(texts, best, found))) return null;
  // Papers go from place to place: that both are in one says little of texts on two events.
  if (best.by === 'preposition' && !texts.paired.isOneEvent) return null;
  const rival = found.find(each => each.by === best.by && keyOf(each.other) !== keyOf(best.other));
  return rival && rival.score > best.score * CLEAR ? null : best;
}

/** Sentences of the source that have a noun of the phrase which may say what its name is. */
function sentencesWithHead({ paired, isUnknown }: Texts, { parts }: NamePhrase): number[] {
  const found: number[] = [];
  for (const { word } of parts) {
    const stems = JOURNALS.has(word.tellingStem) ? JOURNALS : [word.tellingStem];
    for (const stem of isUnknown(word) && stems !== JOURNALS ? [] : stems)
      found.push(...(paired.postings.get(stem) ?? []).slice(0, MAX_SENTENCES));
  }
  return found.slice(0, 2 * MAX_SENTENCES);
}

/** Whatever stands around: the one name that the source has behind this noun, in texts on one event. */
function isOnlyOne({ paired }: Texts, best: Found, found: readonly Found[]): boolean {
  return (
    best.by === 'head' && paired.isOneEvent && found.every(each => keyOf(each.other) === keyOf(best.other))
  );
}

const JOURNALS: ReadonlySet<string> = new Set(
  'Fachblatt Fachmagazin Fachjournal Fachzeitschrift Zeitschrift Journal Magazin'
    .split(' ')
    .map(noun => knownWord(noun).tellingStem),
);

/** Nobody else of the review stands for the same name of the source. */
function isAlone(one: Found, all: readonly Found[]): boolean {
  return all.every(each => keyOf(each.other) !== keyOf(one.other) || keyOf(each.own) === keyOf(one.own));
}

function keyOf(parts: readonly NamePart[]): string {
  return parts.map(({ word }) => word.nounStem).join(' ');
}

/** Two spellings or forms of one name, its initials, or places of different size. */
function areForms({ by, own, other }: Partner): boolean {
  const [x, y] = [own, other].map(parts => parts.map(({ word }) => word.folded).join(' '));
  if (x === undefined || y === undefined) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.startsWith(short.slice(0, Math.max(4, short.length - 2)))) return true;
  if (editDistance(x, y, 2) <= 2) return true;
  if (isAcronym(own) !== isAcronym(other) || Math.abs(own.length - other.length) > 1) return true;
  const [a, b] = [own[0]?.word.place?.level, other[0]?.word.place?.level];
  if ([own, other].some(isPartOfLand)) return true;
  if (by === 'preposition' && [x, y].some(name => AREA.test(name))) return true;
  // A paper puts the next large town for a village.
  return a !== b && a !== undefined && (b !== undefined || a !== 'city' || by === 'preposition');
}

/** Südbayern may be said for any town in it. */
const AREA = /^(?:sud|nord|ost|west|ober|nieder|mittel|zentral)\p{L}{4}|land$/u;

/** Westösterreich may be said for any land in it; what is a land of its own is none. */
function isPartOfLand(parts: readonly NamePart[]): boolean {
  const land = SIDE_OF.exec(parts[0]?.word.lower ?? '')?.[1] ?? '';
  return PLACES.has(land) && !LANDS_APART.has(land);
}

const SIDE_OF = /^(?:nordost|nordwest|südost|südwest|süd|nord|ost|west|mittel|zentral)-?(\p{L}{4,})$/u;
const LANDS_APART: ReadonlySet<string> = new Set(
  'korea sudan tirol zypern irland mazedonien rhein'.split(' '),
);

function isAcronym(parts: readonly NamePart[]): boolean {
  return parts.length === 1 && /^\p{Lu}{2,6}$/u.test(parts[0]?.word.text ?? '');
}

/** Whether a text has a word neither by itself nor as the beginning of another. */
function missingFrom(reading: Reading): (word: Word) => boolean {
  const known = new Map<Word, boolean>();
  const beginnings = lazily(() => byBeginning(reading.words()));
  return word => {
    const isMissing = known.get(word) ?? !(has(reading.words(), word) || begins(beginnings(), word));
    known.set(word, isMissing);
    return isMissing;
  };
}

function has(words: ReadonlySet<string>, { folded, nounStem }: Word): boolean {
  const forms = [folded, nounStem];
  if (folded.endsWith('s')) forms.push(folded.slice(0, -1));
  if (folded.endsWith('r')) forms.push(folded.slice(0, folded.endsWith('er') ? -2 : -1));
  return forms.some(form => words.has(form) || words.has(`${form}er`));
}

const BEGINNING = 4;
/** Words with one beginning that are looked at. */
const MAX_ALIKE = 60;

function byBeginning(words: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < BEGINNING) continue;
    const beginning = word.slice(0, BEGINNING);
    const group = groups.get(beginning);
    if (!group) groups.set(beginning, [word]);
    else if (group.length < MAX_ALIKE) group.push(word);
  }
  return groups;
}

function begins(groups: ReadonlyMap<string, readonly string[]>, { nounStem }: Word): boolean {
  return groups.get(nounStem.slice(0, BEGINNING))?.some(word => word.startsWith(nounStem)) === true;
}

const PLACE_HEAD =
  /(?:stadt|gemeinde|ort|teil|kreis|bezirk|provinz|region|kanton|dorf|straße|platz|haltestelle|station|bahnhof|gebiet|berg|tal|see|insel|fluss|bucht|wald|park|kirche|sankt|bad|weiler|richtung|werk|kaserne|grenze|land|county|district|province|river|lake|mount)(?:e?s|e?n)?$/u;
/** Handball-Nationalspielerin. */
const OF_PERSON = /(?:spieler|trainer|meister|lehrer|sprecher|fahrer|läufer|springer|profi|chef)(?:in)?s?$/u;
const OF_PLACE =
  /^(?:burg|einwohn|bewohn|stimmberechtig|stimmburg|gemeind|burgermeist|ort|nah|richtung|hoh|stad|hotel|unfall|haus|haf|trumm)/u;
const PLACED = new Set(['in', 'aus', 'nach', 'nahe', 'um', 'an', 'auf', 'über', 'near', 'at']);

/** Null where nothing says what is named: a governing noun or an ending alone may tie any two names. */
function ruleOf({ by, head, own, other, phrase }: Found): CheckRule | null {
  if (
    by === 'head' &&
    head &&
    OF_PERSON.test(head.lower) &&
    own.some(({ isTied }, at) => at === 0 && !isTied)
  )
    return 'role_mismatch';
  if (by === 'head') return head && PLACE_HEAD.test(head.lower) ? 'place_mismatch' : 'org_variant';
  if (by === 'firm') return 'org_variant';
  const isPlace = [own, other].some(parts => parts[0]?.word.place != null);
  if (isPlace || PLACED.has(phrase.preposition) || phrase.governors.some(noun => OF_PLACE.test(noun)))
    return 'place_mismatch';
  return null;
}

function report(reading: Reading, source: Reading, document: number, found: Found): CheckFinding | null {
  const rule = ruleOf(found);
  if (rule === null) return null;
  const [at, other] = [found.own, found.other].map(parts => ({
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }));
  const span = at ?? found.phrase;
  const there = other ?? span;
  return makeContrast(rule, { reading, at: span, document, source, other: there });
}
