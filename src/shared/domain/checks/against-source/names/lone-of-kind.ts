import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/** Things of which each text has one that the other one lacks, and how they are told apart. */
export type LoneKind<T extends Lone> = {
  readonly rule: CheckRule;
  /** What is in a text, in order. */
  readonly read: (reading: Reading) => readonly T[];
  /** Whether both may be one thing. */
  readonly goTogether: (x: T, y: T) => boolean;
  /** Whether a text has the same in words that `read` does not find. */
  readonly isToldIn?: (reading: Reading, item: T) => boolean;
  /** Whether one may stand where the other one should; any may, where nothing is said. */
  readonly canReplace?: (x: T, y: T) => boolean;
};

/** One `key`: one thing in whatever form. */
export type Lone = Span & { readonly key: string };

/**
 * The only thing of its kind under review with which nothing in the sources goes, for the only one of a source with which
 * nothing under review goes. Silent where either is not the only one.
 */
export function contrastLone<T extends Lone>(
  { reading, sourceReadings, isRelated }: CheckContext,
  { rule, read, goTogether, isToldIn = () => false, canReplace = () => true }: LoneKind<T>,
): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : read(reading);
  if (own.length === 0) return [];
  const loneOf = (items: readonly T[], others: readonly T[], texts: readonly Reading[]): T | null => {
    const lone = items.filter(item => !others.some(other => goTogether(item, other)));
    const [only] = lone;
    const isOnly = only !== undefined && lone.every(({ key }) => key === only.key);
    return isOnly && !texts.some(text => isToldIn(text, only)) ? only : null;
  };
  return sourceReadings.flatMap((source, document) => {
    const theirs = read(source);
    const [at, other] = [loneOf(own, theirs, sourceReadings), loneOf(theirs, own, [reading])];
    if (!at || !other || !canReplace(at, other) || !isRelated(document)) return [];
    return makeContrast(rule, { reading, at, document, source, other, severity: 'high' });
  });
}
