import type { NameHint } from '../../../model/name';

/** Two items, by number, that may be one, and why. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly hints: readonly NameHint[];
}

export interface Group {
  /** Ascending, two or more. */
  readonly items: number[];
  readonly hints: readonly NameHint[];
}

/** A person can look through so many forms at once. */
const MAX_ITEMS = 12;

/**
 * Groups of items tied by pairs, directly or through others. Where that makes more than 12, each group is one item and those
 * tied to it, the best tied first, until every pair lies in a group; an item may then be in several. O(p log p).
 */
export function joinPairs(pairs: readonly Pair[]): Group[] {
  return listComponents(pairs).flatMap(component => {
    const items = itemsOf(component);
    return items.length <= MAX_ITEMS ? [groupOf(component)] : starsOf(component);
  });
}

function listComponents(pairs: readonly Pair[]): Pair[][] {
  const parents = new Map<number, number>();
  const rootOf = (item: number): number => {
    let root = item;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    for (let at = item; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { left, right } of pairs) {
    const [a, b] = [rootOf(left), rootOf(right)];
    parents.set(Math.max(a, b), Math.min(a, b));
  }
  const components = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(pair.left);
    const component = components.get(root);
    if (component) component.push(pair);
    else components.set(root, [pair]);
  }
  return [...components.values()];
}

function starsOf(pairs: readonly Pair[]): Group[] {
  const byItem = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const item of [pair.left, pair.right]) {
      const known = byItem.get(item);
      if (known) known.push(pair);
      else byItem.set(item, [pair]);
    }
  }
  const centres = [...byItem].sort(([, a], [, b]) => b.length - a.length).map(([item]) => item);
  const done = new Set<Pair>();
  const groups: Group[] = [];
  for (const centre of centres) {
    const open = (byItem.get(centre) ?? []).filter(pair => !done.has(pair));
    for (let from = 0; from < open.length; from += MAX_ITEMS - 1) {
      const part = open.slice(from, from + MAX_ITEMS - 1);
      for (const pair of part) done.add(pair);
      groups.push(groupOf(part));
    }
  }
  return groups;
}

function groupOf(pairs: readonly Pair[]): Group {
  return { items: itemsOf(pairs), hints: [...new Set(pairs.flatMap(({ hints }) => hints))] };
}

function itemsOf(pairs: readonly Pair[]): number[] {
  return [...new Set(pairs.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
}
