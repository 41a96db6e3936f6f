import { foldForSearch } from './fold';
import { isIntroducedName } from './introduced-names';
import { TITLES } from './name-lists';
import { type FoundName, findNames, isNounByEnding } from './names';
import { rolesBefore, rolesBehind } from './person-roles';
import { isAdjacent, type PlacedWord } from './placed-words';
import type { Role } from './roles';
import { SPEECH_VERBS } from './speech-verbs';
import { wordSpans } from './word-spans';
import { lookUpWords, type Word } from './words';

/** A person named in a text. `start` to `end` is the name alone; `first` is null where only the surname stands. */
export type Person = {
  start: number;
  end: number;
  first: string | null;
  last: string;
  /** Offices right before the name or behind it, after a comma. */
  roles: Role[];
};

/**
 * People by shape, in order: a first name of the list and a surname, two capitalised words after an office or title, and a
 * single one after an office, title or verb of saying. Surnames alone are found where the text introduces them so, or where
 * one stands with a verb of saying (sagte Voss). Names of firms that are a person's (Karl Roth GmbH) are none. Linear.
 * Give `names` and `spans` (`findNames`, `wordSpans`) and the words there along where they are known.
 */
export function findPeople(
  text: string,
  language: string,
  names: readonly FoundName[] = findNames(text, language),
  spans: readonly number[] = wordSpans(text),
  known: readonly Word[] = lookUpWords(text, spans),
): Person[] {
  const words = known.map((word, at): PlacedWord => {
    return {
      start: spans[at * 2] ?? 0,
      end: spans[at * 2 + 1] ?? 0,
      text: word.text,
      isCapital: word.isCapital,
      word,
    };
  });
  const isNamed = namedWords(words, names);
  const people: Person[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = personLength(text, words, isNamed, at);
    if (length === 0) continue;
    const parts = words.slice(at, at + length);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    const roles = [...rolesBefore(text, words, at), ...rolesBehind(text, words, at + length)];
    const given = parts.slice(0, -1).map(part => part.text);
    people.push({
      start: first.start,
      end: last.end,
      first: length > 1 ? given.join(' ') : null,
      last: last.text,
      roles,
    });
    at += length - 1;
  }
  return withSurnames(text, words, people);
}

function namedWords(words: readonly PlacedWord[], names: readonly FoundName[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((names[next]?.end ?? Infinity) <= start) next++;
    const name = names[next];
    return name !== undefined && name.start <= start && end <= name.end;
  });
}

const PARTICLES = new Set(['von', 'van', 'de', 'der', 'zu', 'den', 'al', 'el', 'da', 'di', 'del']);
const FIRMS = /^[ ]?(?:GmbH|AG|SE|KG|OHG|e\.? ?V|Ltd|Inc|& |und Söhne|-)/u;

/** How many words from `at` on are one person's name; 0 for most. */
function personLength(
  text: string,
  words: readonly PlacedWord[],
  isNamed: readonly boolean[],
  at: number,
): number {
  const word = words[at];
  if (!word?.isCapital || word.text.length < 2) return 0;
  const isIntroduced = isTitled(text, words, at);
  if (isIntroducedName(text, words, isNamed, at)) return 2;
  const isFirst = word.word.isFirstName;
  if ((!isFirst && !isIntroduced) || word.word.roleKey !== null) return 0;
  // Die Ministerin Sachsen-Anhalts is of a state.
  if (!isFirst && word.word.place?.level === 'state') return 0;
  let length = 1;
  while (length < 5 && isAdjacent(text, words[at + length - 1], words[at + length])) {
    const next = words[at + length];
    const after = words[at + length + 1];
    if (!next) break;
    // Von der Tann has two.
    const behind = PARTICLES.has(after?.text ?? '') ? words[at + length + 2] : after;
    if (PARTICLES.has(next.text) && behind?.isCapital && isFirst) length += 1;
    else if (
      next.isCapital &&
      (!STOPS.has(next.word.lower) || (isFirst && isIntroduced && next.text === 'Freitag')) &&
      (isFirst || !isStop(next.word)) &&
      (isFirst || isNamed[at + length] || isIntroduced)
    )
      length += 1;
    else break;
    // Given names may be two; behind them comes one surname.
    if (
      length >= 2 &&
      words[at + length - 1]?.word.isFirstName !== true &&
      !PARTICLES.has(words[at + length - 1]?.text ?? '')
    )
      break;
  }
  const last = words[at + length - 1];
  if (!last || FIRMS.test(text.slice(last.end, last.end + 12))) return 0;
  if (length === 1 && !isIntroduced) return 0;
  return length === 1 && !isNamed[at] ? 0 : length;
}

const STOPS = new Set(
  'am im in der die das und mit für von bei als nach vor zum zur uhr euro prozent montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
);

function isStop({ lower, roleKey }: Word): boolean {
  return STOPS.has(lower) || roleKey !== null;
}

/** After an office or a title: Landrätin Voss, Dr. Voss, Frau Voss. */
function isTitled(text: string, words: readonly PlacedWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before || word.start > before.end + 2) return false;
  if (!TITLES.has(before.word.lower) && !(before.isCapital && before.word.roleKey !== null)) return false;
  return /^\.?[ \u00a0]$/u.test(text.slice(before.end, word.start));
}

/** The surnames of people found so far wherever else they stand, and words beside a verb of saying that look like one. */
function withSurnames(text: string, words: readonly PlacedWord[], found: readonly Person[]): Person[] {
  const people = found.filter(({ last }) => !IS_TITLE.test(last));
  const known = new Set(people.map(({ last }) => surnameKey(last)));
  const all = [...people];
  let next = 0;
  for (const [at, word] of words.entries()) {
    while ((people[next]?.end ?? Infinity) <= word.start) next++;
    if ((people[next]?.start ?? Infinity) < word.end || !word.isCapital) continue;
    const isKnown = known.has(keyOfFolded(word.word.folded));
    if (!isKnown && !isSpeaker(text, words, at)) continue;
    // Frau Richter, Trainer Pfleger.
    if (word.word.roleKey !== null && !(isKnown && isTitled(text, words, at))) continue;
    if (word.word.isFirstName || IS_TITLE.test(word.text)) continue;
    all.push({
      start: word.start,
      end: word.end,
      first: null,
      last: word.text,
      roles: rolesBefore(text, words, at),
    });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Erklärt Prof. Dr. Voss: what stands behind the verb is no surname. */
const IS_TITLE = /^(?:Prof|Dr|PD|Priv|Mag|Dipl|Univ)$/u;

/** Directly behind a verb of saying, or before one in its clause: sagte Voss, laut Voss, Voss betonte. */
function isSpeaker(text: string, words: readonly PlacedWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.text.length < 4) return false;
  if (isNounByEnding(word.word.lower) || NO_SPEAKERS.has(word.text)) return false;
  const isBehind = SPEECH_VERBS.has(before?.word.lower ?? '') && isAdjacent(text, before, word);
  // Die Familie fand, der Discounter ruft: what has an article is no surname.
  const isThing = () =>
    before !== undefined &&
    isAdjacent(text, before, word) &&
    (/^[\p{Ll}\d]|^(?:D(?:er|ie|as|en|em|es)|Eine?|Ihre?|Seine?|Unsere?)$|^\p{Lu}{2,5}$/u.test(before.text) ||
      INSTITUTION.test(before.text));
  const isBefore = SPEECH_VERBS.has(after?.text ?? '') && isAdjacent(text, word, after) && !isThing();
  // Sagt Beraterin Kirsten Abeln: what stands before a name is what she is.
  const isCalled = after?.isCapital && isAdjacent(text, word, after) && !STOPS.has(after.word.lower);
  return (isBehind && !isCalled) || isBefore;
}

/** Von der TU München, der Hochschule Fulda: what stands behind it says which. */
const INSTITUTION =
  /(?:[Uu]niversität|Uni|[Uu]niklinik|[Uu]niklinikum|[Kk]linikum|[Kk]linik|[Hh]ochschule|[Aa]kademie|[Ii]nstituts?|[Ss]tiftung|[Vv]erband|[Vv]erbands|[Vv]erein|[Vv]ereins|[Kk]ammer|[Kk]reis|[Kk]reises|[Ll]andkreis|[Ll]andkreises|[Ss]tadt|[Gg]emeinde|[Gg]esellschaft|[Bb]ehörde|[Pp]olizei|[Pp]räsidium|[Gg]ericht|[Gg]erichts|[Mm]useum|[Mm]useums|[Tt]heater|[Tt]heaters|[Ff]irma|[Kk]onzern|[Kk]onzerns|[Bb]ank|Werk|Werke|University|College|Hospital|Institute)$/u;

/** What also says, asks and reports, and is nobody's surname in the news more often than a thing. */
const NO_SPEAKERS = new Set(
  `Frau Frauen Mann Männer Herr Polizei Feuerwehr Gemeinde Familie Behörde Behörden Bericht Berichten Medien Medienberichten Gericht
  Kreis Land Bund Verein Verband Unternehmen Konzern Firma Ministerium Angaben Mitteilung Angabe Gesetz Vertrag Plan Umfrage Studie
  Statistik Zeugen Zeugenaussagen Ermittlern Beamten Experten Kritikern Veranstalter Prognose Wetterdienst Amt Bundesamt Landesamt
  Stadt Kommune Partei Opposition Fraktion Gewerkschaft Betreiber Hersteller Kammer Landgericht Amtsgericht Anklage Urteil Plänen
  Zudem Zwei Drei Viele Einige Alle Dabei Dann Danach Zuvor Heute Gestern Jetzt Damit Dies Dafür Darin Dazu Hier Dort Auch Nun Doch
  Wer Was Wie Nach Grund Ziel Kritik Sprecher Autor Gegenüber Später Anschließend`.split(/\s+/),
);

/** Equal for the forms of one surname: case, umlauts written out, a genitive s. */
export function surnameKey(last: string): string {
  return keyOfFolded(foldForSearch(last));
}

/** Of surnames that one of `people` alone has, by their key, the first name. */
export function firstNamesOf(text: string, people: readonly Person[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const [at, { first, last, start }] of people.entries()) {
    if (first === null) continue;
    const key = surnameKey(last);
    // Kai und Ina Renner are two of one name; Klara Fink und Ina Renner are not.
    const before = people[at - 1];
    const isBehindName = before?.first != null && AND.test(text.slice(before.end, start));
    if (!isBehindName && NAME_AND.test(text.slice(Math.max(0, start - AND_REACH), start)))
      names.set(key, null);
    const known = names.get(key);
    names.set(key, known === undefined || known === first ? first : null);
  }
  return new Map([...names].flatMap(([key, first]) => (first === null ? [] : [[key, first] as const])));
}

const AND_REACH = 40;
const AND = /^ (?:und|&) $/;
const NAME_AND = /(?<![\p{L}-])\p{Lu}[\p{L}-]+ (?:und|&) $/u;

function keyOfFolded(folded: string): string {
  const joined = folded.includes('-') || folded.includes("'") ? folded.replace(/[-']/g, '') : folded;
  return joined.length > 4 && joined.endsWith('s') ? joined.slice(0, -1) : joined;
}
