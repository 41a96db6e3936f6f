import type { TextChange } from '../../../shared/model/comparison';
import { type Change, withOtherEnds } from '../changes';

/** What an editor decided on a change. The position in this list is its code in `Decisions`. */
const DECISIONS = ['undecided', 'accepted', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A code for each change of a comparison, by its number. Never written to: a decision makes another one. */
export type Decisions = Uint8Array;

/** The second sign of a decision beside its look. */
export const DECISION_SIGNS: Readonly<Record<Decision, string>> = {
  undecided: '',
  accepted: '✓',
  rejected: '✗',
};

export function decisionOn(decisions: Decisions, index: number): Decision {
  return DECISIONS[decisions[index] ?? 0] ?? 'undecided';
}

/** The same decision on all of `chosen`, and on the other ends of moved passages in them: half a move doubles or loses words. */
export function decide(
  decisions: Decisions,
  changes: readonly Change[],
  chosen: readonly Change[],
  decision: Decision,
): Decisions {
  const hasMoves = chosen.some(change => change.passages.length > 0);
  const next = decisions.slice();
  for (const { index } of hasMoves ? withOtherEnds(changes, chosen) : chosen) {
    next[index] = DECISIONS.indexOf(decision);
  }
  return next;
}

export function countDecisions(decisions: Decisions): Record<Decision, number> {
  const counts = { undecided: 0, accepted: 0, rejected: 0 };
  for (let index = 0; index < decisions.length; index++) counts[decisionOn(decisions, index)]++;
  return counts;
}

/** What one step decides on for a whole list: what nobody decided on yet; where there is nothing, all of it. */
export function chooseShown(listed: readonly Change[], decisions: Decisions): readonly Change[] {
  const open = listed.filter(({ index }) => decisionOn(decisions, index) === 'undecided');
  return open.length > 0 ? open : listed;
}

/** The next one after `current` that is still open, in the order of the list and around its end; null for none. */
export function findOpen(
  listed: readonly Change[],
  decisions: Decisions,
  current: Change | null,
): Change | null {
  const at = current ? listed.indexOf(current) + 1 : 0;
  const isOpen = ({ index }: Change) => decisionOn(decisions, index) === 'undecided';
  return listed.slice(at).find(isOpen) ?? listed.slice(0, at).find(isOpen) ?? null;
}

/** In text order, as `comparisons.accept` wants them. */
export function listAccepted(changes: readonly Change[], decisions: Decisions): TextChange[] {
  return changes
    .filter(({ index }) => decisionOn(decisions, index) === 'accepted')
    .map(({ leftStart, leftEnd, rightStart, rightEnd }) => ({
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
    }));
}

/** As text that is kept for this window: one sign a change, behind a stamp of the changes they belong to. */
export function printDecisions(decisions: Decisions, stamp: string): string {
  return `${stamp} ${decisions.join('')}`;
}

/** Nothing is decided where `text` belongs to other changes or is none of ours. */
export function parseDecisions(text: string | null, count: number, stamp: string): Decisions {
  const none = new Uint8Array(count);
  const codes = text?.startsWith(`${stamp} `) ? text.slice(stamp.length + 1) : '';
  if (codes.length !== count || !/^[0-2]*$/.test(codes)) return none;
  for (let index = 0; index < count; index++) none[index] = Number(codes[index]);
  return none;
}

/** Tells the changes of one comparison from those of others: their number and a 32-bit FNV-1a hash. */
export function stampOf(changes: Int32Array): string {
  let hash = 0x811c9dc5;
  for (const value of changes) hash = Math.imul(hash ^ value, 0x01000193);
  return `${changes.length}:${(hash >>> 0).toString(16)}`;
}
