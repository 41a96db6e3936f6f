import type { CheckFinding } from '../../../../model/check';
import { wholeNumberOf } from '../../../text/number-words';
import type { Reading } from '../../context';
import { DELAYED, type Figure, makeYears, type Sentence, sentenceAt } from './anniversary-figures';
import { ELAPSED, LASTED, YEAR } from './elapsed-claims';

/**
 * Years that are told to have passed, which no two of the years around make, today's among them: 1990 gegründet … kam also
 * vor 39 Jahren die Versammlung zusammen; er trat 1963 ein und ist damit seit über 60 Jahren dabei; schrieb es 1941 … also
 * fünfzig Jahre alt; das ist jetzt 31 Jahre her; von 1981 bis 2011 … 40 Jahre trug er damit Verantwortung. And what is told
 * right behind the day that people remember: der 9. November 1989. Vor 13 Jahren fiel die Mauer.
 */
export function findElapsed({ text, sentences }: Reading, writtenIn: number | null): CheckFinding[] {
  if (!SIGN.test(text)) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const own = sentenceAt(text, spans, i, LONGEST);
    if (!own || !SIGN.test(own.text)) continue;
    const before = [i - 2, i - 4, i - 6].flatMap(at => {
      const each = sentenceAt(text, spans, at, LONGEST);
      return each && !text.slice(each.start, own.start).includes('\n') ? [each] : [];
    });
    // Without a year there is nothing that they could be reckoned from.
    const claim = [own, ...before].some(each => YEAR_SIGN.test(each.text)) ? claimOf(own, before) : null;
    const finding = claim ? hold(claim, writtenIn) : null;
    if (finding) found.push(finding);
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 400;
const SIGN = / Jahren?(?!\p{L})|jährt sich/u;
const YEAR_SIGN = /1[5-9]\d\d|20\d\d/;
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

/** `years`: of what may have been when it began; `near`: all around. */
type Claim = {
  said: Figure;
  soft: string;
  years: Figure[];
  near: Figure[];
  least: number;
  slack: number;
  isTerm?: true;
};

function claimOf(own: Sentence, before: readonly Sentence[]): Claim | null {
  if (DELAYED.test(own.text)) return null;
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
    return { said, soft, years, near: [own, ...before].flatMap(yearsIn), least, slack };
  }
  return lastedOf(own, before);
}

/** Von 1981 bis 2011 … 40 Jahre trug er damit; 1902 eröffnet und 1972 stillgelegt, nach 80 Jahren also. */
function lastedOf(own: Sentence, before: readonly Sentence[]): Claim | null {
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
    return { said, soft: match.groups?.soft ?? '', years, near, least: 0.5, slack: 1, isTerm: true };
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

function hold(
  { said, soft, years, near, least, slack, isTerm }: Claim,
  writtenIn: number | null,
): CheckFinding | null {
  const all = [...near.map(({ value }) => value), ...(writtenIn === null || isTerm ? [] : [writtenIn])];
  const values = years.map(({ value }) => value);
  if (values.some(from => all.some(to => to > from && fits(said.value, to - from, soft, slack)))) return null;
  const reference = isTerm ? Math.max(...values) : writtenIn;
  if (reference === null) return null;
  // The oldest that may be meant.
  const [since] = years
    .filter(({ value }) => value < reference)
    .toSorted(
      (a, b) => Math.abs(reference - a.value - said.value) - Math.abs(reference - b.value - said.value),
    );
  if (!since) return null;
  const expected = reference - since.value;
  if (said.value < least * expected || expected < least * said.value) return null;
  return makeYears('anniversary', said, since, reference, expected);
}

/** A year more or less is a month that is not over. */
function fits(said: number, expected: number, soft: string, slack: number): boolean {
  const wide = Math.max(2, expected * 0.15);
  if (/gut|mehr als|über/u.test(soft)) return expected >= said - 1 && expected <= said + 2 * wide;
  if (/fast|knapp|beinahe/u.test(soft)) return expected <= said + 1 && expected >= said - wide;
  return Math.abs(said - expected) <= (/rund|etwa|circa|ca\.|ungefähr/u.test(soft) ? wide : slack);
}
