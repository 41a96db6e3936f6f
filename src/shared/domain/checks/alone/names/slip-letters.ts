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
  for (const [letters, one] of SOUNDS) sound = sound.replace(letters, one);
  return sound;
}

const SOUNDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/-/g, ''],
  [/ß/g, 's'],
  [/ae/g, 'ä'],
  [/oe/g, 'ö'],
  [/(?<![aeäq])ue/g, 'u'],
  [/ü/g, 'u'],
  [/ph/g, 'f'],
  [/(?<=[tdr])h/g, ''],
  [/(?<=[aeiouäöuy])h(?![aeiouäöuy])/g, ''],
  [/dt/g, 't'],
  [/[ae][iy]/g, '1'],
  [/(?:eu|äu|o[iy])/g, '2'],
  [/ä/g, 'e'],
  [/ie|y|j(?=$)/g, 'i'],
  [/c?k|q/g, 'k'],
  [/(?<!s)c(?!h)/g, 'k'],
  [/tz|ts|z/g, 'z'],
  [/v/g, 'f'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/g/g, 'k'],
  [/(.)\1+/g, '$1'],
];

function byLength(one: string, other: string): [string, string] {
  return one.length > other.length ? [one, other] : [other, one];
}
