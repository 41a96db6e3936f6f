import type { Amount } from '../../../text/amounts';
import { isTimes } from '../../../text/counted-times';
import type { Reading } from '../../context';
import { scaleOf } from './amount-slack';
import { AHEAD, BEGINS } from './partition-rows';
import { sizeOf, stepOf } from './ranges';

const SOME =
  /(?<!\p{L})(?:darunter|unter anderem|unter ihnen|allein|vor allem|etwa|zum Beispiel|mindestens|auch|zudem|außerdem|dazu|hinzu|weitere\p{L}?|zusätzlich|beispielsweise|including|also|plus)(?!\p{L})/iu;
const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|pro|statt|Vorjahr\p{L}*|zuvor|davor|bisher|früher|ursprünglich\p{L}*|mehrfach|doppelt|sowohl|zugleich|gleichzeitig|each|per)(?!\p{L})/u;
const DAVON = /(?<!\p{L})(?:davon|Davon|von ihnen|von denen|of which|of them)(?!\p{L})/u;
const PARTED =
  /(?<!\p{L})(?:entf(?:ielen|allen)|verteil\p{L}+|aufgeteilt|(?:gehen|gingen|geht|ging|fließen|flossen|fließt) (?:an|in)|stamm(?:en|ten)|(?:zahl|trag|trug|träg|übern[aio]mm|übernahm|steuer|steck|fließ|gab|gibt|geben)\p{Ll}*|waren es|sind es|[Bb]etroffen|[Ee]s (?:sind|waren|handelt)|[Dd]as (?:sind|waren)|kamen|leben|arbeiten|wohnen)(?!\p{L})/u;
/** Women and men, girls and boys, behind their number. */
export const SEXES = peopleOf(
  'Frauen|Männer|Mädchen|Jungen|Jungs|Buben|Damen|Herren|Schülerinnen|Schüler|women|men|girls|boys',
);
/** Of each list nobody is two. */
const PEOPLE = [
  SEXES,
  peopleOf('Kinder|Jugendliche|Erwachsene|Senioren|Rentner|children|teenagers|adults|pensioners'),
  peopleOf('Frauen|Männer|Kinder|women|men|children'),
];
/** 640 Mitglieder, 290 Männer und: nothing else between the whole and its first part. */
export const ASIDE = /^[^,;]*, (?:davon |darunter |und zwar )?$/u;
/** 1200 Bäume wurden gepflanzt, 700 Eichen und 600 Buchen: no list goes on behind a verb. */
const VERB_AHEAD = /^ [^,]* \p{Ll}{4,}, $/u;
/** Vier Posten mit zwei Frauen und drei Männern: each takes one. */
const POSTS =
  /^ (?:\p{Ll}+e[nr]? )?(?:\p{L}*(?:[Pp]osten|[Ss]tellen?|[Ss]itzen?|[Pp]lätzen?|[Pp]ositionen)|Ämtern?|Mandaten?|Jobs)(?: im (?:\p{Lu}\p{L}+))? (?:\p{Ll}+ ){0,2}(?:mit|an|durch|belegten|bekommen|erhalten|gingen an|gehen an)(?: \p{Ll}+)? $/u;
/** No noun of its own: 540 am Stammsitz, 38 000 gedruckt, 97. */
const BARE =
  /^(?:$|[,.;)]| (?:und|sowie|and|am|im|in|bei|für|auf|aus|an|zum|zur|ins|mit|beim|vom|von|davon|nach|um|die|der|das|in|on|at|for)(?!\p{L})| \p{Ll}+(?=[,.;]| und| sowie| and| \p{Ll}))/u;

/** 13 waren tot, acht wurden eingeschläfert. */
const BARE_VERB =
  /^ (?:waren?|sind|ist|wurden?|blieb|blieben|gab|haben|hatten|kam|kamen|ging|gingen|were|was)(?!\p{L})/u;
/** Die übrigen are all the rest, also where somebody gives something "dazu" or "auch". */
const MORE_PARTS =
  /(?<!\p{L})(?:darunter|unter anderem|unter ihnen|zudem|außerdem|hinzu|weitere\p{L}?|zusätzlich|beispielsweise|including)(?!\p{L})/iu;
const BEHIND =
  /^(?: \p{Lu}\p{L}+)? (am|im|in|bei|für|aus|auf|an|on|for|from)(?: (?!und |sowie )[\p{L}-]+){1,3}(?:,| und| sowie| and|[.;]|$)/u;
/** Bei 412, bei 722. */
const ALONE = /(?:^| )(bei|in|auf|an|davon) $/iu;
/** 138 Goldene (50 Jahre), 48 Diamantene (60 Jahre). */
const GRADED = /^ [^,;.()]{2,40} \(\d[^()]{0,30}\)/u;

/** What the words around a whole and its parts say of them. */
type Words = {
  /** From the whole to the first part, and from the whole to the last. */
  lead: string;
  inside: string;
  isList: boolean;
  isDavon: boolean;
  /** In the sentence of the whole. */
  isInOne: boolean;
  /** Es sind 14 Kinder und …. */
  isSaidToBe: boolean;
  /** No part counts another thing than the whole. */
  areBare: boolean;
  arePeople: boolean;
  /** One preposition leads each part, or follows it. */
  areLed: boolean;
  areGraded: boolean;
  isMeasured: boolean;
  /** A verb shares it out. */
  isParted: boolean;
  /** So many parts are said to be there. */
  isCounted: boolean;
  /** Another figure follows in the sentence. */
  hasMore: boolean;
};

function wordsOf(
  text: string,
  whole: Amount,
  parts: readonly Amount[],
  [first, last]: readonly [Amount, Amount],
  near: readonly Amount[],
): Words {
  const lead = text.slice(whole.end, first.boundStart);
  const inside = text.slice(whole.end, last.end);
  const isList = /:(?: |$)/u.test(lead) || / – $/u.test(lead);
  const areTimes = parts.every(isTimes);
  const areLed = areToldAlike(text, whole, parts);
  const bare = parts.map(
    ({ end, counted }) =>
      BARE.test(text.slice(end, end + 40)) ||
      (counted[0] !== undefined && counted[0] === whole.counted[0]) ||
      ((isList || areLed) && BARE_VERB.test(text.slice(end, end + 12))),
  );
  // In Bünde 95, in Melle 60 und in Enger 35 Arbeitsplätze.
  const areBut = areLed && bare.slice(0, -1).every(Boolean);
  return {
    lead,
    inside,
    isList,
    isDavon: DAVON.test(inside),
    isInOne: !/[.!?](?=\s)/u.test(lead) && lead.length < 90,
    isSaidToBe: /(?:^|[.!?] )(?:[Ee]s|[Dd]as) (?:sind|waren) (?:\p{Ll}+ )?$/u.test(lead.trimStart()),
    areBare: areTimes || areBut || bare.every(Boolean),
    arePeople: PEOPLE.some(list => parts.every(({ end }) => list.test(text.slice(end, end + 40)))),
    areLed,
    areGraded: parts.every(({ end }) => GRADED.test(text.slice(end, end + 80))),
    isMeasured: first.measure !== null,
    isParted: areTimes || (areLed && parts.length > 2) || PARTED.test(text.slice(whole.end, last.end + 60)),
    isCounted: near.some(each => each !== whole && !parts.includes(each) && each.value === parts.length),
    hasMore: near.some(
      each =>
        each.start > last.end &&
        each.kind === last.kind &&
        !/[.!?](?=\s)/u.test(text.slice(last.end, each.start)),
    ),
  };
}

function areToldAlike(text: string, whole: Amount, parts: readonly Amount[]): boolean {
  const gaps = parts.map((part, at) =>
    text.slice(Math.max(parts[at - 1]?.end ?? whole.end, part.boundStart - 90), part.boundStart),
  );
  const tails = parts.map((part, at) =>
    text.slice(part.end, Math.min(parts[at + 1]?.start ?? Infinity, part.end + 60)),
  );
  const isOne = (found: readonly (RegExpExecArray | null)[]) => {
    const words = new Set(found.map(match => match?.[1]?.toLowerCase().replace(/^i[mn]$/u, 'in')));
    return words.size === 1 && !words.has(undefined);
  };
  return (
    isOne(gaps.map(gap => AHEAD.exec(gap))) ||
    isOne(gaps.map(gap => ALONE.exec(gap))) ||
    isOne(tails.map(tail => BEHIND.exec(tail)))
  );
}

/** Whether the words tell that `parts` are what `whole` is made of: all of them, unless they are more than it. */
export function isTold(
  { text }: Reading,
  whole: Amount,
  parts: readonly Amount[],
  isMore: boolean,
  isRest: boolean,
  near: readonly Amount[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !(isMore || isSlip(parts, whole))) return false;
  const words = wordsOf(text, whole, parts, [first, last], near);
  const stretch = text.slice(whole.end, last.end + 40).split(/[.!?](?=\s|$)[\s\S]*$/u)[0] ?? '';
  if (OTHERWISE.test(words.inside) || /\d+ Minute|(?<!\p{L})Platz(?!\p{L})/u.test(stretch)) return false;
  if (isRest) return !MORE_PARTS.test(words.inside);
  if (words.isMeasured && !words.isList && !words.isDavon && !words.isParted) return false;
  if (SOME.test(words.inside)) return isMore && areSomeTooMany(words);
  if (isMore)
    return (
      areTooMany(words, parts) ||
      (words.areBare && !words.isList && isSlip(parts, whole) && areAllTold(words, whole, parts))
    );
  if (words.hasMore) return false;
  const [before = first] = parts.slice(-2);
  const isLast = / (?:und|sowie|and)(?!\p{L})/u.test(text.slice(before.end, last.start));
  return isLast ? areAll(words, parts) : words.areBare && areAllTold(words, whole, parts);
}

/** Darunter: not all, and already too many. */
function areSomeTooMany({ lead, areBare, arePeople, areGraded }: Words): boolean {
  if (areGraded) return /(?<!\p{L})darunter (?:waren |sind )?$/iu.test(lead);
  return (areBare || arePeople) && /darunter/iu.test(lead) && lead.length < 40;
}

function areTooMany(words: Words, parts: readonly Amount[]): boolean {
  const { lead, areBare, arePeople, isList, isMeasured, isSaidToBe } = words;
  const isOneKind =
    areBare || arePeople || isMeasured || (isList && !/(?<!\p{L})Uhr(?!\p{L})/u.test(words.inside));
  if (isSaidToBe || isList || words.isDavon) return isOneKind || isSaidToBe;
  if (arePeople && POSTS.test(lead)) return true;
  return words.isInOne
    ? ASIDE.test(lead) && (areBare || arePeople || (parts.length === 2 && VERB_AHEAD.test(lead)))
    : arePeople || ((areBare || isMeasured) && (words.isParted || words.isCounted));
}

/** The last one stands behind "und": these are all. */
function areAll(words: Words, parts: readonly Amount[]): boolean {
  const { lead, areBare, isList, isDavon, isInOne, isSaidToBe, isMeasured } = words;
  // 15 davon in der Kirche, acht für Kinder: parts of two kinds.
  if (!isList && isDavon && !BEGINS.test(lead)) return false;
  if (isMeasured && !isList && !BEGINS.test(lead)) return false;
  if (words.arePeople && (isInOne || isSaidToBe)) return true;
  if (isSaidToBe || (isList && parts.length > 2)) return true;
  if (!areBare) return false;
  if (isInOne && words.areLed && ASIDE.test(lead)) return true;
  return words.isCounted || (isInOne && isDavon && BEGINS.test(lead)) || (isInOne && parts.length > 2);
}

/** Under it, a figure more or less is no slip that stands out. */
const LEAST_WHOLE = 100;

/** 23 Schafe: 13 waren tot, acht wurden geschlachtet; 1234 Unfälle. Bei 412 …, bei 722 …. */
function areAllTold({ isList, lead, areLed }: Words, whole: Amount, parts: readonly Amount[]): boolean {
  if (isList) return /: $/u.test(lead);
  return parts.length === 2 && areLed && whole.value >= LEAST_WHOLE;
}

/** One digit more or less in one place, or two digits that changed their places, makes them come out. */
function isSlip(parts: readonly Amount[], whole: Amount): boolean {
  const total = parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const apart = Math.abs(total - sizeOf(whole));
  const step = stepOf([...parts, whole]);
  const units = Math.round(apart / step);
  const isOneDigit = /^[1-9]0*$/.test(String(units));
  return isOneDigit || units % 9 === 0 || scaleOf(whole.figure) > 1;
}

function peopleOf(nouns: string): RegExp {
  return new RegExp(`^ (?:von ihnen |davon )?(?:sind |waren )?(?:\\p{Ll}+ )?(?:${nouns})n?(?!\\p{L})`, 'u');
}
