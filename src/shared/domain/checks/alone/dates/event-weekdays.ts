import type { CheckFinding } from '../../../../model/check';
import { isRealDay, weekdayOf } from '../../../text/timex/calendar';
import type { CheckContext } from '../../context';
import { makeOwnContrast } from '../../findings';

/**
 * The weekday on which a text begins to tell that something happened, and another one where it comes back to it: am
 * Dienstagmorgen zusammengestoßen, das Unglück vom Montag; Unfallzeit: Montag, 16.12.2024 (date_mismatch). Only with these
 * two weekdays in the text, so that nothing else is dated by one. German. Params: `text`, `otherText`.
 */
export function checkEventWeekdays({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !reading.has('weekday')) return [];
  const again = AGAIN.exec(text) ?? LABEL.exec(text);
  const { weekday, day, month, year } = again?.groups ?? {};
  if (!again || !(weekday ?? day)) return [];
  const named = weekday ?? NAMES[weekdayOfNumbers(Number(day), Number(month), Number(year))];
  const all = Array.from(text.matchAll(WEEKDAYS)).slice(0, MOST);
  const told = all.find(({ index }) => index < again.index);
  const toldName = told?.groups?.weekday;
  if (!told || toldName === undefined || named === undefined || toldName === named) return [];
  const others = all.filter(({ index }) => index < again.index || index >= again.index + again[0].length);
  if (others.some(({ groups }) => groups?.weekday !== toldName)) return [];
  const first = sentenceAround(text, told.index);
  if (
    told.index > FAR ||
    OTHER.test(first) ||
    !LEAD.test(text.slice(Math.max(0, told.index - 24), told.index))
  )
    return [];
  const family = FAMILIES.find(each => each.test(again.groups?.noun ?? ''));
  if (again.groups?.label === undefined && !family?.test(first)) return [];
  const back = sentenceAround(text, again.index);
  if (OTHER.test(back) || CHANGED.test(back)) return [];
  const start = told.index;
  const written = again.index + again[0].length;
  const isLabel = again.groups?.label !== undefined;
  // The line that only tells when is the more exact.
  const late = {
    start: again.index + again[0].search(/(?:[A-Z][a-z]+(?:tag|woch|abend)|\d)/u),
    end: written,
  };
  const early = { start, end: start + told[0].length };
  const [at, other] = isLabel ? [early, late] : [late, early];
  return [makeOwnContrast('date_mismatch', { text }, at, other)];
}

const NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const WEEKDAY = '(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)';
const WEEKDAYS = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}(?:s|\p{Ll}{4,10})?(?!\p{L})`, 'gu');
/** Weekdays read in a text. */
const MOST = 40;
/** UTF-16 units from the beginning, behind a headline. */
const FAR = 400;
const LEAD = /(?<!\p{L})(?:[Aa]m|an diesem)(?: (?:frühen|späten|vergangenen))? $/u;
const HAPPENED =
  'Unglück|Unfall|Verkehrsunfall|Brand|Großbrand|Feuer|Überfall|Einbruch|Diebstahl|Zusammenstoß|Absturz|Anschlag|Explosion|Einsturz|Schießerei|Kollision|Schlägerei';
/** What a noun and the verb that tells of the same have in them. */
const FAMILIES = [
  /[Uu]nglück|[Uu]nfall|[Zz]usammensto|[Zz]usammengestoßen|[Kk]olli|[Aa]bsturz|abgestürzt|gestürzt|erfasst|gerammt|überschlagen|geprallt|entgleist|verletzt/u,
  /[Bb]rand|Feuer|gebrannt|brannte|Flammen/u,
  /[Üü]berfall|ausgeraubt|beraubt/u,
  /[Ee]inbr[uo]ch|[Dd]iebstahl|gestohlen/u,
  /[Ee]xplo|Anschlag/u,
  /[Ee]insturz|eingestürzt/u,
  /Schießerei|geschossen|Schüsse|Schlägerei|geschlagen/u,
];
const AGAIN = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd](?:as|er|ie|em|es)|[Bb]eim?|[Nn]ach dem|[Vv]or dem) (?<noun>${HAPPENED})(?:e?s)? (?:vom|am) ${WEEKDAY}(?:\p{Ll}{4,10})?(?!\p{L})`,
  'u',
);
const LABEL = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?<label>(?:Unfall|Tat|Brand|Einsatz|Ereignis|Vorfall)(?:zeit|zeitpunkt|tag)|Zeit|Zeitpunkt|Wann): ?(?:(?:am )?${WEEKDAY}|(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>20\d\d))(?![^\n]*(?:bis|Nacht|–|(?<=\d )-))(?!\p{L})`,
  'u',
);
/** It may be another one, or what came of it. */
const OTHER =
  /(?<!\p{L})(?:weitere[rnsm]?|zweite[rnsm]?|andere[rnsm]?|vorige[rn]?|zuvor|bereits|schon|erneut|[Nn]acht|gemeldet|meldete\p{L}*|angezeigt|Anzeige|bekannt|mitgeteilt|teilte\p{L}*|sagte|berichtete\p{L}*|gestorben|starb|erlag|bemerkte?|entdeckt\p{L}*|zwischen|seit|bis|später|Vorwoche|Woche|Gericht|[Uu]rteil\p{L}*|Prozess|festgenommen|verhaftet|sucht|gefasst|fahndet|ermittelt|durchsucht\p{L}*)(?!\p{L})/u;
const CHANGED = /verschoben|ursprünglich|korrigier/u;

function weekdayOfNumbers(day: number, month: number, year: number): number {
  const date = { year, month, day };
  return isRealDay(date) ? weekdayOf(date) - 1 : -1;
}

/** Roughly: up to a stop or a line break on either side, within some hundred UTF-16 units. */
function sentenceAround(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 240), at)
      .split(/[.!?] |\n/u)
      .at(-1) ?? '';
  return before + (text.slice(at, at + 240).split(/[.!?](?: |$)|\n/u, 1)[0] ?? '');
}
