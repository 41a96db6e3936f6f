import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Reading } from '../../context';
import { makeContrast } from '../../findings';
import { isBeside } from './repeated-names';

/** A form of a name: where it comes first, and how often it does. */
export type CountedForm = { readonly at: Span; readonly count: number };

/**
 * The rarer of two forms that are near each other, the later one of two that come once (spelling_variant). Forms that both
 * come again are two names, as are two that a sentence names side by side, and what a source has is right. Quadratic: `forms`,
 * in text order, are few. `areNear` is given the earlier one first.
 */
export function findRarer<T extends CountedForm>(
  reading: Reading,
  sources: readonly Reading[],
  forms: readonly T[],
  areNear: (one: T, other: T) => boolean,
): CheckFinding[] {
  const { text } = reading;
  return forms.flatMap((form, at) => {
    const near = forms.slice(0, at).filter(each => areNear(each, form));
    const [other] = near;
    if (!other || near.length > 1 || (form.count > 1 && other.count > 1)) return [];
    if (isBeside(text, other.at, form.at)) return [];
    const [wrong, right] = form.count > other.count ? [other, form] : [form, other];
    const written = text.slice(wrong.at.start, wrong.at.end);
    if (sources.some(source => source.text.includes(written))) return [];
    return makeContrast('spelling_variant', {
      reading,
      at: wrong.at,
      document: null,
      source: reading,
      other: right.at,
    });
  });
}
