import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import { isBeside } from './repeated-names';

/** A form of a name: where it comes first, and how often it does. */
export type CountedForm = { readonly at: Span; readonly count: number };

/**
 * The rarer of two forms that are near each other, the later one of two that come once (spelling_variant). Forms that both
 * come again are two names, as are two that a sentence names side by side and all of a series, and what a source has is right.
 * `nearBefore` says which ones in front of a form are near it.
 */
export function findRarer<T extends CountedForm>(
  reading: Reading,
  sources: readonly Reading[],
  forms: readonly T[],
  nearBefore: (form: T, at: number) => readonly T[],
): CheckFinding[] {
  const pairs = forms.flatMap((form, at) => nearBefore(form, at).map(other => [other, form] as const));
  const rivals = new Map<T, number>();
  for (const form of pairs.flat()) rivals.set(form, (rivals.get(form) ?? 0) + 1);
  return pairs
    .filter(([other, form]) => rivals.get(other) === 1 && rivals.get(form) === 1)
    .flatMap(([other, form]) => findSlip(reading, sources, other, form) ?? []);
}

function findSlip(
  reading: Reading,
  sources: readonly Reading[],
  earlier: CountedForm,
  later: CountedForm,
): CheckFinding | null {
  const { text } = reading;
  if (later.count > 1 && earlier.count > 1) return null;
  if (isBeside(text, earlier.at, later.at)) return null;
  const [wrong, right] = later.count > earlier.count ? [earlier, later] : [later, earlier];
  const written = text.slice(wrong.at.start, wrong.at.end);
  if (sources.some(source => source.text.includes(written))) return null;
  return makeOwnContrast('spelling_variant', reading, wrong.at, right.at);
}
