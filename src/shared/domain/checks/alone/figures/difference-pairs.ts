import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { nounOf } from './alike-figures';
import type { DifferenceClaim } from './difference-claims';
import { sizeOf } from './ranges';
import { isMeantTime, type TimeLabel } from './time-labels';

/** A figure beside a claim, in its unit. */
export type Candidate = { amount: Amount; times: () => readonly TimeLabel[]; sentence: Span };

/** What a difference is told of, and what that is compared with. */
export type Pair = readonly [Candidate, Candidate];

export type Place = {
  text: string;
  claim: DifferenceClaim;
  candidates: readonly Candidate[];
  own: Span;
  /** Year of publication, where it is known. */
  written: number | null;
};

/**
 * The two that words tie to a claim: von A auf B, also um; A statt B; A, um C unter dem Ansatz von B; B less than one of
 * another time, which has a figure of its own. Null where words leave it open.
 */
export function boundPair(place: Place): Pair | null {
  const { text, claim, own } = place;
  const { amount } = claim;
  const words = text.slice(Math.max(own.start, amount.boundStart - 60), amount.end + 30);
  if (OTHERWISE.test(words.replace(/ pro Stunde/u, ''))) return null;
  return steppedPair(place) ?? resultPair(place) ?? objectPair(place) ?? goalPair(place) ?? timedPair(place);
}

const OTHERWISE =
  /(?<!\p{L})(?:davon|darunter|je|jeweils|pro|per|each|täglich|monatlich|jährlich|bereinigt|real|netto|Toleranz)(?!\p{L})/u;

/** Von A auf B, also um; A statt B, somit: right before the claim in its sentence, or in the one before that it takes up. */
function steppedPair({ text, claim: { amount }, candidates, own }: Place): Pair | null {
  const before = candidates.filter(each => each.amount.end <= amount.boundStart);
  const [x, y] = before.slice(-2);
  if (!x || !y) return null;
  const isOnly = new Set(candidates.map(each => sizeOf(each.amount))).size === 2;
  const isFarTold =
    isOnly && y.amount.measure !== null && THUS.test(text.slice(own.start, amount.boundStart));
  if (amount.boundStart - y.amount.end > 160 && !isFarTold) return null;
  const isOwn = x.amount.start >= own.start;
  const lead = text.slice(Math.max(own.start, y.amount.end), amount.boundStart);
  const isNext = y.amount.start < own.start && own.start - y.sentence.end < 4 && THUS.test(lead);
  if (!isOwn && !isNext && !isFarTold) return null;
  if (isOwn && /[;:]|, (?:die|der|das) /u.test(lead) && !THUS.test(lead)) return null;
  const gap = text.slice(x.amount.end, y.amount.boundStart);
  const isFrom = /(?<!\p{L})(?:von|from)(?: \p{Ll}+)? $/u.test(
    text.slice(Math.max(0, x.amount.boundStart - 14), x.amount.boundStart),
  );
  if (isFrom && /^[^.!?;:,\d]{0,40} (?:auf|to) (?:\p{Ll}+ )?$/u.test(gap)) return [y, x];
  return /^[^.!?;:,\d]{0,20} (?:statt|anstelle|anstatt)(?: \p{L}+){0,3} $/u.test(gap) ? [x, y] : null;
}

const THUS =
  /(?<!\p{L})(?:[Aa]lso|[Dd]amit|[Ss]omit|[Mm]ithin|[Dd]emnach|[Dd]as (?:sind|ist|waren|war|entspricht))(?!\p{L})/u;

/** C weniger, nämlich B: of the last before. */
function resultPair({ text, claim: { amount }, candidates, own }: Place): Pair | null {
  const next = candidates.find(each => each.amount.start > amount.end);
  if (!next || next.amount.start > own.end) return null;
  if (!RESULT.test(text.slice(amount.end, next.amount.boundStart))) return null;
  const last = candidates.findLast(each => each.amount.end <= amount.boundStart);
  return last && own.start - last.sentence.end < 4 ? [next, last] : null;
}

export const RESULT =
  /^[^.!?;:\d]{1,40}(?:,|:| –) (?:also|nämlich|und zwar|mithin|das heißt|insgesamt also|genau)(?: \p{Ll}+)? $/u;

/** Als die 856 des Jahres 2017; unter dem Ansatz von 3.786.700 Euro; als 2019, als es 170.763 waren. */
function objectPair(place: Place): Pair | null {
  const { text, candidates, own } = place;
  const { amount, than } = place.claim;
  const x = anchorOf(place);
  const next = candidates.find(each => each.amount.start > amount.end);
  if (!than || !x || !next || next === x || next.amount.start > own.end) return null;
  const words = text.slice(amount.end + than[0].length, next.amount.boundStart);
  if (words.length > 90 || /[.!?;:]\s|\n| (?:und|aber|sowie) |, (?:nämlich|also|davon)/u.test(words))
    return null;
  // Zwei Millionen mehr als 2020, für Bauten 17 Millionen: of another thing.
  if (NEXT_ITEM.test(words)) return null;
  return areOneThing(text, x, next) ? [x, next] : null;
}

const NEXT_ITEM =
  /^[^.!?;:]{0,60}, (?:für|bei|beim|aus|von|unter|auf|in) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ (?:\p{Ll}+ )?$/u;

/** 7,84 Meter, verfehlte die Norm von 8,00 Metern um C: the only two of the sentence. */
function goalPair({ text, claim: { amount }, candidates, own }: Place): Pair | null {
  const inside = candidates.filter(each => each.amount.start >= own.start && each.amount.end <= own.end);
  const [x, y, more] = inside;
  if (!x || !y || more || y.amount.end > amount.start) return null;
  return MISSED.test(text.slice(x.amount.end, Math.min(own.end, amount.end + 40))) && areOneThing(text, x, y)
    ? [x, y]
    : null;
}

const MISSED =
  /(?<!\p{L})(?:verfehl\p{L}*|übertraf\p{L}*|übertroffen|überschritt\p{L}*|überschritten|unterschritt\p{L}*|unterbot\p{L}*|überbot\p{L}*|verpasst\p{L}*)(?!\p{L})/u;

/** Of two times. */
function timedPair(place: Place): Pair | null {
  const { text, candidates, own } = place;
  const { amount, asked, isDistance } = place.claim;
  if (isDistance) return null;
  const x = anchorOf(place);
  if (!x) return null;
  const others = candidates.filter(
    each =>
      each !== x &&
      Math.abs(each.amount.start - amount.start) < FAR &&
      sizeOf(each.amount) !== sizeOf(x.amount) &&
      isOfOneSize(x, each) &&
      areOneThing(text, x, each),
  );
  const isOfMonths = MONTHLY.test(text.slice(Math.max(0, own.start - FAR), own.end));
  const meant = others.filter(
    each =>
      isMeantTime(asked, timeOf(each), x.times()[0]) &&
      !isLongAgo(place, timeOf(each), x.times()[0]) &&
      !NEXT_ITEM.test(text.slice(amount.end, each.amount.boundStart)) &&
      ((asked !== null && x.amount.kind !== 'share') || isGoneOn(text, each, own)) &&
      (asked !== null || areNeighbours(text, candidates, x, each)) &&
      (asked !== null || each.times()[0] === 'b' || !isOfMonths),
  );
  if (new Set(meant.map(each => sizeOf(each.amount))).size === 1) return [x, meant[0] as Candidate];
  if (meant.length > 0) return null;
  // The nearest may be the one of the other time.
  const later = others.filter(
    each =>
      (asked !== null || !isOfMonths) &&
      (each.sentence.start === x.sentence.start || x.sentence.start - each.sentence.end < 4) &&
      each.amount.end < x.amount.start &&
      isMeantTime(asked, x.times()[0], each.times()[0]),
  );
  const [y] = later;
  return y && later.length === 1 && (x.amount.start >= own.start || x.sentence.start === y.sentence.start)
    ? [y, x]
    : null;
}

/** Die Bestmarke von 2019, damals waren es 90: what is told of then is told of the year before it. */
function timeOf({ times }: Candidate): TimeLabel | undefined {
  const [first, second] = times();
  return first === 'b' && second?.startsWith('Y') ? second : first;
}

/** Mehr als im Jahr davor. 2019 waren es, told in 2023: that is not the year before. */
function isLongAgo(
  { claim: { asked }, written }: Place,
  label: TimeLabel = '',
  own: TimeLabel = '',
): boolean {
  if ((asked !== 'y1' && asked !== 'v') || written === null || own.startsWith('Y')) return false;
  return label.startsWith('Y') && Number(label.slice(1)) < written - 2;
}

const FAR = 420;
/** Where months are compared, a change without its time may be of one. */
const MONTHLY =
  /(?<!\p{L})(?:\p{L}*[Mm]onats?\p{L}*|Quartal\p{L}*|(?:[Ii]m|[Ss]eit|zum) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?!\p{L})/u;

/** Auf 2,90 Euro, die andere kostet 1,90 statt bisher 1,70: of two others. */
function areNeighbours(text: string, candidates: readonly Candidate[], x: Candidate, y: Candidate): boolean {
  const alike = candidates.filter(each => areOneThing(text, x, each));
  return Math.abs(alike.indexOf(x) - alike.indexOf(y)) === 1;
}

function isOfOneSize({ amount: x }: Candidate, { amount: y }: Candidate): boolean {
  const [a, b] = [sizeOf(x), sizeOf(y)];
  return Math.max(a, b) < 3 * Math.min(a, b);
}

/** In the sentence of the claim, or told by words that go on with what it tells of. */
function isGoneOn(text: string, { amount, sentence }: Candidate, own: Span): boolean {
  if (amount.start >= own.start && amount.end <= own.end) return true;
  if (sentence.start - own.end > 4 || own.start - sentence.end > 4) return false;
  return GOES_ON.test(text.slice(sentence.start, amount.end + 30));
}

const GOES_ON =
  /(?<!\p{L})(?:waren es|war es|sind es|ist es|(?:lag(?:en)?|hatten?|betrug(?:en)?) (?:er|sie|es|die Zahl|der Wert))(?!\p{L})/u;

const TAKES_UP =
  /^(?:Das|Dies|Es|Sie|Er) (?:sind|ist|war|waren|entspricht|entsprach|bedeutet|lag|liegt|lagen|liegen)|^(?:Damit|Somit|Gegenüber|Verglichen|Im Vergleich|Also|So|Der (?:Rückgang|Anstieg|Zuwachs))(?!\p{L})/u;

/** What the difference is told of: the figure behind "auf", or the last before it, with none between. */
export function anchorOf({ text, claim: { amount, isOnto }, candidates, own }: Place): Candidate | null {
  if (isOnto) {
    const next = candidates.find(each => each.amount.start > amount.end);
    return next && next.amount.boundStart - amount.end < 40 ? next : null;
  }
  const last = candidates.findLast(each => each.amount.end <= amount.boundStart);
  if (!last) return null;
  if (last.amount.start >= own.start) return last;
  const isNext = own.start - last.sentence.end < 4;
  return isNext && TAKES_UP.test(text.slice(own.start, amount.boundStart)) ? last : null;
}

/** No two nouns of two things. */
export function areOneThing(
  text: string,
  { amount: x }: Candidate,
  { amount: y }: Candidate,
  isStrict = false,
): boolean {
  if (x.measure?.dimension !== y.measure?.dimension) return false;
  if (x.measure !== null) return true;
  const [a, b] = [x, y].map(each => nounOf(text, each));
  return (
    a === undefined || b === undefined || a === b || (!isStrict && [a, b].every(each => PEOPLE.test(each)))
  );
}

const PEOPLE =
  /^(?:gast|gäst|besuch|mensch|person|perso|leut|zuschau|teilnehm|einwoh|burg|bürg|baby|kind|neugebor|mitgl|visitor|people)/u;
