import type { CHANGE_CLASSES, ChangeClass } from '../../shared/model/comparison';
import { CHANGE_WIDTH } from './rows';

/** By weight, as `Diff.changes` numbers them. The model's own list would bring its schemas into the window. */
export const CHANGE_WEIGHTS = [
  'number',
  'name',
  'date',
  'hedge',
  'quotation',
  'wording',
  'punctuation',
  'typography',
  'whitespace',
] as const satisfies typeof CHANGE_CLASSES;

/** The second sign of a class beside its colour. The same in both languages. */
export const CHANGE_SIGNS: Readonly<Record<ChangeClass, string>> = {
  number: '#',
  name: 'N',
  date: 'D',
  hedge: '±',
  quotation: '”',
  wording: '~',
  punctuation: ';',
  typography: 'T',
  whitespace: '␣',
};

export interface Change {
  /** Its number in document order, from 0. */
  readonly index: number;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  readonly weight: ChangeClass;
}

export type ChangeOrder = 'position' | 'weight';

/** The rows of `Diff.changes` as objects, in document order. */
export function listChanges(changes: Int32Array): Change[] {
  return Array.from({ length: changes.length / CHANGE_WIDTH }, (_, index) => {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0, weight = 0] = changes.subarray(
      index * CHANGE_WIDTH,
      (index + 1) * CHANGE_WIDTH,
    );
    return { index, leftStart, leftEnd, rightStart, rightEnd, weight: CHANGE_WEIGHTS[weight] ?? 'wording' };
  });
}

export function countByWeight(changes: readonly Change[]): Record<ChangeClass, number> {
  const counts = {
    number: 0,
    name: 0,
    date: 0,
    hedge: 0,
    quotation: 0,
    wording: 0,
    punctuation: 0,
    typography: 0,
    whitespace: 0,
  };
  for (const change of changes) counts[change.weight]++;
  return counts;
}

/** Without the hidden classes; by weight heaviest first and in document order within a class. */
export function arrangeChanges(
  changes: readonly Change[],
  hidden: ReadonlySet<ChangeClass>,
  order: ChangeOrder,
): Change[] {
  const shown = changes.filter(change => !hidden.has(change.weight));
  if (order === 'position') return shown;
  return shown.sort((a, b) => weightOf(a) - weightOf(b) || a.index - b.index);
}

/**
 * The entry after or before `current` in the order of the list; the first or last one where `current` is not listed.
 * Goes round at the ends. Null for an empty list.
 */
export function findNeighbour<T>(list: readonly T[], current: T | null, step: 1 | -1): T | null {
  const at = current === null ? -1 : list.indexOf(current);
  if (at < 0) return list.at(step === 1 ? 0 : -1) ?? null;
  return list[(at + step + list.length) % list.length] ?? null;
}

function weightOf(change: Change): number {
  return CHANGE_WEIGHTS.indexOf(change.weight);
}
