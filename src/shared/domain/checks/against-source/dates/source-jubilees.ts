import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import { ofCalculation } from '../../alone/figures/sum-finding';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceTextAt } from '../../pairs';

/**
 * Jubilees and numbered events against the source: 60-jähriges Bestehen in 2026, where the source has 1976 gegründet
 * (anniversary_mismatch); der 57. Stadtlauf, where it has zum 75. Mal, and the 30. Auflage that was held, where the source
 * says that it would have been the next (number_mismatch). Silent where a jubilee was postponed or one year off.
 */
export function checkSourceJubilees({
  review,
  reading,
  sourceReadings,
  isRelated,
}: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !/jährig|\d\. \p{Lu}/u.test(reading.text)) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    const written = parseDay(review.date)?.year ?? parseDay(source.document.date)?.year ?? null;
    return [
      ...(written === null ? [] : findJubilees(reading, source, document, written)),
      ...findNumbered(reading, source, document),
      ...findHeld(reading, source, document),
    ];
  });
}

/** Each is looked for in the whole source. */
const MAX_TOLD = 20;
const JUBILEE =
  /(?<![\d.,\p{L}-])(?<n>\d{1,3})(?:-?jährige[nsmr]? (?:\p{Lu}\p{L}+-?)?(?<founded>[Bb]estehen|[Jj]ubiläum)|\. (?:(?<died>Todestag)|(?<born>Geburtstag)))(?!\p{L})/gu;
const MOVED =
  /verschoben|nachgeholt|nachholen|holen|holt|nachträglich|verspät|Verspätung|ausgefallen|abgesagt|Corona|[Pp]andemie|rund|etwa|knapp|fast|mehr als|über \d|gut |nächste[ns]? Jahr|kommende[ns]? Jahr|vergangene|letzte[ns]? Jahr|vorige|wäre|hätte|damals|Bühne|Dienst|Beruf|Priester|Ehe/u;
const YEAR = String.raw`(?<![\d.,])(?<year>1[5-9]\d\d|20\d\d)(?![\d]|[.,]\d)`;
const FOUNDED = new RegExp(
  String.raw`${YEAR}[^.!?;:\d]{0,60} (?:gegründet|ins Leben gerufen)(?!\p{L})|(?:gegründet|Gründung)(?: wurde[^.!?;:\d]{0,40})?(?: (?:im Jahre?|im|in|\p{Lu}\p{L}+))* ${YEAR.replace('<year>', '<late>')}`,
  'gu',
);
const DIED = new RegExp(
  String.raw`(?:starb|verstarb|gestorben)(?: [^.!?;:\d]{0,30})?(?: am \d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}+))?(?: [^.!?;:\d]{0,30})? ?${YEAR}`,
  'gu',
);
const BORN = new RegExp(
  String.raw`(?:geboren|zur Welt)(?: [^.!?;:\d]{0,30})?(?: am \d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}+))?(?: [^.!?;:\d]{0,30})? ?${YEAR}`,
  'gu',
);

function findJubilees(reading: Reading, source: Reading, document: number, written: number): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(JUBILEE))
    .slice(0, MAX_TOLD)
    .flatMap(match => {
      const { n = '', founded, died } = match.groups ?? {};
      const own = sentenceTextAt(reading, match.index, 600);
      if (MOVED.test(own) || /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(own)) return [];
      const pattern = founded ? FOUNDED : died ? DIED : BORN;
      const told = Array.from(source.text.matchAll(pattern));
      const years = new Set(told.map(({ groups }) => Number(groups?.year ?? groups?.late)));
      const [since] = years;
      const [first] = told;
      if (since === undefined || !first || years.size > 1) return [];
      if (new RegExp(String.raw`(?<!\d)${n}(?:-?jährig|\. )`, 'u').test(source.text)) return [];
      const expected = written - since;
      // One year off may be held early or late, and far ones are of something else.
      if (Math.abs(expected - Number(n)) < 2 || expected % 5 !== 0 || expected < 5) return [];
      return ofCalculation(
        'anniversary_mismatch',
        text,
        { start: match.index, end: match.index + match[0].length },
        { document, start: first.index, end: first.index + first[0].length },
        `${written} − ${since} = ${expected}`,
      );
    });
}

const NUMBERED =
  /(?<![\d.,])(?<n>\d{1,3})\. (?<noun>\p{Lu}\p{L}{4,}(?:fest|lauf|turnier|tage?|messe|markt|cup|treffen|festival|ball|rennen|wettbewerb|woche|konzert|spiele))(?!\p{L})/gu;
const TIMES = /(?<!\p{L})zum (?:bereits |nunmehr |inzwischen )?(?<n>\d{1,3})\. [Mm]ale?(?!\p{L})/u;

/** Das 57. Schützenfest, where the Schützenfest is held zum 75. Mal. */
function findNumbered(reading: Reading, source: Reading, document: number): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(NUMBERED))
    .slice(0, MAX_TOLD)
    .flatMap(({ index, groups, 0: words }) => {
      const { n = '', noun = '' } = groups ?? {};
      const at = source.text.indexOf(noun);
      if (at < 0 || source.text.includes(`${n}. `) || source.text.indexOf(noun, at + 1) - at > 2000)
        return [];
      // Its full stop may have been taken for the end.
      const times = TIMES.exec(source.text.slice(at, at + 160).split('\n', 1)[0] ?? '');
      if (!times || times.groups?.n === n) return [];
      const start = source.text.indexOf(times[0], at);
      return ofWords(text, { start: index, end: index + words.length }, document, start, times[0]);
    });
}

const HELD = /(?<![\d.,])(?:zum )?(?<n>\d{1,3})\.(?: (?:Auflage|Ausgabe|Mal))(?!\p{L})/gu;
const UNREAL = /(?<!\p{L})(?:wäre|hätte|sollte|soll|würde|geplant|stattfinden|ausfall|nicht)/u;
const WAS =
  /(?<!\p{L})(?:war|waren|wurde|wurden|hatte|fand|zuletzt|vergangene[nmrs]?|voriges|letzte[nmrs]?|vorigen)(?!\p{L})/u;

/** Bei der 30. Auflage im vergangenen Mai, where the source says of the one that is cancelled: es wäre die 30. gewesen. */
function findHeld(reading: Reading, source: Reading, document: number): CheckFinding[] {
  const { text } = reading;
  return Array.from(text.matchAll(HELD))
    .slice(0, MAX_TOLD)
    .flatMap(({ index, groups, 0: words }) => {
      const n = groups?.n ?? '';
      const end = index + words.length;
      // The full stop of the number may have been taken for the end of the sentence.
      const own = `${sentenceTextAt(reading, index, 600)}${text.slice(end, end + 60).split(/[.!?]/u, 1)[0] ?? ''}`;
      if (UNREAL.test(own) || !WAS.test(own)) return [];
      const told = new RegExp(
        String.raw`(?:wäre|hätte|sollte)[^.!?\n]{0,40} ${n}\.(?: (?:Auflage|Ausgabe|Mal))?[^.!?\n]{0,30}(?:gewesen|werden|stattfinden|sein)`,
        'u',
      ).exec(source.text);
      return told ? ofWords(text, { start: index, end }, document, told.index, told[0]) : [];
    });
}

function ofWords(
  text: string,
  at: { start: number; end: number },
  document: number,
  start: number,
  otherText: string,
): CheckFinding {
  return makeFinding('number_mismatch', {
    at,
    other: { document, start, end: start + otherText.length },
    params: { text: text.slice(at.start, at.end), otherText },
    severity: 'high',
  });
}
