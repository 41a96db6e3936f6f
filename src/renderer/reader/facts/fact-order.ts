import type { OutputOf } from '../../../shared/contract/client';
import type { KeptFinding } from '../../../shared/model/check';
import type { ClaimInText } from '../../../shared/model/claim';
import type { FactEntry, FactEntryKind } from '../../../shared/model/fact-list';
import type { Span } from '../../../shared/model/span';
import type { Decoration } from '../../components/text/decoration';
import type { ShownAnnotation } from '../decorations';

/** An entry with who checked it. */
export type ListedFact = OutputOf<'checks.facts'>['entries'][number];

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

/** What a reference says of an entry. */
export type ComparedState = Exclude<FactEntry['state'], 'uncompared'>;

/** The second sign of a state beside its words. The same in both languages. */
export const STATE_SIGNS: Readonly<Record<ComparedState, string>> = {
  same: '✓',
  written: '≈',
  other: '≠',
  elsewhere: '↷',
  missing: '–',
};

export const factKey = ({ kind, start, end }: FactEntry) => `x${start}-${end}-${kind}`;

export interface FactFilter {
  /** With those that stand in a reference just so, and are not to be checked again. */
  readonly showsSame: boolean;
  /** Without those that somebody checked, annotated or decided on. */
  readonly onlyOpen: boolean;
  readonly hidden: ReadonlySet<FactGroup>;
}

export function filterFacts(
  entries: readonly ListedFact[],
  { showsSame, onlyOpen, hidden }: FactFilter,
  isDone: (entry: ListedFact) => boolean,
): readonly ListedFact[] {
  return entries.filter(
    entry =>
      (showsSame || needsLook(entry)) && !(onlyOpen && isDone(entry)) && !hidden.has(GROUP_OF[entry.kind]),
  );
}

/** What is not the same in any reference, all where there is none, what a rule noticed, and what was checked before it changed. */
export function needsLook({ state, findingId, formerly }: ListedFact): boolean {
  return state !== 'same' || findingId !== null || formerly !== null;
}

/** The references have it so, and yet a rule noticed something: a sum, or a weekday that does not fit. */
export function isOnlyNoticed({ state, findingId }: FactEntry): boolean {
  return state === 'same' && findingId !== null;
}

/** How many of the entries each group has; groups without any are left out. */
export function countGroups(
  entries: readonly ListedFact[],
): { readonly group: FactGroup; readonly count: number }[] {
  return FACT_GROUPS.map(group => ({
    group,
    count: entries.filter(({ kind }) => GROUP_OF[kind] === group).length,
  })).filter(({ count }) => count > 0);
}

/** The first behind `active` that is not done, from the beginning where none is left behind it; null where it is the last. */
export function nextOpenFact(
  entries: readonly ListedFact[],
  active: ListedFact | null,
  isDone: (entry: ListedFact) => boolean,
): ListedFact | null {
  const at = active ? entries.indexOf(active) : -1;
  const inOrder = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  return inOrder.find(entry => !isDone(entry)) ?? null;
}

/** What became of an entry: it is annotated, a claim was made of it, or what a rule noticed on it was decided. Null where nothing is so. */
export function settlingOf(
  entry: FactEntry,
  annotations: readonly ShownAnnotation[],
  findings: readonly KeptFinding[],
  claims: readonly ClaimInText[],
): 'annotated' | 'claimed' | 'decided' | null {
  const isOn = ({ placement }: Pick<ShownAnnotation, 'placement'>) =>
    placement.state !== 'orphan' && isSamePlace(placement, entry);
  if (annotations.some(isOn)) return 'annotated';
  if (claims.some(isOn)) return 'claimed';
  const finding = findings.find(({ id }) => id === entry.findingId);
  return finding?.state === 'confirmed' ? 'decided' : null;
}

/** The claims that appear in the very words, before those that appear in what they are part of. */
export function claimsOn({ start, end }: Span, claims: readonly ClaimInText[]): readonly ClaimOnFact[] {
  const found = claims.flatMap(({ claim, placement }) =>
    placement.state !== 'orphan' && placement.start <= start && end <= placement.end
      ? [{ claim, isOfIt: isSamePlace(placement, { start, end }) }]
      : [],
  );
  return found.sort((a, b) => Number(b.isOfIt) - Number(a.isOfIt));
}

export interface ClaimOnFact {
  readonly claim: ClaimInText['claim'];
  /** It was made of these words, and not of the sentence or the paragraph. */
  readonly isOfIt: boolean;
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What needs a look and is not checked, lightly marked; and the one that is shown, whatever it is. */
export function factDecorations(entries: readonly ListedFact[], activeId: string | null): Decoration[] {
  return entries
    .filter(
      entry =>
        entry.formerly !== null ||
        (needsLook(entry) && entry.checked === null) ||
        factKey(entry) === activeId,
    )
    .map(entry => {
      const { start, end } = entry;
      const id = factKey(entry);
      return { id, kind: 'worthy', start, end, isActive: id === activeId };
    });
}
