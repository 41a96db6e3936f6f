import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import { DELAYED, makeYears, readSentences, type Sentence } from './anniversary-figures';
import { type Beginning, beginningsIn, isOfThings } from './beginnings';
import { type JubileeClaim, jubileesIn } from './jubilee-claims';
import { isSameThing, thingsIn } from './same-thing';

/**
 * How old a thing is told to be against the years in which the text, in any of its paragraphs, says that it began, and against
 * how old it is told to be elsewhere (anniversary_mismatch): 130 Jahre Chor in a heading, gegründet wurde er 1899 at
 * the end; 90 Jahre Bücherei, seit nunmehr 80 Jahren. Silent where any year of the text makes the number.
 */
export function findJubilees({ text, sentences }: Reading, writtenIn: number | null): CheckFinding[] {
  if (!SIGN.test(text)) return [];
  const all = readSentences(text, sentences(), LONGEST).filter(each => each.text.length <= LONGEST);
  const claims = all
    .flatMap(each => (HAS_AGE.test(each.text) ? jubileesIn(each, isLine(text, each)) : []))
    .slice(0, MOST);
  if (claims.length === 0) return [];
  return [...againstYears(text, all, claims, writtenIn), ...againstEachOther(text, claims)];
}

const SIGN =
  /[Jj]ährige|\d Jahre|Jahre \p{L}*[Gg]eschichte|seit \p{L}+ \p{L}+ Jahren|\. (?:Geburtstag|Jubiläum|Gründungs|Stiftungsfest)|wird \d/u;
/** What any claim of an age has in it: cheap to look for. */
const HAS_AGE = /\d|ährig|Jahr|[Gg]eburtstag|[Jj]ubil/;
/** Claims, and beginnings, of a text. */
const MOST = 30;
/** UTF-16 units of a sentence. */
const LONGEST = 500;
const YEARS =
  /(?<![\d.,:/–-])(?:1[1-9]\d\d|20\d\d)(?!\d|[.,:]\d| ?(?:Euro|Mark|Prozent|Menschen|Meter|Mitglieder|Besucher|Gäste|Einwohner|Jahre))/gu;
/** Years by which a feast may come late or early. */
const SLACK = 1;
const LATE = 4;
const AGAIN =
  /(?<!\p{L})(?:[Ww]ieder(?:gründung|gegründet|eröffn\p{L}*)|neu gegründet|Vorgänger\p{L}*|Wurzeln|hervorgegangen|[Ff]usion\p{L}*|Zusammenschluss|zusammengeschlossen|aufgelöst|unterbr\p{L}*|fusioniert\p{L}*)(?!\p{L})/u;

/** Without a full stop, on a line of its own. */
function isLine(text: string, { start, text: own }: Sentence): boolean {
  const isFirst = start === 0 || text[start - 1] === '\n';
  const end = start + own.length;
  return isFirst && (!/[.!?]$/u.test(own) || end === text.length || /^\p{Lu}?[^.]*\d\.$/u.test(own));
}

function againstYears(
  text: string,
  all: readonly Sentence[],
  claims: readonly JubileeClaim[],
  writtenIn: number | null,
): CheckFinding[] {
  const begins = all.flatMap((each, at) => beginningsIn(each, all[at - 1] ?? null)).slice(0, MOST);
  if (begins.length === 0) return [];
  const years = new Set(Array.from(text.matchAll(YEARS), ([year]) => Number(year)));
  const slack = DELAYED.test(text) ? LATE : SLACK;
  const fits = (claim: JubileeClaim, year: number) =>
    referencesOf(claim, writtenIn).some(reference => Math.abs(reference - year - claim.years.value) <= slack);
  const found: CheckFinding[] = [];
  for (const claim of claims) {
    const references = referencesOf(claim, writtenIn);
    if (references.length === 0 || [...years].some(year => fits(claim, year))) continue;
    const things = claims
      .filter(({ years: { value } }) => value === claim.years.value)
      .flatMap(({ sentence }) => thingsIn(sentence.text));
    const bound = begins.filter(
      each =>
        !AGAIN.test(each.sentence.text) &&
        !claims.some(other => other.years.value !== claim.years.value && fits(other, each.year.value)) &&
        (isInParagraph(text, claim, each) || isOfThings(each, things)),
    );
    const [since] = bound;
    if (!since || found.some(({ other }) => other?.start === since.year.start)) continue;
    const reference = references.find(each => each > since.year.value);
    if (reference === undefined || reference - since.year.value > 900) continue;
    found.push(makeYears('anniversary', claim.years, since.year, reference, reference - since.year.value));
  }
  return found;
}

/** 65 Jahre Westklinik: Das Gebäude entstand …, all of it about the one. */
function isInParagraph(text: string, { isHeading, years }: JubileeClaim, { year }: Beginning): boolean {
  if (!isHeading || year.start < years.start) return false;
  const between = text.slice(years.start, Math.min(year.start, years.start + LONGEST));
  return year.start - years.start < LONGEST && /^[^.\n]{3,80}: /u.test(between) && !between.includes('\n');
}

function referencesOf({ sentence, years }: JubileeClaim, writtenIn: number | null): number[] {
  const own = Array.from(sentence.text.matchAll(YEARS), ([year]) => Number(year)).filter(
    year => year > 1900 && year >= years.value && (writtenIn === null || Math.abs(year - writtenIn) <= 60),
  );
  return [...new Set([...(writtenIn === null ? [] : [writtenIn]), ...own])];
}

/** Two ages of one thing, of which neither is told of another year. */
function againstEachOther(text: string, claims: readonly JubileeClaim[]): CheckFinding[] {
  const found: CheckFinding[] = [];
  const now = claims.filter(({ sentence }) => !OTHER_TIME.test(sentence.text));
  for (const [at, claim] of now.entries()) {
    const other = now
      .slice(0, at)
      .find(each => each.years.value !== claim.years.value && each.sentence !== claim.sentence);
    if (!other || now.slice(0, at).some(each => each.years.value === claim.years.value)) continue;
    if (!isOne(other, claim)) continue;
    found.push(makeOwnContrast('anniversary_mismatch', { text }, claim.years, other.years, 'high'));
  }
  return found;
}

const OTHER_TIME =
  /(?<!\p{L})(?:[Vv]or \p{L}+ Jahren|damals|seinerzeit|[Vv]orjahr|vergangene[nrs]?|letzte[nrs]?|nächste[nrs]?|kommende[nrs]?|auch|ebenfalls)(?!\p{L})|(?<!\d)(?:1[89]|20)\d\d (?:feiert|beging|wurde das)/u;

function isOne(one: JubileeClaim, other: JubileeClaim): boolean {
  const [a, b] = [thingsIn(one.sentence.text), thingsIn(other.sentence.text)];
  if (other.isHistory) {
    const own = other.sentence.text.slice(other.years.start - other.sentence.start);
    const kind =
      /^\S+ Jahre(?:n)? (?:\p{Ll}+ )?(?<kind>[\p{L}-]*?)s?-?[Gg]eschichte/u.exec(own)?.groups?.kind ?? '';
    if (kind !== '') return /^\p{Lu}{2,5}$/u.test(kind) || a.some(noun => isSameThing(noun, kind));
  }
  return a.some(noun => b.some(each => each === noun || isSameThing(noun, each)));
}
