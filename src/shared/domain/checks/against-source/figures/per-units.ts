import type { Amount } from '../../../text/amounts';
import { findMeasure } from '../../../text/measures';

/** What an amount is per: je Kilowattstunde, im Monat, jährlich; and where it stands in front. */
const RATE =
  /^(?: mehr| weniger| zusätzlich| brutto| netto| \p{Lu}\p{L}+| (?!a |per )\p{Ll}{3,}s)? (?:(?:je|pro|per|a|in jedem|in einem) (\p{L}[\p{L}³²/-]{2,24})|(?:im|in der|am) (Monat|Jahr|Woche|Tag|Stunde)(?! \d)(?![\p{L}])|(monatlich|jährlich|wöchentlich|täglich))/u;
export const RATE_BEFORE =
  /(?=[mjwtMJWTS])(?<![\p{L}])(?:(monatlich|jährlich|wöchentlich|täglich)(?:e[nrms]?)?|(Monat|Jahr|Woche|Tag|Stunde) für \2|[Jj]ede[nrs]? (Monat|Jahr|Woche|Tag|Stunde)) (?:\p{Ll}+ )?$/u;
const RATE_ADVERBS = new Map([
  ['monatlich', 'monat'],
  ['jährlich', 'jahr'],
  ['wöchentlich', 'woche'],
  ['täglich', 'tag'],
]);

/** 0,8 Cent je Kilowattstunde and je Megawattstunde. */
export function isRateWrong(text: string, x: Amount, otherText: string, y: Amount): boolean {
  const rateAt = (of: string, { start, end }: Amount) => {
    const [, per, during, adverb] = RATE.exec(of.slice(end, end + 40)) ?? [];
    const [, before, again, each] = RATE_BEFORE.exec(of.slice(Math.max(0, start - 30), start)) ?? [];
    const often = adverb ?? before;
    return findMeasure(per ?? during ?? (often && RATE_ADVERBS.get(often)) ?? again ?? each ?? '');
  };
  const [a, b] = [rateAt(text, x), rateAt(otherText, y)];
  return a !== null && b !== null && a.unit !== b.unit;
}

/** Behind „pro Tag“, where that stands behind a figure. */
export function endOfRate(text: string, end: number): number {
  return end + (RATE.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}
