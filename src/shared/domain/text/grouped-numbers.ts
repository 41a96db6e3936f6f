import type { FoundNumber } from './numbers';

/** Of words for a number and a half. */
export const HALF_VALUES: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
  ['sechseinhalb', 6.5],
  ['siebeneinhalb', 7.5],
  ['achteinhalb', 8.5],
  ['neuneinhalb', 9.5],
]);

const TELEPHONE =
  /(?<![\p{L}])(?:Telefon\p{L}{0,8}|Tel\.|Fax|Rufnummer|Nummer|Hotline|phone)[^\n\d.!?]{0,24}\d[\d /()–-]{4,22}\d|(?<![\d.,])0\d{1,5} ?[/ -] ?\d[\d /-]{3,16}\d/gu;

/** 02 02 / 28 40 counts nothing. */
export function findTelephones(text: string): { start: number; end: number }[] {
  if (!text.includes('0')) return [];
  return Array.from(text.matchAll(TELEPHONE), ({ index, 0: words }) => {
    return { start: index, end: index + words.length };
  });
}

/** What stands before the scale is read from there backwards: from every letter forwards takes many times as long. */
const MILLIONS =
  /(?=[mbt]r?illi)(?<=(?<![\p{L}\d-])((?:(eine(?:r|n)? halben?|halben?|half a)|(anderthalb|eineinhalb|zweieinhalb|dreieinhalb|viereinhalb)|(?:eine[rn]?|one|a)) ))(?:(Million|million)(?:en)?|(Milliarden?|billion)|(Billion(?:en)?|trillion))(?![\p{L}-])/giu;

/** Eine Million, a billion: no figure, but the scale is a number enough. */
export function findMillions(text: string, language: string): FoundNumber[] {
  if (!/illi/iu.test(text)) return [];
  const isEnglish = /^en/i.test(language);
  return Array.from(
    text.matchAll(MILLIONS),
    ({ index, 0: words, 1: times = '', 2: half, 3: halves, 4: million, 5: milliard }): FoundNumber => {
      const count = half ? 0.5 : (HALF_VALUES.get((halves ?? '').toLowerCase()) ?? 1);
      const isLong = milliard === undefined || (milliard === 'Billion' && !isEnglish);
      const scale = million ? 1e6 : isLong ? 1e12 : 1e9;
      return {
        start: index - times.length,
        end: index + words.length,
        value: count * scale,
        unit: null,
        kind: 'cardinal',
      };
    },
  );
}

/** 700 000 is one number; `findNumbers` only groups by spaces that do not break. */
export function joinGrouped(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const isNext = last !== undefined && last.end + 1 === number.start && text.charAt(last.end) === ' ';
    if (
      isNext &&
      last.unit === null &&
      number.value !== null &&
      /^\d{1,3}(?: \d{3}){0,3}$/.test(text.slice(last.start, last.end)) &&
      /^\d{3}(?!\d)/.test(text.slice(number.start, number.start + 4))
    ) {
      const first = Number(text.slice(number.start, number.start + 3));
      const scale = first === 0 ? 1 : number.value / first;
      joined[joined.length - 1] = {
        ...number,
        start: last.start,
        value: ((last.value ?? 0) * 1000 + first) * scale,
      };
    } else joined.push(number);
  }
  return joined;
}
