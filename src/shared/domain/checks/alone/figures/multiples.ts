import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { areAlike, isYear } from './amount-slack';
import { inUnitOf } from './sizes';

/**
 * Multiples that the two numbers beside them do not make (percent_arith): 120 Gäste, doppelt so viele wie im Vorjahr (40);
 * half as many as. And points between two shares: 2,3 Prozent, 0,5 Punkte weniger als im Januar mit 2,5 Prozent. Rounding
 * and hedges are granted. German and English.
 */
export function checkMultiples({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return [...(reading.has('equal') ? findMultiples(text, amounts) : []), ...findPoints(text, amounts)];
}

function findMultiples(text: string, amounts: readonly Amount[]): CheckFinding[] {
  return Array.from(text.matchAll(MULTIPLE)).flatMap(match => {
    const hedge = HEDGE.exec(text.slice(Math.max(0, match.index - 18), match.index))?.[1] ?? '';
    const start = match.index - (hedge === '' ? 0 : hedge.length + 1);
    const end = match.index + match[0].length;
    const now = itemsBetween(amounts, start - 90, start)
      .filter(amount => amount.end <= start && !isYear(amount) && amount.measure?.dimension !== 'time')
      .at(-1);
    if (!now || !isOneStatement(text.slice(now.end, start))) return [];
    const rest = text.slice(end, end + 90);
    const stop = rest.search(/[!?;:\n]|\.(?!\d)/u);
    const bare = itemsBetween(amounts, end, end + (stop < 0 ? rest.length : stop)).find(
      amount => !isYear(amount) && amount.measure?.dimension !== 'time',
    );
    const before = bare && inUnitOf(bare, now);
    if (
      !before ||
      !areAlike(now, before) ||
      before.value <= 0 ||
      now.kind === 'clock' ||
      now.kind === 'score'
    )
      return [];
    if (/(?<!\p{L})(?:aber|doch|während|dagegen|but|while)(?!\p{L})/u.test(text.slice(end, before.start)))
      return [];
    const factor = factorOf(match.groups ?? {});
    const ratio = baseValue(now) / baseValue(before);
    const [low, high] = boundsOf(hedge, now, before);
    if (factor === null || (ratio >= factor * low && ratio <= factor * high)) return [];
    return makeFinding('percent_arith', {
      at: { start, end: before.end },
      other: { document: null, start: now.start, end: now.end },
      params: {
        kind: 'change',
        text: `${now.figure} / ${before.figure}`,
        result: `${Number((ratio * 100).toPrecision(3))}`,
      },
      severity: 'high',
    });
  });
}

const HEDGE =
  /(?<![\p{L}])(fast|knapp|nahezu|beinahe|weit mehr als|mehr als|gut|über|rund|etwa|nicht einmal|nearly|almost|more than|about) $/u;
const MULTIPLE =
  /(?<![\p{L}])(?:(?<double>doppelt|zweimal|twice)|(?<triple>dreimal|drei Mal|three times)|(?<four>viermal|vier Mal|four times)|(?<five>fünfmal|fünf Mal|five times)|(?<ten>zehnmal|zehn Mal|ten times)|(?<half>halb|half)) (?:so (?:viele?|hoch|groß|lang|teuer|schwer|oft|häufig|stark)|as (?:many|much|high|large|long|expensive|heavy))(?: \p{L}+){0,3} (?:wie|als|as)(?![\p{L}])/gu;

function factorOf({ double, triple, four, five, ten, half }: Partial<Record<string, string>>): number | null {
  if (double) return 2;
  if (triple) return 3;
  if (four) return 4;
  if (five) return 5;
  if (ten) return 10;
  return half ? 0.5 : null;
}

/** What part of the multiple the quotient may be. */
function boundsOf(hedge: string, now: Amount, before: Amount): [number, number] {
  const loose = now.bound !== null || before.bound !== null ? 0.1 : 0;
  if (/mehr|gut|über|more/.test(hedge)) return [0.97 - loose, /weit/.test(hedge) ? Infinity : 1.6 + loose];
  if (/fast|knapp|nahezu|beinahe|nicht|nearly|almost/.test(hedge)) return [0.72 - loose, 1.03 + loose];
  return [0.85 - loose, 1.18 + loose];
}

/** 120 Gäste, das sind doppelt so viele; or in a sentence that takes the one before up. */
function isOneStatement(between: string): boolean {
  if (/[!?;:\n„“"]/u.test(between)) return false;
  const [first = '', second, third] = between.split(/\.\s/u);
  if (third !== undefined) return false;
  return second === undefined ? first.length < 50 : /^(?:Das|Damit|That)(?: \p{L}+){0,3} ?$/u.test(second);
}

/** NOW Prozent, so many points more than the BEFORE Prozent of another time. */
function findPoints(text: string, amounts: readonly Amount[]): CheckFinding[] {
  return amounts.flatMap((points, at) => {
    const [now, before] = [amounts[at - 1], amounts[at + 1]];
    if (points.measure?.dimension !== 'points' || now?.kind !== 'share' || before?.kind !== 'share')
      return [];
    if ([now, points, before].some(({ bound, measure }) => bound !== null || measure === null)) return [];
    if (!/^,? (?:das sind |also |und damit )*$/u.test(text.slice(now.end, points.start))) return [];
    const between = text.slice(points.end, before.start);
    if (
      !/^ (?:mehr|weniger|höher|niedriger|more|less|higher|lower) (?:als|than) [^.!?;:,]{0,50}$/u.test(
        between,
      )
    )
      return [];
    if (/(?:die|der|das) \p{Lu}/u.test(between)) return [];
    const apart = Math.abs(now.value - before.value) * 100;
    const slack = [now, points, before].some(({ figure }) => /[.,]/.test(figure)) ? 0.11 : 1.01;
    if (Math.abs(apart - points.value) <= slack) return [];
    return [
      makeFinding('percent_arith', {
        at: points,
        other: { document: null, start: now.start, end: before.end },
        params: {
          kind: 'change',
          text: `${now.figure} – ${before.figure}`,
          result: `${Number(apart.toPrecision(2))}`,
        },
        severity: 'high',
      }),
    ];
  });
}
