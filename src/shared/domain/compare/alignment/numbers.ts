import { foldForSearch } from '../../text/fold';
import { NUMBER_WORDS } from '../../text/number-words';

/** The number that a folded word says along with something else: zweijährig, dreimal, vierte, Fünftel; null for most words. */
export function findImpliedNumber(folded: string): number | null {
  const ordinal = ORDINALS.get(folded);
  if (ordinal !== undefined) return ordinal;
  if (folded.length < 6 || !COUNTING.test(folded)) return null;
  for (const ending of COUNTING_ENDINGS) {
    const at = folded.indexOf(ending);
    if (at < 3) continue;
    return WORDS.get(folded.slice(0, at)) ?? null;
  }
  return null;
}

const COUNTING = /ig|mal|fach/;
const COUNTING_ENDINGS = [
  'jahrig',
  'tagig',
  'wochig',
  'monatig',
  'stundig',
  'kopfig',
  'mal',
  'fach',
  'teilig',
  'spurig',
];
const WORDS: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS].map(([word, value]) => [foldForSearch(word), value]),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft'
    .split(' ')
    .flatMap((stem, index) =>
      ['e', 'en', 'er', 'es', 'em'].map(ending => [stem + ending, index + 2] as const),
    ),
);
