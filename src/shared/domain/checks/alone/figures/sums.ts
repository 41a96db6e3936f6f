import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { ofSum } from './sum-finding';

/**
 * Parts that do not make their whole (number_mismatch): von 50 Plätzen 20 belegt, 40 frei; 24 Sanitäter, neun Frauen und
 * 16 Männer; 50 Karten zu je 12 Euro. And shares of one whole that make more than it (percent_arith). Only where the words
 * say that all parts are there.
 */
export function checkSums({ reading }: CheckContext): CheckFinding[] {
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  let amountAt = 0;
  const amounts = reading.amounts();
  let before: Amount[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const inside: Amount[] = [];
    while (amountAt < amounts.length && (amounts[amountAt]?.start ?? 0) < end) {
      const amount = amounts[amountAt++];
      if (amount && amount.start >= start) inside.push(amount);
    }
    if (inside.length > 0 && inside.length <= MAX_PARTS) {
      const text = reading.text.slice(start, end);
      const sum =
        checkRest(text, start, inside) ??
        checkSexes(text, start, inside) ??
        checkTotal(reading.text, text, before, inside, hasOne(reading.text, spans[i - 2] ?? start, start)) ??
        checkShares(text, inside) ??
        checkProduct(text, start, inside);
      if (sum) found.push(sum);
    }
    before = inside;
  }
  return found;
}

const MAX_PARTS = 12;

/** Von 50 Plätzen sind 20 belegt, 40 sind noch frei. */
function checkRest(text: string, start: number, inside: readonly Amount[]): CheckFinding | null {
  const [whole, part, rest] = inside;
  if (!whole || !part || !rest || inside.length !== 3 || inside.some(isNoPart)) return null;
  // Von den Sechsjährigen waren 5,2 Prozent betroffen, von den übrigen 7,9.
  if (part.kind !== whole.kind || rest.kind !== whole.kind) return null;
  if (!/^(?:\p{L}+ )?[Vv]on (?:den |insgesamt |ihren |seinen )?$/u.test(text.slice(0, whole.start - start))) {
    if (!/^Of (?:the )?$/u.test(text.slice(0, whole.start - start))) return null;
  }
  const between = text.slice(part.end - start, rest.start - start);
  const isRest =
    /(?:übrigen|restlichen|verbleibenden|anderen|remaining|other)/u.test(between) ||
    /^[^,]*(?:noch |still )(?:frei|offen|leer|available|free)/u.test(text.slice(rest.end - start)) ||
    (/anwesend|erschienen|gekommen|stimmten|teil|present/u.test(between) &&
      /^[^,]{0,20}(?:fehlt|abwesend|entschuldigt|nicht|absent|missing)/u.test(text.slice(rest.end - start)));
  return !isRest || part.value + rest.value === whole.value
    ? null
    : ofSum(rest, whole, part.value + rest.value);
}

const SEXES =
  /^ (?:Frauen und|Mädchen und|Jungen und|Männer und|Erwachsene und|Schülerinnen und|women and|men and|girls and|boys and) $/u;

/** 24 Sanitäter, neun Frauen und 16 Männer. */
function checkSexes(text: string, start: number, inside: readonly Amount[]): CheckFinding | null {
  const [whole, one, two] = inside.slice(-3);
  if (!whole || !one || !two || [whole, one, two].some(isNoPart) || whole.kind !== 'count') return null;
  if (!SEXES.test(text.slice(one.end - start, two.start - start))) return null;
  if (
    !/^ (?:Männer|Frauen|Jungen|Mädchen|Kinder|Schüler|men|women|boys|girls)(?![\p{L}])/u.test(
      text.slice(two.end - start),
    )
  )
    return null;
  if (/darunter|davon|unter anderem|weitere|zudem|sowie/u.test(text) || whole.measure !== null) return null;
  // 80 Frauen, 45 Männer und 25 Kinder: the first is a part like them.
  if (/^ \p{Lu}\p{L}+, $/u.test(text.slice(whole.end - start, one.start - start)) && inside.length > 3)
    return null;
  const sum = one.value + two.value;
  const isNear = Math.abs(sum - whole.value) <= Math.max(2, whole.value * 0.25);
  return sum === whole.value || !isNear ? null : ofSum(two, whole, sum);
}

/** Drei Mara Betz und eins Ina Kroll. */
function hasOne(text: string, start: number, end: number): boolean {
  return /(?<!\p{L})[Ee]in(?:e[rnms]?|s)?(?!\p{L})/u.test(text.slice(Math.max(start, end - 300), end));
}

/** Insgesamt stimmten 22 ab, behind a sentence that has the parts. */
function checkTotal(
  all: string,
  text: string,
  parts: readonly Amount[],
  inside: readonly Amount[],
  isOneMore: boolean,
): CheckFinding | null {
  const [whole] = inside;
  if (
    !whole ||
    inside.length !== 1 ||
    parts.length < 2 ||
    !/(?:[Ii]nsgesamt|[Zz]usammen(?! mit(?!\p{L}))|[Ii]n total|[Aa]ltogether)/u.test(text)
  )
    return null;
  if (
    [...parts, whole].some(isNoPart) ||
    PART_OF_PART.test(all.slice(parts[0]?.start, parts.at(-1)?.start)) ||
    new Set([...parts, whole].map(({ kind, measure }) => `${kind} ${measure?.unit}`)).size > 1
  )
    return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (isOneMore && sum + 1 === whole.value) return null;
  const isNear = Math.abs(sum - whole.value) / whole.value <= 0.25;
  return !isNear || sum === whole.value ? null : ofSum(whole, parts[0] ?? whole, sum);
}

/** 27 Verbünde, darunter vier große: the second is in the first. */
const PART_OF_PART = /(?<!\p{L})(?:darunter|davon|von denen|von ihnen|statt|including|of whom)(?!\p{L})/iu;

const WHOLE =
  /dafür|dagegen|unentschieden|enthalten|enthielten|entfielen|der Stimmen|der Kosten|übernimmt|übernehmen|trägt|übrigen|restlichen|for and|against|undecided/u;

/** Shares of voters or costs that make more than the whole. */
function checkShares(text: string, inside: readonly Amount[]): CheckFinding | null {
  const shares = inside.filter(({ kind, measure }) => kind === 'share' && measure !== null);
  const last = shares.at(-1);
  if (
    !last ||
    shares.length < 3 ||
    shares.length < inside.length ||
    shares.some(isNoPart) ||
    !WHOLE.test(text)
  )
    return null;
  if (/[Mm]ehrfach|statt|zuvor|nach |von \d|Plus|Minus|gestiegen|gesunken|multiple/u.test(text)) return null;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum < 1.015 || sum > 1.6) return null;
  return makeFinding('percent_arith', {
    at: last,
    params: { kind: 'sum', text: last.figure, result: `${Math.round(sum * 1000) / 10}` },
    severity: 'high',
  });
}

/** 50 Karten zu je 12 Euro für insgesamt 500 Euro. */
function checkProduct(text: string, start: number, inside: readonly Amount[]): CheckFinding | null {
  const [count, price, total] = inside;
  if (!count || !price || !total || inside.length !== 3 || inside.some(isNoPart)) return null;
  const isMoney = price.kind === 'measure' && price.measure?.dimension === total.measure?.dimension;
  if (!isMoney || count.kind !== 'count' || /^(?:1[5-9]|20)\d{2}$/.test(count.figure)) return null;
  const between = text.slice(count.end - start, price.start - start);
  const behind = text.slice(price.end - start, total.end - start + 30);
  const isEach =
    /(?:zu je|für je|à|je|zum (?:\p{L}+ )?Preis von(?: je)?|at|for) $/u.test(between) ||
    /^ (?:je|pro|das Stück|each|apiece)(?![\p{L}])/u.test(text.slice(price.end - start)) ||
    /(?:[Jj]ede[rs]? der|[Ee]ach of the) $/u.test(
      text.slice(Math.max(0, count.start - start - 14), count.start - start),
    );
  // Zwei weitere zu je 500 Euro, insgesamt: with what the others got.
  if (MORE.test(text.slice(Math.max(0, count.start - start - 14), price.start - start))) return null;
  if (!isEach || !/insgesamt|zusammen|macht|kosten|summe|in total|altogether/iu.test(behind)) return null;
  const product = (count.value * baseValue(price)) / (total.measure?.factor ?? 1);
  return Math.abs(product - total.value) < 0.005 * total.value ? null : ofSum(total, price, product);
}

const MORE = /(?<!\p{L})(?:weitere[nrs]?|other|more|another)(?!\p{L})/u;

function isNoPart({ kind, bound, figure }: Amount): boolean {
  if (kind === 'count' && /^(?:19|20)\d{2}$/.test(figure)) return true;
  return bound !== null || kind === 'clock' || kind === 'score' || kind === 'ordinal';
}
