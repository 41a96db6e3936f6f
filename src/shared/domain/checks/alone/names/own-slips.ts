import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { COMMON_WORDS } from '../../../text/common-words';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import type { Person } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import type { Word } from '../../../text/words';
import { nameOf } from '../../against-source/names/same-names';
import { type CapitalForm, wordSpanAt } from '../../capital-forms';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { isLetterMore, isLetterOff, soundAlike, soundOf } from './slip-letters';

/**
 * Rico Thaler and, further down, befragte Thaller; Katharina Wiechers, and a sentence that begins with: Wichers hat. A
 * letter off a surname of this text, or one that sounds the same, where nothing makes it a noun or somebody else.
 */
export function findSlips({ reading, sourceReadings }: CheckContext, own: readonly Person[]): CheckFinding[] {
  if (own.length > MAX_PEOPLE) return [];
  const known = knownNames(own);
  if (known.letters.size === 0) return [];
  const { text } = reading;
  const spans = reading.wordSpans();
  const written = reading.written();
  const others = new Set(
    own.flatMap(({ first, last }) => (first === null ? [] : [...first.split(' '), last])),
  );
  const inOffice = new Set(
    own.flatMap(({ first, roles, start }) => (first === null && roles.length > 0 ? [start] : [])),
  );
  const near = reading
    .capitalForms()
    .flatMap(form => (others.has(form.word.text) ? [] : nearOf(known, form)));
  const found: CheckFinding[] = [];
  let looked = 0;
  for (const { at, plain, owned } of near.sort((x, y) => x.at - y.at)) {
    const [i, { start, end }] = [at * 2, wordSpanAt(spans, at)];
    const word = text.slice(start, end);
    const isOwner = GENITIVE.test(word) && isOwning(text, start, end);
    const person = isOwner ? owned : plain;
    if (person === null || person.end > start) continue;
    const isSpelling = foldForSearch(word) === foldForSearch(person.last);
    if (inOffice.has(start) && !isSpelling) continue;
    if (++looked > MAX_NEAR) break;
    const before = text.slice(spans[i - 2], start);
    const behind = text.slice(end, (spans[i + 3] ?? end) + 1);
    const title = titleOf(text, start, person);
    const isLed =
      isOwner || isName(before, behind) || isUnknown(written[i / 2], before, behind) || title !== null;
    const isFar = !isOneLetterOff(word, person.last) && !soundAlike(word, person.last) && !isOwner;
    if (isFar && !(isActing(before, behind) && isUncommon(written[i / 2], behind, before))) continue;
    if (isFar && isOtherPart(word, person.last) && isOfSport(text, start)) continue;
    if (!isLed || isNamedInFull(text, word, person, title) || findRoleKey(word) !== null) continue;
    if (sourceReadings.some(source => source.text.includes(word))) continue;
    found.push(slipOf({ start, end }, word, person));
  }
  return found;
}

function slipOf(at: Span, word: string, person: Person): CheckFinding {
  return makeFinding('name_variant', {
    at,
    other: { document: null, start: person.start, end: person.end },
    params: { text: word, otherText: nameOf(person) },
  });
}

/** Of an article. What is near is looked for in the whole text. */
const MAX_PEOPLE = 200;
const MAX_NEAR = 60;
const MAX_RIVALS = 8;
/** Shorter names are a letter off many a word. */
const MIN_SLIP = 6;
const MIN_SOUND = 5;
/** Letters that stay on either side of what was lost inside a name. */
const MIN_ENDS = 3;

/** People with their whole names: the letters that a surname may begin with, and who begins and who sounds so, in text order. */
type Known = { letters: Set<string>; byStart: Map<string, Person[]>; bySound: Map<string, Person[]> };

/** V, f and w may stand for each other. */
function knownNames(own: readonly Person[]): Known {
  const known: Known = { letters: new Set(), byStart: new Map(), bySound: new Map() };
  const add = (to: Map<string, Person[]>, key: string, person: Person) => {
    const list = to.get(key);
    if (!list) to.set(key, [person]);
    else if (list.length < MAX_RIVALS) list.push(person);
  };
  for (const person of own) {
    if (person.first === null || person.last.length < MIN_SOUND - 1) continue;
    const letter = person.last.charAt(0).toLowerCase();
    for (const one of ALIKE.find(letters => letters.includes(letter)) ?? [letter]) known.letters.add(one);
    add(known.byStart, person.last.slice(0, 2), person);
    add(known.bySound, soundOf(person.last), person);
  }
  return known;
}

const ALIKE = ['fv', 'ck', 'cz', 'dt', 'bp', 'kg'];

/** A word by its number, whose it can be, and whose it can be as a genitive. */
type Near = { at: number; plain: Person | null; owned: Person | null };

/** All places of a form that may be a surname. */
function nearOf(known: Known, { word: { text }, places }: CapitalForm): Near[] {
  if (text.length < MIN_SOUND || text.length > MAX_LENGTH) return [];
  if (!known.letters.has(text.slice(0, 1).toLowerCase())) return [];
  const plain = personOf(known, text);
  const owned = GENITIVE.test(text) ? personOf(known, text.slice(0, -1)) : null;
  if (plain === null && owned === null) return [];
  return places.filter(at => at > 0).map(at => ({ at, plain, owned }));
}

const GENITIVE = /[^s]s$/u;
const MAX_LENGTH = 24;

/** The only person of the text whose surname it can be, where they are first named. */
function personOf({ byStart, bySound }: Known, word: string): Person | null {
  const persons = [
    ...(byStart.get(word.slice(0, 2)) ?? []).filter(
      ({ last }) =>
        isOneLetterOff(word, last) ||
        isTwoLettersOff(word, last) ||
        isTurned(word, last) ||
        isOtherPart(word, last),
    ),
    ...(bySound.get(soundOf(word)) ?? []).filter(({ last }) => soundAlike(word, last)),
  ].sort((a, b) => a.start - b.start);
  const [first] = persons;
  return first && persons.every(({ last }) => last === first.last) ? first : null;
}

function isOneLetterOff(word: string, last: string): boolean {
  return (
    last.length >= MIN_SLIP && (isLetterOff(word, last) || isLetterMore(word, last) || isShorter(word, last))
  );
}

/** Nottbohm and Nottbaum: long, and alike for most of it; no form of one word. */
function isTwoLettersOff(word: string, last: string): boolean {
  return (
    last.length >= MIN_LONG &&
    Math.abs(word.length - last.length) <= 1 &&
    word.slice(0, MIN_START) === last.slice(0, MIN_START) &&
    !(ENDED.test(word) && ENDED.test(last)) &&
    !word.startsWith(last) &&
    !last.startsWith(word) &&
    editDistance(word.toLowerCase(), last.toLowerCase(), 2) <= 2
  );
}

/** Kalibor and Kabilor: the same letters in another order. */
function isTurned(word: string, last: string): boolean {
  if (word.length !== last.length || word.length < MIN_SLIP || word === last) return false;
  const sorted = (name: string) => [...name.toLowerCase()].sort().join('');
  return word.slice(-1) === last.slice(-1) && sorted(word) === sorted(last);
}

/** Rosenbaum and Rosenberg: one start, and each ends as many surnames do. */
function isOtherPart(word: string, last: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === last[shared]) shared++;
  if (shared < MIN_ENDS + 1 && !(shared === MIN_ENDS && word.length > MIN_LONG)) return false;
  return SURNAME_END.test(word) && SURNAME_END.test(last) && !word.startsWith(last) && !last.startsWith(word);
}

/** There many are named by their surnames alone. */
function isOfSport(text: string, start: number): boolean {
  return SPORT.test(text.slice(Math.max(0, start - SPORT_REACH), start + SPORT_REACH));
}

const SPORT =
  /(?<!\p{L})(?:Tor(?:e|en|wart|hüter)?|\p{L}*[Tt]reffer|Ausgleich|Halbzeit|Spielminute|\p{L}*liga|Gegentor|Elfmeter|Satz|Sätze|Abwehr|Strafraum|Aufschlag|Zweiter wurde|Platz (?:zwei|drei))(?!\p{L})/u;
const SPORT_REACH = 300;

const SURNAME_END =
  /(?:m[ae]nn|mehl|m[ae][iy]e?r|müller|bauer|b[ae]um|berg|berger|burg|burger|bach|bacher|beck|born|brunner?|hahn|hag[ae]n|stein|steiner|feldt?|felder|dorf|dorfer|dörfer|hofe?r?|hoff|höfer|hub[ae]r|haus|hauser|häuser|ing|inger|inge?n|horst|kamp|kämper|loher?|schmidt?|schmied|brink|brock|brecht|w[aä]lde?r?|tha?le?r?|au|auer|egger|eder|reuth?e?r?|ried|rieder|rich|wig|old|olf|hardt?|helm|kötter|kotte|nau|nick|pohl|rath|roth|sack|schlag|sen|son|stock|städter|winkler?|zahn|ski|sky|ow|itz|itsch|itzki|atz|ack)$/u;

const MIN_LONG = 8;
const MIN_START = 5;
const ENDED = /e[nrms]?$/u;

/** Sackmann and Sackermann, Hollenberger and Hollenbeger: a syllable or two letters inside are lost, and both ends stay. */
function isShorter(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  const lost = longer.length - shorter.length;
  if (lost < 1 || lost > 2 || shorter.length < MIN_ENDS * 2) return false;
  let shared = 0;
  while (shared < shorter.length && longer[shared] === shorter[shared]) shared++;
  return shared >= MIN_ENDS && shorter.length - shared >= MIN_ENDS && longer.endsWith(shorter.slice(shared));
}

/** At the beginning of a sentence, before what is theirs: Lemkuhls bisherigen Posten, Lemkuhls Vertreter. */
function isOwning(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[.!?:“”»"]\s|\n)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ (?:\p{Ll}+(?:e[nrs]?) )?\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 40))
  );
}

/** Pastorin Wehmayer, where Pastorin Christiane Wehmeyer was. */
function titleOf(text: string, start: number, person: Person): string | null {
  const title = TITLE.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? null;
  if (title === null) return null;
  const ahead = text.slice(Math.max(0, person.start - TITLE_REACH), person.start).replace(DEGREES, '');
  return ahead.endsWith(`${title} `) ? title : null;
}

const TITLE_REACH = 60;
const DEGREES = /(?:(?:Prof|Dr|Ing|h|c|med|phil|rer|nat)\.[ -]?)+$/u;

const TITLE = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{3,25}) $/u;

/** Befragte Thaller, and a sentence that begins with: Als Thaller, or Thaller leitet. */
function isName(before: string, behind: string): boolean {
  if (LED_TO.test(before)) return !NOUN_BEFORE.test(before);
  return /[.!?:“”»"]\s|\n/u.test(before) && DOES.test(behind);
}

const LED_TO =
  /^(?:\p{Ll}{3,}|an|zu|um|so|\d\d-[Jj]ährigen?|Als|Weil|Nachdem|Wenn|Obwohl|Dass|Ob|Wann|Warum|Weshalb|Wie|Wo|Bevor|Sobald|Falls|Da|Damit|Doch|Auch|Laut|Mit|Gegen|Bei|Von|Seit|Für|Nach|Dann|Denn|Während|Herr|Frau|Familie) $/u;
const NOUN_BEFORE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|im|am|zum|zur|vom|beim|kein|keine|ihr|ihre|sein|seine|alle|viele|(?!wie |wurde |werde |habe |(?!ge)\p{Ll}{3,}te )\p{Ll}+(?:e[nrms]?|ig|isch|lich)) $/u;
/** One of them does it: Bauern haben is of many. */
const DOES =
  /^ (?:\p{Ll}+(?:t|te)|ist|war|kam|will|kann|soll|muss|darf|weiß|sieht|ging|blieb|gab|stand|trat|fand|schrieb|hielt|ließ|zog|sprach|nahm|starb|gewann|begann|verlor|schoss|traf|lief|fuhr|flog|sang|trug|rief|lud|bat|riet|sah|las|half|erhielt|bekam|übernahm|verließ|unterlag|erwarb|betrieb|bot|lag|verwies|wies|wuchs|warf) $/u;

/** Somebody of whom something is told, and no place: Dem Vernehmen nach hat Schellhase zugesagt. */
function isActing(before: string, behind: string): boolean {
  if (/[.!?:“”»"]\s|\n/u.test(before)) return DOES.test(behind) || APPOSED.test(behind);
  return ACTS.test(before);
}

const ACTS =
  /^(?:hat|hatte|habe|ist|war|sei|wird|wurde|kann|will|muss|soll|so|(?!mit |seit |samt |statt |nicht |jetzt |fast |dort |erst |selbst )\p{Ll}{3,}t|\p{Ll}{2,}te|kam|gewann|verlor|lag|blieb|bekam|nahm|trat|gab|ging|fand|stieg|stand|sprach|hielt|ließ|zog|schrieb|rief|lud|bat|sah|lief|fuhr|sang|trug|half|schoss|traf|begann|verließ|Als|Weil|Nachdem|Wenn|Obwohl|Dass|Ob|Wann|Warum|Weshalb|Wie|Wo|Bevor|Sobald|Falls|Da|Damit|Laut|Für|Während|Herr|Frau) $/u;
/** What places do not do. */
const ACTS_AS_PERSON =
  /^(?:bekam|nahm|dankte?|überreichte|übergab|gratulierte|lobte|sprach|erhielt|trat|verabschiedete|begrüßte|sagte?|meinte?|betonte?|erklärte?|erinnerte|schoss|traf) $/u;

/** No place, and in no list of words. */
function isUncommon(word: Word | undefined, behind: string, before = ''): boolean {
  if (
    !word ||
    (word.place !== null && !ACTS_AS_PERSON.test(before)) ||
    COMMON_WORDS.has(word.lower) ||
    FREQUENT_WORDS.has(word.lower)
  )
    return false;
  return !behind.startsWith('-');
}

/** At the beginning of a sentence, or behind a preposition that begins it, a word that no list of nouns has. */
function isUnknown(word: Word | undefined, before: string, behind: string): boolean {
  if (!isUncommon(word, behind)) return false;
  return /[.!?:“”»"]\s|\n/u.test(before) ? APPOSED.test(behind) : BEGINS.test(before) && CLOSES.test(behind);
}

/** Thaller, Jahrgang 1960, leitet: no list of goods. */
const APPOSED = /^(?:, (?:Jahrgang|\p{Ll}{3,}|\d)| \(\d)/u;
const BEGINS =
  /^(?:Vor|Über|Unter|Zu|An|Aus|Durch|Ohne|Um|Neben|Zwischen|Hinter|Wegen|Trotz|Statt|Gegenüber|Außer|Da|Ob|Damit|Bevor|Sobald|Falls|Selbst|Und|Aber) $/u;
const CLOSES = /^(?:,| \p{Ll}|\.)/u;

/** With another first name, or one behind another word with a capital, it is somebody: Paul Steinitz. */
function isNamedInFull(text: string, word: string, { first }: Person, title: string | null): boolean {
  const names = Array.from(
    text.matchAll(new RegExp(String.raw`(?<![\p{L}.])(\p{Lu}\p{Ll}+)[ ]${word}(?!\p{L})`, 'gu')),
    ([, name = '']) => name,
  );
  return names.some(
    name =>
      name !== first &&
      name !== title &&
      !/^(?:Herr|Frau|Familie)$/u.test(name) &&
      !COMMON_WORDS.has(name.toLowerCase()) &&
      !BEGINS.test(`${name} `) &&
      findRoleKey(name) === null,
  );
}
