import { foldForSearch } from '../../text/fold';
import { soundSkeleton } from './name-sounds';

/** A person's name in its parts, folded: lower case without accents. */
export interface PersonName {
  readonly written: string;
  /** Given names and initials in order; a single letter is an initial. Empty where the surname stands alone. */
  readonly given: readonly string[];
  /** Without particles, hyphens and spaces. */
  readonly last: string;
  /** The parts of a double surname; one for most. */
  readonly lastParts: readonly string[];
  readonly hasParticle: boolean;
  readonly givenSound: string;
  readonly lastSound: string;
}

/** Reads `Ursula von der Leyen`, `K.-H. Meier`, `Anna Krämer-Lutz`, `Keller`; what many names share is read once. */
export function personNameReader(): (written: string) => PersonName {
  const readGivenOnce = remembered(readGiven);
  const readSurnameOnce = remembered(readSurname);
  return written => {
    const words = written.trim();
    const surnameAt = startOfSurname(words);
    const { given, givenSound } = readGivenOnce(words.slice(0, surnameAt));
    const { last, lastParts, hasParticle, lastSound } = readSurnameOnce(words.slice(surnameAt));
    return { written, given, last, lastParts, hasParticle, givenSound, lastSound };
  };
}

function remembered<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return words => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const answer = read(words);
    known.set(words, answer);
    return answer;
  };
}

const PARTICLE = /(?<=\S) +\p{Ll}/u;

/** Of the first particle, or of the last word. */
function startOfSurname(words: string): number {
  const particle = PARTICLE.exec(words);
  return particle ? particle.index : words.lastIndexOf(' ') + 1;
}

function readGiven(words: string): Pick<PersonName, 'given' | 'givenSound'> {
  const given = words
    .split(/[-. \u2010\u2011]/u)
    .map(foldLetters)
    .filter(Boolean);
  return { given, givenSound: given.map(soundSkeleton).join(' ') };
}

function readSurname(words: string): Pick<PersonName, 'last' | 'lastParts' | 'hasParticle' | 'lastSound'> {
  const parts = words.split(' ').filter(Boolean);
  const names = parts.filter(part => !/^\p{Ll}/u.test(part));
  const lastParts = names.flatMap(part => part.split(/[-\u2010\u2011]/u)).map(foldLetters);
  const last = lastParts.join('');
  return { last, lastParts, hasParticle: names.length < parts.length, lastSound: soundSkeleton(last) };
}

function foldLetters(part: string): string {
  return foldForSearch(part).replace(/[^\p{L}\p{N}]/gu, '');
}
