import { wholeNumberOf } from '../../../text/number-words';
import type { Figure, Sentence } from './anniversary-figures';
import type { ElapsedClaim } from './elapsed-claim';
import { ELAPSED, LASTED, YEAR } from './elapsed-wordings';

const RANGE =
  /(?<!\p{L})[Vv]on (?:\p{Lu}\p{Ll}+ )?(?<from>1[5-9]\d\d|20\d\d) bis (?:\p{Lu}\p{Ll}+ )?(?<to>1[5-9]\d\d|20\d\d)(?!\d)/u;
const ENDED =
  /(?<!\d)(?<from>1[5-9]\d\d|20\d\d) (?:eröffnet|gegründet|gebaut|errichtet|eingeweiht|begonnen|gestartet)[^.\d]{0,30}(?: und|,)[^.\d]{0,20} (?<to>1[5-9]\d\d|20\d\d) (?:\p{Ll}+ )?(?:stillgelegt|geschlossen|abgerissen|aufgelöst|aufgegeben|eingestellt|beendet|verkauft)(?!\p{L})/u;
/** In the clause of the claim: it is counted otherwise. */
const UNSURE =
  /unterbr|(?<!\p{L})(?:[Pp]ausen?|zuvor|davor|vorher|erneut|wieder|ursprünglich|eigentlich|zusammen(?= \p{L})|gemeinsam|insgesamt|wären?|hätten?|würden?|nicht|Haft|Garantie|mindestens|höchstens|jünger|älter)(?!\p{L})/u;
/** Where the year is told: it began before, or again. */
const OTHER_BEGINNING =
  /unterbr|(?<!\p{L})(?:[Pp]ausen?|zuvor|davor|vorher|erneut|ursprünglich|eigentlich|[Ww]ieder(?:ge|be|er|ein|auf)\p{L}+)(?!\p{L})/u;

/**
 * What is told to have lasted, or to be as long ago: 1990 gegründet … kam also vor 39 Jahren die Versammlung zusammen; er
 * trat 1963 ein und ist damit seit über 60 Jahren dabei; schrieb es 1941 … also fünfzig Jahre alt; das ist jetzt 31 Jahre
 * her; von 1981 bis 2011 … 40 Jahre trug er damit Verantwortung. And what is told right behind the day that people remember:
 * der 9. November 1989. Vor 13 Jahren fiel die Mauer.
 */
export function toldIn(own: Sentence, before: readonly Sentence[], writtenIn: number | null): ElapsedClaim[] {
  // Without a year there is nothing that they could be reckoned from.
  if (![own, ...before].some(each => YEAR_SIGN.test(each.text))) return [];
  const claim = sinceClaimOf(own, before, writtenIn) ?? lastedOf(own, before);
  return claim ? [claim] : [];
}

const YEAR_SIGN = /1[5-9]\d\d|20\d\d/;

function sinceClaimOf(
  own: Sentence,
  before: readonly Sentence[],
  writtenIn: number | null,
): ElapsedClaim | null {
  for (const { claim, place, begins, notBeside, beside, least = 0.34, slack = 1 } of ELAPSED) {
    const match = claim.exec(own.text);
    const clause = match ? clauseOf(own.text, match) : '';
    if (!match || UNSURE.test(clause) || notBeside?.test(clause)) continue;
    if (beside && !beside.test(own.text)) continue;
    const said = figureOf(own, match);
    const places = place(own, before);
    const years = places.flatMap(yearsIn);
    if (!said || years.length === 0 || places.some(({ text }) => OTHER_BEGINNING.test(text))) continue;
    if (begins && !places.some(({ text }) => begins.test(text))) continue;
    const soft = match.groups?.soft ?? match.groups?.soft2 ?? '';
    const near = [
      ...[own, ...before].flatMap(yearsIn).map(({ value }) => value),
      ...(writtenIn === null ? [] : [writtenIn]),
    ];
    return { said, soft, since: years, reference: writtenIn, pairs: pairsOf(years, near), least, slack };
  }
  return null;
}

/** Von 1981 bis 2011 … 40 Jahre trug er damit; 1902 eröffnet und 1972 stillgelegt, nach 80 Jahren also. */
function lastedOf(own: Sentence, before: readonly Sentence[]): ElapsedClaim | null {
  for (const pattern of LASTED) {
    const match = pattern.exec(own.text);
    const said = match && figureOf(own, match);
    if (!said) continue;
    const near = [own, ...before.slice(0, 2)].flatMap(yearsIn);
    const place = [own, ...before.slice(0, 2)].find(({ text }) => RANGE.test(text) || ENDED.test(text));
    const ends = place ? (RANGE.exec(place.text) ?? ENDED.exec(place.text))?.groups : undefined;
    if (!place || !ends || (/^, nach/u.test(match[0]) && place !== own)) continue;
    const years = near.filter(({ value }) => value === Number(ends.from) || value === Number(ends.to));
    if (OTHER_BEGINNING.test(place.text.replace(/ohne (?:Pause|Unterbrechung)/u, ''))) continue;
    return {
      said,
      soft: match.groups?.soft ?? '',
      since: years,
      reference: Math.max(...years.map(({ value }) => value)),
      pairs: pairsOf(
        years,
        near.map(({ value }) => value),
      ),
      least: 0.5,
      slack: 1,
    };
  }
  return null;
}

function clauseOf(text: string, { index, 0: words }: RegExpExecArray): string {
  const end = index + words.length;
  const before =
    text
      .slice(0, index)
      .split(/[,;:–—]/u)
      .at(-1) ?? '';
  return before + words + (text.slice(end).split(/[,;:–—]/u, 1)[0] ?? '');
}

function figureOf({ start, text }: Sentence, match: RegExpExecArray): Figure | null {
  const written = match.groups?.n ?? match.groups?.n2 ?? '';
  const value = wholeNumberOf(written.toLowerCase());
  if (!(value >= 2)) return null;
  const at = match.index + match[0].lastIndexOf(written);
  const words = /^\S+(?: \p{Ll}+)? (?:Jahren?|Mal)/u.exec(text.slice(at))?.[0] ?? written;
  return { value, start: start + at, end: start + at + words.length };
}

function yearsIn({ start, text }: Sentence): Figure[] {
  return Array.from(text.matchAll(YEAR), ({ index, 0: year }) => ({
    value: Number(year),
    start: start + index,
    end: start + index + 4,
  }));
}

function pairsOf(since: readonly Figure[], near: readonly number[]): ElapsedClaim['pairs'] {
  const [froms, tos] = [new Set(since.map(({ value }) => value)), new Set(near)];
  return [...froms].flatMap(from => [...tos].map(to => [from, to] as const));
}
