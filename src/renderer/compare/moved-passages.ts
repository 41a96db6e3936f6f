import { classifyChange } from '../../shared/domain/compare/diff/classify';
import { CHANGE_CLASSES } from '../../shared/model/change-classes';
import type { Diff } from '../../shared/model/comparison';
import { CHANGE_KINDS, type ChangeKind } from './change-kinds';
import { changeAt, type Marks, MOVE_WIDTH } from './pieces';
import { CHANGE_WIDTH } from './rows';

/** Where a passage stood and where it stands now; between its pieces on either side is what was edited in it. */
export interface MovedPassage {
  readonly number: number;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  /** Where its words begin, behind the end of the sentence before that came along. */
  readonly leftHead: number;
  readonly rightHead: number;
}

/** By their numbers. */
export function listPassages(moves: Int32Array, left: string, right: string): MovedPassage[] {
  const passages: MovedPassage[] = [];
  for (let at = 0; at < moves.length; at += MOVE_WIDTH) {
    const leftStart = moves[at] ?? 0;
    const rightStart = moves[at + 1] ?? 0;
    const length = moves[at + 2] ?? 0;
    const number = moves[at + 3] ?? 0;
    const known = passages[number];
    // The pieces of a passage come in its order.
    passages[number] = {
      number,
      leftStart: known?.leftStart ?? leftStart,
      leftEnd: leftStart + length,
      leftHead: known?.leftHead ?? headOf(left, leftStart),
      rightStart: known?.rightStart ?? rightStart,
      rightEnd: rightStart + length,
      rightHead: known?.rightHead ?? headOf(right, rightStart),
    };
  }
  return passages;
}

export interface MoveEnds {
  /** What a change is beside its moved passages; `moved` where that is nothing. */
  readonly kind: ChangeKind;
  /** Numbers of the passages that begin or end their way here. */
  readonly passages: readonly number[];
}

/**
 * The changes that hold an end of a moved passage, by their numbers.
 *
 * Moving is not rewording: such a change gets the class of what is left of it without the passages. What was edited in a
 * passage counts once, where it stands now. O(length of those changes).
 */
export function findMoveEnds(
  diff: Diff,
  marks: Marks,
  left: string,
  right: string,
  language: string,
): ReadonlyMap<number, MoveEnds> {
  const passages = listPassages(diff.moves, left, right);
  const leftEnds = new Map<number, MovedPassage[]>();
  const rightEnds = new Map<number, MovedPassage[]>();
  for (const passage of passages) {
    addTo(leftEnds, changeAt(marks, 'left', passage.leftStart), passage);
    addTo(rightEnds, changeAt(marks, 'right', passage.rightStart), passage);
  }
  const edits = findEdits(diff.moves);
  const ends = new Map<number, MoveEnds>();
  for (const change of new Set([...leftEnds.keys(), ...rightEnds.keys()])) {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = diff.changes.subarray(
      change * CHANGE_WIDTH,
      change * CHANGE_WIDTH + 4,
    );
    const here = leftEnds.get(change) ?? [];
    const arrived = rightEnds.get(change) ?? [];
    const leftRest = without(left, leftStart, leftEnd, here.map(leftSpan));
    const rightRest = without(right, rightStart, rightEnd, arrived.map(rightSpan));
    const kinds = [kindOf(leftRest, rightRest, language)];
    for (const { number } of arrived) {
      for (const [from, to, newFrom, newTo] of edits.get(number) ?? [])
        kinds.push(kindOf(left.slice(from, to), right.slice(newFrom, newTo), language));
    }
    ends.set(change, {
      kind: heaviest(kinds),
      passages: [...new Set([...here, ...arrived])].map(({ number }) => number),
    });
  }
  return ends;
}

type Edit = readonly [leftStart: number, leftEnd: number, rightStart: number, rightEnd: number];
type Bounds = readonly [start: number, end: number];

const leftSpan = ({ leftStart, leftEnd }: MovedPassage): Bounds => [leftStart, leftEnd];
const rightSpan = ({ rightStart, rightEnd }: MovedPassage): Bounds => [rightStart, rightEnd];

function findEdits(moves: Int32Array): ReadonlyMap<number, Edit[]> {
  const edits = new Map<number, Edit[]>();
  const ends = new Map<number, readonly [number, number]>();
  for (let at = 0; at < moves.length; at += MOVE_WIDTH) {
    const leftStart = moves[at] ?? 0;
    const rightStart = moves[at + 1] ?? 0;
    const length = moves[at + 2] ?? 0;
    const number = moves[at + 3] ?? 0;
    const before = ends.get(number);
    if (before) addTo(edits, number, [before[0], leftStart, before[1], rightStart]);
    ends.set(number, [leftStart + length, rightStart + length]);
  }
  return edits;
}

function headOf(text: string, start: number): number {
  return start + (/^[^\p{L}\p{N}\n]{0,4}\n\s*/u.exec(text.slice(start, start + 12))?.[0].length ?? 0);
}

function kindOf(left: string, right: string, language: string): ChangeKind {
  if (left.trim() === '' && right.trim() === '') return 'moved';
  return CHANGE_CLASSES[classifyChange(left, right, language)] ?? 'wording';
}

function heaviest(kinds: readonly ChangeKind[]): ChangeKind {
  return CHANGE_KINDS.find(kind => kinds.includes(kind)) ?? 'moved';
}

function without(text: string, start: number, end: number, spans: readonly Bounds[]): string {
  let at = start;
  let rest = '';
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    rest += `${text.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return rest + text.slice(at, end);
}

function addTo<V>(lists: Map<number, V[]>, key: number, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
