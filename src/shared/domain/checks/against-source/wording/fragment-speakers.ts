import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { findSpeaker } from './quote-speakers';

/**
 * A few words in quotation marks, too short for a quotation, that the source has in the mouth of somebody else; and any
 * words that the review gives to an office or body without a name (der Bürgermeister, die Veranstalter), where the source
 * names it only elsewhere. As quote_misattributed.
 */
export function checkFragmentSpeakers({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : fragmentsIn(reading);
  return own.flatMap(fragment => {
    const said = reading.text.slice(fragment.innerStart, fragment.innerEnd).replace(/[.,!?]$/u, '');
    return sourceReadings.flatMap((source, document) => {
      const there = findOnce(source.text, said);
      if (!there) return [];
      const wrong =
        findOtherPerson(reading, fragment, source, there) ?? findOtherBody(reading, fragment, source, there);
      if (!wrong) return [];
      return makeFinding('quote_misattributed', {
        at: { start: wrong.start, end: wrong.end },
        other: { document, start: there.start, end: there.end },
        params: { text: reading.text.slice(wrong.start, wrong.end), otherText: wrong.author },
        severity: 'high',
      });
    });
  });
}

type Wrong = { start: number; end: number; author: string };

const MAX_FRAGMENTS = 60;
const MIN_LENGTH = 8;
const QUOTED = /(?:„|»|«|“|"|‚)([^„“”»«"\n]{8,160}?)(?:“|”|«|»|"|‘)(?!\p{L})/gu;

function fragmentsIn({ text }: Reading): FoundQuotation[] {
  return Array.from(text.matchAll(QUOTED), ({ index, 0: whole }) => {
    const end = index + whole.length;
    return { start: index, end, innerStart: index + 1, innerEnd: end - 1 };
  })
    .filter(({ innerStart, innerEnd }) => /\p{L} \p{L}/u.test(text.slice(innerStart, innerEnd)))
    .slice(0, MAX_FRAGMENTS);
}

/** The one place of the words, as they would stand in quotation marks. */
function findOnce(text: string, said: string): FoundQuotation | null {
  if (said.length < MIN_LENGTH) return null;
  const lower = (said[0] ?? '').toLowerCase() + said.slice(1);
  const at = Math.max(text.indexOf(said), text.indexOf(lower));
  if (at < 0 || text.includes(said, at + 1)) return null;
  return { start: at - 1, end: at + said.length + 1, innerStart: at, innerEnd: at + said.length };
}

/** Both are named, and who is named here stands elsewhere in the source. */
function findOtherPerson(
  reading: Reading,
  fragment: FoundQuotation,
  source: Reading,
  there: FoundQuotation,
): Wrong | null {
  const isKnown = itemsBetween(reading.quotations(), fragment.start, fragment.end).length > 0;
  const speaker = isKnown ? null : findSpeaker(reading, fragment);
  const author = speaker ? findSpeaker(source, there) : null;
  if (!speaker || !author || surnameKey(speaker.last) === surnameKey(author.last)) return null;
  if (!source.people().some(({ last }) => surnameKey(last) === surnameKey(speaker.last))) return null;
  return { start: speaker.start, end: speaker.end, author: author.last };
}

/** Stems of offices and bodies that are told apart by nothing but their name. */
const BODIES =
  '(?:[Oo]ber)?[Bb]ürgermeister|Landrat|Landrätin|Ministerpräsident|Minister|Kämmerer|Stadtbaurat|Trainer|Kapitän|Architekt|Geschäftsführ|Vorstand|Betriebsr[aä]t|Anwalt|Anwältin|Verteidig|Staatsanw|Richter|Zeug[ei]|Angeklagt|Gutachter|Veranstalter|Polizei|Feuerwehr|Gewerkschaft|Konzern|Betreiber|Bauherr|Investor|Anwohner|Nachbarn|Schulleit|Direktor|Intendant|Kritiker|Umweltschütze|Naturschütze|Ministerium|Verwaltung|Opposition|Kläger|Mieter|Vermieter|Besitzer|Eigentümer|Förster|Pfarrer|Bischof|Gastgeber|mayor|council|police|union|company|coach|manager|minister|lawyer|judge|owner|residents|campaigners|organisers|developer|spokes|prosecut|defence';
const GIVES =
  'sagte?n?|nannten?|nennt|nennen|sprach(?:en)?|spricht|sprechen|bezeichneten?|kritisierten?|lobten?|warnten?|forderten?|meinten?|erklärten?|betonten?|said|says|called|described|spoke';
const BEFORE = new RegExp(
  `(?:^|[.:!?“”"»«,] )(?:[Dd]er|[Dd]ie|[Dd]as|[Tt]he)? ?((?:${BODIES})\\p{Ll}*) (?:${GIVES})(?!\\p{L})(?:[^.!?:,„“"»«]|(?<=\\d)[.,](?=\\d)){0,90}(?:: ?)?$`,
  'u',
);
const BEHIND = new RegExp(
  `^,? (?:so|${GIVES}) (?:der|die|das|the) ((?:${BODIES})\\p{Ll}*)(?=[.,;]|$| (?:am|in|im|dazu|und))`,
  'u',
);
const ANY_BODY = new RegExp(`(?<!\\p{L})(?:${BODIES})\\p{Ll}*`, 'u');
const REACH = 160;
const STEM = 6;

/** In the sentence of the source and the one before nobody of that kind is named, but somebody else is. */
function findOtherBody(
  reading: Reading,
  fragment: FoundQuotation,
  source: Reading,
  there: FoundQuotation,
): Wrong | null {
  const { text } = reading;
  const before = text.slice(Math.max(0, fragment.start - REACH), fragment.start);
  const ahead = BEFORE.exec(before);
  const behind = ahead ? null : BEHIND.exec(text.slice(fragment.end, fragment.end + REACH));
  const body = ahead?.[1] ?? behind?.[1];
  if (body === undefined) return null;
  const stem = body.slice(0, STEM).toLowerCase();
  const author = findAuthorOf(source, there, stem);
  if (author === null) return null;
  const start = ahead
    ? fragment.start - before.length + ahead.index + ahead[0].indexOf(body)
    : fragment.end + (behind?.[0].lastIndexOf(body) ?? 0);
  return { start, end: start + body.length, author };
}

/** Whom the sentence of the source names, where that is nobody of the kind and the source has one of it elsewhere. */
function findAuthorOf(source: Reading, there: FoundQuotation, stem: string): string | null {
  const { text } = source;
  const spans = source.sentences();
  const at = sentenceAt(spans, there.start);
  const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
  const said = `${text.slice(from, there.start)} ${text.slice(there.end, to)}`;
  if (said.toLowerCase().includes(stem) || PRONOUN.test(said) || !text.toLowerCase().includes(stem))
    return null;
  const people = itemsBetween(source.people(), from, to).filter(
    person => person.end <= there.start || person.start >= there.end,
  );
  // Kolbe may be the mayor.
  const isOfKind = people.some(({ last }) =>
    source.people().some(each => each.last === last && isCalled(text, each, stem)),
  );
  return isOfKind ? null : (people[0]?.last ?? ANY_BODY.exec(said)?.[0] ?? null);
}

/** Bürgermeister Kolbe, or Kolbe, der Bürgermeister. */
function isCalled(text: string, { start, end }: { start: number; end: number }, stem: string): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^[\s\S]*[.;:!?](?=\s)/u, '');
  const behind = text.slice(end, end + AROUND).replace(/[.;:!?](?:\s[\s\S]*)?$/u, '');
  return `${before} ${behind}`.toLowerCase().includes(stem);
}

const PRONOUN = /(?<!\p{L})(?:er|sie|he|she|they)(?!\p{L})/iu;
const AROUND = 50;
