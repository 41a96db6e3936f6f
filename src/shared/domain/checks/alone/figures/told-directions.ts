import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { areAlike, scaleOf } from './amount-slack';
import { FALLEN, RISEN } from './direction-verbs';
import { rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel, stretchAt } from './stretches';

/**
 * A growth or a loss that the two figures told of it turn round (internal_contradiction): stieg von 845 auf 812; von 218 auf 204 gestiegen;
 * gesunken sind die Ausgaben: 2016 lagen sie bei 27 353 Euro, 2017 bei 32 055. Only where one direction is told, and where the words say
 * which figure came first. Linear: only neighbouring figures are compared.
 */
export function checkToldDirections({ reading }: CheckContext): CheckFinding[] {
  if (!reading.has('direction')) return [];
  const amounts = reading.amounts();
  const steps = amounts.flatMap((from, at) => ofStep(reading, from, amounts[at + 1]) ?? []);
  return [...steps, ...findAhead(reading, amounts)];
}

/** UTF-16 units of a clause before its figures and behind them. */
const BEFORE = 120;
const BEHIND = 60;

/** Of what stands between both figures. */
const MAX_GAP = 60;

/** Stieg von FROM auf TO. */
function ofStep({ text }: Reading, bare: Amount, bareTo: Amount | undefined): CheckFinding | null {
  if (!bareTo || bareTo.start - bare.end > MAX_GAP) return null;
  if (
    !/(?<!\p{L})(?:von|from) (?:\p{Ll}+ )?$/u.test(
      text.slice(Math.max(0, bare.boundStart - 14), bare.boundStart),
    )
  )
    return null;
  if (
    !/^(?: \p{Lu}\p{L}+)?(?:,? (?:(?:im|in|Ende|Anfang|zum|am|zu) )?(?:der |dem )?(?:Jahr |Jahres )?(?:\p{Lu}\p{L}+ )?(?:\d{4}(?:\/\d\d)?|Vorjahr|Vorsaison|Vormonat|Jahr zuvor|Jahr davor|\p{Lu}\p{Ll}+))?,? (?:auf|to)(?: \p{Ll}+)? $/u.test(
      text.slice(bare.end, bareTo.boundStart),
    )
  )
    return null;
  const lead =
    text
      .slice(Math.max(0, bare.start - BEFORE), bare.start)
      .split(/[.!?;:](?!\d)|\n|, (?:als|nachdem|während|und|aber|die|der|das)(?!\p{L})/u)
      .at(-1) ?? '';
  const tail =
    text.slice(bareTo.end, bareTo.end + BEHIND).split(/[.!?;:,](?!\d)|\n| (?:und|aber) /u, 1)[0] ?? '';
  const clause = `${lead}#${tail}`;
  const verb = RISEN.exec(clause) ?? FALLEN.exec(clause);
  if (!verb || (RISEN.test(clause) && FALLEN.test(clause)) || NOT_SO.test(clause)) return null;
  if (/minus/iu.test(text.slice(bare.boundStart - 6, bareTo.start))) return null;
  const to = inUnitOf(bareTo, bare);
  const from = inUnitOf(bare, to);
  if (!isTurned(text, from, to, RISEN.test(clause))) return null;
  // Von 218 auf 204 gestiegen: behind both figures.
  const isBehind = verb.index > lead.length;
  const start = isBehind ? bareTo.end + verb.index - lead.length - 1 : bare.start - lead.length + verb.index;
  return told(text, { start, end: start + verb[0].length }, { start: bare.start, end: bareTo.end });
}

const NOT_SO =
  /(?<!\p{L})(?:nicht|statt|sondern|Wert\p{Ll}* von|Rang|Platz|Plätze|Stufe|Note|zurückgeklettert|not)(?!\p{L})/u;

function isTurned(text: string, from: Amount, to: Amount, isRise: boolean): boolean {
  if (!isSize(from) || !isSize(to) || !areAlike(from, to) || isLabel(text, from) || isLabel(text, to))
    return false;
  // 12 Prozent and ein Zehntel are read apart.
  if ([from, to].some(({ kind, figure }) => kind === 'share' && FRACTION.test(figure))) return false;
  const [a, b] = [rangeOf(from), rangeOf(to)];
  const [x, y] = [sizeOf(from), sizeOf(to)];
  if (x <= 0 || y <= 0 || Math.max(x, y) > MOST * Math.min(x, y)) return false;
  // Von 2,4 auf 610.000: of millions, if nobody says so.
  const [large, small] = x > y ? [from, to] : [to, from];
  const isFar = Math.max(x, y) > 3 * Math.min(x, y);
  if (isFar && scaleOf(large.figure) > 1 && scaleOf(small.figure) === 1 && small.value < 1000) return false;
  if (isFar && isBoundless(from) && isBoundless(to)) return isRise ? x > y : x < y;
  return isRise ? a[0] > b[1] : a[1] < b[0];
}

/** Times one of the other: more is another unit. */
const MOST = 20;

/** Von mehr als 900 auf weniger als 120. */
function isBoundless({ bound }: Amount): boolean {
  return bound !== 'about';
}

const FRACTION = /tel(?!\p{L})|Hälfte|halb|half|third|quarter|jede/u;

/** Gestiegen ist die Zahl: 2022 waren es X, 2023 Y. */
const AHEAD =
  /(?<!\p{L})(?:(?<rise>(?:[Gg]e|[Aa]nge)stiegen|[Ss]tieg(?:en)?|[Ww]uchs(?:en)?|[Zz]ugelegt|[Gg]ewachsen|[Zz]ugenommen|(?:[Nn]immt|[Nn]ahm) (?:[^.!?:;,\d\n]{1,40} )?zu(?=\.)|wächst(?=\.)|steigt(?=\.))|(?<fall>[Gg]esunken|[Ss]ank(?:en)?|[Zz]urückgegangen|[Rr]ückläufig|[Gg]efallen|[Gg]eschrumpft|[Aa]bgenommen|(?:[Nn]immt|[Nn]ahm) (?:[^.!?:;,\d\n]{1,40} )?ab(?=\.)|sinkt(?=\.)|schrumpft(?=\.)))(?!\p{L})(?<words>[^.!?:;,\d\n]{0,60})(?:: |\. )(?=\P{Ll})/gu;

function findAhead(reading: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(AHEAD)).flatMap(({ index, 0: words, groups = {} }) => {
    const from = index + words.length;
    const { end } = stretchAt(reading, from, 0, 0);
    const lead = text.slice(stretchAt(reading, index, 0, 0).start, from);
    const figures = itemsBetween(amounts, from, Math.min(end, from + REACH)).filter(
      each => isSize(each) && each.measure?.dimension !== 'time',
    );
    const [x] = figures;
    const last = figures.at(-1);
    if (!x || !last || x === last || NOT_SO.test(lead) || /\d/.test(lead)) return [];
    if (NO_ORDER.test(text.slice(from, last.end + 20))) return [];
    const all = figures.map(each => inUnitOf(each, x));
    const months = monthsOf(text, from, all);
    const ordered = months ?? (all.length === 2 ? pairInOrder(text, from, all) : null);
    const latest = ordered?.at(-1);
    if (!ordered || !latest) return [];
    const isRise = groups.rise !== undefined;
    const isAllTurned = ordered
      .slice(0, -1)
      .every(each => isTurned(text, inUnitOf(each, latest), latest, isRise));
    if (!isAllTurned) return [];
    const end1 = index + (groups.rise ?? groups.fall ?? '').length;
    return told(text, { start: index, end: end1 }, { start: x.start, end: last.end });
  });
}

const REACH = 160;
const NO_ORDER = /(?<!\p{L})(?:um|mehr|weniger|davon|darunter|statt|aber|dagegen|pro|je)(?!\p{L})/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const MONTH = new RegExp(`(?<!\\p{L})(?:${GERMAN_MONTHS.join('|')})(?!\\p{L})`, 'gu');

/** The figures by the months of one year that each stands behind: im September 268, im August 175, im Juli 194. */
function monthsOf(text: string, from: number, figures: readonly Amount[]): Amount[] | null {
  let at = from;
  const told: { month: number; figure: Amount }[] = [];
  for (const figure of figures) {
    const named = Array.from(text.slice(at, figure.start).matchAll(MONTH), ([month]) => monthNumberOf(month));
    const [month] = named;
    if (named.length !== 1 || month === undefined || told.some(each => each.month === month)) return null;
    told.push({ month, figure });
    at = figure.end;
  }
  const numbers = told.map(({ month }) => month);
  // December and January are of two years.
  if (Math.max(...numbers) - Math.min(...numbers) > MONTHS_OF_YEAR) return null;
  return told.sort((a, b) => a.month - b.month).map(({ figure }) => figure);
}

const MONTHS_OF_YEAR = 8;

function pairInOrder(text: string, from: number, figures: readonly Amount[]): Amount[] | null {
  const [x, y] = figures;
  const order = x && y ? orderOf(text, from, x, y) : null;
  if (!x || !y || order === null) return null;
  return order > 0 ? [x, y] : [y, x];
}

/** Above zero where the first figure came first; null where the words do not tell. */
function orderOf(text: string, from: number, x: Amount, y: Amount): number | null {
  const years = Array.from(
    text
      .slice(from, y.end + 16)
      .split(/[.!?](?=\s|$)/u, 1)[0]
      ?.matchAll(YEAR) ?? [],
    ([year]) => Number(year),
  );
  const [a, b] = years;
  if (a !== undefined && b !== undefined) return years.length === 2 && a !== b ? b - a : null;
  const between = text.slice(x.end, y.start);
  if (
    /(?<!\p{L})(?:im Jahr darauf|ein Jahr später|danach|im Folgejahr|zuletzt|heute|inzwischen|jetzt|nun|a year later)(?!\p{L})/u.test(
      between,
    )
  )
    return 1;
  return /(?<!\p{L})(?:im Vorjahr|(?:im|ein) Jahr (?:zuvor|davor)|vor (?:einem|zwei|drei|fünf|zehn) Jahr(?:en)?|in der (?:vorigen|letzten|vergangenen) \p{Lu}\p{Ll}+|im vorigen Jahr|zuvor)(?!\p{L})/u.test(
    between,
  )
    ? -1
    : null;
}

function told(text: string, at: Span, other: Span): CheckFinding {
  return makeContradiction({ text }, at, other, null, 'high');
}
