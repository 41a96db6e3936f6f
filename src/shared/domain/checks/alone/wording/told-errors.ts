import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Whether a text tells of a wrong day or figure as of one: the joke that something opens on 30 February, the calendar that
 * has a 31 November. Such words stand in its sentence or in one beside it.
 */
export function toldErrorsOf(reading: Reading): (finding: CheckFinding) => boolean {
  return ({ rule, start, end }) => {
    if (!OF_DAYS.has(rule)) return false;
    const spans = reading.sentences();
    const at = sentenceAt(spans, start);
    const from = Math.max(spans[at * 2 - 2] ?? spans[at * 2] ?? 0, start - REACH);
    const to = Math.min(spans[at * 2 + 3] ?? spans[at * 2 + 1] ?? end, end + REACH);
    const around = reading.text.slice(from, to);
    return TOLD_WRONG.test(around) || (isQuoted(reading, { start, end }) && JOKE.test(around));
  };
}

const OF_DAYS: ReadonlySet<CheckRule> = new Set([
  'weekday_mismatch',
  'impossible_date',
  'number_implausible',
]);

/** UTF-16 units. */
const REACH = 300;

const TOLD_WRONG =
  /(?<![\p{L}])(?:[Ii]n (?:Wahrheit|Wirklichkeit)|[Dd]ruckfehler|[Kk]alenderpanne|verdruckt|[Ff]ehldruck|(?:(?<!\p{Lu}\p{Ll}{2,20} )|(?<=(?:[Tt]ag|Datum|Termin|Uhrzeit|ar|er|März|April|Mai|Juni|Juli|August) ))gibt es (?:gar |ja |doch |überhaupt )?nicht|gab es (?:nie|gar nicht)|existiert (?:gar )?nicht|nicht existier\p{L}*|den es (?:gar )?nicht gibt|misprint(?:ed)?|does not exist|doesn[’']t exist|no such (?:day|date|time))(?![\p{L}])/u;

const JOKE =
  /(?:[Ss]cherz|[Ww]itz(?!enhausen)|Lacher|Gelächter|[Ss]chmunzel|[Ff]laps|flachs|[Ii]m Ernst|Sankt-Nimmerlein|augenzwinker|Augenzwinkern|[Ii]roni|spottet|(?<!\p{L})(?:joked|jokes|quipped|laughter))/u;

function isQuoted(reading: Reading, { start, end }: Span): boolean {
  return itemsBetween(reading.quotations(), start - REACH, end).some(each => each.end >= end);
}
