import type { CheckFinding } from '../../../../model/check';
import { mayBeginWith } from '../../../text/beginnings';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import type { Nearness } from '../../nearness';
import type { SentencePairs } from '../../pairs';
import { KNOWN_BODIES } from '../bodies/known-bodies';
import { KNOWN_LANDSCAPES } from '../places/known-landscapes';
import { ENGLISH_CALLINGS, GERMAN_CALLINGS } from '../roles/calling-lists';
import { findNameBeside, findNamedLast, type NameBeside } from '../roles/calling-names';
import { hasFamilyWord } from './family-words';
import { type Family, findHyphened, indexOf, type Sister, type SisterIndex } from './sister-families';

/**
 * What somebody is called, or a body, river or part of a town, where the source has another one of its family: die Geigerin
 * Rahel Domke and die Cellistin Rahel Domke, Nabu and BUND, Ammersee and Chiemsee. With one name beside both a calling need
 * not be the only one; anything else is in one text alone, and both stand in sentences that speak of the same.
 */
export function checkSisterWords({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const own = placedIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near || !(near.isRelated || paired.isOneEvent)) return [];
    const others = placedIn(source);
    const texts = {
      reading,
      source,
      own,
      others,
      paired,
      near,
      isWritten: knownIn(reading.text),
      isInSource: knownIn(source.text),
    };
    return own.flatMap(placed => {
      const other = placed.name ? findCalledOtherwise(texts, placed) : null;
      const lonely = other ?? findLonely(texts, placed);
      if (!lonely) return [];
      return makeContrast(placed.of.family.rule, { reading, at: placed, document, source, other: lonely });
    });
  });
}

type Rank = 'deputy' | 'former' | '';
type Placed = { start: number; end: number; of: Sister; name: NameBeside | null; rank: Rank };

type Texts = {
  reading: Reading;
  source: Reading;
  own: readonly Placed[];
  others: readonly Placed[];
  paired: SentencePairs;
  near: Nearness;
  /** Whether either text has a word of the member. */
  isWritten: (of: Sister) => boolean;
  isInSource: (of: Sister) => boolean;
};

const NEAR = 0.5;
/** A trade without a name beside it. */
const NEARER = 0.8;
/** A rival as near as that makes it unclear which one is meant. */
const CLEAR = 0.75;
const MAX_PLACED = 120;

/** The source has another word for the same person, and this one for nobody who could be meant. */
function findCalledOtherwise(
  { reading, source, own, others, isInSource }: Texts,
  { start, end, of, name, rank }: Placed,
): Placed | null {
  const isOf = (each: Placed) => each.of.family === of.family && isSame(each.name, name);
  const called = others.filter(isOf);
  const sameWord = called.filter(each => each.of.member === of.member);
  // Whoever was deputy, or it once, is it not.
  const isRaised = sameWord.every(each => each.rank !== rank && (each.rank !== '' || rank === 'deputy'));
  if (sameWord[0] && isRaised && !own.some(each => isOf(each) && each.rank === sameWord[0]?.rank))
    return sameWord[0];
  const theirs = called.filter(each => each.rank !== 'deputy' || each.of.member === of.member);
  const [other] = theirs;
  if (!other || rank === 'deputy' || theirs.some(each => each.of.member === of.member)) return null;
  // Both texts may call somebody both.
  if (own.some(each => isOf(each) && theirs.some(there => there.of.member === each.of.member))) return null;
  const isWoman = IS_WOMAN.test(reading.text.slice(start, end));
  const isUnclear = others.some(
    each =>
      isSameWord(each, of) &&
      each.name === null &&
      !isPlural(source, each) &&
      IS_WOMAN.test(source.text.slice(each.start, each.end)) === isWoman,
  );
  if (isUnclear || isAlso(source, other)) return null;
  return others.some(each => isSameWord(each, of)) || !isInSource(of) ? other : null;
}

/** Die Lehrer, vier Ärzte. */
function isPlural({ text }: Reading, { start, end }: Placed): boolean {
  return (
    !IS_WOMAN.test(text.slice(start, end)) &&
    /(?:[Dd]ie|[Aa]lle|[Vv]iele|[Mm]ehrere|[Zz]wei|[Dd]rei|[Vv]ier|\d+) $/u.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

const IS_WOMAN = /in(?:nen)?$/u;
/** Der Übersetzer Falk Reimann, der auch Romane schreibt. */
const ALSO = /^[^.!?]*(?<!\p{L})(?:auch|zudem|außerdem|zugleich|gleichzeitig|sowie|also|both)(?!\p{L})/u;
const ALSO_REACH = 80;

function isAlso({ text }: Reading, { end, of }: Placed): boolean {
  return of.family.rule === 'role_mismatch' && ALSO.test(text.slice(end, end + ALSO_REACH));
}

function findLonely(
  { source, own, others, paired, near, isWritten, isInSource }: Texts,
  placed: Placed,
): Placed | null {
  const { of, start, end, name, rank } = placed;
  if (rank === 'deputy' || isInSource(of)) return null;
  const missing = others.filter(
    each =>
      each.of.family === of.family &&
      each.of.member !== of.member &&
      each.rank !== 'deputy' &&
      !isWritten(each.of) &&
      (each.name === null || name === null || isSame(each.name, name)) &&
      !isSomebodyElse(source, paired, name, each),
  );
  if (missing.length === 0) return null;
  const around = near.around(start, end);
  const scored = missing
    .map(other => ({ other, score: around.get(paired.sourceAt(other.start)) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < (of.family.isFree || name ? NEAR : NEARER)) return null;
  const rival = scored.find(({ other }) => other.of.member !== best.other.of.member);
  if (rival && rival.score > best.score * CLEAR) return null;
  const at = paired.sourceAt(best.other.start);
  const isTaken = own.some(
    each =>
      each.of.family === of.family &&
      each.of.member !== of.member &&
      !isInSource(each.of) &&
      (near.around(each.start, each.end).get(at) ?? 0) > best.score * CLEAR,
  );
  return isTaken || isAlso(source, best.other) ? null : best.other;
}

/** The source has somebody of the name, but not where it speaks of whoever has the other calling. */
function isSomebodyElse(
  source: Reading,
  paired: SentencePairs,
  name: NameBeside | null,
  { start, name: there }: Placed,
): boolean {
  if (name === null || there !== null) return false;
  const places = source.people().filter(({ last }) => surnameKey(last) === name.last);
  const sentence = paired.sourceAt(start);
  return places.length > 0 && places.every(person => paired.sourceAt(person.start) !== sentence);
}

function isSameWord(x: Placed, of: Sister): boolean {
  return x.of.family === of.family && x.of.member === of.member;
}

function isSame(x: NameBeside | null, y: NameBeside | null): boolean {
  if (x === null || y === null || x.last !== y.last) return false;
  return x.first === null || y.first === null || x.first === y.first;
}

/** Each member is looked for once. */
function knownIn(text: string): (of: Sister) => boolean {
  const known = new Map<Family, Map<number, boolean>>();
  return of => {
    const members = known.get(of.family) ?? new Map<number, boolean>();
    known.set(of.family, members);
    const found = members.get(of.member) ?? hasFamilyWord(text, of);
    members.set(of.member, found);
    return found;
  };
}

const GERMAN: SisterIndex = new Map([
  ...indexOf([...KNOWN_BODIES, ...KNOWN_LANDSCAPES], word => [word]),
  ...indexOf(GERMAN_CALLINGS, germanForms),
]);
const ENGLISH: SisterIndex = new Map([
  ...indexOf([...KNOWN_BODIES, ...KNOWN_LANDSCAPES], word => [word]),
  ...indexOf(ENGLISH_CALLINGS, word => [
    word,
    `${word}s`,
    `${word}’s`,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
]);
const canBegin = mayBeginWith([...GERMAN.keys(), ...ENGLISH.keys()].map(key => key.replace(/ .*/u, '')));
/** Of those keys that are two words or more, the first. */
const PAIRED: ReadonlySet<string> = new Set(
  [...GERMAN.keys(), ...ENGLISH.keys()].flatMap(key =>
    key.includes(' ') ? key.slice(0, key.indexOf(' ')) : [],
  ),
);
const LONGEST = 40;
const DEPUTY = /(?:stellvertretende[nrms]?|[Dd]eputy|[Vv]ice) $/u;
/** Zweiter Vorsitzender. */
const SECOND = /(?:[Zz]weite[nrms]?|[Dd]ritte[nrms]?|(?<![\d:.,])[23]\.) $/u;
const RANKED = /^(?:Vorsitzende|Vorstand|Vorständin|Bürgermeister|Kommandant|Präsident)/u;
const FORMER =
  /(?<!\p{L})(?:(?:ehemalige|frühere|einstige|vormalige|damalige)[nrms]?|[Ff]ormer|(?:[Ee]inst|[Ff]rüher|[Vv]ormals|[Dd]amals|[Ss]einerzeit|[Ee]hemals|[Zz]uvor)(?: (?:der|die|ein|eine|ebenfalls|auch|selbst|noch|als)){0,2}) $/u;

function rankOf(word: string, before: string, behind: string): Rank {
  if (/^(?:Vize|Vice)-?/u.test(word) || DEPUTY.test(before)) return 'deputy';
  if (RANKED.test(word) && SECOND.test(before)) return 'deputy';
  return /^(?:Ex|Alt)-/u.test(word) || FORMER.test(before) || /^ war[,.]/u.test(behind) ? 'former' : '';
}

function germanForms(word: string): string[] {
  const capital = word.replace(/(?<=^|-)\p{Ll}/gu, letter => letter.toUpperCase());
  const heads =
    capital.startsWith('Lkw-') || capital.startsWith('Pkw-')
      ? [capital, capital.replace(/^.kw/u, head => head.toUpperCase())]
      : [capital];
  if (word.length === 3) heads.push(word.toUpperCase());
  return heads.flatMap(head => ['', 's', 'n', 'en', 'e', 'es', 'in', 'innen'].map(ending => head + ending));
}

function placedIn(reading: Reading): Placed[] {
  const { text, document, wordSpans, written } = reading;
  const isEnglish = /^en/i.test(document.language);
  const index = isEnglish ? ENGLISH : GERMAN;
  const [words, spans] = [written(), wordSpans()];
  const found: Placed[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_PLACED; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < 2 || end - start > LONGEST) continue;
    const unit = text.charCodeAt(start);
    const isCapital = (unit > 0x40 && unit < 0x5b) || unit === 0xc4 || unit === 0xd6 || unit === 0xdc;
    if (!isCapital && !isEnglish && unit !== 0x64 && !isAdjective(text, end)) continue;
    const word = words[i / 2]?.text ?? '';
    const isHyphened = isCapital && word.includes('-');
    if (!isHyphened && !canBegin(word)) continue;
    const next = PAIRED.has(word) ? (spans[i + 3] ?? end) : end;
    const two = next > end && next - start <= LONGEST ? index.get(text.slice(start, next)) : undefined;
    const sisters = two ?? index.get(word) ?? (isHyphened ? findHyphened(index, word) : undefined);
    for (const of of sisters ?? []) {
      const at = { start, end: two ? next : end };
      const isCalling = of.family.rule === 'role_mismatch';
      const name = isCalling ? findNameBeside(text, at.start, at.end) : null;
      found.push({
        ...at,
        of,
        name,
        rank: isCalling
          ? rankOf(word, text.slice(Math.max(0, start - 24), start), text.slice(end, end + 5))
          : '',
      });
    }
  }
  return found.map(each => ({ ...each, name: each.name ?? findNameBefore(reading, found, each) }));
}

/** Schlesischen, pommersche: it may be of a landscape. */
function isAdjective(text: string, end: number): boolean {
  return text.startsWith('sche', end - 4) || text.startsWith('sche', end - 5);
}

/** Whoever was named last, unless a word of the family stands beside that name. */
function findNameBefore(
  reading: Reading,
  found: readonly Placed[],
  { of, start }: Placed,
): NameBeside | null {
  const last = of.family.rule === 'role_mismatch' ? findNamedLast(reading, start) : null;
  return last && !found.some(each => each.of.family === of.family && isSame(each.name, last)) ? last : null;
}
