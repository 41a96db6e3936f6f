import type { CheckRule } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';

/**
 * Words of which one thing is only one. `members` exclude each other, and the words of one member say the same; folded as
 * the search folds, endings aside. What else the two places must have in common:
 *
 * - `thing`: nothing but the words around: Kirchenchor and Kinderchor are each enough of a word.
 * - `contrary`: the same, but there are two sides, and the one is the other denied: nicht mehr erlaubt, and verboten.
 * - `next`: the word behind, or what they begin: schwer verletzt, Nordwand.
 * - `figure`: a figure a few words away: ein Minus von 4 Prozent.
 * - `age`: the age of a person right before: der 21-jährige Beifahrer.
 * - `order`: the ordinal or number right before: die dritte Niederlage.
 */
export type TermClass = {
  readonly rule: CheckRule;
  readonly beside: 'thing' | 'contrary' | 'next' | 'figure' | 'age' | 'order';
  readonly members: readonly (readonly string[])[];
};

/** What a wrong one is told as, what it stands beside, and the classes: one a line, its members apart by bars. */
export type TermList = readonly [rule: CheckRule, beside: TermClass['beside'], classes: string];

export function readClasses(lists: readonly TermList[]): TermClass[] {
  return lists.flatMap(([rule, beside, classes]) =>
    classes
      .trim()
      .split('\n')
      .map(line => ({ rule, beside, members: line.split('|').map(wordsOf) })),
  );
}

/** Influenza is influnza to the search, which nobody writes. */
function wordsOf(member: string): string[] {
  return foldForSearch(member).trim().split(/\s+/);
}
