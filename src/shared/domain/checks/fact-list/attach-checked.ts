import type { Placement } from '../../../model/annotation';
import type { FactEntry } from '../../../model/fact-list';
import type { Span } from '../../../model/span';
import { isStanding } from './place-checked';

/** Something that was checked, with its place in the version whose entries it is held against. */
export interface PlacedCheck {
  readonly id: number;
  readonly kind: FactEntry['kind'];
  readonly placement: Placement;
}

export interface AttachedChecks<C extends PlacedCheck> {
  /** By the number of the entry: the newest one that holds for it, before others one of its kind. */
  readonly standing: ReadonlyMap<number, C>;
  /** The same of those that were made on other words, where none holds. */
  readonly former: ReadonlyMap<number, C>;
  /** All that have to do with an entry, held or not; numbers of entries without any are left out. */
  readonly all: ReadonlyMap<number, readonly C[]>;
  /** Those of no entry. */
  readonly others: readonly C[];
}

type Entry = Span & Pick<FactEntry, 'kind'>;

/**
 * Says which checks belong to which entry: those on its very span, and those of its kind that overlap it. One holds where
 * its words still stand and the entry goes nowhere beyond them. O(entries + checks) where every check is on an entry's span.
 */
export function attachChecked<C extends PlacedCheck>(
  entries: readonly Entry[],
  checks: readonly C[],
): AttachedChecks<C> {
  const bySpan = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    const known = bySpan.get(spanKey(entry));
    if (known) known.push(at);
    else bySpan.set(spanKey(entry), [at]);
  }
  const all = new Map<number, C[]>();
  const others: C[] = [];
  for (const check of checks) {
    const found = entriesOf(check, entries, bySpan);
    for (const at of found) all.set(at, [...(all.get(at) ?? []), check]);
    if (found.length === 0) others.push(check);
  }
  const standing = new Map<number, C>();
  const former = new Map<number, C>();
  for (const [at, found] of all) {
    const entry = entries[at];
    if (!entry) continue;
    const isOther = ({ kind }: PlacedCheck) => Number(kind !== entry.kind);
    const best = found.toSorted((a, b) => isOther(a) - isOther(b) || b.id - a.id);
    const holding = best.find(check => holdsFor(check, entry));
    const [first] = best;
    if (holding) standing.set(at, holding);
    else if (first) former.set(at, first);
  }
  return { standing, former, all, others };
}

function entriesOf(
  { kind, placement }: PlacedCheck,
  entries: readonly Entry[],
  bySpan: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  if (placement.state === 'orphan') return [];
  const same = bySpan.get(spanKey(placement)) ?? [];
  const sameKind = same.filter(at => entries[at]?.kind === kind);
  if (sameKind.length > 0) return sameKind;
  // The words may be taken for another kind of name by now.
  if (same.length > 0) return same;
  return entries.flatMap((entry, at) =>
    entry.kind === kind && entry.start < placement.end && placement.start < entry.end ? [at] : [],
  );
}

function holdsFor({ placement }: PlacedCheck, entry: Entry): boolean {
  return isStanding(placement) && placement.start <= entry.start && entry.end <= placement.end;
}

function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}
