import { foldForSearch } from '../../../shared/domain/text/fold';

export interface Named {
  readonly name: string;
}

/**
 * The items that contain every word of `search`, case and umlauts aside: first those where each begins a word, in the
 * given order otherwise. An empty search keeps all.
 */
export function matchNames<T extends Named>(items: readonly T[], search: string): T[] {
  const terms = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [...items];
  const ranked = items.flatMap(item => {
    const name = foldForSearch(item.name);
    if (!terms.every(term => name.includes(term))) return [];
    return [{ item, isWordStart: terms.every(term => ` ${name}`.includes(` ${term}`)) }];
  });
  return [...ranked.filter(entry => entry.isWordStart), ...ranked.filter(entry => !entry.isWordStart)].map(
    entry => entry.item,
  );
}

/** The position after moving by `step` in a list of `length`, around its ends; 0 in an empty one. */
export function moveAround(position: number, step: number, length: number): number {
  return length === 0 ? 0 : (position + step + length) % length;
}
