import { foldForSearch } from '../../../text/fold';
import type { Word } from '../../../text/words';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { writtenBetween } from '../../written-words';
import { PARTIES, partyOf } from './party-words';

/** A capitalised word that another text does not have in any form, and the words on both sides of it. */
export type LonelyWord = {
  start: number;
  end: number;
  text: string;
  folded: string;
  known: Word;
  before: string;
  after: string;
  isPerson: boolean;
};

const MAX_WORDS = 80;
const MAX_SENTENCE = 1_200;

/** Those of a sentence of `reading`. */
export function lonelyWords(
  reading: Reading,
  sentence: number,
  isKnown: (word: Word) => boolean,
): LonelyWord[] {
  const spans = reading.sentences();
  const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  const words = writtenBetween(reading, from, Math.min(to, from + MAX_SENTENCE), MAX_WORDS);
  const people = itemsBetween(reading.people(), from, to);
  return words.flatMap(({ start, end, word }, at): LonelyWord[] => {
    const { text, folded } = word;
    if (!word.isCapital || text.length < 3 || isKnown(word)) return [];
    const isPerson = people.some(person => person.start < end && start < person.end);
    const [before, after] = [words[at - 1]?.word.text ?? '', words[at + 1]?.word.text ?? ''];
    return [{ start, end, text, folded, known: word, before, after, isPerson }];
  });
}

/** Whether a text has a word; each is looked up once. */
export function knownIn(forms: ReadonlySet<string>): (word: Word) => boolean {
  const known = new Map<Word, boolean>();
  return word => {
    const found = known.get(word) ?? isKnown(forms, word);
    known.set(word, found);
    return found;
  };
}

function isKnown(known: ReadonlySet<string>, { text, folded, nounStem }: Word): boolean {
  return (
    known.has(folded) ||
    known.has(nounStem) ||
    (folded.endsWith('s') && known.has(folded.slice(0, -1))) ||
    (folded.endsWith('er') && known.has(folded.slice(0, -2))) ||
    (folded.includes('-') && known.has(folded.replace(/-/g, ''))) ||
    (PARTIES.has(folded) &&
      [...PARTIES].some(each => partyOf(each) === partyOf(folded) && known.has(each))) ||
    (text.includes('-') && text.split('-').every(part => known.has(foldForSearch(part))))
  );
}
