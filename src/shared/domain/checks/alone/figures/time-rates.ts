import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { meet, over, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { ofCalculation, shown } from './sum-finding';

/**
 * What a text works out of a rate (number_mismatch): zwölf Euro im Monat, im Jahr also 124 Euro; jährlich 13 Millionen Hektar,
 * das sind täglich 36 Fußballfelder; 500 Mitglieder, 60.000 Euro, im Schnitt 150 Euro pro Kopf; 180 Kilometer in sechs
 * Stunden, also 40 pro Stunde. Working days and weeks, hours of opening and small pitches are granted.
 */
export function checkTimeRates({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap(claim => {
    if (!isSize(claim) || claim.kind === 'share' || claim.value <= 0) return [];
    const lead = leadOf(text, claim.boundStart);
    if (!LINK.test(lead.text.slice(-LONGEST_LINK))) return [];
    const before = itemsBetween(amounts, lead.start, claim.start).filter(
      each => isSize(each) && each.kind !== 'share' && each !== claim,
    );
    return (
      checkPeriods(text, before, claim, lead) ??
      checkMean(text, before, claim) ??
      checkSpeed(text, before, claim) ??
      []
    );
  });
}

/** UTF-16 units back to the figures. */
const REACH = 170;
const LINK =
  /(?<!\p{L})(?:also|mithin|somit|demnach|umgerechnet|[Dd]as (?:sind|ist|wären|entspricht|bedeutet|macht)|sind das|macht das|wären das|entspricht das|that is|which is)(?!\p{L})[^.!?;:\d\n]{0,70}$/u;
/** UTF-16 units of what it can be, and of the letter before. */
const LONGEST_LINK = 100;

type Lead = { text: string; start: number };

function leadOf(text: string, at: number): Lead {
  const low = Math.max(0, at - REACH);
  const start = low + text.slice(low, at).lastIndexOf('\n') + 1;
  return { text: text.slice(start, at), start };
}

const PERIODS = ['sekunde', 'minute', 'stunde', 'tag', 'woche', 'monat', 'jahr'] as const;
type Period = (typeof PERIODS)[number];

/** How many of the shorter the longer has, at the least and at the most: also of working hours, days and weeks. */
const HAS: Readonly<Record<string, Range>> = {
  'minute sekunde': [60, 60],
  'stunde minute': [60, 60],
  'tag stunde': [7, 24],
  'woche tag': [4, 7],
  'woche stunde': [30, 168],
  'monat tag': [18, 31],
  'monat woche': [4, 4.6],
  'jahr tag': [180, 366],
  'jahr woche': [36, 53],
  'jahr monat': [11, 12.6],
  'jahr stunde': [1500, 8784],
};

const OF_PERIOD =
  /(?:(?<![\p{L}])(?:(?:pro|je|per|jede[nrs]?|a|every) (?<per>Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|day|week|month|year|hour)|(?:am|im|in der) (?<during>Tag|Jahr|Monat|Woche|Stunde|Minute)|(?<often>stündlich|täglich|wöchentlich|monatlich|jährlich)(?:e[nmrs]?)?))(?![\p{L}])(?! (?:\d|zuvor|davor|später|darauf))/iu;
const OFTEN: Readonly<Record<string, Period>> = {
  stündlich: 'stunde',
  täglich: 'tag',
  wöchentlich: 'woche',
  monatlich: 'monat',
  jährlich: 'jahr',
  day: 'tag',
  week: 'woche',
  month: 'monat',
  year: 'jahr',
  hour: 'stunde',
};

function periodIn(words: string): Period | null {
  const { per, during, often } = OF_PERIOD.exec(words)?.groups ?? {};
  const name = (per ?? during ?? often ?? '').toLowerCase();
  return OFTEN[name] ?? PERIODS.find(each => each === name) ?? null;
}

/** The one figure before, of the same kind or an area beside pitches, told of another period. */
function checkPeriods(
  text: string,
  before: readonly Amount[],
  claim: Amount,
  lead: Lead,
): CheckFinding | null {
  const base = before.at(-1);
  if (!base || before.length > 1 || base.bound === 'least' || base.bound === 'most') return null;
  const between = text.slice(base.end, claim.boundStart);
  const at = LINK.exec(between)?.index;
  if (at === undefined || /[!?]|[.] [^.]*[.] /u.test(between)) return null;
  // In front of the link the former's period stands, or before the figure.
  const cut = Math.max(between.lastIndexOf(',', at + 1), 0);
  const [first, second] = [between.slice(0, Math.min(cut, at) || at), between.slice(Math.min(cut, at) || at)];
  const own = text.slice(claim.end, claim.end + 34).split(/[.,;:!?]/u, 1)[0] ?? '';
  const there =
    text
      .slice(Math.max(lead.start, base.boundStart - 40), base.boundStart)
      .split(/[.;:!?] /u)
      .at(-1) ?? '';
  const [from, to] = [periodIn(first) ?? periodIn(there), periodIn(own) ?? periodIn(second)];
  if (!from || !to || from === to) return null;
  const [long, short] = PERIODS.indexOf(from) > PERIODS.indexOf(to) ? [from, to] : [to, from];
  // No land rests on Sundays.
  const isLand = base.measure?.dimension === 'area' && long === 'jahr' && short === 'tag';
  const has = isLand ? ([360, 366] as const) : HAS[`${long} ${short}`];
  const size = sizesOf(base, claim);
  // Wages are paid thirteen and fourteen times.
  if (!has || !size || /(?:[Ll]ohn|[Gg]ehalt|[Vv]erdien|[Pp]ension|netto|brutto)/u.test(lead.text))
    return null;
  const [a, b] = size;
  const isToShort = to === short;
  const made: Range = isToShort ? over(a, has) : [a[0] * has[0], a[1] * has[1]];
  const [low, high] = [made[0] * (1 - SLACK), made[1] * (1 + SLACK)];
  if (meet([low, high], b)) return null;
  const times = has[1];
  const [x, y] = [sizeOf(base), sizeOf(claim)];
  const sum = isToShort
    ? `${base.figure} : ${shown(times)} = ${ofUnit(x / times, base)}`
    : `${base.figure} × ${shown(times)} = ${ofUnit(x * times, base)}`;
  return y > 0 ? ofCalculation('number_mismatch', text, claim, placeOf(base), sum) : null;
}

/** Of what is rounded in every figure. */
const SLACK = 0.04;
/** Square metres of a pitch, at the least and at the most. */
const PITCH: Range = [4500, 8300];

function sizesOf(base: Amount, bare: Amount): readonly [Range, Range] | null {
  const isPitch = /^fussballfeld|^football pitch/u.test(bare.counted[0] ?? '');
  if (isPitch && base.measure?.dimension === 'area') {
    const [low, high] = rangeOf(bare);
    return [rangeOf(base), [low * PITCH[0], high * PITCH[1]]];
  }
  const claim = inUnitOf(bare, base);
  if (!areAlike(base, claim) || base.measure?.dimension === 'time') return null;
  const [own, other] = [base.counted[0], claim.counted[0]];
  if (base.measure === null && own !== other) return null;
  return [rangeOf(base), rangeOf(claim)];
}

function ofUnit(value: number, { measure }: Amount): string {
  return shown(value / (measure?.factor ?? 1));
}

function placeOf(...amounts: readonly Amount[]): { document: null; start: number; end: number } {
  const [starts, ends] = [amounts.map(({ start }) => start), amounts.map(({ end }) => end)];
  return { document: null, start: Math.min(...starts), end: Math.max(...ends) };
}

const PER_HEAD =
  /^ (?:pro|je|per) (?:Kopf|Person|Mitglied|Haushalt|Einwohner(?:in)?|Schüler(?:in)?|Besucher(?:in)?|Gast|head|person)(?!\p{L})/u;

/** 500 Mitglieder, 60.000 Euro: 120 Euro pro Kopf. */
function checkMean(text: string, before: readonly Amount[], claim: Amount): CheckFinding | null {
  if (!PER_HEAD.test(text.slice(claim.end, claim.end + 24)) || claim.measure === null) return null;
  const totals = before.filter(each => areAlike(each, claim));
  const heads = before.filter(each => each.kind === 'count' && each.measure === null);
  const [total, head] = [totals[0], heads[0]];
  if (!total || !head || totals.length > 1 || heads.length > 1 || before.length > 2 || head.value < 2)
    return null;
  return checkQuotient(text, total, head, claim);
}

/** 180 Kilometer in sechs Stunden: 30 pro Stunde. */
function checkSpeed(text: string, before: readonly Amount[], claim: Amount): CheckFinding | null {
  if (claim.measure?.dimension !== 'speed' || before.length !== 2) return null;
  const way = before.find(({ measure }) => measure?.unit === 'kilometer');
  const time = before.find(({ measure }) => measure?.unit === 'stunde');
  return way && time ? checkQuotient(text, way, time, claim) : null;
}

function checkQuotient(text: string, total: Amount, by: Amount, claim: Amount): CheckFinding | null {
  const plain = (each: Amount): Range => {
    const factor = each.measure?.factor ?? 1;
    const [low, high] = rangeOf(each);
    return [low / factor, high / factor];
  };
  const [low, high] = over(plain(total), plain(by));
  const said = plain(claim);
  if (meet([low * (1 - SLACK), high * (1 + SLACK)], said)) return null;
  const real = total.value / by.value;
  const sum = `${total.figure} : ${by.figure} = ${shown(real)}`;
  return ofCalculation('number_mismatch', text, claim, placeOf(total, by), sum);
}
