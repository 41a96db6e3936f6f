import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * An office as a text tells it of somebody: what of, or in what matters. `objects` are the nouns that follow, the nearest
 * first (Vorsitzende der Kommission des Rates), folded and without their endings; `matter` is the adjective or number in
 * front (rechtspolitische, kaufmännische, 2.), `start` to `end` all of it. `who` is the key of a surname, null where nobody
 * can be meant for sure; `isBeside`: next to the name.
 */
export type OfficePhrase = {
  start: number;
  end: number;
  head: string;
  matter: string | null;
  objects: readonly string[];
  who: string | null;
  isBeside: boolean;
  isFormer: boolean;
};

const MAX_PHRASES = 80;
const REACH = 110;

export function officePhrasesIn(reading: Reading): OfficePhrase[] {
  const { text } = reading;
  const [spans, words] = [reading.wordSpans(), reading.written()];
  const found: OfficePhrase[] = [];
  const add = (from: number, to: number, head: string, behind: string) => {
    const before = text.slice(Math.max(0, from - REACH), from);
    const matter = MATTER.exec(before)?.[1] ?? null;
    const objects = objectsIn(behind);
    const start = matter === null ? from : from - before.length + before.lastIndexOf(matter);
    const holder = holderOf(reading, start, to, to + objects.length);
    const former = formerBefore(text, start, to, before);
    found.push({
      start: start - (former ?? 0),
      end: to + objects.length,
      head,
      matter: matter === null ? null : matterOf(matter),
      objects: objects.nouns,
      who: holder?.who ?? null,
      isBeside: holder?.isBeside === true,
      isFormer: former !== null,
    });
  };
  for (const [at, word] of words.entries()) {
    if (found.length >= MAX_PHRASES) return found;
    if (!word.isCapital || word.roleKey === null) continue;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    add(start, end, word.roleKey, text.slice(end, end + REACH));
  }
  const leading = reading.has('led') ? text.matchAll(LED) : [];
  for (const { index, 0: whole, 1: top, 2: led, 3: runs } of leading) {
    if (found.length >= MAX_PHRASES) break;
    if (top !== undefined)
      add(index, index + whole.length, 'leiter', text.slice(index + whole.length, index + REACH));
    else add(index, index, 'leiter', ` der ${led ?? runs ?? ''}`);
  }
  return found;
}

const MATTER =
  /(?<!\p{L})(\p{Ll}{4,}politische[rnms]?|(?:[Kk]aufmänn|[Tt]echn|[Kk]ünstler|[Mm]edizin|[Ää]rzt|[Ww]issenschaft|[Pp]ädagog|[Aa]dministrat)(?:isch|lich|iv)e[rnms]?|[1-4]\.|(?:Erste|Zweite|Dritte)[rnms]?) $/u;
/** An der Spitze des Amts, das Amt leitete. */
const LED =
  /(?<!\p{L})(?:(an der Spitze)(?= (?:der|des) )|(?:das|die|den) (\p{Lu}[\p{L}-]{4,}) (?:leitete?|geleitet|führte?)(?!\p{L})|(?:leitet|führt) (?:seit (?:\p{L}+ )?\d{4} )?(?:das|die|den) (\p{Lu}[\p{L}-]{4,})(?![\p{L}-]))/gu;

function matterOf(word: string): string {
  const lower = word.toLowerCase();
  const ordinal = ['erste', 'zweite', 'dritte'].findIndex(each => lower.startsWith(each));
  return ordinal >= 0 ? `${ordinal + 1}.` : lower.replace(/e[rnms]?$/u, '');
}

/** Der Wissenschaftlichen Kommission des Wissenschaftsrates: two. */
function objectsIn(behind: string): { nouns: string[]; length: number } {
  const nouns: string[] = [];
  let length = 0;
  for (let rest = behind, match = OBJECT.exec(rest); match && nouns.length < 3; match = OBJECT.exec(rest)) {
    nouns.push(nounOf(match[1] ?? ''));
    length += match[0].length;
    rest = rest.slice(match[0].length);
  }
  return { nouns, length };
}

const OBJECT =
  /^ (?:der|des|vom|beim|im) (?:(?:\p{L}\p{Ll}+(?:en|er|ten)) ){0,2}(\p{Lu}[\p{L}/-]{2,})(?![\p{L}-])/u;

function nounOf(word: string): string {
  return foldForSearch(word)
    .replace(/(?<=[^aeiou]s)es$|(?<=[dkmt])es$/u, '')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?<=.{5})e?n$/u, '');
}

type Holder = { who: string; isBeside: boolean };

/** Beside the name; else the only one of the sentence, or of the one before, which it goes on about. */
function holderOf(reading: Reading, start: number, end: number, last: number): Holder | null {
  const { text } = reading;
  const spans = reading.sentences();
  const at = sentenceAt(spans, start);
  const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
  if (to - from > MAX_SENTENCE) return null;
  const people = itemsBetween(reading.people(), from, to);
  const behind = people.find(each => each.start >= end);
  // Landrat Klein, Kämmerer Jan Voss: a list.
  if (behind && ADJACENT.test(text.slice(end, behind.start)))
    return { who: surnameKey(behind.last), isBeside: true };
  const before = people.findLast(each => each.end <= start);
  if (before && BEHIND_NAME.test(text.slice(before.end, start)))
    return { who: surnameKey(before.last), isBeside: true };
  if (behind && BEFORE_NAME.test(text.slice(Math.min(last, behind.start), behind.start)))
    return { who: surnameKey(behind.last), isBeside: true };
  const unread = UNREAD.exec(text.slice(last, last + REACH))?.[1];
  if (unread !== undefined) return { who: surnameKey(unread), isBeside: true };
  const names = new Set(people.map(person => surnameKey(person.last)));
  const [only] = names;
  if (only !== undefined) return names.size === 1 ? { who: only, isBeside: false } : null;
  if (
    at === 0 ||
    !/^(?:Sie|Er|Die \p{Lu}\p{L}+|Der \p{Lu}\p{L}+|Zuvor|Zuletzt|Bisher)[ ,]/u.test(
      text.slice(from, from + REACH),
    )
  )
    return null;
  const earlier = itemsBetween(reading.people(), spans[at * 2 - 2] ?? 0, spans[at * 2 - 1] ?? 0);
  const all = new Set(earlier.map(person => surnameKey(person.last)));
  const [who] = all;
  return who !== undefined && all.size === 1 ? { who, isBeside: false } : null;
}

const ADJACENT = /^ (?:(?:Prof|Dr|Frau|Herr)\. ?)*$/u;
const MAX_SENTENCE = 500;
const BEHIND_NAME =
  /^(?: \([^)\n]{1,14}\))?(?:,(?: \d\d,)?(?! (?:und|sowie|aber) )| (?:ist|bleibt|war|wird|als)| \()(?: (?:\p{Ll}+|\d{4}|\p{Lu}{2,5}))? ?(?:\p{Ll}+ )?$/u;
const BEFORE_NAME =
  /^(?: \([^)\n]{1,14}\))?,? (?:(?:ist|wird|bleibt|war) (?:\p{Ll}+ ){0,2}(?:\p{Lu}\p{L}+ )?)?(?:(?:Prof|Dr|Frau|Herr)\.? )*$/u;
/** A name of no list behind a copula. */
const UNREAD = /^ (?:ist|bleibt|wird) (?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+ (\p{Lu}\p{L}+)(?=[,.])/u;

/** Where what says that it is over begins, in UTF-16 units before the office; null where nothing does. */
function formerBefore(text: string, start: number, end: number, before: string): number | null {
  const clause = before.split(/[.;:!?,\n] /u).at(-1) ?? '';
  const word = FORMER.exec(clause);
  if (word) return clause.length - word.index;
  const isOver =
    /^(?:Ex|Alt)-?/u.test(text.slice(start, start + 4)) || /^ war[.,]/u.test(text.slice(end, end + 5));
  return isOver ? 0 : null;
}

const FORMER =
  /(?<!\p{L})(?:zuvor|früher\p{Ll}*|ehemalig\p{Ll}*|einstig\p{Ll}*|vormalig\p{Ll}*|damal\p{Ll}*|bis (?:\p{L}+ )?\d{4}|bis dahin|bisherig\p{Ll}*|zuletzt|einst|seinerzeit)(?!\p{L})/iu;
