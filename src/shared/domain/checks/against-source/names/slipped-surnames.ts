import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Words that no list takes for a name, but that stand where a name does and are a letter off a surname of the source: Zerpst
 * leitet das Werk, of Almut Zerbst; and behind the very first name a surname that sounds alike: Aleksandra Wojtyk, of
 * Wójcik. As name_variant.
 */
export function checkSlippedSurnames({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const people = source
      .people()
      .filter(({ last }) => last.length >= SHORTEST && /^\p{Lu}[\p{L}-]+$/u.test(last));
    if (people.length === 0 || people.length > MAX_PEOPLE || !isRelated(document)) return [];
    const byStart = new Map<string, Person[]>();
    for (const person of people) {
      const key = foldForSearch(person.last.slice(0, 2));
      byStart.set(key, [...(byStart.get(key) ?? []), person]);
    }
    return slipsIn(reading, byStart, sourceReadings).map(({ start, end, person }) =>
      makeContrast('name_variant', {
        reading,
        at: { start, end },
        document,
        source,
        other: person,
        severity: 'high',
      }),
    );
  });
}

const SHORTEST = 5;
const MAX_PEOPLE = 80;

function slipsIn(
  reading: Reading,
  byStart: ReadonlyMap<string, readonly Person[]>,
  sources: readonly Reading[],
) {
  const { text } = reading;
  const [spans, words] = [reading.wordSpans(), reading.written()];
  const found: { start: number; end: number; person: Person }[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.text.length < SHORTEST - 1 || word.text.length > 24) continue;
    const people = byStart.get(word.folded.slice(0, 2));
    if (!people) continue;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const before = text.slice(at === 0 ? 0 : spans[at * 2 - 2], start);
    const person = people.find(each => isSlip(word.text, each, before, text.slice(end, end + 24)));
    if (!person || COMMON_WORDS.has(word.lower) || FREQUENT_WORDS.has(word.lower) || word.place) continue;
    if (sources.some(source => source.text.includes(word.text))) continue;
    // Who was read as a person is compared as one, and who has another first name is somebody else.
    const isOther = reading
      .people()
      .some(({ first, last, end: behind }) => first !== null && (behind === end || last === word.text));
    if (isOther) continue;
    const isFull = person.first !== null && before === `${person.first} `;
    found.push({ start: isFull ? start - before.length : start, end, person });
  }
  return found;
}

function isSlip(word: string, { first, last }: Person, before: string, behind: string): boolean {
  const [own, other] = [foldForSearch(word), foldForSearch(last)];
  if (surnameKey(word) === surnameKey(last) || own === other || `${own}s` === other || own === `${other}s`)
    return false;
  if (first !== null && before === `${first} `)
    return editDistance(own, other, 2) <= 2 && Math.abs(own.length - other.length) < 2;
  const isNear = editDistance(own, other, 1) <= 1 || isTurned(own, other);
  if (
    !isNear ||
    (ENDING.test(own.startsWith(other) ? own.slice(other.length) : other.slice(own.length)) &&
      (own.startsWith(other) || other.startsWith(own)))
  )
    return false;
  return SPEECH.test(before) || (/[.!?:\n“”] ?$/u.test(before) && VERB.test(behind));
}

/** Haberkorn and Haberkron. */
function isTurned(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  const at = [...x].findIndex((letter, index) => letter !== y[index]);
  return at >= 0 && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/** Cases and what is made of a name; a letter more may still be a slip: Wiedekindt. */
const ENDING = /^(?:s|n|e|r)$/u;

/** What leads to whoever does or says something, and no article. */
const SPEECH =
  /^(?:sagte?|meinte?|erklärte?|betonte?|so|laut|wer|war|ist|wird|will|hat|hatte|lobte?|dankte|gratulierte|ergänzte?|berichtete?|warnte?|forderte?|erzählte?|fügte?|führte?|leitete?|erwartete?|kündigte?|rechnete?|nannte|kommentierte?|findet|glaubt|hofft|als|dass|weil|wenn|für|mit|von|auch|deren|dessen|denn|doch|aber|und) $/iu;
const VERB = /^ \p{Ll}+(?:t|te|ten|ist|war|lobte|fiel|kam|ging|sprach|nahm|gab)(?!\p{L})/u;
