import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * Shares of one vote or poll that make more than the whole (percent_arith): parties, each with its share; answers of which
 * the last is "keine Angabe"; the two of a run-off. Polls with several answers a head name no such rest.
 */
export function checkPolls({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('percent')) return [];
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > 600) continue;
    const finding =
      checkParties(text.slice(start, end), start) ??
      checkForAndAgainst(reading, start, end) ??
      checkAnswers(reading, spans[i - 2] ?? start, start, end) ??
      checkRunOff(reading, spans[i - 2] ?? start, start, end) ??
      checkRivals(reading, spans[i - 2] ?? start, start, end);
    if (finding) found.push(finding);
  }
  return found;
}

const PARTY =
  /(?<![\p{L}-])(?<party>CDU\/CSU|CDU|CSU|Union|SPD|Grünen?|FDP|AfD|Linken?|BSW|Freien? Wählern?|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|SP|FDP|GLP|Sonstigen?)(?![\p{L}-])[^\d.;:]{0,40}?(?<share>\d{1,2}(?:,\d)?)(?!\d|[.,]\d| ?(?:Sitze|Mandate|Jahre|Punkte|Prozentpunkte))/gu;
const OTHER_TIMES =
  /Punkte|[Pp]lus|[Mm]inus|Sitz|Mandat|zuvor|bisher|statt|gegenüber|verlor|gewann|nach \d|von \d|vorher|Erststimm|Jahr|\d{4}/u;
const MIN_PARTIES = 4;

/** CDU 35,2, SPD 30,1, Grüne 20,5 und AfD 22,0 Prozent: each party once. */
function checkParties(sentence: string, start: number): CheckFinding | null {
  if (!/Prozent|%/.test(sentence) || OTHER_TIMES.test(sentence)) return null;
  const shares = Array.from(sentence.matchAll(PARTY));
  const parties = new Set(shares.map(({ groups }) => groups?.party?.replace(/n$/u, '')));
  if (shares.length < MIN_PARTIES || parties.size !== shares.length) return null;
  const sum = shares.reduce((total, { groups }) => total + Number(groups?.share?.replace(',', '.')), 0);
  const last = shares.at(-1);
  // Each rounded share may be half a unit too much.
  const isWhole = shares.every(({ groups }) => !groups?.share?.includes(','));
  if (!last || sum <= 100 + shares.length * (isWhole ? 0.5 : 0.05) || sum > 160) return null;
  const share = last.groups?.share ?? '';
  const end = start + last.index + last[0].length;
  return ofShares({ start: end - share.length, end }, share, sum / 100);
}

const FOR =
  /(?<!\p{L})(?:[Ff]ür (?:de[nrm]|das|die|eine?n?|diese?n?) \p{L}|[Dd]afür|mit Ja|befürwort\p{L}*|in favour)/u;
const AGAINST = /(?<!\p{L})(?:[Dd]agegen|[Ll]ehnt\p{L}* [^.]*ab|mit Nein|abgelehnt|against)(?!\p{L})/u;
const VOTED = /(?<!\p{L})(?:stimmt\p{L}*|votiert\p{L}*|sprachen|sprechen|Stimmen|waren|voted)(?!\p{L})/u;

/** 65 Prozent dafür, dagegen 45 Prozent: nobody votes twice. */
function checkForAndAgainst({ text, amounts }: Reading, start: number, end: number): CheckFinding | null {
  const sentence = text.slice(start, end);
  if (!FOR.test(sentence) || !AGAINST.test(sentence) || !VOTED.test(sentence)) return null;
  if (
    /[Mm]ehrfach|statt|zuvor|Vorjahr|Punkt|(?<!\p{L})(?:unter|bei) den|Jahren|20\d\d|während/u.test(sentence)
  )
    return null;
  const shares = itemsBetween(amounts(), start, end).filter(
    each => each.kind === 'share' && each.measure !== null,
  );
  const last = shares.at(-1);
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (!last || shares.length < 2 || shares.length > 3 || shares.some(({ bound }) => bound !== null))
    return null;
  return sum > 1.02 && sum < 1.5 ? ofShares(last, last.figure, sum) : null;
}

const OTHER_VOTE =
  /Wahlbeteiligung|[Bb]eteilig|ersten (?:Wahlg|Durchg|Runde)|erste[nr]? Runde|[Vv]orsprung|zuvor|damals|statt|20\d\d|Jahren|Punkte|ungültig|[Hh]ochrechnung|Umfrage|Auszählung|gezählt|Prozent der (?:Wahlb|Stimmen in|Stimmen im|Briefw)/u;

/** 52,4 Prozent, the rival 48,6: the two of a run-off share all the votes. */
function checkRunOff(
  { text, amounts }: Reading,
  from: number,
  start: number,
  end: number,
): CheckFinding | null {
  const words = text.slice(from, end);
  if (end - from > 600 || !/Stichwahl|run-?off/u.test(words)) return null;
  const own = sharesIn(itemsBetween(amounts(), start, end));
  const all = sharesIn(itemsBetween(amounts(), from, end));
  const [x, y] = all;
  if (!x || !y || all.length !== 2 || own.length === 0 || all.some(isBounded)) return null;
  if (OTHER_VOTE.test(words.replace(DATE, '')) || text.slice(from, end).includes('\n')) return null;
  const sum = sumOf(all);
  const slack = all.every(({ figure }) => /[.,]/.test(figure)) ? 0.0016 : 0.011;
  return Math.abs(sum - 1) > slack && Math.abs(sum - 1) < 0.1 ? ofShares(y, y.figure, sum) : null;
}

const GOT =
  /(?<!\p{L})(?:bekam|bekommt|erhielt|erreichte|erzielte|holte|entfielen auf|kam auf|stimmten für|votierten für)(?!\p{L})/gu;

/** Bekam 53,8 Prozent der Stimmen. Der Rivale erreichte 48,2: two of one vote have no more than all. */
function checkRivals(
  { text, amounts }: Reading,
  from: number,
  start: number,
  end: number,
): CheckFinding | null {
  const words = text.slice(from, end);
  if (end - from > 500 || from === start || words.includes('\n')) return null;
  if (!/Stimmen|[Ww]ahl/u.test(words) || (words.match(GOT)?.length ?? 0) < 2) return null;
  const all = sharesIn(itemsBetween(amounts(), from, end));
  const [x, y] = all;
  if (!x || !y || all.length !== 2 || x.end > start || y.start < start || all.some(isBounded)) return null;
  if (
    OTHER_VOTE.test(words.replace(DATE, '')) ||
    /Erststimm|Zweitstimm|Wahlkreis|(?<!\p{L})[Ii]n \p{Lu}/u.test(words)
  )
    return null;
  const sum = sumOf(all);
  return sum > 1.011 && sum < 1.2 ? ofShares(y, y.figure, sum) : null;
}

const DATE = /\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?(?:20)?\d\d/gu;

const REST =
  /keine Angabe|unentschlossen|keine Meinung|wei(?:ß|ss)(?:en|t)? (?:es )?nicht|wussten? (?:es )?nicht|legten? sich nicht fest|keinen Unterschied|weder noch|ungültig|der Rest|übrigen|enthielten sich|antworteten nicht|had no opinion|did not know|don.t know|undecided|no answer/u;

/** 37 Prozent nannten A, 44 B. 24 sahen keinen Unterschied: with the sentence before, unless one of the two is whole by itself. */
function checkAnswers(
  { text, amounts }: Reading,
  from: number,
  start: number,
  end: number,
): CheckFinding | null {
  if (
    !REST.test(text.slice(start, end)) ||
    /[Mm]ehrfach|statt|zuvor|Vorjahr|Punkt|multiple/u.test(text.slice(from, end))
  )
    return null;
  const own = sharesIn(itemsBetween(amounts(), start, end));
  const before = sharesIn(itemsBetween(amounts(), from, start));
  const last = own.at(-1);
  if (!last || own.some(isBounded) || before.some(isBounded)) return null;
  const [sum, sumBefore] = [sumOf(own), sumOf(before)];
  if (own.length >= 3) return sum > 1.02 && sum < 1.6 ? ofShares(last, last.figure, sum) : null;
  const isWhole = [sum, sumBefore].some(each => Math.abs(each - 1) < 0.03 || each > 1);
  const all = sum + sumBefore;
  const isTaken = own.length + before.length >= 3 && before.length >= 2 && !isWhole;
  return isTaken && all > 1.02 && all < 1.3 ? ofShares(last, last.figure, all) : null;
}

function sharesIn(amounts: readonly Amount[]): Amount[] {
  return amounts.filter(({ kind, measure }) => kind === 'share' && measure !== null);
}

function isBounded({ bound }: Amount): boolean {
  return bound !== null;
}

function sumOf(shares: readonly Amount[]): number {
  return shares.reduce((sum, { value }) => sum + value, 0);
}

function ofShares(at: { start: number; end: number }, figure: string, sum: number): CheckFinding {
  return makeFinding('percent_arith', {
    at: { start: at.start, end: at.end },
    params: { kind: 'sum', text: figure, result: `${Math.round(sum * 1000) / 10}` },
    severity: 'high',
  });
}
