import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { areAlike } from './amount-slack';
import { rangeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel, stretchAt } from './stretches';

/**
 * A growth or a loss that the two figures told of it turn round (internal_contradiction): stieg von 845 auf 812; von 218 auf 204 gestiegen;
 * gesunken sind die Ausgaben: 2016 lagen sie bei 27 353 Euro, 2017 bei 32 055. Only where one direction is told, and where the words say
 * which figure came first. Linear: only neighbouring figures are compared.
 */
export function checkToldDirections({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  const steps = amounts.flatMap((from, at) => ofStep(reading, from, amounts[at + 1]) ?? []);
  return [...steps, ...findAhead(reading, amounts)];
}

const SIGN =
  /st(?:ieg|eig)|wuchs|w[aä]chs|kletter|erhöh|angehoben|s[aiu]nk|senk|fiel|fallen|fällt|schrumpf|zurück|zugelegt|zugenommen|abgenommen|rückläufig|verringer|reduzier|verl[aä]nger|verkürz|vergrößer|verkleiner|(?:rose|risen|grew|grown|fell)(?!\p{L})/iu;
const RISEN =
  /(?<!\p{L})(?:(?:an)?gestiegen|steig(?:t|en)(?! (?:aus|um))|stieg(?:en)?(?! (?:aus|um))|gewachsen|wächst|wuchs(?:en)?|kletter(?:t|n|ten?)|geklettert|erhöh(?:t|en|ten?)|angehoben|(?:verlängert|vergrößert)(?:en?)?|zugenommen|zugelegt|rose|risen|grew|grown)(?!\p{L})/iu;
const FALLEN =
  /(?<!\p{L})(?:gesunken|sink(?:t|en)|s[au]nk(?:en)?|fiel(?:en)?|gefallen|geschrumpft|schrumpf(?:t|ten?)|zurückgegangen|g(?:ing|eht|ehen)(?:en)?(?= (?:\p{L}+ ){0,6}zurück)|gesenkt|senk(?:t|en|ten?)|(?:verringert|reduziert|verkürzt|verkleinert)(?:en?)?|abgenommen|fell|fallen)(?!\p{L})/iu;
/** UTF-16 units of a clause before its figures and behind them. */
const BEFORE = 120;
const BEHIND = 60;

/** Stieg von FROM auf TO. */
function ofStep({ text }: Reading, bare: Amount, bareTo: Amount | undefined): CheckFinding | null {
  if (!bareTo || bareTo.start - bare.end > 40) return null;
  if (
    !/(?<!\p{L})(?:von|from) (?:\p{Ll}+ )?$/u.test(
      text.slice(Math.max(0, bare.boundStart - 14), bare.boundStart),
    )
  )
    return null;
  if (
    !/^(?: \p{Lu}\p{L}+)?(?: im Jahr \d{4})? (?:auf|to)(?: \p{Ll}+)? $/u.test(
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
  const clause = `${lead}# ${tail}`;
  const verb = RISEN.exec(clause) ?? FALLEN.exec(clause);
  if (!verb || (RISEN.test(clause) && FALLEN.test(clause)) || NOT_SO.test(clause)) return null;
  if (/minus/iu.test(text.slice(bare.boundStart - 6, bareTo.start))) return null;
  const to = inUnitOf(bareTo, bare);
  const from = inUnitOf(bare, to);
  if (!isTurned(text, from, to, RISEN.test(clause))) return null;
  // Von 218 auf 204 gestiegen: behind both figures.
  const isBehind = verb.index > lead.length;
  const start = isBehind ? bareTo.end + verb.index - lead.length - 2 : bare.start - lead.length + verb.index;
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
  if (a[0] <= 0 || b[0] <= 0 || a[1] > 3 * b[0] || b[1] > 3 * a[0]) return false;
  return isRise ? a[0] > b[1] : a[1] < b[0];
}

const FRACTION = /tel(?!\p{L})|Hälfte|halb|half|third|quarter|jede/u;

/** Gestiegen ist die Zahl: 2022 waren es X, 2023 Y. */
const AHEAD =
  /(?<!\p{L})(?:(?<rise>(?:[Gg]e|[Aa]nge)stiegen|[Zz]ugelegt|[Gg]ewachsen|[Zz]ugenommen)|(?<fall>[Gg]esunken|[Zz]urückgegangen|[Rr]ückläufig|[Gg]efallen|[Gg]eschrumpft|[Aa]bgenommen))(?!\p{L})(?<words>[^.!?:;,\d\n]{0,60})(?:: |\. )(?=\P{Ll})/gu;

function findAhead(reading: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(AHEAD)).flatMap(({ index, 0: words, groups = {} }) => {
    const from = index + words.length;
    const { end } = stretchAt(reading, from, 0, 0);
    const lead = text.slice(stretchAt(reading, index, 0, 0).start, from);
    const [x, bare, ...more] = itemsBetween(amounts, from, Math.min(end, from + REACH)).filter(each =>
      isSize(each),
    );
    if (!x || !bare || more.length > 0 || NOT_SO.test(lead) || /\d/.test(lead)) return [];
    const y = inUnitOf(bare, x);
    const order = orderOf(text, from, x, y);
    if (order === null || NO_ORDER.test(text.slice(from, y.end + 20))) return [];
    const [first, last] = order > 0 ? [x, y] : [y, x];
    if (!isTurned(text, inUnitOf(first, last), last, groups.rise !== undefined)) return [];
    const end1 = index + (groups.rise ?? groups.fall ?? '').length;
    return told(text, { start: index, end: end1 }, { start: x.start, end: y.end });
  });
}

const REACH = 160;
const NO_ORDER = /(?<!\p{L})(?:um|mehr|weniger|davon|darunter|statt|aber|dagegen|pro|je)(?!\p{L})/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

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
  return /(?<!\p{L})(?:im Vorjahr|(?:im|ein) Jahr (?:zuvor|davor)|zuvor)(?!\p{L})/u.test(between) ? -1 : null;
}

function told(text: string, at: Span, other: Span): CheckFinding {
  return makeContrast('internal_contradiction', {
    reading: { text },
    at,
    document: null,
    source: { text },
    other,
    severity: 'high',
  });
}
