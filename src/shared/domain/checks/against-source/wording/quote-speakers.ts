import { type Person, surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import { SPEECH_VERBS, VERBS_BEHIND_SPEECH } from '../../../text/speech-verbs';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';

/** Who is named as having said a quotation: behind it in its sentence, else before it; null where nobody is. */
export function findSpeaker(reading: Reading, quotation: FoundQuotation): Person | null {
  const { text } = reading;
  const people = reading.people();
  const behind = text.slice(quotation.end, quotation.end + REACH);
  const stop = sentenceEnd(behind);
  const after = people.find(({ start }) => start >= quotation.end);
  const isBehind =
    after !== undefined &&
    after.start < quotation.end + stop &&
    !/[„“"»«]/u.test(behind.slice(0, after.start - quotation.end));
  if (PRONOUN.test(behind.slice(0, stop))) return speakerBefore(reading, quotation.start);
  if (isBehind && (SAYING.test(behind.slice(0, stop)) || HAD_SAID.test(behind.slice(0, stop)))) return after;
  const between = isBehind ? behind.slice(0, after.start - quotation.end) : '';
  if (isBehind && (VERB_BEHIND.test(between) || isSigned(text, quotation, after))) return after;
  const before = text.slice(Math.max(0, quotation.start - REACH), quotation.start);
  const said = before.slice(lastSentenceStart(before));
  const from = quotation.start - said.length;
  const named = people.filter(({ start }) => start >= from && start < quotation.start);
  if (/^(?:Er|Sie|He|She) [^.]*:\s*$/u.test(said) && named.length === 0) return speakerBefore(reading, from);
  if (/:\s*$/u.test(said)) return findTeller(said, from, named) ?? named[0] ?? null;
  // Who is only spoken of in indirect speech (Roth habe Erfahrung, „…“) did not say it.
  if (/(?:,|dass?|sich|nannte [^.]*)\s*$/u.test(said)) return findTeller(said, from, named);
  return findGovernor(text, quotation, from, named) ?? findSubjectBehind(text, quotation, people);
}

/**
 * A surname behind the quotation that another text knows: sagte Lenz, heißt es bei Goethe. Alone, a word that is no name
 * elsewhere may not have been read as one; `known` are keys of surnames. Null where none stands there.
 */
export function findNamedBehind(
  { text }: Reading,
  { end }: FoundQuotation,
  known: ReadonlySet<string>,
): Person | null {
  const [words, verb = '', last = ''] = NAMED_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  if (words === undefined || !known.has(surnameKey(last))) return null;
  if (verb !== 'heißt es bei' && !SPEECH_VERBS.has(verb) && !VERBS_BEHIND_SPEECH.has(verb)) return null;
  const start = end + words.length - last.length;
  return { start, end: start + last.length, first: null, last, roles: [] };
}

const NAMED_BEHIND =
  /^,? (heißt es bei|\p{Ll}+)(?: sich)?(?: (?:der|die))?(?: \p{Lu}[\p{L}-]+)? (\p{Lu}[\p{L}-]{2,})(?=[.,;]| (?:\p{Ll}+ ){0,3}(?:an|ein|hinzu|aus|mit|fest|zu|weiter)[.,;])/u;

/**
 * The same, or who said the quotation before in the same paragraph, where nobody else is named since: releases name the
 * speaker of several sentences once.
 */
export function findAuthor(reading: Reading, quotation: FoundQuotation): Person | null {
  const quotations = reading.quotations();
  let at = quotations.indexOf(quotation);
  const since = new Set<string>();
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    const current = quotations[at];
    const speaker = current ? findSpeaker(reading, current) : null;
    if (speaker) return since.size === 0 || (since.size === 1 && since.has(speaker.last)) ? speaker : null;
    const last = quotations[--at];
    if (!current || !last || current.start - last.end > REACH) return null;
    const between = reading.text.slice(last.end, current.start);
    if (between.includes('\n')) return null;
    for (const { last: name } of itemsBetween(reading.people(), last.end, current.start)) since.add(name);
  }
  return null;
}

const MAX_STEPS = 4;

/** Behind the verb of saying or in front of it. */
function findTeller(said: string, from: number, named: readonly Person[]): Person | null {
  for (const { index, 0: word } of said.matchAll(/\p{L}+/gu)) {
    if (!SPEECH_VERBS.has(word.toLowerCase()) && !TELLING.test(word)) continue;
    const verb = from + index;
    const behind = named.find(({ start }) => start > verb && start - verb - word.length < NEAR);
    const teller = behind ?? named.findLast(({ end }) => end <= verb);
    if (teller) return teller;
  }
  return null;
}

/** Whose words are part of a sentence of somebody else's: Lohe verlangte „mehr Zeit“; als „Torso“ bezeichnete Lohe es. */
function findGovernor(
  text: string,
  { start, end }: FoundQuotation,
  from: number,
  named: readonly Person[],
): Person | null {
  const before = text.slice(from, start);
  const [only] = named;
  if (
    !only ||
    new Set(named.map(({ last }) => last)).size > 1 ||
    /,|(?<!\p{L})(?:und|dass)(?!\p{L})/u.test(text.slice(only.end, start).replace(APPOSITION, ''))
  )
    return null;
  const behind = text.slice(end, end + REACH);
  const isGoverned =
    GIVES.test(before.slice(only.end - from)) ||
    (GIVES.test(before.slice(0, only.start - from)) && !BY_OTHERS.test(before));
  return isGoverned || CLOSES.test(behind.slice(0, sentenceEnd(behind))) ? only : null;
}

/** „Mehr Zeit“ für alle verlangte Lohe. */
function findSubjectBehind(text: string, { end }: FoundQuotation, people: readonly Person[]): Person | null {
  const behind = text.slice(end, end + REACH);
  const stop = sentenceEnd(behind);
  const verb = GIVES.exec(behind.slice(0, stop));
  if (!verb || /[,„“"»«:]/u.test(behind.slice(0, verb.index))) return null;
  const from = end + verb.index + verb[0].length;
  const person = people.find(({ start }) => start >= from);
  return person && person.start - from < NEAR && person.start < end + stop ? person : null;
}

const APPOSITION = /^ ?\([^)]{1,30}\)|^, [^,]{2,60},/u;
const GIVES =
  /(?<!\p{L})(?:verlangte?|forderte?|nennt|nannte|sprach|spricht|sieht|sah|bezeichnete?|kritisierte?|rügte?|lobte?|warnte?|beklagte?|will|wünschte?|versprach|verspricht|pochte?|beschrieb|beschreibt|hält|hielt|wertete?|mahnte?|kündigte?|sagte?|erklärte?|meinte?|betonte?|called|describe[sd]|demanded|promised|praised|condemned)(?!\p{L})/u;
/** Es als „Torso“ bezeichnet. */
const CLOSES =
  /^(?: \p{L}+){0,4} (?:bezeichnet|genannt|gesprochen|gefordert|verlangt|kritisiert|beklagt|gewarnt|versprochen|gelobt)(?!\p{L})/u;
/** Was called so. */
const BY_OTHERS = /(?<!\p{L})(?:wird|werden|wurde|wurden|worden|man|was|were)(?!\p{L})/u;
const NEAR = 30;
const TELLING =
  /^(?:sprach|spricht|hält|hielt|empfind|empfand|versteht|verstand|wertet|bezeichne|zeigt|beklagt|zitiert|berichte|verwies|sieht|sah|called|described)/u;

/** Sagte er: whoever alone is named in the sentence before. */
function speakerBefore({ text, people }: Reading, start: number): Person | null {
  const before = text
    .slice(Math.max(0, start - 2 * REACH), start)
    .trimEnd()
    .replace(/[.!?]$/u, '');
  const from = start - (text.slice(Math.max(0, start - 2 * REACH), start).length - lastSentenceStart(before));
  const named = people().filter(person => person.start >= from && person.end <= start);
  const [only] = named;
  if (!only || new Set(named.map(({ last }) => last)).size > 1) return null;
  // Whom somebody else followed or met is not who speaks next.
  return IS_OBJECT.test(text.slice(from, only.start)) ? null : only;
}

const IS_OBJECT =
  /(?<!\p{L})(?:den|dem|des|von|vom|mit|gegen|für|auf|bei|neben|an|über|nach|ohne|durch|with|against|for|by|from) (?:\p{L}+ ){0,2}$/iu;
const REACH = 140;
const SAYING =
  /^[,.]?\s*(?:so|sagt|sagte|betont|betonte|erklärt|erklärte|meint|meinte|räumt|räumte|lobt|lobte|fordert|forderte|verspr|warn|kritisier|versicher|kündig|ergänz|heißt|schrieb|schreibt|teilt|mahnt|rief|ruft|urteilt|findet|freut|bilanz|resüm|begründ|unterstr|nannte|said|says|added|told|explained|warned|laut|zitiert)/u;
/** „Zu spät“, bedankte sich die Ministerin Ute Lohe: whatever is done behind a comma is done in saying it. */
const VERB_BEHIND =
  /^, (?!(?:wird|wurde|war|ist|hat|hatte|soll|sollte|kann|konnte|will|muss|und|oder|aber|denn|doch|die|der|das|dem|den|was|wie|als|wo|wenn|weil|dass|in|im|an|am|auf|aus|mit|bei|nach|vor|für|von|zu)(?!\p{L}))\p{Ll}{3,}(?: (?:sich|ihm|ihr|ihnen|dem))?(?: (?:auch|dann|dazu|darauf|etwa|jedoch|nun|zudem|später|am \p{L}+))?(?: (?:der|die))?(?: \p{Ll}{3,}e)?(?: \p{Lu}[\p{L}.-]+){0,4} $/u;

/** „Es sei.“ William Winter, Briefe: as collections of quotations have it. */
function isSigned(
  text: string,
  { start: from, end, innerEnd }: FoundQuotation,
  { start, end: to }: Person,
): boolean {
  return (
    !/: ?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^ ?[–—(]? ?$/u.test(text.slice(end, start)) &&
    /[.!?]/u.test(text.charAt(innerEnd - 1)) &&
    /^(?:[,)\n]|$)/u.test(text.slice(to, to + 1))
  );
}

/** „Zu spät“, hatte Lohe den Plan im Mai genannt. */
const HAD_SAID =
  /^,? ha(?:t|tte) (?:[^„“"»«]{3,120}) (?:genannt|gesagt|erklärt|betont|gewarnt|kritisiert|gefordert|verlangt|versprochen|beklagt|gemahnt|geschrieben|bezeichnet|angekündigt|versichert)$/u;
const PRONOUN = /^[,.]?\s*(?:so|said|\p{Ll}{2,}te?) (?:er|sie|he|she)(?![\p{L}])/u;

/** A full stop behind a word of three letters ends the sentence; those of Dr. and OB do not. */
function sentenceEnd(behind: string): number {
  const at = behind.search(/(?<=\p{L}{3}|\)| (?:an|ab|zu|um|da|so))[.!?](?:\s|$)|\n/u);
  return at < 0 ? behind.length : at;
}

function lastSentenceStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(
    /(?<=\p{L}{3}[“”"»«)]?| (?:an|ab|zu|um|da|so)| \d{4})[.!?][“”"»«)]? |\n/gu,
  ))
    start = match.index + match[0].length;
  return start;
}
