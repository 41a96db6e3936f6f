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

/** Reads `Ursula von der Leyen`, `K.-H. Meier`, `Anna Krämer-Lutz`, `Keller`. */
export function readPersonName(written: string): PersonName {
  const parts = written.split(' ').filter(Boolean);
  const particle = parts.findIndex((part, at) => at > 0 && /^\p{Ll}/u.test(part));
  const lastAt = particle < 0 ? parts.length - 1 : particle;
  const surname = parts.slice(lastAt).filter(part => !/^\p{Ll}/u.test(part));
  const lastParts = surname.flatMap(part => part.split(/[-\u2010\u2011]/u)).map(foldLetters);
  const given = parts
    .slice(0, lastAt)
    .flatMap(part => part.split(/[-.\u2010\u2011]/u))
    .map(foldLetters)
    .filter(Boolean);
  const last = lastParts.join('');
  return {
    written,
    given,
    last,
    lastParts,
    hasParticle: particle >= 0,
    givenSound: given.map(soundSkeleton).join(' '),
    lastSound: soundSkeleton(last),
  };
}

function foldLetters(part: string): string {
  return foldForSearch(part).replace(/[^\p{L}\p{N}]/gu, '');
}
