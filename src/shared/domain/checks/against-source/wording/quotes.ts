import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { createWordFinder, type FindWords } from '../../../compare/facts/facts';
import { lazily } from '../../../lazily';
import { editDistance } from '../../../text/edit-distance';
import { isInflectionOf } from '../../../text/inflections';
import { type Person, surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { stemOfWord } from '../../sentence-stems';
import { findLabelled, findOtherOffice } from './office-speakers';
import { findAuthor, findNamedBehind, findSpeaker } from './quote-speakers';
import { findTwin, MIN_WORDS, wordsOf } from './quote-twins';
import { findBody } from './quoted-bodies';

/**
 * Quotations of the review that a source has with other words (quote_altered) or from somebody else
 * (quote_misattributed). A part of a quotation is faithful, also with an ellipsis where something was left out, and so
 * is indirect speech: it is no quotation.
 */
export function checkQuotes(context: CheckContext): CheckFinding[] {
  const sources = context.sourceReadings.map((source, document): Source => {
    return {
      source,
      document,
      find: lazily(() => createWordFinder(source.text)),
      quotations: spokenIn(source).slice(0, MAX_QUOTATIONS),
      isMarked: source.quotations().length > 0,
    };
  });
  return context.reading
    .quotations()
    .slice(0, MAX_QUOTATIONS)
    .flatMap(quotation => {
      const results = sources.map(source => checkQuotation(context, quotation, source));
      if (results.some(result => result === 'faithful')) return [];
      return results.filter(result => result !== null && result !== 'faithful').slice(0, 1);
    });
}

type Source = {
  source: Reading;
  document: number;
  find: () => FindWords;
  quotations: readonly FoundQuotation[];
  /** They stand between marks. */
  isMarked: boolean;
};

/** A speech or an interview has no quotation marks: each sentence is what somebody said. */
function spokenIn({ text, quotations, sentences }: Reading): readonly FoundQuotation[] {
  const marked = quotations();
  const spans = sentences();
  if (marked.length > 0 || spans.length > 2 * MAX_SPOKEN || !SPOKEN.test(text)) return marked;
  return Array.from({ length: spans.length / 2 }, (_, at) => {
    const [start, end] = [spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0];
    return { start, end, innerStart: start, innerEnd: end };
  });
}

const MAX_SPOKEN = 60;
/** Somebody speaks of themselves. */
const SPOKEN = /(?<!\p{L})(?:[Ii]ch|[Ww]ir)(?!\p{L})/u;

const MAX_QUOTATIONS = 120;
const ARTICLES = new Set('ein eine einen einem der die das den dem a an the'.split(' '));

function checkQuotation(
  context: CheckContext,
  quotation: FoundQuotation,
  { source, document, find, quotations, isMarked }: Source,
): CheckFinding | 'faithful' | null {
  const { reading } = context;
  const said = reading.text.slice(quotation.innerStart, quotation.innerEnd);
  const parts = said
    .split(/\[?\(?(?:…|\.\.\.)\)?\]?|\[[^\]]{0,60}\]|(?<=[.!?]) /u)
    .map(wordsOf)
    .filter(words => words.length > 0);
  // An article that leads into it is the writer's: „ein Angriff auf alle“ for „Angriff auf alle“.
  const words = parts.flat();
  const bare = ARTICLES.has(words[0] ?? '') ? words.slice(1).join(' ') : null;
  if (
    bare !== null &&
    words.length > MIN_WORDS &&
    quotations.some(each => wordsOf(source.text.slice(each.innerStart, each.innerEnd)).join(' ') === bare)
  )
    return 'faithful';
  if (words.length < MIN_WORDS) return null;
  const place = find()((parts.toSorted((a, b) => b.length - a.length)[0] ?? []).join(' '));
  const isVerbatim = parts.every(part => find()(part.join(' ')) !== null);
  const twin =
    isVerbatim && place
      ? quotations.find(({ start, end }) => isMarked && start <= place.start && place.end <= end)
      : findTwin(words, source, quotations);
  if (isVerbatim && !twin) return checkLabelled(reading, quotation, source, document, place?.start ?? 0);
  if (!twin) return checkRewording(context, quotation, words.length, document);
  const other = { document, start: twin.start, end: twin.end };
  const author = findAuthor(source, twin);
  const told = findAuthor(reading, quotation);
  const named = author && !told ? findNamedBehind(reading, quotation, namesIn(source)) : null;
  const speaker = told ?? named;
  const around = ({ start, end }: Person): Span => {
    return { start: Math.min(quotation.start, start), end: Math.max(quotation.end, end) };
  };
  const office = author && !speaker ? findOtherOffice(reading, quotation, source, author) : null;
  if (author && office) return misattributed(office, textAt(reading, office), other, author.last);
  const isOther = (person: Person, by: Person) =>
    person === named ? surnameKey(person.last) !== surnameKey(by.last) : isSomebodyElse(person, by, source);
  if (speaker && author && isOther(speaker, author))
    return misattributed(around(speaker), speaker.last, other, author.last);
  const body = speaker && !author ? findBody(source, twin, speaker, reading) : null;
  if (speaker && body !== null) return misattributed(around(speaker), speaker.last, other, body);
  if (isVerbatim || isInflected(words, wordsOf(source.text.slice(twin.innerStart, twin.innerEnd))))
    return 'faithful';
  if (isTakenOut(reading, quotation, words, wordsOf(source.text.slice(twin.innerStart, twin.innerEnd))))
    return 'faithful';
  return makeFinding('quote_altered', {
    at: quotation,
    other,
    params: { text: said, otherText: source.text.slice(twin.innerStart, twin.innerEnd) },
    severity: 'high',
  });
}

const textAt = ({ text }: Reading, { start, end }: Span) => text.slice(start, end);

function misattributed(at: Span, text: string, other: CheckFinding['other'], otherText: string) {
  return makeFinding('quote_misattributed', { at, other, params: { text, otherText }, severity: 'high' });
}

/** What the source has without quotation marks behind the name of who says it. */
function checkLabelled(
  reading: Reading,
  quotation: FoundQuotation,
  source: Reading,
  document: number,
  start: number,
): CheckFinding | 'faithful' {
  const author = findLabelled(source, start);
  if (!author) return 'faithful';
  const speaker = findSpeaker(reading, quotation);
  const isOther = speaker !== null && isSomebodyElse(speaker, author, source);
  const at = isOther ? speaker : speaker ? null : findOtherOffice(reading, quotation, source, author);
  const other = { document, start: author.start, end: author.end };
  return at ? misattributed(at, textAt(reading, at), other, author.last) : 'faithful';
}

/** Keys of surnames, and of whoever is named without being read as a person, in front of a verb. */
function namesIn({ people, text }: Reading): ReadonlySet<string> {
  const names = people().map(({ last }) => surnameKey(last));
  const subjects = Array.from(text.matchAll(SUBJECT), ([, name = '']) => surnameKey(name));
  return new Set([...names, ...subjects.slice(0, MAX_QUOTATIONS)]);
}

const SUBJECT = /(?<=[.;:!?] )(\p{Lu}\p{Ll}{3,}) \p{Ll}{3,}te? /gu;

/** Named in the source as well, or nowhere near the author's name, which would be that name misspelt. */
function isSomebodyElse(speaker: Person, author: Person, source: Reading): boolean {
  const [own, other] = [surnameKey(speaker.last), surnameKey(author.last)];
  if (own === other) return false;
  if (source.people().some(({ last }) => surnameKey(last) === own)) return true;
  const isFull = speaker.first !== null && author.first !== null && speaker.first !== author.first;
  return isFull && editDistance(own, other, 3) > 3;
}

/** One word is left out of the quotation and stands in the sentence around it: dass „das die Lust“ senke. */
function isTakenOut(
  { text }: Reading,
  { start, end }: FoundQuotation,
  words: readonly string[],
  others: readonly string[],
): boolean {
  const from = others.indexOf(words[0] ?? '');
  const at = words.findIndex((word, index) => word !== others[from + index]);
  const out = others[from + at];
  if (
    from < 0 ||
    at < 1 ||
    out === undefined ||
    words.some((word, index) => index >= at && word !== others[from + index + 1])
  )
    return false;
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + AROUND).split(SENTENCE_END);
  return wordsOf(`${before} ${after}`).some(
    word => word === out || stemOfWord(word) === stemOfWord(out) || word.slice(0, -1) === out.slice(0, -1),
  );
}

/** UTF-16 units. */
const AROUND = 60;
const SENTENCE_END = /(?<=\p{L}{2}[“”"»«)]?)[.!?][“”"»«)]?(?:\s|$)/u;

/** A part of a sentence in another case: „erstklassigen Zulieferern“ for „erstklassige Zulieferer“. */
function isInflected(words: readonly string[], others: readonly string[]): boolean {
  if (words.length > MAX_PART || words.length > others.length) return false;
  // As long as the other: „vertretbares Ergebnis“ for „vertretbaren Ergebnis“; what follows may be a verb.
  const last = words.length < others.length ? words.length : MAX_LEADING;
  const isSameAt = (from: number) =>
    words.every((word, at) => {
      const other = others[from + at] ?? '';
      const isArticle = at === 0 && ARTICLES.has(word) && ARTICLES.has(other) && word[0] === other[0];
      return word === other || isArticle || (at < last && word.length > 4 && isInflectionOf(word, other));
    });
  return others.some((_, from) => from + words.length <= others.length && isSameAt(from));
}

/** Words. */
const MAX_PART = 8;
const MAX_LEADING = 2;

/** Hardly a word is left, but the same person is quoted in a sentence that says the same. */
function checkRewording(
  { reading, sourceReadings, pairs }: CheckContext,
  quotation: FoundQuotation,
  words: number,
  document: number,
): CheckFinding | null {
  const [source, paired] = [sourceReadings[document], pairs()[document]];
  const speaker = words < MIN_REWORDED ? null : findAuthor(reading, quotation);
  if (!source || !paired || !speaker) return null;
  const sentence = paired.reviewAt(quotation.start);
  const own = new Set(wordsIn(reading, quotation));
  const twin = source
    .quotations()
    .slice(0, MAX_QUOTATIONS)
    .find(each => {
      const author =
        paired.strengthOf(paired.sourceAt(each.start), sentence) >= SAME_STATEMENT
          ? findAuthor(source, each)
          : null;
      const isSame = author !== null && isOneName(author, speaker);
      return isSame && wordsIn(source, each).filter(word => own.has(word)).length >= MIN_SHARED;
    });
  if (!twin) return null;
  return makeFinding('quote_altered', {
    at: quotation,
    other: { document, start: twin.start, end: twin.end },
    params: {
      text: reading.text.slice(quotation.innerStart, quotation.innerEnd),
      otherText: source.text.slice(twin.innerStart, twin.innerEnd),
    },
    severity: 'medium',
  });
}

/** Also where one of the two is misspelt. */
function isOneName(x: Person, y: Person): boolean {
  const [a, b] = [surnameKey(x.last), surnameKey(y.last)];
  return a === b || (x.first !== null && x.first === y.first && editDistance(a, b, 2) <= 2);
}

function wordsIn({ text }: Reading, { innerStart, innerEnd }: FoundQuotation): string[] {
  return [...new Set(wordsOf(text.slice(innerStart, innerEnd)))]
    .filter(word => word.length > 3)
    .map(stemOfWord);
}

/** Words. */
const MIN_REWORDED = 4;
const MIN_SHARED = 2;
const SAME_STATEMENT = 0.45;
