import { editDistance } from '../../../text/edit-distance';

/** One letter more, less or other, and no ending: Fischer, Fischern. */
export function isLetterOff(word: string, last: string): boolean {
  const [longer, shorter] = byLength(word, last);
  return (
    word !== last &&
    !longer.startsWith(shorter) &&
    editDistance(word.toLowerCase(), last.toLowerCase(), 1) <= 1
  );
}

/** Behrendt and Behrend, but no form of the other: Fischern, Fischers, Steine. */
export function isLetterMore(one: string, other: string): boolean {
  const [longer, shorter] = byLength(one, other);
  return longer.slice(0, -1) === shorter && !/[esn]$/u.test(longer);
}

/** Kellerman and Kellermann. */
export function isDoubled(one: string, other: string): boolean {
  const [longer, shorter] = byLength(one, other);
  return longer === `${shorter}${shorter.slice(-1)}`;
}

/** Whether both are said alike and are not forms of one word: Wiechers and Wichers, Philipp and Phillip, no genitive. */
export function soundAlike(one: string, other: string): boolean {
  const [longer, shorter] = byLength(one, other);
  return (
    one !== other && (!longer.startsWith(shorter) || isDoubled(one, other)) && soundOf(one) === soundOf(other)
  );
}

/** A key that is equal for the spellings of German surnames that sound the same: Meyer and Maier, Schmidt and Schmitt. */
export function soundOf(name: string): string {
  let sound = name.toLowerCase();
  const letters = lettersOf(sound);
  for (const { needed, pattern, one } of SOUNDS)
    if ((letters & needed) !== 0) sound = sound.replace(pattern, one);
  return sound.replace(/(.)\1+/g, '$1');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß-';

/** One bit each; the others have none. */
function lettersOf(lower: string): number {
  let letters = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) letters |= 1 << (code - 0x61);
    else letters |= bitOf(lower.charAt(at));
  }
  return letters;
}

function bitOf(letter: string): number {
  const at = LETTERS.indexOf(letter);
  return at < 0 ? 0 : 1 << at;
}

/** In order; a name that has none of the letters `some` has nothing of `pattern`, whatever the ones before made of it. */
const SOUNDS = (
  [
    ['-', /-/g, ''],
    ['ß', /ß/g, 's'],
    ['e', /ae/g, 'ä'],
    ['e', /oe/g, 'ö'],
    ['e', /(?<![aeäq])ue/g, 'u'],
    ['ü', /ü/g, 'u'],
    ['p', /ph/g, 'f'],
    ['h', /(?<=[tdr])h/g, ''],
    ['h', /(?<=[aeiouäöuy])h(?![aeiouäöuy])/g, ''],
    ['d', /dt/g, 't'],
    ['iy', /[ae][iy]/g, '1'],
    ['uüiy', /(?:eu|äu|o[iy])/g, '2'],
    ['äa', /ä/g, 'e'],
    ['iyj', /ie|y|j(?=$)/g, 'i'],
    ['kq', /c?k|q/g, 'k'],
    ['c', /(?<!s)c(?!h)/g, 'k'],
    ['sßz', /tz|ts|z/g, 'z'],
    ['v', /v/g, 'f'],
    ['d', /d/g, 't'],
    ['b', /b/g, 'p'],
    ['g', /g/g, 'k'],
  ] as const
).map(([some, pattern, one]) => {
  return { needed: lettersOf(some), pattern, one };
});

function byLength(one: string, other: string): [string, string] {
  return one.length > other.length ? [one, other] : [other, one];
}
