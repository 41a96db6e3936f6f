import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { wholeNumberOf } from '../../../text/number-words';
import { surnameKey } from '../../../text/people';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Since when somebody is in office or a member (anniversary_mismatch): seit 18 Jahren im Amt, where the source has seit
 * Oktober 2007; and the other way round. Each text tells it once, and not of two people.
 */
export function checkSinceWhen({ review, reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !/[Ss]eit /u.test(reading.text)) return [];
  const own = termsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const written = parseDay(review.date)?.year ?? parseDay(source.document.date)?.year ?? null;
    const [term, ...more] = own;
    const [other, ...others] = termsIn(source);
    if (written === null || !term || !other || more.length > 0 || others.length > 0) return [];
    if (term.isYear === other.isYear || !isRelated(document) || areTwoPeople(reading, term, source, other))
      return [];
    const [years, year] = term.isYear ? [other, term] : [term, other];
    const expected = written - year.value;
    const wide = years.isRough ? Math.max(3, expected * 0.2) : 1;
    if (expected < 2 || Math.abs(expected - years.value) <= wide) return [];
    // The source has it of something else.
    if (new RegExp(String.raw`(?<!\d)${term.value}(?!\d)`, 'u').test(source.text)) return [];
    return makeContrast('anniversary_mismatch', {
      reading,
      at: term,
      document,
      source,
      other,
      severity: 'high',
    });
  });
}

/** `value`: the year, or a number of years. */
type Term = Span & { value: number; isYear: boolean; isRough: boolean };

const SINCE =
  /(?<!\p{L})[Ss]eit (?:(?<soft>(?:(?:rund|etwa|fast|knapp|gut|über|mehr als|beinahe|genau|schon|bereits|nunmehr|inzwischen|mittlerweile) )*)(?<n>\d{1,2}|\p{Ll}{4,20}) Jahren|(?:dem )?(?:Jahre? |\d{1,2}\. )?(?:(?:Anfang|Mitte|Ende|Herbst|Frühjahr|Sommer|Winter) )?(?:\p{Lu}\p{Ll}{2,8} )?(?<year>(?:19|20)\d\d))(?!\p{L}|\d)/gu;
/** What one is or does for years. */
const OFFICE =
  /(?<!\p{L})(?:im Amt|Amt|Amtsinhaber\p{L}*|Posten|an der Spitze|leitet\p{L}*|geleitet|führt|geführt|steht|Vorsitz\p{L}*|Chef\p{L}*|Leiter\p{L}*|Direktor\p{L}*|Rektor\p{L}*|Präsident\p{L}*|Trainer\p{L}*|[\p{L}-]*[Bb]ürgermeister\p{L}*|Intendant\p{L}*|Geschäftsführer\p{L}*|Pfarrer\p{L}*|Landr[aä]t\p{L}*|Mitglied|dabei|angehört|arbeitet|tätig|beschäftigt|verheiratet)(?!\p{L})/u;

function termsIn(reading: Reading): Term[] {
  const { text, sentences } = reading;
  const spans = sentences();
  const found = new Map<number, Term>();
  for (const { index, 0: words, groups } of text.matchAll(SINCE)) {
    const { year, n = '', soft = '' } = groups ?? {};
    const value = year === undefined ? wholeNumberOf(n) : Number(year);
    if (!(value >= 2)) continue;
    const at = sentenceAt(spans, index);
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    if (end - start > LONGEST || !OFFICE.test(text.slice(start, end))) continue;
    const isRough = /rund|etwa|fast|knapp|gut|über|mehr als|beinahe/u.test(soft);
    if (!found.has(value))
      found.set(value, {
        start: index,
        end: index + words.length,
        value,
        isYear: year !== undefined,
        isRough,
      });
  }
  return [...found.values()];
}

/** UTF-16 units of a sentence. */
const LONGEST = 500;

function areTwoPeople(reading: Reading, term: Term, source: Reading, other: Term): boolean {
  const [own, there] = [namesAt(reading, term), namesAt(source, other)];
  return own.length > 0 && there.length > 0 && !own.some(name => there.includes(name));
}

function namesAt({ sentences, people }: Reading, { start }: Span): string[] {
  const spans = sentences();
  const at = sentenceAt(spans, start);
  return itemsBetween(people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).map(({ last }) =>
    surnameKey(last),
  );
}
