import type { FoundDate } from './dates';

/** The `dates` of a text and its years that stand alone, wurde 1989 gegründet, in order. Linear. */
export function withLoneYears(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const years: FoundDate[] = [];
  let at = 0;
  for (const { index, 0: value } of text.matchAll(LONE_YEAR)) {
    while ((dates[at]?.end ?? Infinity) <= index) at++;
    const isDate =
      !MORE.test(text.slice(index + 4, index + 12)) &&
      !ROUGHLY.test(text.slice(Math.max(0, index - 12), index));
    if (isDate && (dates[at]?.start ?? Infinity) >= index + 4)
      years.push({ start: index, end: index + 4, value });
  }
  return [...dates, ...years].sort((a, b) => a.start - b.start);
}

/** Before a verb, behind a word that leads to a year, or, of the first seventeen centuries, behind one that leaves no doubt. */
const LONE_YEAR =
  /(?<!\d)(?:1[89]|20)\d{2}(?<=(?:\p{L}{3} |^|[.!?] )\d{4})(?= \p{Ll}| und |[.,]?$|[.,)] )|(?<!\d)(?:1[89]|20)\d{2}(?<=(?:[Ff]rühestens|[Ss]pätestens|[Ii]m Jahre?|[Bb]ereits|[Ss]chon|[Ee]rst(?: wieder)?|[Ss]eit|[Ee]nde|[Aa]nfang|[Mm]itte) \d{4})(?= \p{Lu}\p{Ll})|(?<!\d)1[0-7]\d{2}(?<=(?:von|um|anno|Jahr|[Ss]eit|[Ss]ince) \d{4})(?= (?!auf|bis|Euro)\p{Ll}|[.,]?$|[.,)] )/gmu;
/** Knapp 1800 mehr als im Vorjahr. */
const ROUGHLY = /(?<!\p{L})(?:rund|etwa|circa|ca\.|ungefähr|gut|knapp|fast|über|als|about) $/u;
const MORE = /^ (?:mehr|weniger|more|fewer)(?!\p{L})/u;
