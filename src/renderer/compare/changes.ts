import { visibleChanges } from '../../shared/domain/compare/ignore';
import { CHANGE_CLASSES, type Ignorable } from '../../shared/model/change-classes';
import type { Diff } from '../../shared/model/comparison';
import { CHANGE_KINDS, type ChangeKind } from './change-kinds';
import type { MoveEnds } from './moved-passages';
import { CHANGE_WIDTH } from './rows';

export interface Change {
  /** Its number in document order, from 0. */
  readonly index: number;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  readonly weight: ChangeKind;
  /** Numbers of the moved passages that stood or stand here. To take over a move means both of its ends. */
  readonly passages: readonly number[];
}

export type ChangeOrder = 'position' | 'weight';

/** The rows of `Diff.changes` as objects, in document order. */
export function listChanges(
  changes: Int32Array,
  moveEnds: ReadonlyMap<number, MoveEnds> = new Map(),
): Change[] {
  const listed: Change[] = [];
  for (let at = 0, index = 0; at < changes.length; at += CHANGE_WIDTH, index++) {
    const moved = moveEnds.get(index);
    listed.push({
      index,
      leftStart: changes[at] ?? 0,
      leftEnd: changes[at + 1] ?? 0,
      rightStart: changes[at + 2] ?? 0,
      rightEnd: changes[at + 3] ?? 0,
      weight: moved?.kind ?? CHANGE_CLASSES[changes[at + 4] ?? 0] ?? 'wording',
      passages: moved?.passages ?? NO_PASSAGES,
    });
  }
  return listed;
}

/** An entry a change, 1 where all that differs is to be ignored; null where nothing is. Moved passages never are. */
export function findIgnored(
  diff: Pick<Diff, 'changes'>,
  left: string,
  right: string,
  ignore: readonly Ignorable[],
): Uint8Array | null {
  if (ignore.length === 0) return null;
  const { changes } = diff;
  const isIgnored = new Uint8Array(changes.length / CHANGE_WIDTH);
  const candidates: number[] = [];
  for (let at = 0, index = 0; at < changes.length; at += CHANGE_WIDTH, index++) {
    const initial = initialOf(left, changes[at] ?? 0, changes[at + 1] ?? 0);
    const other = initialOf(right, changes[at + 2] ?? 0, changes[at + 3] ?? 0);
    // Folding the texts is slow; nearly all changes differ in their first letter, which no switch ignores.
    if (initial !== null && other !== null && initial !== other) continue;
    isIgnored[index] = 1;
    for (let column = 0; column < CHANGE_WIDTH; column++) candidates.push(changes[at + column] ?? 0);
  }
  const visible = visibleChanges({ changes: Int32Array.from(candidates) }, left, right, new Set(ignore));
  for (
    let at = 0, next = 0, index = 0;
    at < changes.length && next < visible.length;
    at += CHANGE_WIDTH, index++
  ) {
    if (changes[at] !== visible[next] || changes[at + 2] !== visible[next + 2]) continue;
    isIgnored[index] = 0;
    next += CHANGE_WIDTH;
  }
  return isIgnored;
}

/** `chosen` with the other ends of all moves in it, and what those bring with them, in document order. */
export function withOtherEnds(changes: readonly Change[], chosen: readonly Change[]): Change[] {
  const wanted = new Set(chosen);
  const passages = new Set<number>();
  for (let sizeBefore = -1; passages.size > sizeBefore; ) {
    sizeBefore = passages.size;
    for (const change of wanted) for (const number of change.passages) passages.add(number);
    for (const change of changes)
      if (change.passages.some(number => passages.has(number))) wanted.add(change);
  }
  return [...wanted].sort((a, b) => a.index - b.index);
}

export function countByWeight(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map(kind => [kind, 0])) as Record<ChangeKind, number>;
  for (const change of changes) counts[change.weight]++;
  return counts;
}

/** Without the hidden kinds; by weight heaviest first and in document order within a kind. */
export function arrangeChanges(
  changes: readonly Change[],
  hidden: ReadonlySet<ChangeKind>,
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

/** The first letter or figure in lower case, '' where there is none; null where it takes a closer look. */
function initialOf(text: string, start: number, end: number): string | null {
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (/[a-z\d]/i.test(character)) return character.toLowerCase();
    if (!/[\s.,;:!?"'()-]/.test(character)) return null;
  }
  return '';
}

const NO_PASSAGES: readonly number[] = [];

function weightOf(change: Change): number {
  return CHANGE_KINDS.indexOf(change.weight);
}
