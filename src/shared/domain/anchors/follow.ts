import type { Anchor, Placement } from '../../model/annotation';
import type { LedgerEntry } from '../../model/document';
import { invertLedger } from '../compare/ledger';
import { makeAnchor } from './make';
import { createPlacer } from './place';

/** The versions of one document, as far as following an anchor needs them. */
export interface VersionFamily {
  /** Null for the first version. */
  parentOf(versionId: number): number | null;
  /** Null for a version that was read from a file instead of being made from its parent. */
  ledgerOf(versionId: number): readonly LedgerEntry[] | null;
  textOf(versionId: number): string;
}

/**
 * Tells where an anchor of version `from` stands in version `to` of the same document: step by step up to the version that
 * both come from, and down again; through the ledger where a step has one, else through a comparison of the two texts. The
 * worst state of all steps counts; an orphan on the way stays one. The way is worked out once for each `from`, and what the
 * anchors of one step share with the first that takes it.
 */
export function createFollower(
  to: number,
  family: VersionFamily,
): (anchor: Anchor, from: number) => Placement {
  const paths = new Map<number, Step[]>();
  return (anchor, from) => {
    const path = paths.get(from) ?? pathBetween(from, to, family);
    paths.set(from, path);
    return followPath(anchor, path, family);
  };
}

function followPath(anchor: Anchor, path: readonly Step[], family: VersionFamily): Placement {
  let current: Anchor = anchor;
  let state: 'exact' | 'moved' | 'changed' = 'exact';
  for (const { versionId, place } of path) {
    const text = family.textOf(versionId);
    const placement = place(current);
    if (placement.state === 'orphan') return placement;
    if (RANK[placement.state] > RANK[state]) state = placement.state;
    current = makeAnchor(text, placement);
  }
  return { state, start: current.start, end: current.end };
}

const RANK = { exact: 0, moved: 1, changed: 2 } as const;

interface Step {
  /** The version that the step leads to. */
  readonly versionId: number;
  readonly place: (anchor: Anchor) => Placement;
}

function pathBetween(from: number, to: number, family: VersionFamily): Step[] {
  if (from === to) return [];
  const upFrom = lineage(from, family);
  const upTo = lineage(to, family);
  const common = upFrom.find(id => upTo.includes(id));
  if (common === undefined) return [stepWithoutLedger(from, to, family)];
  const up = upFrom.slice(0, upFrom.indexOf(common)).map(child => stepUp(child, family));
  const down = upTo
    .slice(0, upTo.indexOf(common))
    .reverse()
    .map(child => stepDown(child, family));
  return [...up, ...down];
}

/** The version itself, its parent, and so on to the first one. */
function lineage(versionId: number, family: VersionFamily): number[] {
  const line: number[] = [];
  for (let id: number | null = versionId; id !== null; id = family.parentOf(id)) line.push(id);
  return line;
}

function stepUp(child: number, family: VersionFamily): Step {
  const parent = family.parentOf(child);
  if (parent === null) throw new RangeError('the first version has no parent');
  const ledger = family.ledgerOf(child);
  if (!ledger) return stepWithoutLedger(child, parent, family);
  const text = family.textOf(parent);
  return {
    versionId: parent,
    place: createPlacer(text, { kind: 'ledger', entries: invertLedger(text, ledger) }),
  };
}

function stepDown(child: number, family: VersionFamily): Step {
  const parent = family.parentOf(child);
  if (parent === null) throw new RangeError('the first version has no parent');
  const entries = family.ledgerOf(child);
  if (!entries) return stepWithoutLedger(parent, child, family);
  return { versionId: child, place: createPlacer(family.textOf(child), { kind: 'ledger', entries }) };
}

function stepWithoutLedger(from: number, to: number, family: VersionFamily): Step {
  return {
    versionId: to,
    place: createPlacer(family.textOf(to), { kind: 'texts', old: family.textOf(from) }),
  };
}
