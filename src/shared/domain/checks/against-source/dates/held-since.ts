import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Since when somebody leads, teaches or belongs to something, where the source has that year for something else of them or
 * for somebody else, and another year for this (date_mismatch): leitet die Kammer seit 1999, where the source has her in it
 * since 1999 and at its head since 2010. Silent where the source has the year twice or the review its own year as well.
 */
export function checkHeldSince({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : claimsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const there = claimsIn(source);
    if (there.length < 2 || !isRelated(document)) return [];
    return own.flatMap(claim => {
      const [place, ...more] = there.filter(({ year }) => year === claim.year);
      if (claim.deed === null || !place || more.length > 0 || countOf(source.text, claim.year) > 1) return [];
      const others = there.filter(each => each !== place && isOf(each, claim));
      const [other] = others;
      if (!other || others.length > 1 || reading.text.includes(other.year)) return [];
      if (!isTold(claim, place, other, reading.text)) return [];
      return makeContrast('date_mismatch', { reading, at: claim, document, source, other, severity: 'high' });
    });
  });
}

type Deed = 'leads' | 'seconds' | 'teaches' | 'belongs';
/** `isPart`: of the branch in a land, district or town. */
type Claim = Span & {
  year: string;
  deed: Deed | null;
  isPart: boolean;
  who: string | null;
  sentence: number;
};

/** What the review tells: nobody else does it, and of the whole where that is meant. */
function isOf(other: Claim, { deed, who, isPart }: Claim): boolean {
  return other.deed === deed && other.isPart === isPart && (who === null || other.who === who);
}

/** The year is somebody else's, or of another deed of the same one, or of a branch that the review does not name. */
function isTold(claim: Claim, place: Claim, other: Claim, text: string): boolean {
  if (place.who !== other.who) return claim.who !== null && place.who !== null;
  if (place.who === null && place.sentence !== other.sentence) return false;
  if (place.deed === claim.deed) return place.isPart && !claim.isPart && !BRANCH.test(text);
  return place.deed !== null;
}

const SINCE =
  /(?<!\p{L})[Ss]eit (?:dem Jahre? |\d{1,2}\. )?(?:(?:Anfang|Mitte|Ende|Herbst|Frühjahr|Sommer|Winter) )?(?:\p{Lu}\p{Ll}{2,8} )?((?:19|20)\d\d)(?![\p{L}\d])/gu;
const MAX_CLAIMS = 30;
/** UTF-16 units to each side. */
const REACH = 120;
const EDGE = /[,;:–()] |[,;]|(?<!\p{L})(?:und|sowie) /gu;
const BRANCH =
  /(?:Landes|Kreis|Bezirks|Orts|Regional|Stadt|Unter)-?\p{Ll}*(?:verband|verein|bund|gruppe|vorsitz|chef|partei|präsident|vorstand)/u;
const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  ['seconds', /[Ss]tellvertret|(?<!\p{L})Vize/u],
  ['teaches', /(?<!\p{L})(?:lehrte?|unterrichtete?)(?!\p{L})|[Pp]rofessor|[Dd]ozent|Lehrstuhl/u],
  ['belongs', /[Mm]itglied|(?<!\p{L})(?:an)?gehör(?:t|te|en)(?!\p{L})/u],
  [
    'leads',
    /(?<!\p{L})(?:leitete?n?|geleitet|führte?n?|geführt|im Amt|(?:an der|deren|dessen) Spitze|steht [^.]{2,40} vor)(?!\p{L})|(?:[Pp]räsident|[Vv]orsitz|[Cc]hef|[Ll]eiter|[Dd]irektor|[Rr]ektor|[Ii]ntendant|[Bb]ürgermeister|Landr[aä]t|[Tt]rainer|[Gg]eschäftsführ|[Ss]precher|[Kk]ommandant|Obm[aä]nn)/u,
  ],
];

function claimsIn(reading: Reading): Claim[] {
  const { text } = reading;
  if (!/[Ss]eit /.test(text)) return [];
  const spans = reading.sentences();
  const found: Claim[] = [];
  for (const { index, 0: words, 1: year = '' } of text.matchAll(SINCE)) {
    if (found.length >= MAX_CLAIMS) return [];
    const end = index + words.length;
    const at = sentenceAt(spans, index);
    const [first, last] = [
      Math.max(spans[at * 2] ?? 0, index - REACH),
      Math.min(spans[at * 2 + 1] ?? end, end + REACH),
    ];
    const before = Array.from(text.slice(first, index).matchAll(EDGE)).at(-1);
    const from = before ? first + before.index + before[0].length : first;
    const behind = text.slice(end, last).search(EDGE);
    const to = behind < 0 ? last : end + behind;
    const clause = text.slice(from, to);
    const deeds = DEEDS.filter(([, said]) => said.test(clause));
    // Der stellvertretende Leiter is one office.
    const deed = deeds.length === 1 || deeds[0]?.[0] === 'seconds' ? (deeds[0]?.[0] ?? null) : null;
    found.push({
      start: end - year.length,
      end,
      year,
      deed,
      isPart: BRANCH.test(clause),
      who: whoOf(reading, at, from, to),
      sentence: at,
    });
  }
  return found;
}

/** Named in the clause, or last before it in the sentence; else the only one of the sentence before, which it goes on about. */
function whoOf(
  { text, people, sentences }: Reading,
  sentence: number,
  from: number,
  to: number,
): string | null {
  const spans = sentences();
  const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  if (end - start > LONGEST) return null;
  const inside = itemsBetween(people(), from, to);
  const near = inside.length > 0 ? inside : itemsBetween(people(), start, from).slice(-1);
  const isGoingOn = /^(?:Er|Sie|Seit|Der|Die|Seine?|Ihre?|Zuvor) /u.test(text.slice(start, start + 7));
  const all =
    near.length > 0 || sentence === 0 || !isGoingOn
      ? near
      : itemsBetween(people(), spans[sentence * 2 - 2] ?? 0, spans[sentence * 2 - 1] ?? 0);
  const keys = new Set(all.map(({ last }) => surnameKey(last)));
  const [key] = keys;
  return key !== undefined && keys.size === 1 ? key : null;
}

/** UTF-16 units of a sentence. */
const LONGEST = 600;

function countOf(text: string, year: string): number {
  return text.split(year).length - 1;
}
