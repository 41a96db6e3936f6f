import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * When something began, how long it took and when it was over (number_mismatch): begann um 17 Uhr und endete nach drei Stunden
 * um 21 Uhr. All three in one sentence, or in two of which the second tells of the end. Linear: three figures in a row.
 */
export function checkClockEnds({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((from, at) => {
    const [length, to] = [amounts[at + 1], amounts[at + 2]];
    if (from.kind !== 'clock' || length?.measure?.dimension !== 'time' || to?.kind !== 'clock') return [];
    if (to.start - from.end > REACH || !BEGINS.test(clause(text, from.boundStart, from.end))) return [];
    const unit = UNITS[length.measure.unit];
    if (unit === undefined || length.bound === 'most') return [];
    const [first, second] = [text.slice(from.end, length.boundStart), text.slice(length.end, to.start)];
    if (!TO_LENGTH.test(first) || !TO_END.test(second) || OTHER.test(`${first} ${second}`)) return [];
    // Kam um 21 Uhr: the end is told before the length, or behind the clock.
    if (!ENDS.test(first) && !ENDS.test(text.slice(to.end, to.end + 40).split(/[.!?;,]/u, 1)[0] ?? ''))
      return [];
    const said = length.value * unit;
    const minutes = (to.value - from.value + DAY) % DAY;
    const slack = Math.max(length.bound === null ? 16 : 36, 0.12 * said);
    if (minutes === 0 || Math.abs(minutes - said) <= slack || minutes > 14 * 60) return [];
    return makeFinding('number_mismatch', {
      at: { start: to.start, end: to.end },
      other: { document: null, start: from.start, end: length.end },
      params: { text: text.slice(to.start, to.end), otherText: text.slice(from.start, length.end) },
    });
  });
}

const DAY = 24 * 60;
const REACH = 200;
const UNITS: Readonly<Record<string, number>> = { minute: 1, stunde: 60 };
const SIGN = / [Nn]ach [^.!?\n]{1,40}(?:[Ss]tunden?|Minuten)(?!\p{L})| after [^.!?\n]{1,30} hours?/u;
const BEGINS =
  /(?<!\p{L})(?:begann|beginnt|beginnen|begonnen|begannen|startete?|starten|gestartet|eröffnete?|Beginn|Anpfiff|Start|began|begins|started)(?!\p{L})/u;
const TO_LENGTH =
  /^[^!?;:\d\n]{0,110}(?<!\p{L})(?:[Nn]ach|after)(?: (?:gut|knapp|rund|etwa|über|fast|genau))? $/u;
const TO_END = /^[^.!?;:\d\n]{0,40}(?<!\p{L})(?:um|gegen|kurz (?:vor|nach)|at)(?: \p{Ll}+)? $/u;
const ENDS =
  /(?<!\p{L})(?:ende[nt]|endete[n]?|beendet\p{Ll}*|schloss|schließt|schlossen|zu Ende|Schluss|vorbei|vorüber|fertig|aus|Ende|ended|ends|over)(?!\p{L})/u;
const OTHER =
  /(?<!\p{L})(?:Pause|[Uu]nterbrechung|unterbrochen|Verspätung|später|vertagt|Tag|Tage)(?!\p{L})/u;

function clause(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? '';
  return `${before} ${text.slice(end, end + 40).split(/[.!?;,]\s|\n| und /u, 1)[0] ?? ''}`;
}
