import type { Amount } from '../../../text/amounts';

/**
 * Whether two figures of one unit cannot be told of one thing by what they are: 50 Cent mehr, of a price of 3,50 Euro; noch
 * zwei Wochen, of eine Woche später; zwei Tage later, of children of acht Jahren. Looks at the words right beside both.
 */
export function areOfTwoRoles(text: string, x: Amount, otherText: string, y: Amount): boolean {
  if (x.measure?.dimension === 'time' && y.measure?.dimension === 'time')
    return isFromDay(text, x) !== isFromDay(otherText, y);
  const isStep = x.kind !== 'share' && STEP_BEHIND.test(text.slice(x.end, x.end + 40));
  return isStep && !isBesideStep(otherText, y);
}

/** Counted from another day than that of the text. */
function isFromDay(text: string, { end }: Amount): boolean {
  return FROM_DAY.test(text.slice(end, end + 16));
}

const FROM_DAY = /^ (?:später|danach|darauf|zuvor|davor|vorher|zurück|auseinander|later|earlier)(?!\p{L})/u;
const STEP_BEHIND =
  /^(?: \p{Lu}[\p{L}-]+)? (?:mehr|weniger|teurer|billiger|günstiger|höher|niedriger|länger|kürzer|größer|kleiner|more|less|fewer)(?!\p{L})/u;

/** Wide: a source may tell of a step by any word. */
function isBesideStep(text: string, { boundStart, end }: Amount): boolean {
  return (
    STEP.test(text.slice(Math.max(0, boundStart - BEFORE), boundStart)) ||
    STEP.test(text.slice(end, end + BEHIND))
  );
}

/** UTF-16 units. */
const BEFORE = 60;
const BEHIND = 40;
const STEP =
  /(?<!\p{L})(?:[Uu]m|mehr|Mehr\p{L}*|weniger|Minder\p{L}*|zusätzlich\p{L}*|weiter\p{L}*|Plus|Minus|plus|minus|teurer|billiger|günstiger|höher|niedriger|länger|kürzer|größer|kleiner|by|more|less|fewer)(?!\p{L})|\p{L}*(?:[Zz]uwachs|[Zz]uwächs|[Aa]nstieg|[Ss]teiger|[Zz]unahm|[Ee]rhöh|[Rr]ückg[aä]ng|[Aa]bnahm|[Ss]enkung|[Ee]rspar|[Ee]inspar|[Dd]ifferen|[Uu]nterschied|[Aa]ufschl[aä]g|[Aa]bschl[aä]g|gewachs|gestieg|gesunk)|[+±−]/u;
