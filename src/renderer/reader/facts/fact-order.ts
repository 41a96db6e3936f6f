import type { KeptFinding } from '../../../shared/model/check';
import type { FactEntry, FactEntryKind } from '../../../shared/model/fact-list';
import type { Span } from '../../../shared/model/span';
import type { Decoration } from '../../components/text/decoration';
import type { ShownAnnotation } from '../decorations';

/** Kinds that are shown or hidden together, in the order in which they are offered. */
export const FACT_GROUPS = ['numbers', 'times', 'names', 'offices', 'quotations', 'statements'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

const GROUP_OF: Readonly<Record<FactEntryKind, FactGroup>> = {
  number: 'numbers',
  date: 'times',
  person: 'names',
  name: 'names',
  place: 'names',
  office: 'offices',
  quotation: 'quotations',
  statement: 'statements',
};

/** The second sign of a state beside its words. The same in both languages. */
export const STATE_SIGNS: Readonly<Record<FactEntry['state'], string>> = {
  same: '✓',
  written: '≈',
  other: '≠',
  elsewhere: '↷',
  missing: '–',
};

export const factKey = ({ kind, start, end }: FactEntry) => `x${start}-${end}-${kind}`;

export interface FactFilter {
  /** With those that stand in a reference just so. */
  readonly showsSame: boolean;
  readonly hidden: ReadonlySet<FactGroup>;
}

export function filterFacts(
  entries: readonly FactEntry[],
  { showsSame, hidden }: FactFilter,
): readonly FactEntry[] {
  return entries.filter(({ kind, state }) => (showsSame || state !== 'same') && !hidden.has(GROUP_OF[kind]));
}

/** Of those that the filter would show if no group were hidden; groups without any are left out. */
export function countGroups(
  entries: readonly FactEntry[],
  showsSame: boolean,
): { readonly group: FactGroup; readonly count: number }[] {
  const shown = filterFacts(entries, { showsSame, hidden: new Set() });
  return FACT_GROUPS.map(group => ({
    group,
    count: shown.filter(({ kind }) => GROUP_OF[kind] === group).length,
  })).filter(({ count }) => count > 0);
}

/** What became of an entry: it is annotated, or what a rule noticed on it was decided. Null where neither is so. */
export function settlingOf(
  entry: FactEntry,
  annotations: readonly ShownAnnotation[],
  findings: readonly KeptFinding[],
): 'annotated' | 'decided' | null {
  const isOn = ({ placement }: ShownAnnotation) =>
    placement.state !== 'orphan' && isSamePlace(placement, entry);
  if (annotations.some(isOn)) return 'annotated';
  const finding = findings.find(({ id }) => id === entry.findingId);
  return finding?.state === 'confirmed' ? 'decided' : null;
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What is not the same in any reference, lightly marked; and the one that is shown, whatever it is. */
export function factDecorations(entries: readonly FactEntry[], activeId: string | null): Decoration[] {
  return entries
    .filter(entry => entry.state !== 'same' || factKey(entry) === activeId)
    .map(entry => {
      const { start, end } = entry;
      const id = factKey(entry);
      return { id, kind: 'worthy', start, end, isActive: id === activeId };
    });
}
