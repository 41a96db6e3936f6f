import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { CheckContext } from '../../context';

/**
 * Whether a finding is about one name from another script, written as German and as English have it: Kowaltschuk and
 * Kovalchuk, Schewtschenko and Shevchenko. Papers differ in that, and neither is wrong.
 */
export function isTransliterated({
  reading,
  sourceReadings,
}: CheckContext): (finding: CheckFinding) => boolean {
  return ({ rule, start, end, other }) => {
    if (!OF_NAMES.has(rule) || end - start > LONGEST || other === null || other.document === null)
      return false;
    const there = sourceReadings[other.document]?.text.slice(other.start, other.end) ?? '';
    return there.length <= LONGEST && areTransliterations(reading.text.slice(start, end), there);
  };
}

const LONGEST = 60;
const OF_NAMES: ReadonlySet<CheckRule> = new Set([
  'name_variant',
  'org_variant',
  'spelling_variant',
  'place_mismatch',
]);

/** Word by word, of which at least one is written otherwise. */
export function areTransliterations(x: string, y: string): boolean {
  const [own, others] = [x, y].map(name => name.toLowerCase().split(/[ -]+/u));
  if (!own || !others || own.length !== others.length || x.toLowerCase() === y.toLowerCase()) return false;
  return own.every((word, at) => word === others[at] || areOneName(word, others[at] ?? ''));
}

/** Walter and Valter are two: only what is in either word as another alphabet's letters are written, or a Slavic ending, tells. */
function areOneName(x: string, y: string): boolean {
  if (soundsOf(x) !== soundsOf(y) || withoutDoubles(x) === withoutDoubles(y)) return false;
  const isForeign = [x, y].some(word => LETTERS.test(word));
  return isForeign || (SLAVIC.test(x) && SLAVIC.test(y));
}

/** Scht is Sht, and tsch is ch, but no German name has either. */
const LETTERS = /tsch|shch|kh|zh|sh(?!e)|tch|cz|č|š|ž/u;
const SLAVIC = /(?:[oe][wv]a?|sk(?:y|yj|ij|i|aja|aya)|enko|uk)$/u;

/** Colin and Collin are no matter of alphabets. */
function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}

/** One sign for each sound, however it is written. */
function soundsOf(word: string): string {
  const sounds = word
    .replace(/schtsch|shch|szcz/gu, '4')
    .replace(/tsch|tch|cz|č|(?<![sk])ch/gu, '3')
    .replace(/sch|sh|sz|š|zh|ž|ż/gu, '2')
    .replace(/kh/gu, '3')
    .replace(/w/gu, 'v')
    .replace(/[yj]|(?<=[aeou])i/gu, 'i')
    .replace(/i+/gu, 'i')
    .replace(/ts|c|z/gu, 's')
    .replace(/(?<=.{3})(?:['’]?s|['’])$/u, '');
  return withoutDoubles(sounds);
}
