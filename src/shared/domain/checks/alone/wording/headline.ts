import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { scaleOf } from '../figures/amount-slack';

/**
 * The headline against the text below it: 27 Millionen Euro there and 27 Milliarden here (unit_mismatch), three dead there
 * and two here (number_mismatch). Only where the text has one such figure and never the one of the headline.
 */
export function checkHeadline({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const titleEnd = text.indexOf('\n');
  if (titleEnd < 0 || titleEnd > LONGEST_TITLE) return [];
  const amounts = reading.amounts();
  const behind = amounts.findIndex(({ start }) => start > titleEnd);
  if (behind < 1) return [];
  const body = amounts.slice(behind, behind + MAX_AMOUNTS);
  return amounts.slice(0, behind).flatMap(title => {
    const other = otherScale(title, body) ?? otherCount(text, title, body) ?? otherZeros(title, body);
    if (!other) return [];
    return makeFinding(
      title.kind === 'measure' || scaleOf(title.figure) > 1 ? 'unit_mismatch' : 'number_mismatch',
      {
        at: title,
        other: { document: null, start: other.start, end: other.end },
        params: { text: title.figure, otherText: other.figure },
        severity: 'high',
      },
    );
  });
}

const LONGEST_TITLE = 140;
const MAX_AMOUNTS = 60;

/** The same figure with another scale or unit, nothing else below being near it. */
function otherScale(title: Amount, body: readonly Amount[]): Amount | null {
  const scale = scaleOf(title.figure);
  if (title.kind !== 'measure' && scale === 1) return null;
  const money = body.filter(
    ({ kind, figure }) => kind === 'measure' || (kind === 'count' && scaleOf(figure) > 1),
  );
  const base = baseValue(title);
  if (money.some(amount => Math.abs(baseValue(amount) / base - 1) < 0.25 && isSameUnit(title, amount)))
    return null;
  const same = money.filter(
    amount =>
      isSameUnit(title, amount) &&
      digitsOf(title) === digitsOf(amount) &&
      [1e3, 1e6, 1e9].some(
        times => Math.abs(Math.abs(Math.log10(baseValue(amount) / base)) - Math.log10(times)) < 0.01,
      ),
  );
  return same.length === 1 || new Set(same.map(baseValue)).size === 1 ? (same[0] ?? null) : null;
}

function isSameUnit(one: Amount, other: Amount): boolean {
  return one.measure === null || other.measure === null || one.measure.dimension === other.measure.dimension;
}

/** The figures as written, without the words for their scale. */
function digitsOf({ figure, value }: Amount): string {
  return String(Number((value / scaleOf(figure)).toPrecision(12)));
}

/** 5000 Besucher there, 50.000 Besucher here, and no other number of them. */
function otherZeros(title: Amount, body: readonly Amount[]): Amount | null {
  const [noun] = title.counted;
  if (title.kind !== 'count' || noun === undefined || title.value < 20 || title.bound === 'most') return null;
  const counts = body.filter(({ kind, counted }) => kind === 'count' && counted[0] === noun);
  const [only] = counts;
  if (!only || counts.some(({ value }) => value !== only.value)) return null;
  const zeros = Math.abs(Math.log10(only.value / title.value));
  const isNear = body.some(({ kind, value }) => kind === 'count' && Math.abs(value / title.value - 1) < 0.3);
  return zeros > 0.5 && Math.abs(zeros - Math.round(zeros)) < 0.02 && !isNear ? only : null;
}

const HARMED =
  /^ (?:\p{Ll}+ )?(?:(?<dead>Tote[nr]?|Todesopfer|Getötete|dead|killed)|(?<hurt>Verletzte[nr]?|injured|hurt)|(?<held>Festnahmen|Festgenommene|arrests))(?![\p{L}])/u;

/** Drei Verletzte in the headline; the text has a number of them, once, and another one. */
function otherCount(text: string, title: Amount, body: readonly Amount[]): Amount | null {
  const group = groupOf(text, title);
  if (group === null || title.bound !== null) return null;
  const counts = body.filter(amount => groupOf(text, amount) === group);
  const values = new Set(counts.map(({ value }) => value));
  const [only] = counts;
  if (!only || values.size !== 1 || only.value === title.value || only.bound !== null) return null;
  // One more of them may be told without a figure, and some may be told one by one.
  const more =
    /(?<![\p{L}])(?:[Ee]ine?|[Ww]eitere|[Bb]eide|[Ii]nsgesamt|später|inzwischen|another|one)(?![\p{L}])/u;
  const near = text.slice(Math.max(0, only.start - 160), only.end + 160);
  return more.test(near) || body.some(amount => amount.value === title.value && amount.kind === 'count')
    ? null
    : only;
}

function groupOf(text: string, { kind, end }: Amount): string | null {
  if (kind !== 'count') return null;
  const groups = HARMED.exec(text.slice(end, end + 50))?.groups ?? {};
  return groups.dead ? 'dead' : groups.hurt ? 'hurt' : groups.held ? 'held' : null;
}
