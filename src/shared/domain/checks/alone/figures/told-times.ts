import type { Amount } from '../../../text/amounts';

/** Behind or before a figure of an earlier time. */
const FORMER_BEFORE =
  /(?<!\p{L})(?:(?:[Vv]or(?:jahr|saison|monat|woche|quartal))\p{L}*|zuvor|davor|vorher|bisher\p{L}*|bislang|damals|einst|früher|noch|statt|gegenüber|nach(?=(?: \p{Ll}+){0,2} $)|nachdem|(?:vergangenen|letzten|vorigen) (?:Jahr|Saison|Mal|Wahl)\p{L}*|vor (?:einem|zwei|drei|vier|fünf|zehn|\d+) Jahr\p{L}*)(?!\p{L})/iu;
const FORMER_BEHIND =
  /^(?:(?! (?:als|gegenüber|statt|nach) )[^.!?;,:()\d\n]){0,40}(?<!\p{L})(?:(?:[Vv]or(?:jahr|saison|monat|woche|quartal))\p{L}*|zuvor|davor|vorher|gewesen|(?:im|ein) Jahr (?:zuvor|davor))(?!\p{L})/u;
const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?:\/\d\d(?:\d\d)?)?(?![\d]|[.,]\d)/gu;
/** UTF-16 units. */
const NEAR = 70;

/** Which of two figures came first, by the words beside them; null where they do not tell. */
export function formerOf(text: string, one: Amount, other: Amount): Amount | null {
  const [x, y] = one.start < other.start ? [one, other] : [other, one];
  const lead = clauseBefore(text.slice(Math.max(0, x.boundStart - NEAR), x.boundStart));
  const between = text.slice(x.end, y.boundStart);
  const tail = text.slice(y.end, y.end + 45);
  const gap = between.length > 2 * NEAR ? between.slice(-NEAR) : between;
  const [first, second] = [yearOf(lead), yearOf(gap) ?? yearOf(clauseBehind(tail))];
  if (first !== null && second !== null) return first === second ? null : first < second ? x : y;
  const isX = FORMER_BEFORE.test(lead) || FORMER_BEHIND.test(between.slice(0, 50));
  const isY = FORMER_BEFORE.test(clauseBefore(gap)) || FORMER_BEHIND.test(tail);
  if (isX !== isY) return isX ? x : y;
  if (isX) return null;
  // A year alone is that of the former, but for the one that is said to be now.
  if (first === null && second !== null && /(?:[Gg]egenüber|als|[Vv]ergleich|\()[^.!?;]*$/u.test(gap))
    return y;
  if (
    first !== null &&
    /(?<!\p{L})(?:nun|jetzt|heute|inzwischen|diesmal|mittlerweile|aktuell|derzeit)(?!\p{L})/u.test(gap)
  )
    return x;
  return null;
}

function yearOf(words: string): number | null {
  const years = Array.from(words.matchAll(YEAR), ([, year]) => Number(year));
  return years.at(-1) ?? null;
}

/** Behind the last stop; a comma in a clause that a figure stands in is no end of it. */
function clauseBefore(words: string): string {
  return words.replace(/^[\s\S]*[.!?;:](?=\s)/u, '');
}

function clauseBehind(words: string): string {
  return words.split(/[.!?;:,](?!\d)/u, 1)[0] ?? '';
}
